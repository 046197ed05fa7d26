#include "world/commuting.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/world/norway.hpp"

namespace hurtigspor {
namespace {

/// Three municipalities in a row, the first with two districts.
Country three_in_a_row() {
  Country country;
  for (const auto municipality : std::array<std::uint16_t, 4>{0, 0, 1, 2})
    country.places.push_back({"", "", MunicipalityId{municipality}, CountyId{0}, OfficeId{0}, 1.0});
  country.jobs = {100.0, 300.0, 200.0, 1000.0};
  return country;
}

const std::vector<std::vector<double>> minutes_between{{8.1, 33.1, 108.1}, {33.1, 8.1, 83.1}, {108.1, 83.1, 8.1}};

/// The share of the uniforms that pick each entry of the field.
double share(const CommutingField& field, std::uint32_t entry) {
  constexpr int draws = 100'000;
  int picked = 0;
  for (int i = 0; i < draws; ++i) picked += field.choice.pick((i + 0.5) / draws) == entry ? 1 : 0;
  return static_cast<double>(picked) / draws;
}

TEST(CommutingField, WeighsJobsByNearnessWithinTheLimit) {
  const auto fields = commuting_fields(three_in_a_row(), minutes_between, CommuteParameters{});

  const auto& first = fields[0];
  ASSERT_EQ((std::vector<PlaceId>{PlaceId{0}, PlaceId{1}, PlaceId{2}}), first.places);
  EXPECT_EQ((std::vector<double>{8.1, 8.1, 33.1}), first.minutes);
  EXPECT_FALSE(first.reaches(PlaceId{3}));
  const double all = 100.0 + 300.0 + 200.0 * std::exp(-1.0);
  EXPECT_NEAR(100.0 / all, share(first, 0), 1e-4);
  EXPECT_NEAR(200.0 * std::exp(-1.0) / all, share(first, 2), 1e-4);
  EXPECT_EQ(4u, fields[2].places.size());
}

TEST(CommutingField, ReachesItsOwnPlaceWhateverTheLimitAndTheScale) {
  const CommuteParameters nowhere{.scale_minutes = {0}, .limit_minutes = {0}};
  const auto fields = commuting_fields(three_in_a_row(), minutes_between, nowhere);
  for (std::uint16_t i = 0; i < 4; ++i) {
    EXPECT_EQ(std::vector<PlaceId>{PlaceId{i}}, fields[i].places);
    EXPECT_EQ(0u, fields[i].choice.pick(0.5));
  }
  for (std::uint16_t i = 0; i < norway().places.size(); ++i) EXPECT_TRUE(norway().commuting[i].reaches(PlaceId{i}));
}

TEST(CommutingField, LooksAtHomeWhereNobodyEmploysAnybody) {
  Country country = three_in_a_row();
  country.jobs.assign(4, 0.0);
  EXPECT_EQ(1u, commuting_fields(country, minutes_between, CommuteParameters{})[1].choice.pick(0.1));
}

TEST(CommutingField, KnowsWhichIndustriesAreInDemand) {
  Country country = three_in_a_row();
  country.vacancy_factor.fill(1.0);
  country.employers = {{PlaceId{0}, Industry::I, 100, false}, {PlaceId{3}, Industry::C, 250, false}};
  country.commuting = commuting_fields(country, minutes_between, CommuteParameters{});
  Openings national{};
  national[index(Industry::I)] = 100.0;
  national[index(Industry::C)] = 250.0;

  mark_demand(country, CommuteParameters{}, national);

  const auto demanded = [&](std::size_t place, Industry industry) {
    return (country.commuting[place].in_demand >> index(industry) & 1U) == 1U;
  };
  EXPECT_TRUE(demanded(0, Industry::I));
  EXPECT_FALSE(demanded(0, Industry::C));
  EXPECT_FALSE(demanded(3, Industry::I));
  EXPECT_TRUE(demanded(3, Industry::C));
}

TEST(CommutingField, FindsFishFarmsInDemandInLofotenAndProgrammersInOslo) {
  const auto& country = norway();
  const auto demanded = [&](const std::string& place, Industry industry) {
    return (country.commuting[row_named(country.places, place)].in_demand >> index(industry) & 1U) == 1U;
  };
  EXPECT_TRUE(demanded("Frogner", Industry::J));
  EXPECT_FALSE(demanded("Frogner", Industry::A));
  EXPECT_TRUE(demanded("Vågan", Industry::A));
  EXPECT_FALSE(demanded("Vågan", Industry::J));
}

}  // namespace
}  // namespace hurtigspor
