#include "world/founding_employers.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "sim/world/norway.hpp"

namespace hurtigspor {
namespace {

using Counts = std::array<std::int64_t, size_classes.size()>;

TEST(Sizes, FillTheirClassesAndKeepTheirNumbers) {
  const Counts enterprises{40, 20, 10, 5, 3, 1};

  const auto sizes = spread_sizes(enterprises, 1'000'000);

  for (std::size_t i = 0; i < size_classes.size(); ++i)
    EXPECT_EQ(enterprises[i], std::ranges::count_if(sizes, [&](auto size) {
                return size >= size_classes[i].low && size <= size_classes[i].high;
              }));
  EXPECT_TRUE(std::ranges::is_sorted(sizes, std::greater{}));
}

TEST(Sizes, AreSqueezedUntilTheyFitTheJobs) {
  const Counts enterprises{40, 20, 10, 5, 3, 1};  // 40 + 100 + 100 + 100 + 150 + 100 at the least

  const auto sum = [&](std::int64_t most) {
    const auto sizes = spread_sizes(enterprises, most);
    return std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
  };

  EXPECT_LE(sum(700), 700);
  EXPECT_GE(sum(700), 680);
  EXPECT_EQ(590, sum(590));
  EXPECT_EQ(590, sum(0));
}

/// Persons employed by county and industry in the founded country.
std::vector<IndustryJobs> founded_jobs() {
  std::vector<IndustryJobs> jobs(norway().counties.size());
  for (const auto& employer : norway().employers)
    jobs[norway().places[employer.place.index()].county.index()][index(employer.industry)] += employer.size;
  return jobs;
}

TEST(Employers, EmployWhatEveryIndustryEmploysInTheCountry) {
  const auto jobs = founded_jobs();
  for (std::size_t i = 0; i < industries; ++i) {
    std::int64_t employed = 0;
    for (const auto& county : jobs) employed += county[i];
    const double published = norway_tables().sectors[i].employed;
    if (static_cast<Industry>(i) == Industry::A)  // its enterprises' least sizes sum to more than it employs
      EXPECT_NEAR(published, static_cast<double>(employed), 0.005 * published);
    else
      EXPECT_DOUBLE_EQ(published, static_cast<double>(employed)) << industry_names[i];
  }
}

TEST(Employers, EmployWhatEveryIndustryEmploysInACounty) {
  const auto founded = founded_jobs();
  const auto fitted = jobs_by_county(norway_tables());
  for (std::size_t county = 0; county < fitted.size(); ++county)
    for (std::size_t i = 1; i < industries; ++i) EXPECT_EQ(fitted[county][i], founded[county][i]);
}

TEST(Employers, KeepEachCountysShareOfAllJobsOfTheRegionalAccounts) {
  const auto fitted = jobs_by_county(norway_tables());
  double all = 0.0;
  double all_published = 0.0;
  for (std::size_t county = 0; county < fitted.size(); ++county)
    for (std::size_t i = 0; i < industries; ++i) {
      all += static_cast<double>(fitted[county][i]);
      all_published += norway_tables().county_jobs[county][i];
    }
  for (std::size_t county = 0; county < fitted.size(); ++county) {
    const auto& published = norway_tables().county_jobs[county];
    const double share = std::accumulate(published.begin(), published.end(), 0.0) / all_published;
    const auto employed = std::accumulate(fitted[county].begin(), fitted[county].end(), std::int64_t{0});
    EXPECT_NEAR(share, static_cast<double>(employed) / all, 1e-5);
  }
}

TEST(Employers, AreAsManyInEverySizeClassAndIndustryAsThereAreEnterprises) {
  const auto wanted = enterprises_by_industry(norway_tables());
  std::array<Counts, industries> founded{};
  for (const auto& employer : norway().employers)
    for (std::size_t c = 0; c < size_classes.size(); ++c)
      if (!employer.part_of_larger && employer.size >= size_classes[c].low && employer.size <= size_classes[c].high)
        ++founded[index(employer.industry)][c];
  for (std::size_t i = 0; i < industries; ++i) EXPECT_EQ(wanted[i].small, founded[i]) << industry_names[i];
  for (std::size_t c = 0; c < size_classes.size(); ++c) {
    double all = 0.0;
    for (const auto& industry : founded) all += static_cast<double>(industry[c]);
    EXPECT_DOUBLE_EQ(*norway_tables().all_sectors.small[c], all);
  }
}

TEST(Employers, ThatArePartOfALargeEnterpriseEmployAtLeastWhatLargeEnterprisesMust) {
  std::array<double, industries> employed{};
  for (const auto& employer : norway().employers) {
    if (employer.part_of_larger) employed[index(employer.industry)] += employer.size;
    EXPECT_GE(employer.size, 1);
    EXPECT_LE(employer.size, 250);
  }
  const auto wanted = enterprises_by_industry(norway_tables());
  for (std::size_t i = 1; i < industries; ++i)
    EXPECT_GE(employed[i], 0.95 * static_cast<double>(wanted[i].large * large_enterprise)) << industry_names[i];
}

TEST(Employers, FollowTheLabourForceWithinACounty) {
  const auto& country = norway();
  std::vector<double> jobs(country.municipalities.size());
  for (std::size_t i = 0; i < country.places.size(); ++i)
    jobs[country.places[i].municipality.index()] += country.jobs[i];
  std::vector<double> county_jobs(country.counties.size());
  std::vector<double> county_force(country.counties.size());
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    county_jobs[country.municipalities[i].county.index()] += jobs[i];
    county_force[country.municipalities[i].county.index()] += country.municipalities[i].labour_force;
  }
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const std::size_t county = country.municipalities[i].county.index();
    const double share = county_jobs[county] * country.municipalities[i].labour_force / county_force[county];
    EXPECT_NEAR(share, jobs[i], 10.0 + 0.05 * share) << country.municipalities[i].name;
  }
}

TEST(Employers, StandByPlaceAndThenByIndustry) {
  const auto& country = norway();
  EXPECT_TRUE(std::ranges::is_sorted(
      country.employers, {}, [](const Employer& employer) { return std::pair(employer.place, employer.industry); }));
  for (std::size_t place = 0; place < country.places.size(); ++place) {
    ASSERT_EQ(country.employer_choice[place].cells.size(),
              country.first_employer[place + 1] - country.first_employer[place]);
    for (std::uint32_t i = country.first_employer[place]; i < country.first_employer[place + 1]; ++i)
      EXPECT_EQ(place, country.employers[i].place.index());
  }
}

}  // namespace
}  // namespace hurtigspor
