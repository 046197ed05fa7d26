#include "parameters/registry.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "few_municipalities.hpp"

namespace hurtigspor {
namespace {

TEST(Registry, FindsAParameterByItsGroupAndName) {
  const auto& entry = parameter_named("handover.offer_share");

  EXPECT_EQ(entry.group, "handover");
  EXPECT_EQ(entry.unit, "share");
  EXPECT_EQ(entry.preset, ParameterValue{*Parameters{}.handover.offer_share});
}

TEST(Registry, TellsTheNearestNameOfAMisspeltParameter) {
  EXPECT_EQ(refusal_of([] { parameter_named("handover.offer_shre"); }),
            std::vector<std::string>{
                "there is no parameter \"handover.offer_shre\". Did you mean \"handover.offer_share\"?"});
}

TEST(Registry, TellsWhatAGroupHasWhereNoNameIsNear) {
  EXPECT_EQ(
      refusal_of([] { parameter_named("mentor.x"); }),
      std::vector<std::string>{"there is no parameter \"mentor.x\". mentor has share, retention_men, max_months."});
  EXPECT_EQ(refusal_of([] { parameter_named("x"); }), std::vector<std::string>{"there is no parameter \"x\"."});
}

TEST(Registry, SetsWhatAPersonTypedInEveryType) {
  Parameters parameters;

  set_from_text(parameters, "handover.offer_share", "0.95");
  set_from_text(parameters, "run.replicates", "7");
  set_from_text(parameters, "fast_track.enabled", "false");
  set_from_text(parameters, "run.end", "2020-02-29");
  set_from_text(parameters, "industry_programme.industry", "R-U");

  EXPECT_EQ(*parameters.handover.offer_share, 0.95);
  EXPECT_EQ(parameters.run.replicates, 7);
  EXPECT_FALSE(parameters.fast_track.enabled);
  EXPECT_EQ(parameters.run.end, Date::of(2020, 2, 29));
  EXPECT_EQ(parameters.industry_programme.industry, Industry::R_U);
}

TEST(Registry, RefusesWhatIsNoValueOfTheParameter) {
  Parameters parameters;
  for (const auto& [name, text] :
       std::vector<std::pair<std::string, std::string>>{{"handover.offer_share", "1.01"},
                                                        {"handover.offer_share", "nan"},
                                                        {"handover.offer_share", "inf"},
                                                        {"handover.offer_share", "0.5 "},
                                                        {"handover.offer_share", ""},
                                                        {"run.replicates", "2.5"},
                                                        {"run.seed", "-1"},
                                                        {"run.seed", "9223372036854775808"},
                                                        {"fast_track.enabled", "1"},
                                                        {"run.end", "2019-02-29"},
                                                        {"industry_programme.industry", "q"}})
    EXPECT_EQ(refusal_of([&, &set_name = name, &typed = text] { set_from_text(parameters, set_name, typed); }).size(),
              1u)
        << name << " = " << text;
  EXPECT_TRUE(differing(parameters, Parameters{}).empty());
}

TEST(Registry, TakesTheLargestSeedThereIs) {
  Parameters parameters;

  set_from_text(parameters, "run.seed", "9223372036854775807");

  EXPECT_EQ(parameters.run.seed, INT64_MAX);
}

TEST(Registry, FindsExactlyTheParametersInWhichTwoSetsDiffer) {
  Parameters parameters;
  parameters.nav.crowding = Number{0.31};
  parameters.handover.shared_record = true;

  const auto rows = differing(parameters, Parameters{});

  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(all_parameters()[rows[0]].name, "nav.crowding");
  EXPECT_EQ(all_parameters()[rows[1]].name, "handover.shared_record");
}

TEST(Registry, NeverSetsAValueOfAnotherType) {
  Parameters parameters;
  EXPECT_THROW(parameter_named("run.seed").set(parameters, 1.0), BrokenPromise);
}

RC_GTEST_PROP(Value, IsWrittenSoThatItReadsBackToTheSameBits, (double number)) {
  RC_PRE(std::isfinite(number));
  RC_ASSERT(value_from_text(ValueType::real, plain_text(ParameterValue{number})) == ParameterValue{number});
}

TEST(Value, KnowsNoMinusZero) {
  const auto zero = value_from_text(ValueType::real, "-0");
  ASSERT_TRUE(zero);
  EXPECT_FALSE(std::signbit(std::get<double>(*zero)));
}

TEST(Value, IsQuotedSoThatTomlReadsItBack) {
  EXPECT_EQ(toml_quoted("a \"b\" \\ c\n\x01 æ"), "\"a \\\"b\\\" \\\\ c\\n\\u0001 æ\"");
}

}  // namespace
}  // namespace hurtigspor
