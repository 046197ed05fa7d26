#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "compare/partings.hpp"
#include "outcomes_of_classroom.hpp"
#include "report/document.hpp"
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

TEST(StoredPartings, AreToldByCompareWhereTheyAreAskedFor) {
  const Room room;
  const std::string outcomes = room / "outcomes.h5";
  const std::string asked = "compare scenarios/classroom.toml scenarios/classroom_handover.toml -q -r 1 -o " + outcomes;
  const auto said = hurtigspor_with(asked + " --partings");
  ASSERT_EQ(said.exit_code, 0) << said.error;
  const auto page = nlohmann::json::parse(report_document(OutcomesReader{outcomes}));
  const auto& partings = page["twins"]["alternatives"][0]["partings"];

  std::size_t parted = partings["others"].is_null() ? 0 : partings["others"]["people"].get<std::size_t>();
  for (const auto& row : partings["rows"]) {
    const auto people = row["people"].get<std::size_t>();
    const std::string here = row["here"].is_null() ? "-" : words_of_parting(row["here"].get<std::string>());
    const std::regex line{"\n  .+  " + here + " +" + std::to_string(people) + "  "};
    EXPECT_TRUE(std::regex_search(said.out, line)) << here << "\n" << said.out;
    parted += people;
  }
  EXPECT_GT(parted, 0U);
  EXPECT_NE(said.out.find(": " + std::to_string(parted) + " of "), std::string::npos) << said.out;
}

TEST(StoredPartings, AreToldOnlyWherePeopleAreStoredAndAsATable) {
  const std::string asked = "compare scenarios/classroom.toml scenarios/classroom_handover.toml --partings ";
  const auto unstored = hurtigspor_with(asked);
  EXPECT_EQ(unstored.exit_code, 2);
  EXPECT_NE(unstored.error.find("--partings needs --output"), std::string::npos) << unstored.error;

  const Room room;
  const auto as_data = hurtigspor_with(asked + "--format csv -o " + room / "outcomes.h5");
  EXPECT_EQ(as_data.exit_code, 2);
  EXPECT_NE(as_data.error.find("report --format json"), std::string::npos) << as_data.error;
}

TEST(WordsOfAParting, AreItsFlagWithSigns) {
  EXPECT_EQ(words_of_parting("meeting handover meeting held"), "meeting: handover meeting, held");
  EXPECT_EQ(words_of_parting("knowledge fully NAV"), "knowledge: fully, NAV");
  EXPECT_EQ(words_of_parting("something of a later version"), "something of a later version");
}

}  // namespace
}  // namespace hurtigspor
