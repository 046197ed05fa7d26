#pragma once

#include <optional>

#include "world/scene.hpp"

/// What one stretch of the road asks of another. Kept apart from the steps themselves (road.hpp), which only the
/// calendar takes.
namespace hurtigspor {

// meetings.cpp --------------------------------------------------------------------------------------------------------

/// In the detail of a talk's event: its day has come. Without it the person asks for a slot from this week on.
inline constexpr std::uint8_t booked = 1;

/// A person's appointment with one agency.
enum class Appointment : std::uint8_t { held, not_held, later, no_slot };
struct Talk {
  Agency agency;
  MeetingKind kind;
  Purpose purpose;
  Step step;            ///< planned again when the slot lies in a later week
  std::uint8_t detail;  ///< of the event that led here
};
struct TalkOutcome {
  Appointment result;
  std::optional<Luck> luck;  ///< the talk's block, of which the last word is spent; when it was held or not held
};
TalkOutcome appointment(Scene& scene, Person& person, const Talk& talk);

/// Who has to come besides the person and the adviser.
struct Parties {
  bool nav = false;
  bool teacher = false;
};
/// Books a joint meeting in the first week in which every party has a slot. A plan meeting goes ahead without NAV, and
/// any meeting without the teacher, where that is what it takes.
void ask_meeting(Scene& scene, Person& person, MeetingKind kind, Parties parties, std::uint8_t attempt, Week asked);

Diary& diary_of(Scene& scene, Agency agency);

// plan.cpp, handover.cpp, programme.cpp: what a held meeting brings
// -----------------------------------------------------
void plan_made(Scene& scene, Person& person, bool nav_present);
void collaborated(Scene& scene, Person& person, bool nav_present, bool teacher_present);
void handed_over(Scene& scene, Person& person);
/// NAV learns what the municipality knows of the person's competence.
void pass_on_competence(Scene& scene, Person& person);

// settlement.cpp
void plan_recognition(Scene& scene, Person& person, double start_months);

// fast_track.cpp
/// Follows the chain of links at a held meeting, as far as it holds.
void consider_fast_track(Scene& scene, Person& person, bool nav_present);
void pass_link(Scene& scene, const Person& person, Link link);
/// Strength of market contact where the person lives [0, 1].
double market_strength(const Scene& scene);
/// A firm found over the fast track has taken the person on, in a placement or a job.
void note_fast_track_start(Scene& scene, Person& person, EmployerId firm);
/// Firms that ask for candidates, a week's worth, in places with a contact of their own.
void firms_call(Scene& scene);

// programme.cpp
void shorten_programme(Scene& scene, Person& person, Day last_day);
void leave_programme_for_work(Scene& scene, Person& person);
/// Records where the person stands on the day after the programme.
void exit_to(Scene& scene, const Person& person, ExitState state);

// placement.cpp
enum class Fitted : std::uint8_t { ordinary, industry_programme };
/// Asks firms in the commuting field, one after the other; none when all decline.
EmployerId find_willing_firm(Scene& scene, Person& person, double most);
/// A firm that friends know of; only closed firms decline.
EmployerId find_firm_through_friends(Scene& scene, Person& person);
void begin_placement(Scene& scene, Person& person, EmployerId host, Fitted fitted);
/// Ends the placement early, without its usual fruit.
void break_off_placement(Scene& scene, Person& person);
void plan_employer_follow_up(Scene& scene, const Person& person, std::uint8_t detail);
void note_experience(Scene& scene, EmployerId employer, double follow_ups_held_share, double uniform);
double follow_ups_held_share(const Person& person);
/// Factor on the chance of staying with the firm that a mentor brings.
double mentors_gain(const Scene& scene, const Person& person);
inline constexpr std::uint8_t follow_up_of_subsidy = 0x80;

// lead.cpp
void find_lead(Scene& scene, Person& person, EmployerId employer, bool is_job);
/// The person's road leads elsewhere: moves, leaves, goes to school.
void let_lead_go(Scene& scene, Person& person);
/// An agency follows the live lead up; true when it became a job or placement.
bool follow_up_lead(Scene& scene, Person& person);

// handover.cpp
void leave_with_nothing(Scene& scene, Person& person);
/// Decides once whether a school place waits after the programme.
void settle_school_place(Scene& scene, Person& person);

// follow_up.cpp
void register_with_nav(Scene& scene, Person& person, double weeks);
void begin_measure(Scene& scene, Person& person);
/// Whether a subsidised job could begin: language, a right of the office's left, and somebody free to take it.
bool may_begin_subsidy(const Scene& scene, const Person& person);

// search.cpp
/// Starts the person's own search in the present spell; does nothing for those who do not look for work.
void begin_search(Scene& scene, Person& person);
/// Friends who may know of a job; the less room somebody has for looking, the seldomer.
void plan_network_lead(Scene& scene, Person& person);
/// Sends one application; referred ones come from NAV.
void apply(Scene& scene, Person& person, bool referred);

// employment.cpp
enum class JobKind : std::uint8_t { ordinary, subsidised, student };
void begin_job(Scene& scene, Person& person, EmployerId employer, JobKind kind);
/// Years worked in Norway up to today.
double years_worked(const Person& person, Day today);
/// Plans the job's end; `uniform` decides how long it lasts from today.
void plan_separation(Scene& scene, Person& person, double uniform);
void end_job(Scene& scene, Person& person);

// education.cpp
void begin_education(Scene& scene, Person& person);
bool is_at_school(const Person& person);
/// How much likelier than for a typical leaver it is that the person starts school: more for the young and for those
/// who speak well.
double inclination_to_school(const Scene& scene, const Person& person);
bool starts_at_compulsory_level(Scene& scene, const Person& person);

// passivity.cpp
void begin_patience(Scene& scene, Person& person);
/// A NAV talk was held or missed: the hazard to passivity changes.
void note_talk(Scene& scene, Person& person, bool held);
void turn_passive(Scene& scene, Person& person, State to);

// departure.cpp
/// Takes up life in a new place; called by the weekly exchange.
void arrive_elsewhere(Scene& scene, Person& person);

}  // namespace hurtigspor
