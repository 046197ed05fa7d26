#include "parameters/resolved.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "few_municipalities.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {
namespace {

/// Parameters that may be drawn freely: real numbers that stand in no relation to others.
std::vector<std::size_t> free_rows() {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < all_parameters().size(); ++row) {
    const auto& entry = all_parameters()[row];
    const bool is_part_of_a_whole = entry.group == "organisation" || entry.name.starts_with("population.education") ||
                                    entry.name == "employer.active_share" || entry.name == "employer.open_share";
    if (entry.type() == ValueType::real && !is_part_of_a_whole) rows.push_back(row);
  }
  return rows;
}

/// A line that sets some parameter to some admissible value.
rc::Gen<std::string> setting(bool dated) {
  return rc::gen::map(rc::gen::pair(rc::gen::elementOf(free_rows()), rc::gen::inRange(0, 1'000'001)),
                      [dated](const std::pair<std::size_t, int>& drawn) {
                        const auto& entry = all_parameters()[drawn.first];
                        if (dated && entry.about.read == Read::founding) return std::string{"set.nav.caseload = 71"};
                        const double share = drawn.second / 1e6;
                        const double value = entry.about.min + share * (entry.about.max - entry.about.min);
                        return fmt::format("{}{} = {}", dated ? "set." : "", entry.name, toml_text(value));
                      });
}

rc::Gen<std::string> change() {
  const auto day = rc::gen::inRange(Date::of(2007, 1, 1).since_1970, Date::of(2024, 12, 31).since_1970 + 1);
  const auto place = rc::gen::elementOf(
      std::vector<std::string>{"", "municipalities = [\"Oslo\"]\n", "municipalities = [\"Bergen\", \"3301\"]\n"});
  return rc::gen::map(rc::gen::tuple(day, day, rc::gen::arbitrary<bool>(), place, setting(true)),
                      [](const auto& drawn) {
                        const auto& [one, other, ends, where, line] = drawn;
                        const Date from{std::min(one, other)};
                        const Date to{std::max(one, other)};
                        return fmt::format("[[change]]\nfrom = {}\n{}{}{}\n", from.text(),
                                           ends ? fmt::format("to = {}\n", to.text()) : "", where, line);
                      });
}

RC_GTEST_PROP(Resolved, ReadsBackToTheSameScenarioToTheBit, ()) {
  const auto line = *setting(false);
  const auto changes = *rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(change()));
  std::string text = line + "\n";
  for (const auto& one : changes) text += one;

  const auto scenario = scenario_from(text);
  const auto again = read_scenario_text(scenario.resolved_toml, "resolved.toml", few_municipalities());

  RC_ASSERT(again.resolved_toml == scenario.resolved_toml);
  RC_ASSERT(again.epochs == scenario.epochs);
  RC_ASSERT(again.set_of == scenario.set_of);
  RC_ASSERT(differences(scenario, again).empty());
}

TEST(Resolved, IsTheSameTextForTheSameTimelineHoweverItWasWritten) {
  const auto one = scenario_from("[nav]\ncaseload = 80\n[[change]]\nfrom = 2018-01-01\nset = { nav.crowding = 0.1 }\n");
  const auto other = scenario_from(
      "[[change]]\nfrom = 2007-01-01\nset = { nav.caseload = 80 }\n"
      "[[change]]\nfrom = 2018-01-01\nset = { nav.crowding = 0.1 }\n"
      "[[change]]\nfrom = 2019-01-01\nmunicipalities = [\"Oslo\"]\nset = { nav.crowding = 0.10 }\n");

  EXPECT_EQ(one.resolved_toml, other.resolved_toml);
}

TEST(Resolved, KeepsTitlesTextsAndTheMunicipalitiesFounded) {
  const auto scenario = read_scenario_text(
      "title = \"A \\\"quoted\\\" title\"\nabout = \"Two\\nlines\"\ntitle_nb = \"Blåbær\"\nmunicipalities = "
      "[\"Bergen\"]\n",
      "test.toml", few_municipalities());
  const auto again = read_scenario_text(scenario.resolved_toml, "resolved.toml", few_municipalities());

  EXPECT_EQ(again.title, "A \"quoted\" title");
  EXPECT_EQ(again.about, "Two\nlines");
  EXPECT_EQ(again.title_nb, "Blåbær");
  EXPECT_EQ(again.only_municipalities, std::vector<std::string>{"4601"});
}

TEST(Resolved, TellsEachValueWithItsOrigin) {
  const auto scenario = scenario_from("[nav]\ncaseload = 80\n[[change]]\nfrom = 2018-01-01\nset.nav.crowding = 0.1\n");

  const auto resolved = resolved_values(scenario);

  const auto& caseload = resolved.at_start[*find_parameter("nav.caseload")];
  EXPECT_EQ(caseload.value, ParameterValue{80.0});
  EXPECT_EQ(caseload.origin, "test.toml:3");
  ASSERT_EQ(resolved.changes.size(), 1u);
  EXPECT_EQ(resolved.changes[0].from, Date::of(2018, 1, 1));
  EXPECT_EQ(resolved.changes[0].values.at(0).origin, "test.toml:6");
}

TEST(Resolved, CountsAsGeneralWhatHoldsInMostPlacesAtTheStart) {
  const auto scenario =
      scenario_from("[[change]]\nfrom = 2007-01-01\nmunicipalities = [\"Oslo\"]\nset = { nav.caseload = 80 }\n");

  const auto resolved = resolved_values(scenario);

  EXPECT_EQ(resolved.at_start[*find_parameter("nav.caseload")].value, ParameterValue{70.0});
  ASSERT_EQ(resolved.changes.size(), 1u);
  EXPECT_EQ(resolved.changes[0].municipalities.at(0).name, "Oslo");
}

}  // namespace
}  // namespace hurtigspor
