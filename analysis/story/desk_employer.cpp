#include <algorithm>

#include "story/desk_records.hpp"
#include "story/narrator.hpp"

/// The week of the firms in a place: openings, who applied and was taken on, placements and what followed.
namespace hurtigspor {

namespace {

/// Whether the record is about a firm of the place.
bool is_about_firm_here(const WeekOfRecords& week, const Record& record) {
  const auto& employers = week.world.country().employers;
  switch (record.fact) {
    case Fact::application:
      if (!is_answer_of_firm(static_cast<ApplicationFact>(record.result))) return false;
      break;
    case Fact::placement:
      if (static_cast<PlacementFact>(record.result) == PlacementFact::sought) return false;
      break;
    case Fact::lead:
    case Fact::job:
    case Fact::subsidy:
      break;
    default:
      return false;
  }
  return record.other < employers.size() && employers[record.other].place == week.place;
}

std::int64_t count_of(const WeekOfRecords& week, Fact fact, std::initializer_list<int> results) {
  return std::count_if(week.records.begin(), week.records.end(), [&](const Record& record) {
    return record.fact == fact && std::find(results.begin(), results.end(), record.result) != results.end() &&
           is_about_firm_here(week, record);
  });
}

template <class Result>
constexpr int code(Result result) {
  return static_cast<int>(result);
}

void count_openings(const WeekOfRecords& week, DeskWeek& desk) {
  const World& world = week.world;
  const auto& places = world.country().places;
  const Locality& office = world.localities[places[week.place.index()].office.index()];
  const auto& openings = office.desks[world.desk_row[week.place.index()]].openings;
  const auto was_there = [&](const Opening& opening) {
    return std::any_of(week.openings_before.begin(), week.openings_before.end(), [&](const Opening& before) {
      return before.employer == opening.employer && before.expires == opening.expires;
    });
  };
  // An opening that was filled this week runs out on its first day.
  const Day first_day = desk.first - world.stage.scenario.start();
  const auto is_open = [&](const Opening& opening) { return opening.expires > first_day; };
  desk.counts.push_back({"openings within a refugee's reach at the end of the week",
                         std::count_if(openings.begin(), openings.end(), is_open)});
  desk.counts.push_back(
      {"  of them new this week", std::count_if(openings.begin(), openings.end(), [&](const Opening& opening) {
         return is_open(opening) && !was_there(opening);
       })});
}

void count_people(const WeekOfRecords& week, DeskWeek& desk) {
  const auto add = [&](const char* what, Fact fact, std::initializer_list<int> results) {
    desk.counts.push_back({what, count_of(week, fact, results)});
  };
  add("refugees turned down", Fact::application, {code(ApplicationFact::turned_down)});
  add("refugees taken on after an application", Fact::application, {code(ApplicationFact::accepted)});
  add("jobs begun", Fact::job, {code(JobFact::begins_full_time), code(JobFact::begins_part_time)});
  add("jobs ended", Fact::job, {code(JobFact::ends)});
  add("times a firm was asked for a placement or job and declined", Fact::placement, {code(PlacementFact::declined)});
  add("placements begun", Fact::placement, {code(PlacementFact::begins), code(PlacementFact::begins_language)});
  add("calls from adviser or NAV", Fact::placement, {code(PlacementFact::follow_up_held)});
  add("calls for which nobody had time", Fact::placement, {code(PlacementFact::follow_up_missed)});
}

}  // namespace

void tell_employers(const WeekOfRecords& week, DeskWeek& desk) {
  const Country& country = week.world.country();
  for (const Record& record : week.records) {
    if (record.person.is_none() || !is_about_firm_here(week, record)) continue;
    DeskLine line = desk_line(week, record);
    line.what = fact_names[index(record.fact)];
    line.result = Narrator(country, week.world.people[record.person.index()], week.language).tell(record, false);
    desk.lines.push_back(std::move(line));
  }
  count_openings(week, desk);
  count_people(week, desk);
}

}  // namespace hurtigspor
