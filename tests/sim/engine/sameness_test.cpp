#include <gtest/gtest.h>

#include <fmt/format.h>
#include <rapidcheck.h>
#include <algorithm>
#include <cmath>

#include "chronicle.hpp"
#include "fingerprint.hpp"
#include "parameters/registry.hpp"

/// What is the same must come out the same: equal scenarios, scenarios that change nothing, and any two scenarios until
/// they first differ.
namespace hurtigspor {
namespace {

TEST(AScenario, ComparedWithItselfIsEqualToTheBit) {
  const ReplicateOutcome once = Trial(two_towns()).run();
  const ReplicateOutcome again = Trial(two_towns()).run();

  EXPECT_EQ(first_difference(once, again), "");
  EXPECT_EQ(fingerprint(once), fingerprint(again));
}

TEST(AScenario, ThatSaysOnlyWhatHoldsAnywayChangesNothing) {
  const Parameters usual;
  const std::string empty_words =
      fmt::format(R"(
[handover]
offer_share = {}
[[change]]
from = 2016-05-09
set  = {{ nav.meetings_per_week = {}, fast_track.awareness = {} }}
[[change]]
from = 2017-01-01
to   = 2017-06-30
municipalities = ["Larvik"]
set  = {{ fast_track.enabled = true }})",
                  *usual.handover.offer_share, *usual.nav.meetings_per_week, *usual.fast_track.awareness);

  const ReplicateOutcome base = Trial(two_towns()).run();
  const ReplicateOutcome same = Trial(two_towns(empty_words)).run();

