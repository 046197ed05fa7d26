#include "compare/precision.hpp"

#include <gtest/gtest.h>

#include "base/errors.hpp"

using namespace hurtigspor;

TEST(Precision, InPercentagePointsIsAboutWorkOrEducation) {
  const Precision wanted = parse_precision("0.5pp");

  EXPECT_EQ(wanted.measure, Headline::work_or_education_1y);
  EXPECT_DOUBLE_EQ(wanted.half_width, 0.005);
}

TEST(Precision, AsAPlainNumberIsAboutMonthsInWork) {
  EXPECT_EQ(parse_precision("0.1").measure, Headline::months_in_work_60);
  EXPECT_DOUBLE_EQ(parse_precision("0.1").half_width, 0.1);
}

TEST(Precision, ThatIsNoNumberAboveZeroIsRefused) {
  for (const char* text : {"", "pp", "0", "-1", "0.5%", "half", "nan", "inf", "1e999", "0.5ppp"})
    EXPECT_THROW(parse_precision(text), InputError) << text;
}

TEST(Precision, IsLookedAtAfterTenAndThenTwiceAsMany) {
  EXPECT_EQ(replicates_at_look(1, 100), 10U);
  EXPECT_EQ(replicates_at_look(2, 100), 20U);
  EXPECT_EQ(replicates_at_look(4, 100), 80U);
  EXPECT_EQ(replicates_at_look(5, 100), 100U);
  EXPECT_EQ(looks_until(100), 5);
  EXPECT_EQ(looks_until(10), 1);
  EXPECT_EQ(looks_until(3), 1);
}

TEST(Precision, SpendsLessThanFivePerCentOverAllLooks) {
  double spent = 0.0;

  for (int look = 1; look < 40; ++look) spent += alpha_at_look(look);

  EXPECT_LE(spent, 0.05);
  EXPECT_DOUBLE_EQ(alpha_at_look(1), 0.025);
}
