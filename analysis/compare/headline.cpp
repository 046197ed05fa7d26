#include "compare/headline.hpp"

#include <algorithm>

#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

// Months of the measures: whole days over the mean month.
constexpr double month_days = days_per_month;

bool has_passed(const Life& life, Link link) {
  return ((life.links >> static_cast<unsigned>(link)) & 1U) != 0;
}

Period period(const Scenario& base, Date from, Date policy) {
  const Date start = base.start();
  const Date counted = std::max(policy, base.founding().run.outcomes_from);
  Period result = cohort_of_run(start, base.end());
  result.from = from - start;
  result.users_from = counted - start;
  return result;
}

}  // namespace

const std::array<HeadlineDeclaration, headlines>& headline_declarations() {
  static constexpr std::array<HeadlineDeclaration, headlines> all{{
      {.name = "months_in_work_60",
       .words = "months in work within 60 months",
       .unit = "month",
       .meaning = "Mean months (days over 30.4375) in paid work within 60 months of settlement, jobs beside the "
                  "programme included, of people settled 2017-2019 whose 60 months lie within the run; who has left "
                  "the country is not in work. The primary measure."},
      {.name = "work_or_education_1y",
       .words = "in work or education one year after",
       .unit = "1",
       .meaning = "Share in work or education in November of the year after leaving the programme, of people who left "
                  "it within the counted time and whose November lies within the run.",
       .is_share = true,
       .decimals = 1},
      {.name = "full_time_1y",
       .words = "in full-time work one year after",
       .unit = "1",
       .meaning = "Share in full-time work in November of the year after leaving the programme, of the same people "
                  "(those without work included).",
       .is_share = true,
       .decimals = 1},
      {.name = "same_job_12m",
       .words = "first job lasted twelve months",
       .unit = "1",
       .meaning = "Share of first jobs that lasted twelve months, of those begun within the counted time of which "
                  "twelve months lie within the run.",
       .is_share = true,
       .decimals = 1},
      {.name = "own_field_job",
       .words = "first job in own field",
       .unit = "1",
       .meaning = "Share of first jobs that are in the person's own field of work, of those begun within the counted "
                  "time.",
       .is_share = true,
       .decimals = 1},
      {.name = "months_social_assistance_60",
       .words = "months on social assistance within 60",
       .unit = "month",
       .meaning = "Mean months (days over 30.4375) on social assistance within 60 months of settlement, of people "
                  "settled 2017-2019 whose 60 months lie within the run."},
      {.name = "ownerless_days",
       .words = "days with nobody in charge",
       .unit = "day",
       .meaning = "Mean days a person between programme and NAV when nobody's diary held the case, of people who left "
                  "the programme within the counted time.",
       .decimals = 1},
      {.name = "live_leads_lost",
       .words = "live leads lost a person",
       .unit = "1",
       .meaning = "Mean number of live leads (a job or placement with a named employer) that died, a person, of people "
                  "who left the programme within the counted time."},
      {.name = "handover_held_of_due",
       .words = "handovers held, of those due",
       .unit = "1",
       .meaning = "Handover meetings held over handover meetings due, of people who left the programme within the "
                  "counted time.",
       .is_share = true,
       .decimals = 1},
      {.name = "handover_held_of_asked",
       .words = "handovers held, of those asked for",
       .unit = "1",
       .meaning = "Handover meetings held over handover meetings asked for, of people who left the programme within "
                  "the counted time.",
       .is_share = true,
       .decimals = 1},
      {.name = "fast_track_users",
       .words = "fast-track users a year",
       .unit = "year-1",
       .meaning = "People started on the fast track a year, counted from the policy date (or the first day that "
                  "outcomes count, when later) to the end of the run, among people whose programme had not ended by "
                  "then.",
       .decimals = 1},
      {.name = "net_cost_municipality",
       .words = "net cost to municipality, NOK a person",
       .unit = "NOK",
       .meaning = "Mean cost to the municipality a person over the run, net of the integration grant, in NOK of 2017.",
       .decimals = 0},
      {.name = "net_cost_state",
       .words = "net cost to the state, NOK a person",
       .unit = "NOK",
       .meaning = "Mean cost to the state a person over the run, net of tax received, in NOK of 2017.",
       .decimals = 0},
      {.name = "months_in_work_60_net",
       .words = "the same less jobs taken from others",
       .unit = "month",
       .meaning = "The primary measure less displacement: each person's months in the base, and of what a scenario "
                  "adds to them "
                  "only the part (1 - search.displacement, as in force on the policy date where the person settled) "
                  "that is not "
                  "taken from other people."},
  }};
  return all;
}

