#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "run_program.hpp"

namespace hurtigspor {
namespace {

constexpr const char* somebody =
    "journey scenarios/classroom.toml --find \"held handover\" --find \"found work\" --chain ";

TEST(JourneyWithChain, TellsTheWaitThatCountedMost) {
  const auto said = hurtigspor_with(somebody);

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_NE(said.out.find("The longest chain of waits of person "), std::string::npos);
  EXPECT_NE(said.out.find("The wait that counted most: "), std::string::npos);
}

TEST(JourneyWithChain, SaysWhereNoJobCame) {
  const std::string never = "journey scenarios/classroom.toml --find \"never worked\" --chain ";

  EXPECT_NE(hurtigspor_with(never).out.find("No job came within the run."), std::string::npos);
  EXPECT_TRUE(nlohmann::json::parse(hurtigspor_with(never + "--format json").out)["largest"].is_null());
}

TEST(JourneyWithChain, WritesTheSameForPrograms) {
  const auto json = nlohmann::json::parse(hurtigspor_with(std::string(somebody) + "--format json").out);
  const std::string csv = hurtigspor_with(std::string(somebody) + "--format csv").out;

  int days = 0;
  for (const auto& link : json["chain"]) days += link["days"].get<int>();
  EXPECT_EQ(days, json["days"].get<int>());
  EXPECT_EQ(csv.find("from,until,days,wait,whose,office,gain,then\n"), 0U);
}

}  // namespace
}  // namespace hurtigspor
