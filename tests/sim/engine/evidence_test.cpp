#include <gtest/gtest.h>

#include "effect.hpp"
#include "fingerprint.hpp"

/// What is known of Norway and must hold of any run: patterns, not fitted numbers.
namespace hurtigspor {
namespace {

TrialText region(const std::string& rest) {
  TrialText text;
  text.municipalities = R"("Larvik", "Sandefjord", "Tønsberg", "Porsgrunn", "Skien", "Sarpsborg", "Halden", "Moss")";
  text.start = "2012-01-01";
  text.end = "2020-12-31";
  text.outcomes_from = "2014-01-01";
  text.rest = rest;
  return text;
}

/// In work in the November of the year after the programme [share of leavers].
double in_work_one_year_after(const ReplicateOutcome& outcome) {
  double leavers = 0.0;
  double working = 0.0;
  for (const Life& life : outcome.lives) {
    leavers += life.observed_1y;
    working += life.observed_1y && life.employed_1y;
  }
  return working / leavers;
}

// The national comparison found no difference between municipalities with the programme inside NAV and outside it.
TEST(InExpectation, OrganisationInsideOrOutsideNavDiffersByLessThanThreePointsInWorkAYearAfter) {
  constexpr std::uint32_t replicates = 6;
  const Trial separate(region("[organisation]\nin_nav_share = 0\nco_located_share = 0"));
  const Trial inside(region("[organisation]\nin_nav_share = 1\nco_located_share = 0"));

  const Effect effect = effect_of(separate, inside, replicates, in_work_one_year_after);

  RecordProperty("inside_less_outside_points", std::to_string(100.0 * effect.mean));
  std::printf("inside NAV less outside: %.2f points (standard error %.2f) on %.1f of 100\n", 100.0 * effect.mean,
              100.0 * effect.error, 100.0 * effect.base);
  EXPECT_LT(std::abs(effect.mean), 0.03) << "standard error " << effect.error;
  EXPECT_LT(effect.error, 0.01) << "too few replicates to tell";
}

double users(const ReplicateOutcome& outcome) {
  double count = 0.0;
  for (const Life& life : outcome.lives) count += (life.links >> index(Link::started)) & 1U;
  return count;
}

double mean_users(const std::string& settings) {
  constexpr std::uint32_t replicates = 4;
  TrialText text = region("[[change]]\nfrom = 2016-06-01\nset = {" + settings + "}");
  const Trial trial(text);
  double sum = 0.0;
  for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) sum += users(trial.run(replicate));
  return sum / replicates;
}

// About 120 of over 10,000 settled used the fast track: not for want of one thing but of several, one after the other.
TEST(InExpectation, TakeUpIsAProductOfLinks) {
  const std::vector<std::string> links{
      "reception.mapping_share = 0.9, reception.transfer_share = 0.9, mapping.full_share = 0.9",
      "nav.early_presence = 0.9, nav.early_presence_in_nav = 1, nav.meetings_per_week = 18", "awareness.training = 0.3",
      "fast_track.routine = 0.9", "fast_track.local_contact = true"};
  const double usual = mean_users("fast_track.enabled = true");

  std::string together;
  double gains = 0.0;
  for (const std::string& link : links) {
    const double alone = mean_users(link);
    std::printf("%.1f users with %s (usually %.1f)\n", alone, link.c_str(), usual);
    EXPECT_LT(alone, 3.0 * usual + 1.0) << link;
    gains += alone - usual;
    together += (together.empty() ? "" : ", ") + link;
  }
  const double all = mean_users(together);

  std::printf("%.1f users with all of them\n", all);
  EXPECT_GT(all, 6.0 * usual);
  EXPECT_GT(all - usual, 1.5 * gains);
}

}  // namespace
}  // namespace hurtigspor
