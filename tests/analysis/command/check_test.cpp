#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "parameters/scenario_file.hpp"
#include "run_program.hpp"
#include "world/founding.hpp"

namespace hurtigspor {
namespace {

TEST(Check, ShowsEachValueWithItsRangeAndTheLineItCameFrom) {
  const auto said = hurtigspor_with("check scenarios/better_handover.toml --set handover.lead_weeks=1");

  EXPECT_EQ(said.exit_code, 0);
  EXPECT_EQ(said.error, "");
  EXPECT_NE(said.out.find("seed = 2016                                # scenarios/baseline.toml:"), std::string::npos);
  EXPECT_NE(said.out.find("lead_weeks = 1                             # week, outside the plausible 2 to 16, --set "
                          "handover.lead_weeks=1\n"),
            std::string::npos);
  EXPECT_NE(said.out.find("offer_share = 0.4                          # share, plausible 0.2 to 1, default\n"),
            std::string::npos);
  EXPECT_NE(said.out.find("\n[[change]]\nfrom = 2017-01-01\n"), std::string::npos);
  EXPECT_NE(said.out.find("set.handover.offer_share = 0.95            # share, plausible 0.2 to 1, "
                          "scenarios/better_handover.toml:"),
            std::string::npos);
}

TEST(Check, PrintsAScenarioThatReadsBackToTheSame) {
  const auto known = known_municipalities(std::string(HURTIGSPOR_SOURCE_DIR) + "/scenarios/norway");
  const auto printed = read_scenario_text(hurtigspor_with("check scenarios/baseline.toml").out, "printed", known);
  const auto baseline = read_scenario(std::string(HURTIGSPOR_SOURCE_DIR) + "/scenarios/baseline.toml", known);

  EXPECT_EQ(printed.resolved_toml, baseline.resolved_toml);
}

TEST(Check, ShowsOfTwoScenariosOnlyWhatDiffers) {
  const auto said = hurtigspor_with("check scenarios/baseline.toml scenarios/no_fast_track.toml");

  EXPECT_EQ(said.exit_code, 0);
  EXPECT_EQ(said.out,
            "parameter           Baseline  No fast track  unit  from        to          where\n"
            "fast_track.enabled  true      false          bool  2017-01-01  2024-12-31  everywhere\n");
}

TEST(Check, SaysSoWhenTwoScenariosComeToTheSame) {
  const auto said = hurtigspor_with(
      "check scenarios/handover_and_fast_track.toml scenarios/better_handover.toml+scenarios/wider_fast_track.toml");

  EXPECT_EQ(said.exit_code, 0);
  EXPECT_EQ(said.out, "The two scenarios have the same values everywhere and at all times.\n");
}

TEST(Check, TellsProgramsTheSameInJsonAndCsv) {
  const auto json = nlohmann::json::parse(
      hurtigspor_with("check scenarios/baseline.toml scenarios/wider_fast_track.toml --format json").out);
  const auto csv = hurtigspor_with("check scenarios/classroom.toml --format csv").out;

  EXPECT_EQ(json["first_difference"], "2017-01-01");
  EXPECT_EQ(json["differences"][0]["parameter"], "fast_track.local_contact");
  EXPECT_EQ(json["differences"][1]["municipalities"].size(), 353u);
  EXPECT_NE(csv.find("\nadviser.target_caseload,24,person,2012-01-01,all,10,40,yes,scenarios/classroom.toml:"),
            std::string::npos);
}

TEST(Check, RefusesABrokenScenarioWithAllOfItsMistakes) {
  const auto said =
      hurtigspor_with("check tests/sim/parameters/broken_scenarios/many_at_once.toml --tables scenarios/norway");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_EQ(std::count(said.error.begin(), said.error.end(), '\n'), 7);
}

TEST(Check, TellsAllMalformedOptionsAtOnce) {
  const auto said = hurtigspor_with("check scenarios/baseline.toml --set one --set =2 --set three");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_EQ(std::count(said.error.begin(), said.error.end(), '\n'), 3);
}

TEST(Check, SaysWhereItLookedForTheInputTables) {
  const auto said = hurtigspor_with("check tests/sim/parameters/broken_scenarios/base.toml");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_NE(said.error.find("there are no input tables in tests/sim/parameters/broken_scenarios/norway or in "),
            std::string::npos);
  EXPECT_NE(said.error.find("--tables"), std::string::npos);
}

TEST(Check, TakesOneOrTwoScenarios) {
  EXPECT_EQ(hurtigspor_with("check").exit_code, 2);
  EXPECT_EQ(
      hurtigspor_with("check scenarios/baseline.toml scenarios/no_fast_track.toml scenarios/classroom.toml").exit_code,
      2);
}

}  // namespace
}  // namespace hurtigspor
