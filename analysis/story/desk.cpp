#include "story/desk.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "story/desk_records.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

Week week_of(const Replay& replay, Date day) {
  const Scenario& scenario = replay.scenario;
  if (day < scenario.start() || day > scenario.end())
    throw InputError(fmt::format("--week {} lies outside the run, which goes from {} to {}.", day.text(),
                                 scenario.start().text(), scenario.end().text()));
  return (day - scenario.start()) / 7;
}

/// Waits for the week, keeps its records and tells it when the last office has closed it.
class Visitor {
 public:
  Visitor(const Replay& replay, const DeskView& view)
      : replay_(replay), view_(view), week_(week_of(replay, view.day)) {}

  void look(const World& world, const Locality& locality) {
    const Week now = locality.nav_diary.week();
    const bool is_last = locality.office.index() + 1 == world.localities.size();
    if (now + 1 == week_ && is_last)
      for (const Locality& office : world.localities)
        for (const Desk& desk : office.desks) keep_openings(desk);
    if (now != week_) return;
    records_.insert(records_.end(), locality.records.begin(), locality.records.end());
    if (is_last) tell(world);
  }

  std::vector<DeskWeek> weeks;

 private:
  void keep_openings(const Desk& desk) {
    openings_before_.insert(openings_before_.end(), desk.openings.begin(), desk.openings.end());
  }

  void tell(const World& world) {
    const PlaceId place =
        view_.place ? *view_.place : world.people[person_named(world, replay_, *view_.person).index()].place;
    const WeekOfRecords week{world, place, view_.language, std::move(records_), std::move(openings_before_)};
    const Date first = replay_.scenario.start() + week_ * 7;
    for (const Side side : view_.sides) {
      DeskWeek desk{.language = view_.language,
                    .scenario = title_in(view_.language, replay_.scenario),
                    .side = side,
                    .place = world.country().places[place.index()].name,
                    .first = first,
                    .last = std::min(first + 6, replay_.scenario.end()),
                    .lines = {},
                    .counts = {}};
      if (side == Side::employer)
        tell_employers(week, desk);
      else
        tell_agency(week,
                    side == Side::nav       ? Agency::nav
                    : side == Side::adviser ? Agency::adviser
                                            : Agency::teacher,
                    desk);
      std::stable_sort(desk.lines.begin(), desk.lines.end(),
                       [](const DeskLine& one, const DeskLine& other) { return one.date < other.date; });
      weeks.push_back(std::move(desk));
    }
  }

  const Replay& replay_;
  const DeskView& view_;
  Week week_;
  std::vector<Record> records_;
  std::vector<Opening> openings_before_;
};

}  // namespace

DeskLine desk_line(const WeekOfRecords& week, const Record& record) {
  const Person& person = week.world.people[record.person.index()];
  return {.date = week.world.stage.scenario.start() + record.day,
          .person = person.name,
          .who = short_portrait(person.sex, person.age, person.education, person.with_children, week.language),
          .what = {},
          .result = {}};
}

std::vector<DeskWeek> desk_weeks(const Replay& replay, const DeskView& view) {
  Visitor visitor(replay, view);
  live_again(replay, [&](const World& world, const Locality& locality) { visitor.look(world, locality); });
  return std::move(visitor.weeks);
}

}  // namespace hurtigspor
