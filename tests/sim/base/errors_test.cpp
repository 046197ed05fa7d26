#include "base/errors.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {
namespace {

const std::vector<std::string> names{"handover.offer_share", "handover.lead_weeks", "programme.months", "nav.caseload",
                                     "run.seed"};

TEST(InputError, TellsAllMistakesALineEach) {
  const InputError error(std::vector<std::string>{"The first is wrong.", "So is the second."});

  EXPECT_STREQ(error.what(), "The first is wrong.\nSo is the second.");
  EXPECT_EQ(error.sentences().size(), 2U);
}

TEST(InputError, TakesASingleSentence) {
  const InputError error("There is no such file.");

  EXPECT_STREQ(error.what(), "There is no such file.");
  EXPECT_EQ(error.sentences(), std::vector<std::string>{"There is no such file."});
}

TEST(Expects, StopsOnlyWhereThePromiseIsBroken) {
  EXPECT_NO_THROW(expects(true, "two and two are four"));
  EXPECT_THROW(expects(false, "two and two are five"), BrokenPromise);
  try {
    expects(false, "the road leads there");
  } catch (const BrokenPromise& broken) {
    EXPECT_STREQ(broken.what(), "the road leads there");
  }
}

TEST(NearestName, IsTheOneWithTheFewestLettersWrong) {
  EXPECT_EQ(nearest_name("handover.ofer_share", names), "handover.offer_share");
  EXPECT_EQ(nearest_name("programme.month", names), "programme.months");
  EXPECT_EQ(nearest_name("nav.caselaod", names), "nav.caseload");
  EXPECT_EQ(nearest_name("run.seed", names), "run.seed");
}

TEST(NearestName, IsNothingWhereNothingIsNear) {
  EXPECT_EQ(nearest_name("weather", names), "");
  EXPECT_EQ(nearest_name("ab", {"xy"}), "");
  EXPECT_EQ(nearest_name("", {"x"}), "x") << "one letter may always be wrong";
  EXPECT_EQ(nearest_name("run", {}), "");
}

TEST(NearestName, IsTheFirstOfEquals) {
  EXPECT_EQ(nearest_name("cat", {"bat", "hat"}), "bat");
}

TEST(DidYouMean, IsASentenceOrNothing) {
  EXPECT_EQ(did_you_mean("run.sed", names), " Did you mean \"run.seed\"?");
  EXPECT_EQ(did_you_mean("weather", names), "");
}

}  // namespace
}  // namespace hurtigspor
