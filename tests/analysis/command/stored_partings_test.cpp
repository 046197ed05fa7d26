#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "outcomes_of_classroom.hpp"
#include "run_program.hpp"
#include "store/outcomes_reader.hpp"

/// The file's partings are found while everybody lives; a journey replays one life after the other.
namespace hurtigspor {
namespace {

const std::vector<std::int64_t>& values_of(const StoredPersons& persons, const std::string& column) {
  const auto found = std::ranges::find(persons.by_scenario, column, &Column::name);
  return std::get<std::vector<std::int64_t>>(found->values);
}

TEST(StoredPartings, AreThoseThatJourneysTellOf) {
  const Room room;
  const OutcomesReader reader{room.compared("-r 1")};
  const StoredPersons persons = reader.persons();
  const std::size_t people = persons.names.size();
  const auto& parted = values_of(persons, "parted");

  std::size_t told = 0;
  for (std::size_t person = 0; person < people; person += 5) {
    const auto said = hurtigspor_with("journey scenarios/classroom.toml scenarios/classroom_handover.toml --person " +
                                      std::to_string(persons.names[person]) + " --format json");
    ASSERT_EQ(said.exit_code, 0) << said.error;
    const auto journey = nlohmann::json::parse(said.out)["partings"][0]["date"];
    const std::int64_t stored = parted[people + person];
    EXPECT_EQ(stored == absent ? "" : Date{static_cast<std::int32_t>(stored)}.text(),
              journey.is_null() ? "" : journey.get<std::string>())
        << persons.names[person];
    told += !journey.is_null();
    EXPECT_EQ(parted[person], absent);
  }
  EXPECT_GT(told, 0U);
}

}  // namespace
}  // namespace hurtigspor
