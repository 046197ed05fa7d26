#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "parameters/contradictions.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {
namespace {

double number_in(const ParameterValue& value) {
  return type_of(value) == ValueType::whole ? static_cast<double>(std::get<std::int64_t>(value))
                                            : std::get<double>(value);
}

TEST(Description, HoldsTheDefaultWithinThePlausibleRangeAndThatWithinTheAdmissibleOne) {
  for (const auto& entry : all_parameters()) {
    if (!entry.is_number()) continue;
    const double preset = number_in(entry.preset);
    EXPECT_LE(entry.about.low, preset) << entry.name;
    EXPECT_LE(preset, entry.about.high) << entry.name;
    EXPECT_LE(entry.about.min, entry.about.low) << entry.name;
    EXPECT_LE(entry.about.high, entry.about.max) << entry.name;
  }
}

TEST(Description, SaysWhatTheNumberMeansAndWhereItComesFrom) {
  for (const auto& entry : all_parameters()) {
    EXPECT_GT(std::string(entry.about.meaning).size(), 10u) << entry.name;
    EXPECT_NE(std::string(entry.about.source), "") << entry.name;
    EXPECT_NE(std::string(entry.about.section), "") << entry.name;
  }
}

TEST(Description, NamesASourceForWhatIsMeasuredOrDerived) {
  for (const auto& entry : all_parameters())
    if (entry.about.status == Status::measured || entry.about.status == Status::derived) {
      EXPECT_NE(std::string(entry.about.source), "assumed") << entry.name;
    }
}

TEST(Description, HasARangeToDrawFromUnlessThePriorIsFixed) {
  for (const auto& entry : all_parameters()) {
    if (entry.about.prior == Prior::fixed) continue;
    EXPECT_LT(entry.about.low, entry.about.high) << entry.name;
    if (entry.about.prior == Prior::loguniform) {
      EXPECT_GT(entry.about.low, 0.0) << entry.name;
    }
  }
}

TEST(Description, GivesAPriceYearToEveryAmountOfMoneyAndToNothingElse) {
  for (const auto& entry : all_parameters()) {
    if (entry.unit == "NOK") {
      EXPECT_GT(entry.about.price_year, 2000) << entry.name;
    } else {
      EXPECT_EQ(entry.about.price_year, 0) << entry.name;
    }
  }
}

TEST(Description, UsesUnitsThatPeopleKnow) {
  const std::set<std::string> known{"1",
                                    "share",
                                    "week",
                                    "month",
                                    "minute",
                                    "1/month",
                                    "1/year",
                                    "h/week",
                                    "level",
                                    "log-odds",
                                    "person",
                                    "meeting",
                                    "slot",
                                    "NOK",
                                    "1/caseworker",
                                    "bool",
                                    "date",
                                    "section",
                                    "log-odds/level",
                                    "log-odds/year",
                                    "1/(job year)",
                                    "1/(1000 jobs year)",
                                    "1/(100 refugee clients year)"};
  for (const auto& entry : all_parameters())
    EXPECT_TRUE(known.contains(entry.unit)) << entry.name << ": " << entry.unit;
}

TEST(Description, GivesEveryParameterANameOfItsOwn) {
  const auto& names = parameter_names();
  EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
}

TEST(Description, HasDefaultsThatDoNotContradictOneAnother) {
  EXPECT_TRUE(contradictions(Parameters{}).empty());
}

}  // namespace
}  // namespace hurtigspor
