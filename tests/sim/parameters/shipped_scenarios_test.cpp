#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "few_municipalities.hpp"
#include "file_text.hpp"
#include "parameters/registry.hpp"

/// The scenarios that come with the program set what their words promise.
namespace hurtigspor {
namespace {

namespace fs = std::filesystem;
const fs::path folder = fs::path{HURTIGSPOR_SOURCE_DIR} / "scenarios";

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

/// One file of the folder, or several joined by `+`.
Scenario shipped(const std::string& spec) {
  std::string paths;
  std::istringstream parts{spec};
  for (std::string part; std::getline(parts, part, '+');)
    paths += (paths.empty() ? "" : "+") + (folder / part).string();
  return read_scenario(paths, norway());
}

/// Names of all scenario files in the folder and the folders in it, such as "promises/...".
std::vector<std::string> all_shipped() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".toml") names.push_back(fs::relative(entry.path(), folder).string());
  std::sort(names.begin(), names.end());
  return names;
}

/// What is no policy against the baseline: Norway as it was, on to 2030, and a small part of it.
const std::set<std::string> bases{"baseline.toml", "classroom.toml", "classroom_handover.toml", "outlook_2030.toml"};

std::vector<std::string> policies() {
  std::vector<std::string> names = all_shipped();
  std::erase_if(names, [](const std::string& name) { return bases.contains(name); });
  return names;
}

/// Findings of the evidence that a text names, as P and three digits.
std::set<std::string> findings_cited(const std::string& text) {
  const auto is_digit = [](unsigned char letter) { return std::isdigit(letter) != 0; };
  std::set<std::string> cited;
  for (auto at = text.find('P'); at != std::string::npos; at = text.find('P', at + 1)) {
    const std::string id = text.substr(at, 4);
    if (id.size() == 4 && std::all_of(id.begin() + 1, id.end(), is_digit)) cited.insert(id);
  }
  return cited;
}

MunicipalityId place(const Scenario& scenario, const std::string& name) {
  for (std::size_t column = 0; column < scenario.municipalities.size(); ++column)
    if (scenario.municipalities[column].name == name) return {static_cast<std::uint16_t>(column)};
  return {};
}

const Parameters& rules_on(const Scenario&&, Date, const std::string& = "Oslo") = delete;  // would not outlive the call

const Parameters& rules_on(const Scenario& scenario, Date day, const std::string& municipality = "Oslo") {
  return scenario.at(scenario.epoch_of(day), place(scenario, municipality));
}

TEST(ShippedScenarios, AreAllReadAndTellAPlannerWhatTheyAreInBothLanguages) {
  std::vector<std::string> specs;
  for (const auto& name : all_shipped()) specs.push_back((folder / name).string());

  for (const auto& scenario : read_scenarios(specs, norway())) {
    EXPECT_GT(scenario.about.size(), 80u) << scenario.title;
    EXPECT_GT(scenario.about_nb.size(), 80u) << scenario.title;
    EXPECT_FALSE(scenario.title_nb.empty()) << scenario.title;
  }
}

/// Values that leave the range in which the present is thought to lie, each because the policy is to go beyond it.
const std::set<std::pair<std::string, std::string>> beyond_the_plausible{
    {"co_location.toml", "organisation.co_located_share"},      // every service that stands apart
    {"in_nav.toml", "organisation.in_nav_share"},               // every service
    {"in_nav.toml", "organisation.co_located_share"},           // none is left
    {"no_frictions.toml", "adviser.meetings_per_week"},         // a thought experiment: hours without end ...
    {"no_frictions.toml", "nav.meetings_per_week"},             //
    {"no_frictions.toml", "teaching.meetings_per_week"},        //
    {"no_frictions.toml", "nav.absence"},                       // ... and nobody ever away
    {"no_frictions.toml", "nav.early_presence"},                //
    {"no_frictions.toml", "meeting.no_show"},                   //
    {"wider_target_group.toml", "fast_track.eligible_share"}};  // twice as many as now

TEST(ShippedScenarios, StayInThePlausibleRangeOfEveryParameterButWhereTheyMeanToLeaveIt) {
  for (const auto& name : all_shipped())
    for (const auto& parameters : shipped(name).sets)
      for (const auto& entry : all_parameters()) {
        if (entry.type() != ValueType::real || beyond_the_plausible.contains({name, entry.name})) continue;
        EXPECT_GE(std::get<double>(entry.get(parameters)), entry.about.low) << name << ": " << entry.name;
        EXPECT_LE(std::get<double>(entry.get(parameters)), entry.about.high) << name << ": " << entry.name;
      }
}

