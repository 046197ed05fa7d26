#include "compare/size_estimate.hpp"

#include <gtest/gtest.h>

#include "analysis/compare/people.hpp"
#include "base/errors.hpp"

using namespace hurtigspor;

namespace {

/// One place in which 100 people of all ages settle every year.
Country country() {
  Country result;
  result.municipalities.resize(1);
  result.places.push_back({"0001", "Somewhere", MunicipalityId{0}, CountyId{0}, OfficeId{0}, 1.0});
  result.settled = {std::vector<double>(18, 100.0)};
  for (int year = 2007; year <= 2024; ++year) {
    result.cohorts.emplace_back();
    result.cohorts.back().year = year;
  }
  return result;
}

}  // namespace

TEST(SizeEstimate, CountsAdultsAndJoiningFamily) {
  Scenario scenario = made_up::scenario();
  scenario.sets[0].run.end = Date::of(2008, 12, 31);
  scenario.sets[0].population.adult_share = Share{0.6};
  scenario.sets[0].population.family_per_settled = Number{0.2};

  // Two years of 100 people, 0.6 of them adults, a fifth as many joining.
  EXPECT_NEAR(expected_people(scenario, country()), 2.0 * 100.0 * 0.6 * 1.2, 1e-6);
}

TEST(SizeEstimate, RefusesWhatWouldNotFitTheMachineWithTheMemoryItWouldNeed) {
  std::vector<Scenario> scenarios{made_up::scenario()};
  EXPECT_NO_THROW(refuse_absurd_size(scenarios, country(), 1e9));

  scenarios[0].sets[0].population.cohort_scale = Number{1e9};

  try {
    refuse_absurd_size(scenarios, country(), 1e9);
    FAIL() << "a scale of 1e9 was accepted";
  } catch (const InputError& error) {
    EXPECT_NE(error.sentences()[0].find("TiB"), std::string::npos) << error.sentences()[0];
    EXPECT_NE(error.sentences()[0].find("population.cohort_scale"), std::string::npos);
  }
}

TEST(SizeEstimate, IsWrittenAsPeopleReadIt) {
  EXPECT_EQ(size_text(512), "512 B");
  EXPECT_EQ(size_text(1536), "1.5 KiB");
  EXPECT_EQ(size_text(3.0 * 1024 * 1024 * 1024), "3 GiB");
}
