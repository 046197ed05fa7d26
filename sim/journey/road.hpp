#pragma once

#include "world/scene.hpp"

/// The road, in the order in which a refugee walks it. Each step is one short function in the file named above it; the
/// body reads: what rule applies, what changes, what comes next.
namespace hurtigspor {

using RoadStep = void (*)(Scene&, Person&, const Event&);

// reception.cpp
void settle(Scene&, Person&, const Event&);
// settlement.cpp
void intake(Scene&, Person&, const Event&);
void recognition(Scene&, Person&, const Event&);
void guidance(Scene&, Person&, const Event&);
// plan.cpp
void plan_due(Scene&, Person&, const Event&);
// meetings.cpp
void meeting(Scene&, Person&, const Event&);
// fast_track.cpp
void fast_track_slot(Scene&, Person&, const Event&);
void market_contact(Scene&, Person&, const Event&);
// programme.cpp
void programme_start(Scene&, Person&, const Event&);
void adviser_talk(Scene&, Person&, const Event&);
void collaboration_due(Scene&, Person&, const Event&);
void dropout(Scene&, Person&, const Event&);
void programme_end(Scene&, Person&, const Event&);
// placement.cpp
void employer_follow_up(Scene&, Person&, const Event&);
void placement_end(Scene&, Person&, const Event&);
// lead.cpp
void network_lead(Scene&, Person&, const Event&);
void lead_dies(Scene&, Person&, const Event&);
// handover.cpp
void handover_due(Scene&, Person&, const Event&);
// follow_up.cpp
void nav_registration(Scene&, Person&, const Event&);
void nav_talk(Scene&, Person&, const Event&);
void measure_end(Scene&, Person&, const Event&);
// search.cpp
void application(Scene&, Person&, const Event&);
// employment.cpp
void start_job(Scene&, Person&, const Event&);
void subsidy_end(Scene&, Person&, const Event&);
void separation(Scene&, Person&, const Event&);
// education.cpp
void education_start(Scene&, Person&, const Event&);
void education_end(Scene&, Person&, const Event&);
// passivity.cpp
void passivity(Scene&, Person&, const Event&);
void reactivation(Scene&, Person&, const Event&);
// departure.cpp
void move_away(Scene&, Person&, const Event&);
void leave_country(Scene&, Person&, const Event&);

/// Takes the step an event stands for, unless the person's road has since gone elsewhere.
void take_step(Scene& scene, Person& person, const Event& event);

}  // namespace hurtigspor
