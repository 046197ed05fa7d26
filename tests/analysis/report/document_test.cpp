#include "report/document.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/errors.hpp"
#include "sample.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {
namespace {

using Json = nlohmann::ordered_json;

/// The document of the classroom beside better handovers: three replicates and two draws.
const Json& compared() {
  static const Json document = [] {
    const std::string path = stored_outcomes("compared", {"better_handover.toml"}, 3, 2);
    Json read = Json::parse(report_document(OutcomesReader{path}));
    std::filesystem::remove(path);
    return read;
  }();
  return document;
}

/// The document of the classroom alone, in one replicate.
const Json& alone() {
  static const Json document = [] {
    const std::string path = stored_outcomes("alone", {}, 1);
    Json read = Json::parse(report_document(OutcomesReader{path}));
    std::filesystem::remove(path);
    return read;
  }();
  return document;
}

TEST(Document, HoldsTheComparisonThatWasPrintedWhenItRan) {
  const std::string path = stored_outcomes("again", {"better_handover.toml"}, 2, 2);

  const OutcomesReader reader{path};
  const Json document = Json::parse(report_document(reader));

  const auto& pair = document["comparison"]["alternatives"][0]["headline"]["reachable"]["months_in_work_60"];
  const ReadTable table = reader.read("headline");
  double difference = 0.0;  // of the first measure of the second reach, in the mean of the replicates
  const std::size_t cells = table.values.size() / 4;
  for (std::size_t r = 0; r < 2; ++r)
    difference += (table.values[(2 + r) * cells + cells / 2] - table.values[r * cells + cells / 2]) / 2.0;
  EXPECT_NEAR(pair["difference"]["mean"].get<double>(), difference, 1e-4);
  EXPECT_EQ(pair["difference"]["replicates"], 2);
  std::filesystem::remove(path);
}

TEST(Document, HasASecondIntervalOnlyWhereItWasDrawn) {
  EXPECT_EQ(compared()["about"]["draws"], 2);
  EXPECT_EQ(compared()["comparison"]["alternatives"][0]["over"]["reachable"]["months_in_work_60"]["draws"], 2);
  std::size_t groups = 0;
  for (const Json& group : compared()["comparison"]["alternatives"][0]["groups"]) {
    if (!group["months_in_work_60"].contains("difference")) continue;
    ASSERT_TRUE(group["months_in_work_60"].contains("over")) << group["group"];
    groups += group["months_in_work_60"]["over"]["draws"] == 2;
  }
  EXPECT_GT(groups, 0U);
  EXPECT_EQ(alone()["about"]["draws"], 0);
}

TEST(Document, TellsHowFarEveryScenarioIsFromTheNationalGoal) {
  const Json& goal = compared()["goal"];

  ASSERT_EQ(goal["scenarios"].size(), 2U);
  for (const Json& scenario : goal["scenarios"]) {
    EXPECT_NEAR(scenario["level"][0].get<double>() + scenario["short_of"][0].get<double>(), 0.7, 1e-5);
    EXPECT_NEAR(scenario["level"][1].get<double>() + scenario["short_of"][2].get<double>(), 0.7, 1e-5);
  }
}

TEST(Document, TellsOfMeetingsUnderEachOrganisationOfTheProgramme) {
  const Json& rows = compared()["coordination"]["meetings_by_organisation"];

  ASSERT_EQ(rows.size(), 3 * organisation_names.size());
  for (const Json& row : rows) {
    EXPECT_EQ(row.contains("held"), row["kind"] != "handover meeting");
    EXPECT_EQ(row["median_weeks"].size(), 2U);
    if (!row.contains("held") || row["held"][0]["level"][0].is_null()) continue;
    EXPECT_GT(row["held"][0]["level"][0].get<double>(), 0.0);
    EXPECT_LE(row["held"][0]["level"][0].get<double>(), 1.0);
  }
}

TEST(Document, SaysWhatAScenarioSetsWithStatusAndSource) {
  const Json& changes = compared()["assumptions"]["changes"][0];

  const auto offer = std::find_if(changes.begin(), changes.end(),
                                  [](const Json& row) { return row["parameter"] == "handover.offer_share"; });
  ASSERT_NE(offer, changes.end());
  EXPECT_EQ((*offer)["here"], "0.95");
  EXPECT_EQ((*offer)["from"], "2017-01-01");
  EXPECT_FALSE((*offer)["source"].get<std::string>().empty());
  EXPECT_FALSE((*offer)["status"].get<std::string>().empty());
}

TEST(Document, LeavesOutWhatTheFileDoesNotHold) {
  for (const char* part : {"flow", "twins", "places"}) EXPECT_TRUE(alone()[part].is_null()) << part;
  EXPECT_TRUE(alone()["comparison"]["alternatives"].empty());
  EXPECT_FALSE(alone()["employment"].is_null());
}

TEST(Document, ShowsNoMunicipalityWithFewerThanFivePeopleAReplicate) {
  for (const Json& place : compared()["places"])
    for (const char* measure : {"work_or_education_1y", "handover_held_of_due"})
      EXPECT_TRUE(place[measure].is_null() || place[measure]["people"].get<double>() >= 5.0) << place["number"];
}

TEST(Document, DrawsNoStretchOfTheRoadThatFewerThanFiveWent) {
  for (const Json& scenario : compared()["flow"]["scenarios"])
    for (const Json& link : scenario["links"]) EXPECT_GE(link["people"].get<int>(), 5);
}

TEST(Document, PicksTwinsByRuleAndTellsWhereTheyPart) {
  const Json& chosen = compared()["twins"]["alternatives"][0];
  ASSERT_FALSE(chosen.is_null());

  for (const Json& twin : chosen["people"]) {
    const auto gain = twin["here"]["days_in_work_60"].get<int>() - twin["base"]["days_in_work_60"].get<int>();
    EXPECT_EQ(twin["gain_days"], gain);
    EXPECT_TRUE(twin["rule"] != "largest_gain" || gain > 0);
    EXPECT_TRUE(twin["rule"] != "largest_loss" || gain < 0);
    ASSERT_FALSE(twin["parting"].is_null());
    EXPECT_FALSE(twin["parting"]["in_base"].is_null() && twin["parting"]["here"].is_null());
    for (const char* event : {"programme_started", "programme_ended", "first_job"})
      for (const char* life : {"base", "here"})
        EXPECT_TRUE(twin["base"][event] == twin["here"][event] || twin[life][event].is_null() ||
                    twin["parting"]["date"] <= twin[life][event]);
  }
}

TEST(Document, CountsAtWhatLivesPart) {
  const Json& chosen = compared()["twins"]["alternatives"][0];

  std::size_t parted =
      chosen["partings"]["others"].is_null() ? 0 : chosen["partings"]["others"]["people"].get<std::size_t>();
  for (const Json& row : chosen["partings"]["rows"]) {
    EXPECT_GE(row["people"], 5);
    parted += row["people"].get<std::size_t>();
  }
  EXPECT_GE(parted, chosen["changed"].get<std::size_t>());
  EXPECT_LE(parted, chosen["compared"].get<std::size_t>());
}

TEST(Document, DrawsInTheFiguresThatArePublished) {
  const Json& published = compared()["employment"]["published"];

  EXPECT_EQ(published["residence"][0]["value"], 46.0);
  EXPECT_GE(published["after"].size(), 10U);
}

TEST(Document, OfTheSameFileIsAlwaysTheSame) {
  const std::string path = stored_outcomes("twice", {"better_handover.toml"}, 2);

  EXPECT_EQ(report_document(OutcomesReader{path}), report_document(OutcomesReader{path}));
  std::filesystem::remove(path);
}

}  // namespace
}  // namespace hurtigspor
