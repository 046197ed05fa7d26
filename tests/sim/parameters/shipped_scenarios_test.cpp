#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "few_municipalities.hpp"
#include "parameters/registry.hpp"

/// The scenarios that come with the program set what their words promise.
namespace hurtigspor {
namespace {

const std::filesystem::path folder = std::filesystem::path{HURTIGSPOR_SOURCE_DIR} / "scenarios";

/// Number and name are the first columns of the table, and neither is quoted.
std::vector<KnownMunicipality> norway() {
  std::ifstream table{folder / "norway/municipalities.csv"};
  std::vector<KnownMunicipality> known;
  std::string line;
  std::getline(table, line);
  while (std::getline(table, line)) {
    const auto first = line.find(',');
    const auto second = line.find(',', first + 1);
    known.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1)});
  }
  return known;
}

Scenario shipped(const std::string& name) {
  return read_scenario((folder / name).string(), norway());
}

MunicipalityId place(const Scenario& scenario, const std::string& name) {
  for (std::size_t column = 0; column < scenario.municipalities.size(); ++column)
    if (scenario.municipalities[column].name == name) return {static_cast<std::uint16_t>(column)};
  return {};
}

TEST(ShippedScenarios, AreAllReadAndTellAPlannerWhatTheyAreInBothLanguages) {
  std::vector<std::string> specs;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".toml") specs.push_back(entry.path().string());

  for (const auto& scenario : read_scenarios(specs, norway())) {
    EXPECT_GT(scenario.about.size(), 80u) << scenario.title;
    EXPECT_GT(scenario.about_nb.size(), 80u) << scenario.title;
    EXPECT_FALSE(scenario.title_nb.empty()) << scenario.title;
  }
}

TEST(ShippedScenarios, StayInThePlausibleRangeOfEveryParameter) {
  for (const auto* name : {"baseline.toml", "no_fast_track.toml", "handover_and_fast_track.toml", "classroom.toml"})
    for (const auto& parameters : shipped(name).sets)
      for (const auto& entry : all_parameters()) {
        if (entry.type() != ValueType::real) continue;
        EXPECT_GE(std::get<double>(entry.get(parameters)), entry.about.low) << name << ": " << entry.name;
        EXPECT_LE(std::get<double>(entry.get(parameters)), entry.about.high) << name << ": " << entry.name;
      }
}

TEST(Baseline, GivesFourCitiesMarketContactsOfTheirOwnIn2018) {
  const auto baseline = shipped("baseline.toml");
  const auto has_contact = [&](const std::string& name, Date day) {
    return baseline.at(baseline.epoch_of(day), place(baseline, name)).fast_track.local_contact;
  };

  for (const auto* city : {"Bergen", "Bodø", "Drammen", "Fredrikstad"}) {
    EXPECT_FALSE(has_contact(city, Date::of(2017, 12, 31))) << city;
    EXPECT_TRUE(has_contact(city, Date::of(2018, 1, 1))) << city;
  }
  EXPECT_FALSE(has_contact("Oslo", Date::of(2024, 12, 31)));
}

TEST(Policies, BeginIn2017) {
  const auto baseline = shipped("baseline.toml");
  for (const auto* name :
       {"no_fast_track.toml", "better_handover.toml", "wider_fast_track.toml", "handover_and_fast_track.toml"})
    EXPECT_EQ(Scenario::first_difference(baseline, shipped(name)), Date::of(2017, 1, 1)) << name;
}

TEST(Policies, AreTheSameTogetherAsOnTheCommandLine) {
  const auto both = shipped("handover_and_fast_track.toml");
  const auto combined = read_scenario(
      (folder / "better_handover.toml").string() + "+" + (folder / "wider_fast_track.toml").string(), norway());

  EXPECT_TRUE(differences(both, combined).empty());
}

TEST(Classroom, FoundsOneMunicipality) {
  EXPECT_EQ(shipped("classroom.toml").municipalities.size(), 1u);
}

}  // namespace
}  // namespace hurtigspor
