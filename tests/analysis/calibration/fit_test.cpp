#include "calibration/fit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "calibration/fitted_scenario.hpp"
#include "calibration/movable.hpp"
#include "parameters/prior.hpp"
#include "parameters/registry.hpp"
#include "parameters/scenario_file.hpp"

/// What may be moved, the fit against a cheap stand-in for the simulator, and the file that is written of it.
namespace hurtigspor {
namespace {

const std::vector<KnownMunicipality> places{{"0301", "Oslo"}, {"4601", "Bergen"}};

Scenario scenario(const std::string& text = "", const Overrides& overrides = {}) {
  return read_scenario_text("title = \"made up\"\n" + text, "made_up.toml", places, overrides);
}

std::size_t row(const char* name) {
  return *find_parameter(name);
}

std::vector<std::string> sentences_of(const std::vector<std::string>& names, const Scenario& one) {
  try {
    parameters_to_move(names, one);
    return {};
  } catch (const InputError& error) {
    return error.sentences();
  }
}

/// Nearest to what is published when search.rate lies at `share` of its prior and search.women at its middle.
Score best_at(double share) {
  return [share](const Scenario& tried) -> std::optional<Validation> {
    const auto off = [&](const char* name, double wanted) {
      const ParameterEntry& entry = parameter_named(name);
      return share_at(entry, number_of(entry.get(tried.founding()))) - wanted;
    };
    Validation validation{.results = {}, .replicates = 1};
    for (const double distance : {off("search.rate", share), 2.0 * off("search.women", 0.5)})
      validation.results.push_back({&published_figures().front(), estimate({1.0}, usual_alpha), false, distance});
    return validation;
  };
}

std::optional<Fit> fit_of(const Scenario& one, double share, std::size_t evaluations = 60) {
  return fit(one, {row("search.rate"), row("search.women")}, evaluations, best_at(share), [](std::size_t, double) {});
}

TEST(Movable, IsOnlyWhatNobodyHasMeasured) {
  const Scenario one = scenario();

  EXPECT_FALSE(why_not_moved(row("search.rate"), one));
  EXPECT_FALSE(why_not_moved(row("handover.offer_share"), one));
  EXPECT_TRUE(why_not_moved(row("reception.wait_months"), one));
  EXPECT_TRUE(why_not_moved(row("run.seed"), one));
  EXPECT_TRUE(why_not_moved(row("fast_track.local_contact"), one));
  EXPECT_TRUE(why_not_moved(row("population.cohort_scale"), one));
  for (std::size_t entry = 0; entry < all_parameters().size(); ++entry) {
    const Status status = all_parameters()[entry].about.status;
    const bool is_unmeasured = status == Status::assumed || status == Status::fitted;
    EXPECT_TRUE(is_unmeasured || why_not_moved(entry, one)) << all_parameters()[entry].name;
  }
}

TEST(Movable, IsSaidOfEveryNameInASentence) {
  const auto sentences = sentences_of({"serch.rate", "search.rate", "reception.wait_months"}, scenario());

  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_EQ(sentences[0], "there is no parameter \"serch.rate\". Did you mean \"search.rate\"?");
  EXPECT_NE(sentences[1].find("\"reception.wait_months\" is measured ("), std::string::npos);
}

TEST(Movable, IsNotWhatHoldsForSomeTimeOrInSomePlacesOnly) {
  const Scenario dated = scenario("[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.9 }\n");
  const Scenario local =
      scenario("[[change]]\nfrom = 2010-01-01\nmunicipalities = [\"Oslo\"]\nset = { search.rate = 0.7 }\n");

  EXPECT_NE(sentences_of({"handover.offer_share"}, dated).front().find("(made_up.toml:"), std::string::npos);
  EXPECT_EQ(sentences_of({"search.rate"}, local).size(), 1U);
  const auto fitted = fitted_parameters(local);
  EXPECT_EQ(std::count(fitted.begin(), fitted.end(), row("search.rate")), 0);
  EXPECT_EQ(std::count(fitted.begin(), fitted.end(), row("search.women")), 1);
}

TEST(Movable, StartsWithinWhatIsPlausible) {
  EXPECT_NE(sentences_of({"search.rate"}, scenario("[search]\nrate = 9\n")).front().find("within what is plausible"),
            std::string::npos);
}

TEST(Movable, KeepsTheOrderOfTheParametersAndCountsEachOnce) {
  const auto rows = parameters_to_move({"hiring.base", "search.rate", "hiring.base"}, scenario());

  EXPECT_EQ(rows, (std::vector<std::size_t>{row("search.rate"), row("hiring.base")}));
}

TEST(Movable, AreAllDefaultsThatCountAsFitted) {
  for (std::size_t entry = 0; entry < all_parameters().size(); ++entry) {
    if (all_parameters()[entry].about.status != Status::fitted) continue;
    EXPECT_EQ(why_not_moved(entry, scenario()), std::nullopt);
  }
}

TEST(Fit, FindsTheValuesThatComeNearest) {
  const auto found = fit_of(scenario(), 0.6);

  ASSERT_TRUE(found);
  EXPECT_LT(found->after.distance(), 0.01);
  EXPECT_GT(found->before.distance(), found->after.distance());
  EXPECT_NEAR(share_at(parameter_named("search.rate"), number_of(found->moved[0].to)), 0.6, 0.01);
  EXPECT_NEAR(share_at(parameter_named("search.women"), number_of(found->moved[1].to)), 0.5, 0.01);
  EXPECT_FALSE(found->moved[0].is_at_the_edge);
}

TEST(Fit, StaysWithinWhatIsPlausibleAndSaysWhenItStandsAtTheEdge) {
  const auto found = fit_of(scenario(), 1.7);

  EXPECT_EQ(number_of(found->moved[0].to), parameter_named("search.rate").about.high);
  EXPECT_TRUE(found->moved[0].is_at_the_edge);
}

TEST(Fit, IsTheSameEachTime) {
  const auto one = fit_of(scenario(), 0.3);
  const auto other = fit_of(scenario(), 0.3);

  EXPECT_EQ(one->evaluations, other->evaluations);
  for (std::size_t d = 0; d < one->moved.size(); ++d) EXPECT_EQ(one->moved[d].to, other->moved[d].to);
}

TEST(Fit, LeavesWhatIsBestAsItIs) {
  const Scenario one = scenario("[search]\nrate = 0.512345678\nwomen = 0.7\n");  // 0.7 is the middle
  const double share = share_at(parameter_named("search.rate"), 0.512345678);

  const auto found = fit_of(one, share, 12);

  EXPECT_EQ(number_of(found->moved[0].to), 0.512345678);
  EXPECT_EQ(number_of(found->moved[1].to), 0.7);
}

TEST(Fit, TellsNothingWhenStoppedBeforeTheFirstScore) {
  const auto stopped = [](const Scenario&) -> std::optional<Validation> { return std::nullopt; };

  EXPECT_FALSE(fit(scenario(), {row("search.rate")}, 10, stopped, [](std::size_t, double) {}));
}

TEST(Fit, TurnsBackFromSharesThatTogetherExceedOne) {
  const Scenario one = scenario();
  const auto greedy = [](const Scenario& tried) -> std::optional<Validation> {
    const double sum = *tried.founding().employer.active_share + *tried.founding().employer.open_share;
    EXPECT_LE(sum, 1.0 + 1e-9);
    Validation validation{.results = {}, .replicates = 1};
    validation.results.push_back({&published_figures().front(), estimate({1.0}, usual_alpha), false, 2.0 - sum});
    return validation;
  };

  const auto found =
      fit(one, {row("employer.active_share"), row("employer.open_share")}, 30, greedy, [](std::size_t, double) {});

  ASSERT_TRUE(found);
  EXPECT_FALSE(found->was_stopped);
}

TEST(FittedScenario, ReadsBackToWhatWasScored) {
  const Scenario one = scenario();
  const auto found = fit_of(one, 0.6);
  std::string text = fitted_scenario(*found, one, {"made_up.toml", "Made up."});

  const std::string extends = "extends  = \"made_up.toml\"\n";
  ASSERT_NE(text.find(extends), std::string::npos);
  text.erase(text.find(extends), extends.size());
  const Scenario read = read_scenario_text(text, "fitted.toml", places);

  EXPECT_EQ(read.title, "made up, fitted");
  EXPECT_TRUE(differing(read.founding(), with_values(one, found->moved).founding()).empty());
}

TEST(FittedScenario, SaysWhatEachValueWasAndKeepsWhatWasSetBesides) {
  const Scenario one = scenario("", {{{"--set", "lead.decay", "0.2"}, {"--set", "search.rate", "0.5"}}, {}});
  const auto found = fit_of(one, 0.6);

  const std::string text = fitted_scenario(*found, one, {"made_up.toml", "Made up."});

  EXPECT_EQ(text.find("# Written by `hurtigspor calibrate`. Made up.\n"), 0U);
  EXPECT_NE(text.find("# was 0.5; plausible 0.15 to 1.5"), std::string::npos) << text;
  EXPECT_NE(text.find("decay = 0.2"), std::string::npos) << text;
}

}  // namespace
}  // namespace hurtigspor
