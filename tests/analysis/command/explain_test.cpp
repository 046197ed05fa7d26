#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "file_text.hpp"
#include "parameters/registry.hpp"
#include "run_program.hpp"

namespace hurtigspor {
namespace {

TEST(Explain, TellsOneParameterInFull) {
  const auto said = hurtigspor_with("explain handover.offer_share");

  EXPECT_EQ(said.exit_code, 0);
  EXPECT_EQ(said.out,
            "handover.offer_share\n"
            "    share of those leaving with neither work nor a school place for whom a handover meeting is asked\n"
            "    for at all\n"
            "    default    0.4 share\n"
            "    plausible  0.2 to 1 (uniform)\n"
            "    allowed    0 to 1\n"
            "    status     assumed, read at decision\n"
            "    source     assumed\n"
            "    section    6.6 of docs/odd.md\n");
}

TEST(Explain, TellsAGroupOrAPattern) {
  const auto group = hurtigspor_with("explain handover --format csv");
  const auto pattern = hurtigspor_with("explain 'handover.*' --format csv");

  EXPECT_EQ(group.exit_code, 0);
  EXPECT_EQ(group.out, pattern.out);
  EXPECT_NE(group.out.find("\nhandover.lead_weeks,week,6,2,16,0,320,uniform,assumed,,decision,6.6,assumed,"),
            std::string::npos);
}

TEST(Explain, TellsEveryParameterInJson) {
  const auto list = nlohmann::json::parse(hurtigspor_with("explain --format json").out);

  ASSERT_EQ(list.size(), all_parameters().size());
  for (std::size_t row = 0; row < list.size(); ++row) {
    EXPECT_EQ(list[row]["name"], all_parameters()[row].name);
    EXPECT_EQ(list[row]["meaning"], all_parameters()[row].about.meaning);
  }
}

TEST(Explain, NamesTheNearestParameterOfEveryUnknownName) {
  const auto said = hurtigspor_with("explain handover.offer_shre fast_trak");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_EQ(said.error,
            "hurtigspor: there is no parameter \"handover.offer_shre\". Did you mean \"handover.offer_share\"?\n"
            "hurtigspor: there is no parameter \"fast_trak\". Did you mean \"fast_track\"?\n");
}

TEST(Explain, RefusesAFormatThatItDoesNotKnow) {
  const auto said = hurtigspor_with("explain --format yaml");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_NE(said.error.find("there is no format \"yaml\"; it must be one of table, md, csv, json."), std::string::npos);
}

TEST(ParameterReference, IsWhatTheProgramPrints) {
  const bool is_current =
      text_of(HURTIGSPOR_SOURCE_DIR "/docs/reference/parameters.md") == hurtigspor_with("explain --format md").out;
  EXPECT_TRUE(is_current)
      << "the page is stale; print it anew: hurtigspor explain --format md > docs/reference/parameters.md";
}

}  // namespace
}  // namespace hurtigspor
