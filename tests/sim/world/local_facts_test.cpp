#include "world/local_facts.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unistd.h>

#include <fstream>

#include "base/errors.hpp"
#include "sim/world/norway.hpp"
#include "sim/world/small_country.hpp"
#include "world/staffing.hpp"

namespace hurtigspor {
namespace {

/// A copy of Norway's tables in which something is stated locally.
class LocalFactsTable : public ::testing::Test {
 protected:
  LocalFactsTable() {
    std::filesystem::remove_all(folder_);
    std::filesystem::copy(norway_folder, folder_);
  }
  ~LocalFactsTable() override { std::filesystem::remove_all(folder_); }

  void state(const std::string& rows) {
    std::ofstream(folder_ / "local.csv", std::ios::binary)
        << "municipality,organisation,participants_per_adviser,source\n"
        << rows;
  }

  const std::filesystem::path folder_ =
      std::filesystem::path(::testing::TempDir()) / ("hurtigspor_local_facts_" + std::to_string(getpid()));
};

TEST_F(LocalFactsTable, IsFoundedWithTheMunicipalitiesItNames) {
  state("4014,in NAV,18,\"the municipality, 2024\"\n4012,,14,annual report\n1818,co-located,,a visit\n");

  const Country part = found_country(folder_, Parameters{}, {"Kragerø", "Bamble"});

  ASSERT_EQ(2U, part.municipalities.size());
  EXPECT_EQ(14.0, part.municipalities[0].stated.participants_per_adviser);
  EXPECT_FALSE(part.municipalities[0].stated.organisation);
  EXPECT_EQ(Organisation::in_nav, part.municipalities[1].stated.organisation);
  EXPECT_EQ(
      "Stated locally: Bamble (14 participants an adviser), Kragerø (organisation: in NAV; 18 participants an "
      "adviser).",
      stated_sentence(stated_locally(part)));
  EXPECT_EQ((std::vector<std::string>{
                "4012 Bamble (14 participants an adviser), source: annual report",
                "4014 Kragerø (organisation: in NAV; 18 participants an adviser), source: the municipality, 2024"}),
            stated_with_sources(stated_locally(part)));
}

TEST_F(LocalFactsTable, MayBeMissingOrStateNothing) {
  const auto stated = [&] { return stated_locally(found_country(folder_, Parameters{}, {"Kragerø"})); };

  EXPECT_TRUE(stated().empty());
  state("");
  EXPECT_TRUE(stated().empty());
  EXPECT_EQ("", stated_sentence(stated()));
}

TEST_F(LocalFactsTable, IsNotBlamedForMunicipalitiesThatCouldNotBeRead) {
  state("4014,separate,18,them\n");
  TableFaults faults;

  EXPECT_TRUE(read_local_facts(folder_, {}, faults).empty());

  EXPECT_NO_THROW(faults.refuse_if_any());
}

TEST_F(LocalFactsTable, ChangesNothingElseOfTheCountry) {
  const Country before = found_country(folder_, Parameters{}, {"Kragerø", "Bamble"});
  state("4014,separate,18,them\n");
  const Country after = found_country(folder_, Parameters{}, {"Kragerø", "Bamble"});

  EXPECT_EQ(before.settled, after.settled);
  EXPECT_EQ(before.jobs, after.jobs);
  EXPECT_EQ(before.nav_clients, after.nav_clients);
  EXPECT_EQ(before.tightness, after.tightness);
}

TEST_F(LocalFactsTable, IsReadWithoutFoundingForTheScenariosThatFoundItsPlaces) {
  state("4014,separate,,them\n1818,co-located,,a visit\n");
  Scenario scenario;
  scenario.municipalities = {{"4012", "Bamble"}, {"4014", "Kragerø"}};

  const auto stated = stated_locally(folder_, {scenario});

  ASSERT_EQ(1U, stated.size());
  EXPECT_EQ("Kragerø", stated.front().where.name);
  state("4041,separate,,them\n");
  EXPECT_THROW(stated_locally(folder_, {scenario}), InputError);
}

Country stating(const LocalFacts& facts) {
  Country country = small_country();
  country.municipalities[0].stated = facts;
  return country;
}

TEST(LocalFacts, CannotHoldWhereAScenarioBeginsWithNothingOfTheKind) {
  const Country country = stating({Organisation::co_located, 18.0, "them"});
  Parameters rules = calm();
  rules.organisation.in_nav_share = Share{0.5};
  rules.organisation.co_located_share = Share{0.0};
  rules.adviser.target_caseload = Persons{0.0};
  const std::vector<std::string> sentences{
      "local.csv: of Byen \"co-located\" is stated, and \"small\" begins with no service there organised so "
      "(\"organisation.in_nav_share\" is 0.5, \"organisation.co_located_share\" is 0).",
      "local.csv: of Byen 18 participants an adviser are stated, and in \"small\" \"adviser.target_caseload\" begins "
      "at 0."};

  EXPECT_EQ(sentences, facts_that_cannot_hold(scenario_of(rules, country), stated_locally(country)));
  rules.organisation.co_located_share = Share{0.1};
  rules.adviser.target_caseload = Persons{20.0};
  EXPECT_TRUE(facts_that_cannot_hold(scenario_of(rules, country), stated_locally(country)).empty());
}

TEST(LocalFacts, ThatCannotHoldStopTheRunBeforeItsFirstDay) {
  const Country country = stating({Organisation::co_located, {}, "them"});
  Parameters rules = calm();
  rules.organisation.co_located_share = Share{0.0};

  EXPECT_THROW(set_stage(scenario_of(rules, country), country), InputError);
}

/// The small country lived for some weeks in one replicate.
struct Lived {
  Country country;
  Scenario scenario;
  Stage stage;
  World world;

