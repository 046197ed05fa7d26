#include "report/page.hpp"

#include <gtest/gtest.h>

#include <regex>

#include "report/numbers.hpp"

namespace hurtigspor {
namespace {

constexpr PageBundle small_bundle{"p{}", "show()"};

TEST(Page, HoldsWhateverStandsInATitleWithoutBreaking) {
  const std::string page = page_of(R"({"title":"</script><b>"})", "A <b> & c", "en", small_bundle);

  EXPECT_EQ(page.find("</script><b>"), std::string::npos);
  EXPECT_NE(page.find("<title>A &lt;b&gt; &amp; c</title>"), std::string::npos);
}

TEST(Page, SaysItsLanguageToBrowsersAndReaders) {
  EXPECT_NE(page_of("{}", "", "nb", small_bundle).find("<html lang=\"nb\">"), std::string::npos);
}

TEST(Page, ForbidsEveryRequest) {
  const std::string page = page_of("{}", "", "en", small_bundle);

  EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
  EXPECT_FALSE(std::regex_search(page, std::regex("(src|href)=\"(https?:)?//")));
}

TEST(Page, StaysUnderAMegabyteAndAHalfBeforeItsNumbers) {
  const PageBundle bundle = page_bundle();
  if (!bundle.is_there()) GTEST_SKIP() << "built without the page";

  EXPECT_LT(bundle.script.size() + bundle.style.size(), 1'500'000U);
  EXPECT_EQ(bundle.script.find("</script"), std::string_view::npos);
}

TEST(Page, CarriesTheLicencesOfWhatIsBundled) {
  const PageBundle bundle = page_bundle();
  if (!bundle.is_there()) GTEST_SKIP() << "built without the page";

  for (const char* words : {"Apache License", "Copyright 2017-2024 The Apache Software Foundation", "Baidu Inc.",
                            "Michael Bostock", "Permission to use, copy, modify"})
    EXPECT_NE(bundle.script.find(words), std::string_view::npos) << words;
}

TEST(PageNumbers, AreShortAndKeepWhatIsMissing) {
  EXPECT_EQ(rounded(Json{{"a", 0.123456789}, {"b", Json::array({nullptr, 3, 1234567.8})}}).dump(),
            R"({"a":0.123457,"b":[null,3,1234570.0]})");
}

TEST(PageNumbers, OfARatioOverReplicatesIsThatOfTheSums) {
  const Estimate share = estimate(pooled_ratio({1.0, 0.0, 2.0}, {2.0, 2.0, 4.0}), usual_alpha);

  EXPECT_LT(share.interval.low, 3.0 / 8.0);
  EXPECT_GT(share.interval.high, 3.0 / 8.0);
}

}  // namespace
}  // namespace hurtigspor
