#include "world/founding.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "base/errors.hpp"
#include "sim/world/norway.hpp"

namespace hurtigspor {
namespace {

std::vector<std::string> refusal(const std::vector<std::string>& municipalities, const Parameters& parameters = {}) {
  try {
    found_country(norway_folder, parameters, municipalities);
  } catch (const InputError& error) {
    return error.sentences();
  }
  return {};
}

TEST(Founding, FoundsEveryMunicipalityPlaceAndOfficeOfNorway) {
  EXPECT_EQ(15u, norway().counties.size());
  EXPECT_EQ(357u, norway().municipalities.size());
  EXPECT_EQ(390u, norway().places.size());
  EXPECT_EQ(255u, norway().offices.size());
  for (const auto& office : norway().offices) EXPECT_FALSE(office.places.empty());
  EXPECT_TRUE(std::ranges::is_sorted(norway().places, {}, &Place::number));
  EXPECT_TRUE(std::ranges::is_sorted(norway().offices, {}, &Office::number));
}

TEST(Founding, MakesNeighboursOfOfficesThatALinkJoins) {
  const auto& offices = norway().offices;
  const auto neighbours = [&](const std::string& one, const std::string& other) {
    const OfficeId wanted{static_cast<std::uint16_t>(row_named(offices, other))};
    return std::ranges::count(offices[row_named(offices, one)].neighbours, wanted) == 1;
  };
  EXPECT_TRUE(neighbours("Nav Fredrikstad", "Nav Sarpsborg"));
  EXPECT_TRUE(neighbours("Nav Frogner", "Nav Grorud"));  // districts of one municipality
  EXPECT_FALSE(neighbours("Nav Moss", "Nav Moss"));
  EXPECT_FALSE(neighbours("Nav Moss", "Nav Halden-Aremark"));
  for (std::uint16_t i = 0; i < offices.size(); ++i)
    for (const OfficeId other : offices[i].neighbours)
      EXPECT_EQ(1, std::ranges::count(offices[other.index()].neighbours, OfficeId{i}));
}

TEST(Founding, KnowsHowOftenAnIndustryHasVacanciesAndWhereRefugeesWork) {
  EXPECT_NEAR(1.92 / 2.0, norway().vacancy_factor[index(Industry::I)], 1e-12);
  EXPECT_NEAR(3.68 / 2.0, norway().vacancy_factor[index(Industry::N)], 1e-12);
  const auto& field = norway().refugee_field;
  EXPECT_NEAR(1.0, std::accumulate(field.begin(), field.end(), 0.0), 1e-9);
  EXPECT_GT(field[index(Industry::Q)], field[index(Industry::J)]);
}

TEST(Founding, IsTheSameEveryTime) {
  const Country again = found_country(norway_folder, Parameters{});
  EXPECT_EQ(norway().jobs, again.jobs);
  EXPECT_EQ(norway().settled, again.settled);
  EXPECT_EQ(norway().unemployment, again.unemployment);
  EXPECT_EQ(norway().commuting[100].choice.cells, again.commuting[100].choice.cells);
}

TEST(PartOfTheCountry, IsAsItIsInTheWhole) {
  const Country part = found_country(norway_folder, Parameters{}, {"Tromsø", "Bodø", "1804", "Narvik"});
  ASSERT_EQ(3u, part.municipalities.size());
  EXPECT_EQ("Bodø", part.municipalities[0].name);
  for (std::size_t i = 0; i < part.places.size(); ++i) {
    const std::size_t whole = row_named(norway().places, part.places[i].name);
    EXPECT_EQ(norway().jobs[whole], part.jobs[i]);
    EXPECT_EQ(norway().settled[whole], part.settled[i]);
    EXPECT_EQ(norway().unemployment[whole], part.unemployment[i]);
    EXPECT_TRUE(part.commuting[i].reaches(PlaceId{static_cast<std::uint16_t>(i)}));
    EXPECT_EQ(part.offices[part.places[i].office.index()].places.size(), 1u);
  }
}

TEST(PartOfTheCountry, TakesOfAnOfficeWhatItsMunicipalitiesBring) {
  // Nav Halden-Aremark serves two municipalities; alone, Aremark brings only its own clients.
  const Country aremark = found_country(norway_folder, Parameters{}, {"Aremark"});
  const Country both = found_country(norway_folder, Parameters{}, {"Aremark", "Halden"});
  EXPECT_EQ("Nav Halden-Aremark", aremark.offices.at(0).name);
  EXPECT_LT(aremark.nav_clients[0][100], 0.2F * both.nav_clients[0][100]);
}

TEST(PartOfTheCountry, MustBeNamedSoThatItIsUnderstood) {
  EXPECT_EQ(
      (std::vector<std::string>{
          "there is no municipality \"Olso\". Did you mean \"Oslo\"?",
          "there are 2 municipalities named Herøy; write the number of the one you mean: 1515 (Møre og Romsdal) or "
          "1818 (Nordland).",
          "there is no municipality \"9999\"."}),
      refusal({"Olso", "Herøy", "9999"}));
}

TEST(Founding, RefusesRunsThatTheTablesDoNotCover) {
  Parameters parameters;
  parameters.run.start = Date::of(2006, 12, 31);
  parameters.run.end = Date::of(2101, 1, 1);
  EXPECT_EQ((std::vector<std::string>{"\"run.start\" is 2006-12-31; the input tables begin in 2007.",
                                      "\"run.end\" is 2101-01-01; it must not lie beyond 2100."}),
            refusal({}, parameters));
}

TEST(KnownMunicipalities, StandAsInTheCountry) {
  const auto known = known_municipalities(norway_folder);
  ASSERT_EQ(norway().municipalities.size(), known.size());
  for (std::size_t i = 0; i < known.size(); ++i) {
    EXPECT_EQ(norway().municipalities[i].number, known[i].number);
    EXPECT_EQ(norway().municipalities[i].name, known[i].name);
  }
}

}  // namespace
}  // namespace hurtigspor