TEST(ShippedScenarios, CiteFindingsThatAreInTheTableOfEvidence) {
  std::ifstream table{fs::path{HURTIGSPOR_SOURCE_DIR} / "docs/evidence/process.csv"};
  std::set<std::string> known;
  for (std::string line; std::getline(table, line);) known.insert(line.substr(0, line.find(',')));

  for (const auto& name : all_shipped())
    for (const auto& finding : findings_cited(text_of(folder / name)))
      EXPECT_TRUE(known.contains(finding)) << name << " cites " << finding;
}

TEST(Policies, SayByWhichFindingTheirLeversWereChosen) {
  for (const auto& name : policies()) {
    const std::string text = text_of(folder / name);
    const bool has_levers = text.find("[[change]]") != std::string::npos;
    const bool is_a_thought_experiment = name == "no_frictions.toml";
    if (has_levers && !is_a_thought_experiment) {
      EXPECT_FALSE(findings_cited(text).empty()) << name;
    }
  }
}

struct Comparison {
  std::string policy;
  std::string parameter;
  double before;  ///< as the words have it
  double after;
};

/// What words compare with the way things were: "twice as many", "not three in ten". A new default makes them untrue.
const std::vector<Comparison> comparisons_in_words{
    {"arrival_surge.toml", "population.cohort_scale", 1.0, 2.0},
    {"capacity_cut.toml", "nav.caseload", 70.0, 87.5},
    {"capacity_cut.toml", "adviser.target_caseload", 20.0, 25.0},
    {"employer_campaign.toml", "employer.awareness", 0.3, 0.3},
    {"employer_campaign.toml", "employer.steward_informed", 0.1, 0.4},
    {"in_nav.toml", "organisation.in_nav_share", 0.46, 1.0},
    {"more_mentoring.toml", "mentor.share", 0.05, 0.4},
    {"nav_early.toml", "nav.participant_weight", 0.25, 0.5},
    {"no_gap.toml", "subsidy.per_office_year", 8.0, 8.0},
    {"qualification_first.toml", "placement.per_talk", 0.46, 0.23},
    {"wider_fast_track.toml", "fast_track.routine", 0.6, 0.9},
    {"wider_target_group.toml", "fast_track.eligible_share", 0.3, 0.6},
    {"work_oriented_teaching.toml", "teaching.work_share", 0.2, 0.6},
    {"promises/5_tools_and_close_follow_up.toml", "subsidy.per_office_year", 8.0, 16.0},
    {"promises/5_tools_and_close_follow_up.toml", "subsidy.offer_share", 0.08, 0.16}};

TEST(Policies, CompareInWordsWithWhatTheBaselineHas) {
  const auto baseline = shipped("baseline.toml");
  for (const auto& [policy, parameter, before, after] : comparisons_in_words) {
    const auto& entry = all_parameters()[find_parameter(parameter).value()];
    const auto value_in = [&](const Scenario& scenario) {
      return std::get<double>(entry.get(rules_on(scenario, Date::of(2017, 6, 1))));
    };
    EXPECT_DOUBLE_EQ(value_in(baseline), before) << parameter << ": the words of " << policy << " say otherwise";
    EXPECT_DOUBLE_EQ(value_in(shipped(policy)), after) << policy << ": " << parameter;
  }
}

TEST(Policies, BeginIn2017OrWithTheLawTheyAreAbout) {
  const auto baseline = shipped("baseline.toml");
  const auto classroom = shipped("classroom.toml");
  for (const auto& name : policies()) {
    const Date from = name == "without_2021_act.toml" ? Date::of(2021, 1, 1) : Date::of(2017, 1, 1);
    const auto& base = name.starts_with("classroom_") ? classroom : baseline;
    EXPECT_EQ(Scenario::first_difference(base, shipped(name)).text(), from.text()) << name;
  }
}

TEST(Policies, AreTheSameTogetherAsOnTheCommandLine) {
  EXPECT_TRUE(
      differences(shipped("handover_and_fast_track.toml"), shipped("better_handover.toml+wider_fast_track.toml"))
          .empty());
}