bool Period::holds_60_months(const Life& life) const {
  return life.settled + whole_days(Months{60.0}) <= end + 1;
}

bool Period::in_cohort(const Life& life) const {
  return life.settled >= cohort_from && life.settled < cohort_until && holds_60_months(life);
}

Period cohort_of_run(Date start, Date end) {
  return {.cohort_from = Date::of(2017, 1, 1) - start,
          .cohort_until = Date::of(2020, 1, 1) - start,
          .from = {},
          .users_from = {},
          .end = end - start};
}

Period period_for_all(const Scenario& base, Date policy) {
  return period(base, base.founding().run.outcomes_from, policy);
}

Period period_for_reachable(const Scenario& base, Date policy) {
  return period(base, std::max(policy, base.founding().run.outcomes_from), policy);
}

void HeadlineTally::count(Headline measure, double value) {
  sums_[static_cast<std::size_t>(measure)] += value;
  counted_[static_cast<std::size_t>(measure)] += 1.0;
}

void HeadlineTally::count_cohort(const Life& life, double net_days) {
  const auto assistance = life.days_in_state.back()[static_cast<std::size_t>(State::social_assistance)];
  count(Headline::months_in_work_60, life.days_in_work_60 / month_days);
  count(Headline::months_in_work_60_net, net_days / month_days);
  count(Headline::months_social_assistance_60, assistance / month_days);
}

void HeadlineTally::count_exit(const Life& life) {
  count(Headline::ownerless_days, life.ownerless_days);
  count(Headline::live_leads_lost, life.leads_lost);
  if (life.handover_due) count(Headline::handover_held_of_due, life.handover_held);
  if (life.handover_asked) count(Headline::handover_held_of_asked, life.handover_held);
  if (life.observed_1y) {
    count(Headline::work_or_education_1y, life.work_or_education_1y);
    count(Headline::full_time_1y, life.full_time_1y);
  }
}

void HeadlineTally::count_first_job(const Life& life) {
  count(Headline::own_field_job, life.first_job_in_own_field);
  if (life.first_job_observed_12m) count(Headline::same_job_12m, life.same_job_12m);
}

void HeadlineTally::add(const Life& life, double net_days) {
  if (period_.in_cohort(life)) count_cohort(life, net_days);
  if (life.programme_ended != never && life.programme_ended >= period_.from) count_exit(life);
  if (life.first_job != never && life.first_job >= period_.from) count_first_job(life);
  if (life.programme_ended >= period_.users_from) count(Headline::fast_track_users, has_passed(life, Link::started));
  count(Headline::net_cost_municipality, life.cost_municipality);
  count(Headline::net_cost_state, life.cost_state);
}

double net_days_in_work_60(const Life& life, const Life* in_base, double displacement) {
  const double days = life.days_in_work_60;
  if (in_base == nullptr) return days;
  return in_base->days_in_work_60 + (1.0 - displacement) * (days - in_base->days_in_work_60);
}

HeadlineValues HeadlineTally::values() const {
  HeadlineValues result;
  for (std::size_t m = 0; m < headlines; ++m) result[m] = ratio(sums_[m], counted_[m]);

  const auto users = static_cast<std::size_t>(Headline::fast_track_users);
  const double years = (period_.end + 1 - period_.users_from) / days_per_year;
  result[users] = ratio(sums_[users], years);
  return result;
}

}  // namespace hurtigspor
