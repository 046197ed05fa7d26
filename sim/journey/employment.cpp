#include <algorithm>
#include <limits>

#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// Work: beginning, subsidy and what remains of it, separation (model 6.8, 6.9).
namespace hurtigspor {

namespace {

/// Words of a job's luck, named by the job's number.
enum JobDecision : unsigned { full_time, stays_in_programme, tenure, kept };

Luck luck_of_job(const Scene& scene, const Person& person, std::uint32_t block = 0) {
  return scene.luck(person, Step::job, person.job_number * 2U + block);
}

bool is_heavy(Industry industry) {
  return industry == Industry::C || industry == Industry::F || industry == Industry::H || industry == Industry::I ||
         industry == Industry::N || industry == Industry::Q;
}

Industry industry_of(const Scene& scene, EmployerId employer) {
  return scene.country().employers[employer.index()].industry;
}

/// Days until a hazard that changes at two dates has been met to the amount `exposure`.
double time_under(double exposure, double early, Day change, double late, Day second_change, double extra) {
  const Day first = std::min(change, second_change);
  const Day second = std::max(change, second_change);
  const double middle = change <= second_change ? late : early + extra;
  const double before = early * first;
  if (exposure <= before) return early > 0.0 ? exposure / early : std::numeric_limits<double>::infinity();
  const double between = middle * (second - first);
  if (exposure <= before + between) return first + (exposure - before) / middle;
  const double after = late + extra;
  return after > 0.0 ? second + (exposure - before - between) / after : std::numeric_limits<double>::infinity();
}

/// Whether somebody hired in the programme keeps to it beside the job.
bool stays_beside(const Scene& scene, const Person& person, const Luck& luck) {
  const auto& rule = scene.rules.programme;
  const bool much_left = person.programme_end - scene.today > whole_days(rule.beside_job_months);
  return much_left && luck.chance(stays_in_programme, *rule.beside_job_share);
}

void describe_job(Scene& scene, Person& person, EmployerId employer, JobKind kind, const Luck& luck) {
  person.employer = employer;
  person.has_job = true;
  person.student_job = kind == JobKind::student;
  person.subsidised = kind == JobKind::subsidised;
  const auto& rule = scene.rules.job;  // the published share is of all jobs, those of students too, which are part-time
  person.full_time =
      kind != JobKind::student && luck.chance(full_time, std::min(1.0, *rule.full_time_share / *rule.ordinary_share));
  person.own_field = !employer.is_none() && industry_of(scene, employer) == person.field;
  person.mismatched = !person.own_field && person.education != Education::compulsory;
  person.job_started = scene.today;
}

void begin_subsidy(Scene& scene, Person& person) {
  const auto& rules = scene.rules;
  const Luck luck = luck_of_job(scene, person, 1);
  person.follow_ups_due = person.follow_ups_held = 0;
  person.spell_until = scene.today + std::max(1, whole_days(rules.subsidy.max_months));
  person.mentored = luck.chance(0, *rules.mentor.share);
  scene.record(Fact::subsidy, person, 0, person.employer.value);
  if (person.mentored) {
    const Day granted = std::min(person.spell_until - scene.today, whole_days(rules.mentor.max_months));
    scene.record(Fact::mentor, person, 0, static_cast<std::uint32_t>(granted));
  }
  const auto number = static_cast<std::uint8_t>(person.job_number & 0x7f);
  scene.plan(person.spell_until, person, Step::subsidy_end, number);
  plan_employer_follow_up(scene, person, number | follow_up_of_subsidy);
}

/// Chance that the job is kept when the subsidy ends. Where it was used too early, for somebody who speaks too little,
/// it raises nothing: follow-up, mentor and steward then find no hold.
double retention_chance(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.retention;
  const auto language = static_cast<double>(person.language);
  double log_odds = *rule.base + *rule.language * (language - 2.0) + *rule.vocation * (readiness(person) - 0.5);
  const bool too_early = language < *scene.rules.subsidy.language_threshold;
  if (too_early) return logistic(log_odds);
  const auto house = employer_house(scene.world.fate, person.employer, scene.rules);
  log_odds += *rule.followed_up * follow_ups_held_share(person) + (house.steward_informed ? *rule.steward : 0.0);
  return std::min(1.0, logistic(log_odds) * mentors_gain(scene, person));
}

}  // namespace

double years_worked(const Person& person, Day today) {
  const double present = person.has_job ? today - person.job_started : 0;
  return (person.days_worked + present) / days_per_year;
}

void begin_job(Scene& scene, Person& person, EmployerId employer, JobKind kind) {
  learn(scene, person);
  ++person.job_number;
  const Luck luck = luck_of_job(scene, person);
  const bool beside = person.in_programme && stays_beside(scene, person, luck);
  describe_job(scene, person, employer, kind, luck);
  if (person.in_placement && !beside) break_off_placement(scene, person);
  let_lead_go(scene, person);  // one that led elsewhere
  if (person.passive) {
    person.passive = false;
    scene.record(Fact::passive, person, 0);
  }
  if (person.ownerless) {
    scene.record(Fact::ownerless, person, 0, person.lost_lead_ownerless);
    person.ownerless = false;
  }
  const auto begins = person.full_time ? JobFact::begins_full_time : JobFact::begins_part_time;
  scene.record(Fact::job, person, static_cast<std::uint8_t>(begins), employer.value);
  if (person.fast_track_started) pass_link(scene, person, Link::in_work);

  if (beside) {
    scene.record(Fact::work_beside, person, 1);
  } else {
    if (person.in_programme) leave_programme_for_work(scene, person);
    if (kind != JobKind::student) scene.move(person, State::employed);
  }
  if (person.fast_track && !person.fast_track_started && person.firm_found) {
    note_fast_track_start(scene, person, employer);
    if (person.fast_track_started) pass_link(scene, person, Link::in_work);
  }
  if (kind == JobKind::subsidised)
    begin_subsidy(scene, person);
  else if (kind == JobKind::ordinary)
    plan_separation(scene, person, luck.share(tenure));
}

void plan_separation(Scene& scene, Person& person, double uniform) {
  const auto& rule = scene.rules.job;
  const double factor = person.mismatched ? *rule.mismatch_factor : 1.0;
  const bool heavy = !person.employer.is_none() && is_heavy(industry_of(scene, person.employer));
  const Day late_exits_from = person.settled + whole_days(*rule.late_exit_year * days_per_year);
  const Day first_year = std::max(0, person.job_started + whole_days(days_per_year) - scene.today);
  const double exposure = -log(uniform);
  const double days = time_under(exposure, per_day(rule.separation_first_year) * factor, first_year,
                                 per_day(rule.separation_later) * factor, std::max(0, late_exits_from - scene.today),
                                 heavy ? per_day(rule.late_exit) : 0.0);
  scene.plan_in(std::max(1.0, days), person, Step::separation, person.job_number);
}

void start_job(Scene& scene, Person& person, const Event&) {
  person.hired = false;
  if (person.has_job || is_at_school(person)) return;
  begin_job(scene, person, person.employer, JobKind::ordinary);
}

void subsidy_end(Scene& scene, Person& person, const Event& event) {
  if (!person.subsidised || (person.job_number & 0x7f) != event.detail) return;
  learn(scene, person);
  person.subsidised = false;
  const Luck luck = luck_of_job(scene, person);
  const bool stays = luck.chance(kept, retention_chance(scene, person));
  note_experience(scene, person.employer, follow_ups_held_share(person), luck_of_job(scene, person, 1).share(1));
  scene.record(Fact::subsidy, person, stays ? 1 : 2, person.employer.value);
  if (stays)
    plan_separation(scene, person, luck.share(tenure));
  else
    end_job(scene, person);
}

void separation(Scene& scene, Person& person, const Event& event) {
  if (person.has_job && event.detail == person.job_number) end_job(scene, person);
}

void end_job(Scene& scene, Person& person) {
  learn(scene, person);
  const int worked = person.days_worked + (scene.today - person.job_started);
  person.days_worked = static_cast<std::uint16_t>(std::min(worked, 65535));
  person.has_job = person.subsidised = false;
  person.idle_since = scene.today;
  scene.record(Fact::job, person, static_cast<std::uint8_t>(JobFact::ends), person.employer.value);
  if (person.in_programme) {
    scene.record(Fact::work_beside, person, 0);
    ++person.spell;  // a search that was under way before the job is over
    return begin_search(scene, person);
  }
  if (is_at_school(person)) return scene.move(person, State::in_education);
  scene.move(person, State::outside);
  begin_search(scene, person);
  register_with_nav(scene, person, *scene.rules.nav.registration_weeks);
}

}  // namespace hurtigspor
