#include "compare/yearly.hpp"

#include <algorithm>

#include "base/errors.hpp"
#include "base/undefined.hpp"
#include "outcomes/tally.hpp"

namespace hurtigspor {
namespace {

const std::vector<double>& values_of(const std::vector<Table>& tables, TableId table) {
  const auto row = static_cast<std::size_t>(table);
  expects(row < tables.size(), "a replicate has all tables");
  return tables[row].values;
}

/// Mean a year over a span of a table by (year, organisation, cell), all organisations together.
template <std::size_t cells>
std::array<double, cells> mean_year(const std::vector<double>& values, const YearSpan& span) {
  constexpr std::size_t organisations = organisation_names.size();
  std::array<double, cells> sums{};
  for (std::size_t row = span.first * organisations; row < span.past * organisations; ++row)
    for (std::size_t cell = 0; cell < cells; ++cell) sums[cell] += values[row * cells + cell];
  for (double& sum : sums) sum = ratio(sum, span.years());
  return sums;
}

std::array<double, chain_steps> chain_of(const std::vector<Table>& tables, const std::vector<Life>& lives,
                                         const YearSpan& span) {
  const auto links = mean_year<link_names.size()>(values_of(tables, TableId::take_up_chain), span);
  const auto settled = std::count_if(lives.begin(), lives.end(), [&](const Life& life) {
    return !life.municipality.is_none() && life.settled >= span.from && life.settled < span.until;
  });
  std::array<double, chain_steps> chain{};
  chain.front() = ratio(static_cast<double>(settled), span.years());
  std::copy(links.begin(), links.end(), chain.begin() + 1);
  return chain;
}

}  // namespace

YearSpan YearSpan::since(const Scenario& base, Date from) {
  const Date counted = base.founding().run.outcomes_from;
  const Date begin = std::max(from, counted);
  const int first = begin == Date::of(begin.year(), 1, 1) ? begin.year() : begin.year() + 1;
  const Date after = base.end() + 1;
  const int past = std::max(first, after.year());  // a year that the run does not end is none
  return {.first = static_cast<std::size_t>(first - counted.year()),
          .past = static_cast<std::size_t>(past - counted.year()),
          .from = Date::of(first, 1, 1) - base.start(),
          .until = Date::of(past, 1, 1) - base.start()};
}

YearSpan YearSpan::of(const Scenario& base, int year) {
  YearSpan span = since(base, Date::of(year, 1, 1));
  const Day begin = Date::of(year, 1, 1) - base.start();
  if (span.from != begin || span.past == span.first) return {};
  span.past = span.first + 1;
  span.until = Date::of(year + 1, 1, 1) - base.start();
  return span;
}

std::array<std::string_view, chain_steps> chain_step_names() {
  std::array<std::string_view, chain_steps> names{"settled"};
  std::copy(link_names.begin(), link_names.end(), names.begin() + 1);
  return names;
}

double Yearly::used(Agency agency) const {
  double sum = 0.0;
  for (std::size_t purpose = 0; purpose < static_cast<std::size_t>(Purpose::called_off); ++purpose)
    sum += slots[static_cast<std::size_t>(agency)][purpose];
  return sum;
}

double Yearly::unused() const {
  double sum = 0.0;
  for (const Agency agency : {Agency::adviser, Agency::teacher, Agency::nav})
    sum += of(agency, Purpose::called_off) + of(agency, Purpose::lapsed);
  return sum;
}

double Yearly::staff_for_refugees(Agency agency) const {
  const double others = of(agency, Purpose::other_clients);
  const double refugees = used(agency) + of(agency, Purpose::called_off) + of(agency, Purpose::lapsed);
  const double all = refugees + others;
  const double staff_of = staff[static_cast<std::size_t>(agency)];
  return all > 0.0 ? staff_of * (refugees / all) : staff_of;
}

YearlyFrame YearlyFrame::of(const Scenario& base, Date policy) {
  return {YearSpan::since(base, policy), YearSpan::of(base, first_cohort_year)};
}

Yearly yearly_of(const std::vector<Table>& tables, const std::vector<Life>& lives, const YearlyFrame& frame) {
  constexpr std::size_t purposes = purpose_names.size();
  Yearly yearly;
  const auto slots =
      mean_year<agency_names.size() * purposes>(values_of(tables, TableId::slot_use), frame.since_policy);
  for (std::size_t cell = 0; cell < slots.size(); ++cell) yearly.slots[cell / purposes][cell % purposes] = slots[cell];
  yearly.staff = mean_year<agency_names.size()>(values_of(tables, TableId::staff_years), frame.since_policy);
  yearly.chain = {chain_of(tables, lives, frame.since_policy), chain_of(tables, lives, frame.first_cohort)};
  return yearly;
}

}  // namespace hurtigspor
