#include <algorithm>

#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// The introduction programme: its length by law, talks, collaboration meetings, its ends (model 6.5).
namespace hurtigspor {

namespace {

enum class End : std::uint8_t { as_planned = 1, with_job = 2, broken_off = 3 };

/// Planned length: the act in force on the first day and the person decide; some are extended by up to a year.
Day planned_length(const Scene& scene, const Person& person, const Luck& luck) {
  const auto& rule = scene.rules.programme;
  constexpr Date integration_act = Date::of(2021, 1, 1);
  if (person.inflow == Inflow::collective) return whole_days(rule.collective_months);
  const bool new_act = rule.act_2021 && scene.world.stage.scenario.start() + person.settled >= integration_act;
  const double months = !new_act                                    ? *rule.months
                        : person.education == Education::compulsory ? *rule.long_months
                                                                    : *rule.short_months;
  const double extension = luck.chance(0, *rule.extension_share) ? 12.0 * luck.share(1) : 0.0;
  return whole_days(Months{months + extension});
}

double dropout_hazard(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.programme;
  return per_day(rule.dropout_hazard) * (person.sex == Sex::women ? *rule.dropout_women : 1.0) *
         (person.small_children ? *rule.dropout_children : 1.0) * (person.health_limited ? *rule.dropout_health : 1.0);
}

void plan_programme_end(Scene& scene, Person& person, Day last_day) {
  person.programme_end = std::max(last_day, scene.today + 1);
  scene.plan(person.programme_end, person, Step::programme_end);
  const Day asked_on = person.programme_end - whole_days(scene.rules.handover.lead_weeks);
  if (!person.handover_considered) scene.plan(std::max(scene.today + 1, asked_on), person, Step::handover_due);
}

void plan_next_talk(Scene& scene, Person& person, double weeks) {
  scene.plan_in(weeks * days_per_week, person, Step::adviser_talk);
}

void seek_placement(Scene& scene, Person& person, const Luck& luck) {
  const auto& rule = scene.rules.placement;
  const double likely = *rule.per_talk * (person.health_limited ? *scene.rules.health.activity : 1.0);
  if (static_cast<double>(person.language) < *rule.min_language || !luck.chance(0, likely)) return;
  scene.record(Fact::placement, person, static_cast<std::uint8_t>(PlacementFact::sought));
  const EmployerId host = find_willing_firm(scene, person, *rule.firms_tried);
  if (!host.is_none()) begin_placement(scene, person, host, Fitted::ordinary);
}

/// Whether the industry is the person's own, or the one that the person wishes for.
bool fits_industry_programme(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.industry_programme;
  constexpr unsigned wish = 3;  // the word that the traits of the household leave
  return person.field == rule.industry || scene.luck(person, Step::household, 0).chance(wish, *rule.wish_share);
}

/// A place of the industry programme, if one is left this year and the industry fits.
bool take_industry_place(Scene& scene, Person& person, const Luck& luck) {
  const Industry industry = scene.rules.industry_programme.industry;
  if (scene.desk.industry_places < 1.0 || !fits_industry_programme(scene, person)) return false;
  const Country& country = scene.country();
  const auto first = country.employers.begin() + country.first_employer[scene.desk.place.index()];
  const auto last = country.employers.begin() + country.first_employer[scene.desk.place.index() + 1];
  const auto [from, to] =
      std::equal_range(first, last, Employer{{}, industry, 0},
                       [](const Employer& a, const Employer& b) { return a.industry < b.industry; });
  if (from == to) return false;
  scene.desk.industry_places -= 1.0;
  const auto chosen = from + static_cast<std::ptrdiff_t>(luck.pick(1, static_cast<std::uint32_t>(to - from)));
  const auto row = static_cast<std::uint32_t>(chosen - country.employers.begin());
  begin_placement(scene, person, EmployerId{row}, Fitted::industry_programme);
  return true;
}

void end_programme(Scene& scene, Person& person, End end) {
  learn(scene, person);
  if (person.in_placement) break_off_placement(scene, person);
  person.in_programme = false;
  person.was_in_programme = true;
  person.programme_end = scene.today;
  --scene.desk.participants;
  scene.record(Fact::programme, person, static_cast<std::uint8_t>(end));
}

/// To work, to school, or to neither.
void go_on_after_programme(Scene& scene, Person& person) {
  if (person.has_job) {
    exit_to(scene, person, ExitState::work);
    scene.record(Fact::work_beside, person, 0);
    scene.move(person, State::employed);
  } else if (person.school_place) {
    begin_education(scene, person);
  } else {
    leave_with_nothing(scene, person);
  }
}

}  // namespace

void programme_start(Scene& scene, Person& person, const Event&) {
  if (person.has_job || is_at_school(person)) return;  // found work or school before the programme began
  learn(scene, person);
  person.in_programme = true;
  person.handover_considered = false;
  ++scene.desk.participants;
  scene.record(Fact::programme, person, 0);
  scene.move(person, State::programme);

  const Luck luck = scene.luck(person, Step::programme_start, 0);
  Day length = planned_length(scene, person, luck);
  if (person.fast_track) length = std::min(length, whole_days(scene.rules.fast_track.duration_months));
  plan_programme_end(scene, person, scene.today + length);
  scene.plan_in(scene.luck(person, Step::dropout, 0).exponential(0, dropout_hazard(scene, person)), person,
                Step::dropout);
  plan_next_talk(scene, person, *scene.rules.adviser.follow_up_weeks);
  scene.plan_in(*scene.rules.nav.collaboration_months * days_per_month, person, Step::collaboration_due);
  begin_search(scene, person);
}

void exit_to(Scene& scene, const Person& person, ExitState state) {
  scene.record(Fact::exit, person, static_cast<std::uint8_t>(state));
}

void shorten_programme(Scene& scene, Person& person, Day last_day) {
  if (person.in_programme && last_day < person.programme_end) plan_programme_end(scene, person, last_day);
}

void adviser_talk(Scene& scene, Person& person, const Event& event) {
  const Talk talk{Agency::adviser, MeetingKind::adviser_talk, Purpose::talk, Step::adviser_talk, event.detail};
  const auto [result, luck] = appointment(scene, person, talk);
  if (result == Appointment::later) return;
  plan_next_talk(scene, person, *scene.rules.adviser.follow_up_weeks);
  if (result != Appointment::held) return;

  learn(scene, person);
  if (person.has_lead && follow_up_lead(scene, person)) return;
  if (person.in_placement || person.has_job) return;
  if (!take_industry_place(scene, person, *luck)) seek_placement(scene, person, *luck);
}

void collaboration_due(Scene& scene, Person& person, const Event&) {
  const Luck luck = scene.luck(person, Step::meeting);
  scene.record_meeting(person, MeetingKind::collaboration, MeetingResult::due);
  const Parties parties{.nav = true, .teacher = luck.chance(2, *scene.rules.teaching.presence)};
  ask_meeting(scene, person, MeetingKind::collaboration, parties, 0, scene.week());
  scene.plan_in(*scene.rules.nav.collaboration_months * days_per_month, person, Step::collaboration_due);
}

void collaborated(Scene& scene, Person& person, bool nav_present, bool teacher_present) {
  learn(scene, person);
  if (nav_present) pass_on_competence(scene, person);
  if (teacher_present) person.lessons_discussed = person.lessons_fit = true;
  consider_fast_track(scene, person, nav_present);
}

void leave_programme_for_work(Scene& scene, Person& person) {
  end_programme(scene, person, End::with_job);
  exit_to(scene, person, ExitState::work);
}

void dropout(Scene& scene, Person& person, const Event&) {
  settle_school_place(scene, person);
  end_programme(scene, person, End::broken_off);
  person.handover_held = false;  // nobody was asked
  go_on_after_programme(scene, person);
}

void programme_end(Scene& scene, Person& person, const Event&) {
  if (scene.today != person.programme_end) return;  // the programme was shortened since
  settle_school_place(scene, person);
  end_programme(scene, person, End::as_planned);
  go_on_after_programme(scene, person);
}

}  // namespace hurtigspor