/// The promises of 2016 in their order, joined as they are on the command line.
std::vector<std::string> promises() {
  std::vector<std::string> names;
  for (const auto& name : all_shipped())
    if (name.starts_with("promises/") && std::isdigit(name[9])) names.push_back(name);
  return names;
}

TEST(TheDeclaration, IsKeptWhenAllSixPromisesAre) {
  std::string all;
  for (const auto& name : promises()) all += (all.empty() ? "" : "+") + name;

  EXPECT_EQ(promises().size(), 6u);
  EXPECT_TRUE(differences(shipped("declaration_kept.toml"), shipped(all)).empty());
}

TEST(TheDeclaration, IsReachedByALadderThatAddsOnePromiseAtATime) {
  const std::vector<std::string> ladder{promises().front(),          "promises/first_two.toml",
                                        "promises/first_three.toml", "promises/first_four.toml",
                                        "promises/first_five.toml",  "declaration_kept.toml"};

  std::string so_far;
  for (std::size_t step = 0; step < ladder.size(); ++step) {
    const std::string with_one_more = so_far + (so_far.empty() ? "" : "+") + promises()[step];
    EXPECT_TRUE(differences(shipped(ladder[step]), shipped(with_one_more)).empty()) << ladder[step];
    EXPECT_FALSE(differences(shipped(step == 0 ? "baseline.toml" : so_far), shipped(with_one_more)).empty());
    so_far = with_one_more;
  }
}

TEST(Promises, ThatAreAPolicySetWhatThePolicySets) {
  EXPECT_TRUE(differences(shipped("promises/3_nav_from_the_start.toml"), shipped("nav_early.toml")).empty());
  EXPECT_TRUE(
      differences(shipped("promises/4_fast_track_for_those_who_can.toml"), shipped("wider_fast_track.toml")).empty());
  EXPECT_TRUE(differences(shipped("promises/6_the_social_partners_part.toml"),
                          shipped("employer_campaign.toml+industry_programme.toml"))
                  .empty());
}

TEST(Outlook, GoesOnTo2030AndDiffersFromTheBaselineInWhatItSaysIsAssumed) {
  const auto outlook = shipped("outlook_2030.toml");

  EXPECT_EQ(outlook.end().text(), "2030-12-31");
  EXPECT_EQ(*rules_on(outlook, Date::of(2024, 12, 31)).population.collective_scale, 1.0);
  EXPECT_EQ(*rules_on(outlook, Date::of(2025, 1, 1)).population.collective_scale, 0.7);
  EXPECT_EQ(*rules_on(outlook, Date::of(2030, 12, 31)).population.collective_scale, 0.5);
  EXPECT_EQ(*rules_on(outlook, Date::of(2030, 12, 31)).labour_market.unemployment, 1.2);
}

TEST(Baseline, GivesFourCitiesMarketContactsOfTheirOwnIn2018) {
  const auto baseline = shipped("baseline.toml");
  const auto has_contact = [&](const std::string& name, Date day) {
    return rules_on(baseline, day, name).fast_track.local_contact;
  };

  for (const auto* city : {"Bergen", "Bodø", "Drammen", "Fredrikstad"}) {
    EXPECT_FALSE(has_contact(city, Date::of(2017, 12, 31))) << city;
    EXPECT_TRUE(has_contact(city, Date::of(2018, 1, 1))) << city;
  }
  EXPECT_FALSE(has_contact("Oslo", Date::of(2024, 12, 31)));
}

TEST(CoLocation, LeavesNoServiceInAHouseOfItsOwn) {
  const auto co_location = shipped("co_location.toml");
  const auto& rule = rules_on(co_location, Date::of(2017, 1, 1)).organisation;

  EXPECT_DOUBLE_EQ(*rule.in_nav_share + *rule.co_located_share, 1.0);
}

TEST(Shocks, EndOnTheDayTheirWordsSay) {
  const auto baseline = shipped("baseline.toml");
  for (const auto& [name, last] : {std::pair{"arrival_surge.toml", Date::of(2017, 12, 31)},
                                   std::pair{"capacity_cut.toml", Date::of(2018, 12, 31)}})
    for (const auto& difference : differences(baseline, shipped(name)))
      EXPECT_EQ(difference.to.text(), last.text()) << name << ": " << all_parameters()[difference.parameter].name;
}

TEST(Classroom, FoundsOneMunicipality) {
  EXPECT_EQ(shipped("classroom.toml").municipalities.size(), 1u);
}

}  // namespace
}  // namespace hurtigspor
