#include "calibration/published.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include "file_text.hpp"
#include "hand_made.hpp"
#include "world/csv.hpp"

namespace hurtigspor {
namespace {

/// The column `value` of both tables of evidence, by row.
const std::map<std::string, double>& evidence() {
  static const std::map<std::string, double> values = [] {
    std::map<std::string, double> all;
    for (const char* table : {"outcomes.csv", "process.csv"}) {
      std::string fault;
      const auto rows = split_csv(text_of(std::string{HURTIGSPOR_SOURCE_DIR "/docs/evidence/"} + table), fault);
      EXPECT_EQ(fault, "");
      const auto& heads = rows.front().cells;
      const auto value = static_cast<std::size_t>(std::find(heads.begin(), heads.end(), "value") - heads.begin());
      for (const CsvRow& row : rows)
        if (char* end = nullptr; !row.cells[value].empty()) {
          const double number = std::strtod(row.cells[value].c_str(), &end);
          if (*end == '\0') all[row.cells.front()] = number;
        }
    }
    return all;
  }();
  return values;
}

double published_value(const std::string& id) {
  EXPECT_TRUE(evidence().contains(id)) << "there is no evidence \"" << id << "\"";
  return evidence().contains(id) ? evidence().at(id) : std::nan("");
}

/// Leavers with neither work nor school, per 100 leavers of 2014.
double neither() {
  return published_value("direct_2014_qualification_b") + published_value("direct_2014_social_assistance_b") +
         published_value("direct_2014_other_benefit_b") + published_value("direct_2014_other_b");
}

/// What is declared with several rows, worked out.
const std::map<std::string, std::function<double()>> combinations{
    {"y1_registered_exit2016_men",
     [] {
       return published_value("y1_reg_unemployed_exit2016_m_share") + published_value("y1_measures_exit2016_m_share");
     }},
    {"y1_registered_exit2016_women",
     [] {
       return published_value("y1_reg_unemployed_exit2016_f_share") + published_value("y1_measures_exit2016_f_share");
     }},
    {"y1_full_time_of_employed_exit2014",
     [] { return 100.0 * published_value("y1_fulltime_exit2014") / published_value("y1_anyjob_exit2014"); }},
    {"neither_measures_exit2014", [] { return 100.0 * published_value("direct_2014_qualification_b") / neither(); }},
    {"neither_assistance_exit2014",
     [] { return 100.0 * published_value("direct_2014_social_assistance_b") / neither(); }},
    {"neither_elsewhere_exit2014",
     [] {
       return 100.0 * (published_value("direct_2014_other_benefit_b") + published_value("direct_2014_other_b")) /
              neither();
     }},
    {"content_paid_work", [] {
       return 100.0 * (published_value("content_work_public_2010_b") + published_value("content_work_private_2010_b")) /
              published_value("content_norwegian_2010_b");
     }}};

TEST(PublishedFigures, AreWhatTheEvidenceSays) {
  for (const PublishedFigure& figure : published_figures()) {
    const auto combination = combinations.find(figure.name);
    const bool is_alone = combination == combinations.end();
    const double found = is_alone ? published_value(figure.evidence) : combination->second();
    EXPECT_NEAR(figure.published, found, is_alone ? 0.0 : 0.05) << figure.name;  // worked out ones have one decimal
  }
}

TEST(PublishedFigures, NameEveryRowThatTheyAreWorkedOutFrom) {
  for (const auto& [name, value] : combinations) {
    const auto& all = published_figures();
    const auto figure =
        std::find_if(all.begin(), all.end(), [&name = name](const PublishedFigure& one) { return one.name == name; });
    ASSERT_NE(figure, all.end()) << name;
    std::string text = figure->evidence;
    std::replace_if(
        text.begin(), text.end(), [](char letter) { return std::string{"()+/"}.find(letter) != std::string::npos; },
        ' ');
    std::istringstream words{text};
    for (std::string id; words >> id;) EXPECT_TRUE(evidence().contains(id)) << name << ": " << id;
  }
}

TEST(PublishedFigures, HaveNamesOfTheirOwn) {
  std::set<std::string> names;
  std::set<std::string> words;
  for (const PublishedFigure& figure : published_figures()) {
    EXPECT_TRUE(names.insert(figure.name).second) << figure.name;
    EXPECT_TRUE(words.insert(figure.words).second) << figure.words;
  }
}

TEST(PublishedFigures, LieWithinBoundsThatASharePermits) {
  for (const PublishedFigure& figure : published_figures()) {
    EXPECT_LT(figure.low, figure.published) << figure.name;
    EXPECT_GT(figure.high, figure.published) << figure.name;
    if (!figure.unit.starts_with("per 100")) continue;
    EXPECT_GE(figure.low, 0.0) << figure.name;
    EXPECT_LE(figure.high, 100.0) << figure.name;
  }
}

TEST(PublishedFigures, AreBothFittedToAndHeldOut) {
  std::map<Use, int> count;
  for (const PublishedFigure& figure : published_figures()) ++count[figure.use];

  EXPECT_GE(count[Use::fitted], 40);
  EXPECT_GE(count[Use::held_out], 10);
}

TEST(PublishedFigures, OfYearsOutsideTheRunAreNotMeasured) {
  const hand_made::Outcome nobody;  // 2017 to 2024

  const std::vector<double> values = measure_all(nobody.view());

  for (std::size_t place = 0; place < values.size(); ++place) {
    const std::string& name = published_figures()[place].name;
    EXPECT_TRUE(std::isnan(values[place]) || name.find("exit201") == std::string::npos) << name;
  }
}

TEST(PublishedFigures, CountMenAndWomenOfTheYear) {
  hand_made::Outcome outcome;
  outcome.cell("participants", {1, 0}) = 15000.0;  // 2018, men
  outcome.cell("participants", {1, 1}) = 10000.0;

  const std::vector<double> values = measure_all(outcome.view());

  for (std::size_t place = 0; place < values.size(); ++place)
    EXPECT_TRUE(published_figures()[place].name != "participants_2018" || values[place] == 25000.0);
}

TEST(PublishedFigures, AreSharesOfThoseWhoAreCounted) {
  EXPECT_EQ(per_hundred(3.0, 12.0), 25.0);
  EXPECT_TRUE(std::isnan(per_hundred(3.0, 0.0)));
  EXPECT_EQ(lowest_share(2.0, 5.0), 0.0);
  EXPECT_EQ(highest_share(98.0, 5.0), 100.0);
}

}  // namespace
}  // namespace hurtigspor
