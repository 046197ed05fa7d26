#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "analysis/compare/many_comparisons.hpp"
#include "analysis/compare/shipped.hpp"

/// A nominal 95 % interval holds what is true in 95 of 100 comparisons. The truth is a long run where there is an
/// effect, and exactly nothing between the base and itself with other tie-breaks.
namespace hurtigspor {
namespace {

const ClassRooms& class_rooms() {
  static const ClassRooms rooms;
  return rooms;
}

/// Measures that vary in every replicate of the class room. Jobs taken from others are left out: they are reckoned
/// against the base, so that even between equals they are not nothing.
constexpr std::array judged{
    Headline::months_in_work_60,     Headline::work_or_education_1y, Headline::months_social_assistance_60,
    Headline::net_cost_municipality, Headline::net_cost_state,       Headline::ownerless_days};

/// Writes what was held beside the build, every measure with its truth.
void write(const std::string& name, const HeldByMeasure& counts, const ByMeasure& truth) {
  const auto folder = std::filesystem::path{HURTIGSPOR_BINARY_DIR} / "coverage";
  std::filesystem::create_directories(folder);
  std::ofstream file(folder / (name + ".csv"));
  file << "measure,truth,intervals,held,share\n";
  for (std::size_t m = 0; m < headlines; ++m)
    file << headline_declarations()[m].name << ',' << truth[m] << ',' << counts[m].of << ',' << counts[m].held << ','
         << counts[m].share() << '\n';
}

struct Tolerance {
  double low;
  double high;
};

void expect_coverage(const std::string& name, const HeldByMeasure& counts, const ByMeasure& truth,
                     std::size_t comparisons, Tolerance tolerance) {
  write(name, counts, truth);
  for (const Headline measure : judged) {
    const Held& held = counts[static_cast<std::size_t>(measure)];
    EXPECT_EQ(held.of, comparisons) << declaration(measure).name;
    EXPECT_GE(held.share(), tolerance.low) << declaration(measure).name;
    EXPECT_LE(held.share(), tolerance.high) << declaration(measure).name;
  }
}

/// Both kinds of truth, `comparisons` times `replicates`.
void expect_both_coverages(const std::string& name, std::size_t comparisons, std::uint32_t replicates,
                           std::uint32_t long_run_of, Tolerance tolerance) {
  const ByMeasure effect = long_run(class_rooms(), better_handover, long_run_of);
  const ByMeasure none{};
  HeldByMeasure of_effect;
  HeldByMeasure of_none;
  for (std::uint64_t seed = 1; seed <= comparisons; ++seed) {
    const Comparison comparison = class_rooms().compare(seed, replicates);
    count(of_effect, comparison, better_handover, effect);
    count(of_none, comparison, other_tie_breaks, none);
  }

  EXPECT_GT(effect[static_cast<std::size_t>(Headline::work_or_education_1y)], 0.0);
  expect_coverage(name + "-effect", of_effect, effect, comparisons, tolerance);
  expect_coverage(name + "-no-effect", of_none, none, comparisons, tolerance);
}

// Of 150 honest intervals 87 to 99 % hold the truth, with a probability of 99.9 % at either end. With three replicates
// a normal quantile in the place of Student's would hold it in 81 %, and be noticed in 97 of 100 sets of seeds.
TEST(Interval, OfThreeReplicatesHoldsTheTruthAboutAsOftenAsItSays) {
  expect_both_coverages("three-replicates", 150, 3, 300, {0.87, 0.995});
}

TEST(Nightly, AThousandIntervalsHoldTheTruthAsOftenAsTheySay) {
  expect_both_coverages("ten-replicates", 1000, 10, 3000, {0.93, 0.97});
}

// Stopping when an interval is narrow enough favours luck that looks calm. The price is paid in advance: each look
// spends its own part of the 5 %, so that the promise is one of at least 95 %.
TEST(Nightly, AThousandIntervalsThatStoppedWhenPreciseHoldTheTruthAtLeastAsOftenAsTheySay) {
  constexpr std::size_t comparisons = 1000;
  const ByMeasure effect = long_run(class_rooms(), better_handover, 3000);
  HeldByMeasure counts;
  std::set<int> looks;
  for (std::uint64_t seed = 1; seed <= comparisons; ++seed) {
    ExperimentPlan plan = class_rooms().plan();
    plan.seed = seed;
    plan.replicates = 160;
    plan.precision = Precision{Headline::months_in_work_60, 0.5};
    const ExperimentResult result = run_experiment(
        plan, class_rooms().founded(), [](std::size_t, std::size_t) {}, never_stop);
    ComparisonHead head;
    head.titles = {"Classroom", "With handover meetings"};
    head.alpha = result.alpha;
    count(counts, comparison_of(result.records, head), better_handover, effect);
    looks.insert(result.looks);
  }

  write("stopped", counts, effect);
  EXPECT_GT(looks.size(), 1u) << "they have to stop at different looks, or nothing is tested";
  for (const Headline measure : judged)
    EXPECT_GE(counts[static_cast<std::size_t>(measure)].share(), 0.95) << declaration(measure).name;
}

}  // namespace
}  // namespace hurtigspor
