#include "compare/number_text.hpp"

#include <gtest/gtest.h>

#include "base/undefined.hpp"

using namespace hurtigspor;

TEST(NumberText, SharesAreShownInPerCentAndTheirDifferencesInPoints) {
  const HeadlineDeclaration& share = declaration(Headline::work_or_education_1y);

  EXPECT_EQ(level_text(share, 0.5421), "54.2 %");
  EXPECT_EQ(difference_text(share, -0.0123), "-1.2 pp");
}

TEST(NumberText, ThousandsAreSetApart) {
  EXPECT_EQ(plain_text(1234567.0, 0), "1,234,567");
  EXPECT_EQ(plain_text(-123456.7, 1), "-123,456.7");
  EXPECT_EQ(plain_text(-123.0, 0), "-123");
  EXPECT_EQ(signed_text(1000.0, 0), "+1,000");
}

TEST(NumberText, WhatRoundsToZeroHasNoMinus) {
  EXPECT_EQ(plain_text(-0.001, 2), "0.00");
}

TEST(NumberText, AnIntervalThatHoldsZeroIsMarked) {
  const HeadlineDeclaration& months = declaration(Headline::months_in_work_60);

  EXPECT_EQ(difference_text(months, Estimate{0.31, {0.25, 0.37}, 0.1, 20}), "+0.31 (+0.25 to +0.37)");
  EXPECT_EQ(difference_text(months, Estimate{0.02, {-0.03, 0.07}, 0.1, 20}), "+0.02 (-0.03 to +0.07) ~");
  EXPECT_EQ(difference_text(months, Estimate{0.0, {0.0, 0.0}, 0.0, 20}), "0 (exactly)");
}

TEST(NumberText, WhatNobodyCountsForIsADash) {
  EXPECT_EQ(level_text(declaration(Headline::own_field_job), undefined), "-");
}

TEST(NumberText, IsCutByLettersNotByBytes) {
  EXPECT_EQ(cut_to("Bodø", 4), "Bodø");
  EXPECT_EQ(cut_to("Bodøværing", 6), "Bodø..");
}
