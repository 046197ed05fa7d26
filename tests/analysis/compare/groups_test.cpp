#include "compare/groups.hpp"

#include <gtest/gtest.h>

#include "analysis/compare/people.hpp"
#include "base/errors.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

const Groups of_country{made_up::country()};

std::vector<std::string> labels_of(const Life& life, Organisation in_base) {
  std::vector<std::string> labels;
  for (const std::size_t row : of_country.of(life, in_base))
    if (row != Groups::nowhere) labels.push_back(of_country.all()[row].label);
  return labels;
}

}  // namespace

TEST(Groups, PutAPersonInOneGroupOfEachDivision) {
  Life life = made_up::life(1, day(2018));
  life.municipality = MunicipalityId{1};
  life.sex = Sex::women;
  life.education = Education::higher;
  life.with_children = true;
  life.age = 36;
  life.organisation = Organisation::in_nav;

  EXPECT_EQ(labels_of(life, Organisation::co_located),
            (std::vector<std::string>{"women", "higher education", "with children", "least central (6)", "co-located",
                                      "Finnmark", "36-45 years"}));
}

TEST(Groups, PutWhoWasNeverSettledInNoPlace) {
  Life life = made_up::life(1, day(2018));
  life.municipality = MunicipalityId::none();

  EXPECT_EQ(labels_of(life, Organisation::in_nav).size(), 4U);
}

TEST(Groups, AreWatchedInPairsThatRunFromThoseWithLittleToThoseWithMuch) {
  const auto pairs = equity_pairs(of_country.all());

  ASSERT_EQ(pairs.size(), division_names.size() - 1);  // counties have no order
  const auto is_pair = [&](std::size_t row, const std::string& one, const std::string& other) {
    return of_country.all()[pairs[row].one].label == one && of_country.all()[pairs[row].other].label == other;
  };
  EXPECT_TRUE(is_pair(0, "women", "men"));
  EXPECT_TRUE(is_pair(1, "compulsory or less", "higher education"));
  EXPECT_TRUE(is_pair(2, "with children", "no children"));
  EXPECT_TRUE(is_pair(3, "least central (6)", "most central (1)"));
  EXPECT_TRUE(is_pair(4, "separate", "in NAV"));
  EXPECT_TRUE(is_pair(5, "56 years and older", "18-25 years"));
  EXPECT_EQ(pairs[3].words, "least minus most central");
}

TEST(Groups, AreAskedForByName) {
  EXPECT_EQ(parse_divisions("county,sex,county"), (std::vector<Division>{Division::sex, Division::county}));
}

TEST(Groups, OfAnUnknownNameAreAnsweredWithTheNearestOne) {
  try {
    parse_divisions("sex,contry");
    FAIL();
  } catch (const InputError& error) {
    EXPECT_NE(std::string{error.what()}.find("no division \"contry\""), std::string::npos);
    EXPECT_NE(std::string{error.what()}.find("Did you mean \"county\"?"), std::string::npos);
  }
}
