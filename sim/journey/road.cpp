#include "journey/road.hpp"

#include <array>

namespace hurtigspor {

namespace {

/// When an event still holds although the person may have moved on since it was planned.
enum class Holds : std::uint8_t {
  always,         ///< until the person leaves the country
  in_this_spell,  ///< while the state is the one in which it was planned
  in_programme    ///< while the person takes part in the programme
};

struct Stretch {
  RoadStep take;
  Holds holds;
};

constexpr std::array<Stretch, index(Step::leave) + 1> road = [] {
  std::array<Stretch, index(Step::leave) + 1> steps_of_road{};
  const auto put = [&](Step step, RoadStep take, Holds holds) { steps_of_road[index(step)] = {take, holds}; };
  put(Step::settle, settle, Holds::always);
  put(Step::intake, intake, Holds::always);
  put(Step::recognition, recognition, Holds::always);
  put(Step::guidance, guidance, Holds::always);
  put(Step::plan_due, plan_due, Holds::always);
  put(Step::programme_start, programme_start, Holds::always);
  put(Step::meeting, meeting, Holds::always);
  put(Step::fast_track_slot, fast_track_slot, Holds::always);
  put(Step::market_contact, market_contact, Holds::always);
  put(Step::adviser_talk, adviser_talk, Holds::in_programme);
  put(Step::collaboration_due, collaboration_due, Holds::in_programme);
  put(Step::employer_follow_up, employer_follow_up, Holds::always);
  put(Step::placement_end, placement_end, Holds::always);
  put(Step::network_lead, network_lead, Holds::in_this_spell);
  put(Step::lead_dies, lead_dies, Holds::always);
  put(Step::handover_due, handover_due, Holds::in_programme);
  put(Step::dropout, dropout, Holds::in_programme);
  put(Step::programme_end, programme_end, Holds::in_programme);
  put(Step::nav_registration, nav_registration, Holds::in_this_spell);
  put(Step::nav_talk, nav_talk, Holds::in_this_spell);
  put(Step::measure_end, measure_end, Holds::in_this_spell);
  put(Step::application, application, Holds::in_this_spell);
  put(Step::start_job, start_job, Holds::always);
  put(Step::subsidy_end, subsidy_end, Holds::always);
  put(Step::separation, separation, Holds::always);
  put(Step::education_start, education_start, Holds::in_this_spell);
  put(Step::education_end, education_end, Holds::in_this_spell);
  put(Step::passivity, passivity, Holds::in_this_spell);
  put(Step::reactivation, reactivation, Holds::in_this_spell);
  put(Step::move, move_away, Holds::always);
  put(Step::leave, leave_country, Holds::always);
  return steps_of_road;
}();

}  // namespace

void take_step(Scene& scene, Person& person, const Event& event) {
  const Stretch& stretch = road[index(event.step)];
  const bool resident = person.state != State::left_the_country && !person.departing &&
                        scene.country().places[person.place.index()].office == scene.here.office;
  if (!resident) return;
  if (stretch.holds == Holds::in_this_spell && event.spell != person.spell) return;
  if (stretch.holds == Holds::in_programme && !person.in_programme) return;
  stretch.take(scene, person, event);
}

}  // namespace hurtigspor
