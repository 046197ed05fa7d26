#include <gtest/gtest.h>

#include <regex>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "run_program.hpp"

namespace hurtigspor {
namespace {

const std::string one_room = "journey scenarios/classroom.toml ";
const std::string two_rooms = "journey scenarios/classroom.toml scenarios/classroom_handover.toml ";

/// Whether a text says something, wherever its lines are broken.
bool says(const std::string& text, const std::string& part) {
  static const std::regex spaces("\\s+");
  return std::regex_replace(text, spaces, " ").find(std::regex_replace(part, spaces, " ")) != std::string::npos;
}

TEST(Journey, TellsTwinsSideBySideAndMarksWhereTheyPart) {
  const auto said = hurtigspor_with(two_rooms + "--find \"gained a job\"");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_TRUE(says(said.out, ">>> Here their lives part ("));
  EXPECT_TRUE(says(said.out, "in work within 60 months"));
  std::istringstream lines{said.out};
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 130U) << line;
}

TEST(Journey, SaysSoWhenTwinsLiveTheSameLife) {
  const auto said = hurtigspor_with(
      "journey scenarios/classroom.toml scenarios/classroom.toml+scenarios/no_fast_track.toml "
      "--find \"never worked\"");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_TRUE(says(said.out, "this is the same life, event by event") || says(said.out, "lives part"));
}

TEST(Journey, HasEveryEventOfEveryScenarioInItsData) {
  const auto csv = hurtigspor_with(two_rooms + "--find \"gained a job\" --format csv");
  const auto json = nlohmann::json::parse(hurtigspor_with(two_rooms + "--find \"gained a job\" --format json").out);

  const auto rows = std::count(csv.out.begin(), csv.out.end(), '\n') - 1;
  std::set<std::string> scenarios;
  for (const auto& event : json["events"]) scenarios.insert(event["scenario"]);

  EXPECT_TRUE(csv.out.starts_with("scenario,person,number,date,place,fact,result,what_happened,employer,because_of\n"));
  EXPECT_EQ(rows, static_cast<std::ptrdiff_t>(json["events"].size()));
  EXPECT_EQ(scenarios.size(), 2U);
  EXPECT_EQ(json["partings"].size(), 1U);
}

TEST(Journey, ExplainsAnOutcome) {
  const auto said = hurtigspor_with(one_room + "--find \"lost lead\" --why \"lost lead\"");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_TRUE(says(said.out, "It came about like this:"));
  EXPECT_TRUE(says(said.out, "is lost: nobody followed it up in time."));
}

TEST(Journey, ListsAsManyPeopleAsAskedFor) {
  const auto said = hurtigspor_with(one_room + "--find woman --count 3");

  EXPECT_EQ(std::count(said.out.begin(), said.out.end(), '\n'), 4);
}

TEST(Journey, ShowsTheWeekOfSeveralDesks) {
  const auto said = hurtigspor_with(one_room + "--desk nav,adviser --week 2018-06-11");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_TRUE(says(said.out, "the NAV office that serves Kragerø"));
  EXPECT_TRUE(says(said.out, "the programme advisers in Kragerø"));
}

TEST(Journey, RefusesQuestionsThatMakeNoSense) {
  const auto refusal = [](const std::string& arguments) {
    const auto said = hurtigspor_with(one_room + arguments);
    EXPECT_EQ(said.exit_code, 2) << arguments;
    EXPECT_EQ(said.out, "") << arguments;
    return said.error;
  };

  EXPECT_TRUE(says(refusal(""), "a journey needs --person NUMBER or --find CONDITION"));
  EXPECT_TRUE(says(refusal("--find man --person 3"), "--person or --find, not both"));
  EXPECT_TRUE(says(refusal("--find mann"), "Did you mean \"man\"?"));
  EXPECT_TRUE(says(refusal("--find man --why \"frst job\""), "Did you mean \"first job\"?"));
  EXPECT_TRUE(says(refusal("--desk advisor --week 2018-06-11"), "Did you mean \"adviser\"?"));
  EXPECT_TRUE(says(refusal("--desk nav"), "--desk needs --week DATE"));
  EXPECT_TRUE(says(refusal("--desk nav --week 2018-06-11 --place Krageroe"), "Did you mean \"Kragerø\"?"));
}

TEST(TeachingPage, HasCommandsThatWorkAsWritten) {
  const std::string program = "build/release/hurtigspor ";
  std::ifstream page{HURTIGSPOR_SOURCE_DIR "/docs/teaching.md"};
  int commands = 0;
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with(program + "journey ")) continue;
    ++commands;
    const auto said = hurtigspor_with(line.substr(program.size()));
    EXPECT_EQ(said.exit_code, 0) << line << "\n" << said.error;
    EXPECT_NE(said.out, "") << line;
  }
  EXPECT_GE(commands, 9);
}

}  // namespace
}  // namespace hurtigspor