  EXPECT_EQ(first_difference(base, same), "");
}

TEST(AScenario, ReadFromItsOwnResolvedTextIsTheSameWorld) {
  const Trial classroom = Trial::of_file("classroom.toml");
  const std::string told = classroom.scenario().resolved_toml;

  const Trial again(read_scenario_text(told, "told.toml", municipalities_of_norway()));

  EXPECT_EQ(first_difference(classroom.run(), again.run()), "");
}

TEST(AReplicate, SeenByAWitnessIsTheSameAsUnseen) {
  const Trial trial(two_towns());
  std::size_t seen = 0;

  const ReplicateOutcome alone = trial.run(3);
  const ReplicateOutcome watched =
      trial.run(3, 0, [&](const World&, const Locality& locality) { seen += locality.records.size(); });

  EXPECT_EQ(first_difference(alone, watched), "");
  EXPECT_GT(seen, 10'000U);
}

/// The first row of the differing pair, told for a reader.
std::string first_parting(const std::vector<Entry>& one, const std::vector<Entry>& other) {
  const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  if (a == one.end() && b == other.end()) return {};
  if (a == one.end() || b == other.end()) return fmt::format("{} and {} records", one.size(), other.size());
  return fmt::format("record {}: day {} {} and day {} {}", a - one.begin(), a->day, fact_names[index(a->fact)], b->day,
                     fact_names[index(b->fact)]);
}

/// What may be changed by date.
std::vector<const ParameterEntry*> dated_parameters() {
  std::vector<const ParameterEntry*> entries;
  for (const auto& entry : all_parameters())
    if (entry.about.read != Read::founding && entry.name != "population.cohort_scale" &&
        (entry.is_number() || entry.type() == ValueType::truth))
      entries.push_back(&entry);
  return entries;
}

/// A value somewhere in the plausible range, `part` of the way up.
std::string value_at(const ParameterEntry& entry, double part) {
  if (entry.type() == ValueType::truth) return toml_text(!std::get<bool>(entry.preset));
  return toml_text(entry.about.low + part * (entry.about.high - entry.about.low));
}

/// Three years of two towns, in which something changes on a day.
Trial with_change(const std::string& day, const std::string& assignments) {
  TrialText text = two_towns(fmt::format("[[change]]\nfrom = {}\nset = {{ {} }}", day, assignments));
  text.start = "2016-01-01";
  text.end = "2018-12-31";
  text.outcomes_from = "2016-06-01";
  return Trial(text);
}

rc::detail::TestResult check_times(int times, const std::function<void()>& property) {
  rc::detail::TestParams params;
  params.maxSuccess = times;
  params.disableShrinking = true;  // a smaller number is no simpler scenario
  return rc::detail::checkTestable(property, rc::detail::TestMetadata{}, params);
}

void expect_to_hold(const rc::detail::TestResult& result) {
  std::ostringstream told;
  rc::detail::printResultMessage(result, told);
  EXPECT_TRUE(result.is<rc::detail::SuccessResult>()) << told.str();
}

TEST(TwoScenarios, AreIdenticalUntilTheirFirstDatedDifference) {
  const auto entries = dated_parameters();
  TrialText plain = two_towns();
  plain.start = "2016-01-01";
  plain.end = "2018-12-31";
  plain.outcomes_from = "2016-06-01";
  const std::vector<Entry> base = chronicle(Trial(plain));

  const auto result = check_times(30, [&] {
    const auto& entry = *entries[*rc::gen::inRange<std::size_t>(0, entries.size()).as("which parameter")];
    const double part = *rc::gen::element(0.0, 0.3, 0.8, 1.0).as("how far up its range");
    const Day day = *rc::gen::inRange<Day>(1, 1000).as("the day of the change");
    const std::string date = (Date::of(2016, 1, 1) + day).text();

    const Trial changed = with_change(date, entry.name + " = " + value_at(entry, part));
    std::vector<Entry> before = base;
    std::erase_if(before, [day](const Entry& row) { return row.day >= day; });

    const std::string parting = first_parting(before, chronicle(changed, day));
    if (!parting.empty()) RC_FAIL(entry.name + " from " + date + ": " + parting);
  });

  expect_to_hold(result);
}

/// Whether the first rows of a table with a leading axis of years or months are alike. Amounts are sums of the same
/// payments in another order, and so alike but for rounding.
bool equal_before(const Table& one, const Table& other, std::size_t rows, std::size_t of_rows) {
  const bool amounts = one.declaration->units == "NOK";
  const std::size_t cells = one.values.size() / of_rows * rows;
  for (std::size_t cell = 0; cell < cells; ++cell) {
    const double allowed = amounts ? 1e-12 * std::abs(one.values[cell]) : 0.0;
    if (std::abs(one.values[cell] - other.values[cell]) > allowed) return false;
  }
  return true;
}

TEST(TwoScenarios, HaveTheSameTablesForTheYearsBeforeTheirFirstDifference) {
  const std::string change = R"(
[[change]]
from = 2018-01-01
[change.set]
nav.meetings_per_week = 20
placement.per_talk = 0.6
subsidy.rate_first = 0.75
job.part_time_fraction = 0.6
cost.programme_year = 400000
cost.wage_month = 42000
cost.meeting = 2500
cost.social_assistance_month = 16000
cost.tax_share = 0.45)";
  const ReplicateOutcome base = Trial(two_towns()).run();
  const ReplicateOutcome changed = Trial(two_towns(change)).run();

  constexpr std::size_t years = 6;  // 2015 to 2020
  constexpr std::size_t years_before = 3;
  for (const std::string name : {"status_at_exit", "take_up_chain", "slot_use", "account", "participants"}) {
    const Table& one = table_named(base, name);
    const Table& other = table_named(changed, name);
    EXPECT_TRUE(equal_before(one, other, years_before, years)) << name;
    EXPECT_FALSE(equal_before(one, other, years, years)) << name << " tells nothing of the change";
  }
  for (const std::string name : {"status_by_month", "state_by_month"})
    EXPECT_TRUE(equal_before(table_named(base, name), table_named(changed, name), years_before * 12, years * 12))
        << name;
}

}  // namespace
}  // namespace hurtigspor