  explicit Lived(const Parameters& rules, Country founded, std::uint32_t replicate = 0)
      : country(std::move(founded)),
        scenario(scenario_of(rules, country)),
        stage(small_stage(scenario, country)),
        world(stage, {2016, replicate, 0}) {
    for (Locality& locality : world.localities) found_staff(world, locality);
  }
  Desk& desk(PlaceId place = byen) { return world.desk_of(place); }
  void live(Week from, Week to) {
    Locality& office = world.localities[0];
    for (Week week = from; week < to; ++week) {
      office.epoch = scenario.epoch_of(scenario.start() + week * 7);
      begin_week(world, office, week);
    }
  }
};

Parameters with_shares(double in_nav, double co_located) {
  Parameters rules = calm();
  rules.organisation.in_nav_share = Share{in_nav};
  rules.organisation.co_located_share = Share{co_located};
  return rules;
}

TEST(StatedOrganisation, HoldsInEveryReplicateAndLeavesTheNeighboursLuckAlone) {
  const Parameters rules = with_shares(0.46, 0.2);
  for (const auto kind : {Organisation::in_nav, Organisation::co_located, Organisation::separate})
    for (std::uint32_t replicate = 0; replicate < 50; ++replicate) {
      Lived drawn(rules, small_country(), replicate);
      Lived stated(rules, stating({kind, {}, "them"}), replicate);

      stated.live(0, 3);

      EXPECT_EQ(kind, stated.desk().organisation);
      EXPECT_EQ(never, stated.desk().reorganised_on);
      EXPECT_EQ(drawn.desk().agreement_uniform, stated.desk().agreement_uniform);
      EXPECT_EQ(drawn.desk().municipality_effect, stated.desk().municipality_effect);
      EXPECT_EQ(drawn.desk(bygda).organisation, stated.desk(bygda).organisation);
    }
}

TEST(StatedOrganisation, IsStillMovedByAScenarioThatMovesTheShares) {
  const Parameters before = with_shares(0.4, 0.2);
  int moved = 0;
  for (std::uint32_t replicate = 0; replicate < 200; ++replicate) {
    Lived lived(before, stating({Organisation::separate, {}, "them"}), replicate);
    change_from(lived.scenario, before.run.start + 70, with_shares(0.6, 0.2));
    change_from(lived.scenario, before.run.start + 140, with_shares(0.8, 0.2));

    lived.live(0, 10);
    EXPECT_EQ(Organisation::separate, lived.desk().organisation);
    lived.live(10, 20);
    const bool is_moved = lived.desk().organisation == Organisation::in_nav;
    moved += is_moved ? 1 : 0;
    lived.live(20, 21);
    EXPECT_EQ(Organisation::in_nav, lived.desk().organisation);
    EXPECT_EQ(is_moved ? 70 : 140, lived.desk().reorganised_on);
  }
  EXPECT_NEAR(100, moved, 30);  // half of the separate services' stretch
}

RC_GTEST_PROP(StatedOrganisation, LiesWithinTheStretchOfItsKindHoweverNarrow, ()) {
  const double in_nav = *rc::gen::inRange(0, 1001) / 1000.0;
  const double co_located = (1.0 - in_nav) * *rc::gen::inRange(0, 1001) / 1000.0;
  const Parameters rules = with_shares(in_nav, co_located);
  const auto kind = static_cast<Organisation>(*rc::gen::inRange(0, 3));
  const auto replicate = *rc::gen::inRange<std::uint32_t>(0, 100000);
  if (!organisation_stretch(kind, rules.organisation).exists()) return;

  Lived lived(rules, stating({kind, {}, "them"}), replicate);

  RC_ASSERT(lived.desk().organisation == kind);
}

TEST(StatedCaseload, GivesItsAdvisersAtFoundingAndAfterTheLag) {
  Parameters rules = calm();
  rules.adviser.target_caseload = Persons{20.0};
  rules.adviser.hiring_lag_months = Months{3.0};
  Lived norm(rules, small_country());
  Lived stated(rules, stating({{}, 10.0, "them"}));
  EXPECT_DOUBLE_EQ(2.0 * norm.desk().advisers, stated.desk().advisers);
  EXPECT_DOUBLE_EQ(norm.desk(bygda).advisers, stated.desk(bygda).advisers);

  stated.desk().participants = 200;
  stated.live(0, 104);

  EXPECT_NEAR(20.0, stated.desk().advisers, 0.01);
}

TEST(StatedCaseload, IsChangedInProportionByAScenarioThatChangesTheNorm) {
  Parameters rules = calm();
  rules.adviser.target_caseload = Persons{20.0};
  rules.adviser.hiring_lag_months = Months{3.0};
  Lived lived(rules, stating({{}, 16.0, "them"}));
  Parameters closer = rules;
  closer.adviser.target_caseload = Persons{15.0};
  change_from(lived.scenario, rules.run.start + 7, closer);

  lived.desk().participants = 240;
  lived.live(0, 104);

  EXPECT_NEAR(20.0, lived.desk().advisers, 0.01);  // three quarters of 16 is 12
}

}  // namespace
}  // namespace hurtigspor
