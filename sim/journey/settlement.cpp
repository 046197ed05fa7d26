#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// The first months in the municipality: intake, mapping, recognition, guidance (model 6.1).
namespace hurtigspor {

namespace {

/// In the detail of the intake's event: competence is mapped, too.
constexpr std::uint8_t to_map = 2;

void map_competence(Scene& scene, Person& person, const Luck& luck) {
  const auto& rule = scene.rules.mapping;
  const bool outside_nav = scene.desk.organisation != Organisation::in_nav;
  const double thorough = *rule.full_share + (outside_nav ? *rule.outside_nav_gain : 0.0);
  person.municipality_knows = luck.chance(0, thorough) ? Knowledge::fully : Knowledge::partly;
  scene.record(Fact::knowledge, person, static_cast<std::uint8_t>(person.municipality_knows), 0);
  if (scene.rules.handover.shared_record) pass_on_competence(scene, person);
}

}  // namespace

void intake(Scene& scene, Person& person, const Event& event) {
  if (person.was_in_programme) return;  // nobody asks any more
  const bool mapping = event.detail & to_map;
  const Talk talk{Agency::adviser, MeetingKind::intake, Purpose::intake, Step::intake, event.detail};
  const auto [result, luck] = appointment(scene, person, talk);
  switch (result) {
    case Appointment::later:
      return;
    case Appointment::not_held:
    case Appointment::no_slot:
      return scene.plan(scene.today + 7, person, Step::intake, event.detail & to_map);
    case Appointment::held:
      break;
  }
  if (mapping) map_competence(scene, person, *luck);
  // Competence that was mapped in reception but did not arrive is mapped again, at the cost of a meeting.
  if (person.municipality_knows == Knowledge::unknown)
    scene.plan(scene.today + 7, person, Step::intake, to_map);
  else
    scene.plan(scene.today + 1, person, Step::plan_due);
}

void plan_recognition(Scene& scene, Person& person, double start_months) {
  if (person.education == Education::compulsory || person.recognised || person.assessed) return;
  const Luck luck = scene.luck(person, Step::recognition, 0);
  const double asks = person.fast_track ? 1.0 : *scene.rules.recognition.share;
  double months = -1.0;
  std::uint8_t assessed = 0;
  if (person.education == Education::higher && luck.chance(0, asks)) {
    months = person.has_papers ? *scene.rules.recognition.months : *scene.rules.recognition.undocumented_months;
  } else if (!person.has_papers && luck.chance(1, *scene.rules.prior_learning.share)) {
    months = *scene.rules.prior_learning.months;
    assessed = 1;
  }
  if (months >= 0.0) scene.plan_in((start_months + months) * days_per_month, person, Step::recognition, assessed);
}

void recognition(Scene& scene, Person& person, const Event& event) {
  if (event.detail ? person.assessed : person.recognised) return;
  if (event.detail)
    person.assessed = true;
  else
    person.recognised = true;
  scene.record(Fact::recognised, person, event.detail);
}

void guidance(Scene& scene, Person& person, const Event&) {
  const Luck luck = scene.luck(person, Step::guidance, 0);
  const std::uint32_t in_demand = scene.country().commuting[person.place.index()].in_demand;
  const bool already = (in_demand >> index(person.field)) & 1U;
  const bool turned = !already && in_demand != 0 && luck.chance(0, *scene.rules.guidance.match_gain);
  if (turned) {
    std::uint32_t skip = luck.pick(1, static_cast<std::uint32_t>(__builtin_popcount(in_demand)));
    std::uint32_t row = 0;
    for (;; ++row)
      if (((in_demand >> row) & 1U) && skip-- == 0) break;
    person.field = static_cast<Industry>(row);
  }
  scene.record(Fact::guided, person, turned);
}

}  // namespace hurtigspor
