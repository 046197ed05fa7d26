#include "sim/journey/small_world.hpp"

#include "base/errors.hpp"
#include "engine/exchange.hpp"
#include "journey/opening.hpp"

namespace hurtigspor {

namespace {
constexpr std::size_t most_people = 50'000;  // references to people stay good up to here
}

Parameters open_firms() {
  Parameters rules = calm();
  rules.employer.active_share = Share{1.0};
  rules.employer.small_factor = Number{1.0};
  rules.employer.needs_follow_up = Share{0.0};
  rules.employer.needs_subsidy = Share{0.0};
  return rules;
}

SmallWorld::SmallWorld(const Parameters& rules, const WeeklySlots& slots_of, Country founded)
    : country(std::move(founded)),
      scenario(scenario_of(rules, country)),
      stage(small_stage(scenario, country)),
      world(stage, {2016, 0, 0}, country.offices.size()),
      slots(slots_of) {
  world.people.reserve(most_people);
  begin_week(0);
  for (Locality& locality : world.localities) locality.calendar.open(0);
}

void SmallWorld::begin_week(Week week) {
  constexpr double middling = 0.5;
  const double for_firms = *scenario.founding().follow_up.reserved_share;
  const KeptHours of_nav{.handovers = *scenario.founding().handover.reserved_share, .firms = for_firms};
  for (Locality& locality : world.localities) {
    locality.nav_diary.begin_week(week, slots.nav, of_nav, slots.absence, middling);
    for (Desk& desk : locality.desks) {
      desk.adviser_diary.begin_week(week, slots.adviser, {.firms = for_firms}, slots.absence, middling);
      desk.teacher_diary.begin_week(week, slots.teacher, {}, slots.absence, middling);
    }
  }
}

Person& SmallWorld::add(State state, PlaceId place, std::optional<std::uint64_t> name) {
  Person& person = world.people.emplace_back();
  expects(world.people.size() <= most_people, "a small world has few people");
  person.name = name.value_or(world.people.size());
  person.place = place;
  person.settled = person.idle_since = person.learned_on = today_;
  person.arrived = true;
  person.ability = person.search_strength = 1.0F;
  person.age = 30;
  person.education = Education::upper_secondary;
  person.has_papers = true;
  person.field = Industry::I;
  person.state = state;
  person.in_programme = state == State::programme;
  person.was_in_programme = !person.in_programme;
  if (person.in_programme) ++desk(place).participants;
  if (state == State::seeking_registered || state == State::on_measure) ++desk(place).refugee_clients;
  return person;
}

Person& SmallWorld::add_settler(Day day, Inflow inflow, PlaceId place) {
  Person& person = world.people.emplace_back();
  person.name = world.people.size();
  person.place = place;
  person.inflow = inflow;
  scene(person).plan(day, person, Step::settle);
  return person;
}

Person& SmallWorld::add_participant(Day programme_end, PlaceId place, std::optional<std::uint64_t> name) {
  Person& person = add(State::programme, place, name);
  person.programme_end = programme_end;
  scene(person).plan(programme_end, person, Step::programme_end);
  return person;
}

Scene SmallWorld::scene(const Person& person) {
  return Scene(world, office(person.place), person.place, today_);
}

void SmallWorld::finish_today() {
  for (Locality& locality : world.localities) {
    while (const Event* event = locality.calendar.take()) {
      const Event now = *event;
      Person& person = world.people[now.agent];
      if (world.country().places[person.place.index()].office != locality.office) continue;
      Scene scene(world, locality, person.place, today_, now.cause);
      take_step(scene, person, now);
    }
  }
}

void SmallWorld::live_through(Day last) {
  finish_today();
  while (today_ < last) {
    ++today_;
    if (today_ % 7 == 0) begin_week(today_ / 7);
    for (Locality& locality : world.localities) {
      locality.epoch = scenario.epoch_of(scenario.start() + today_);
      locality.calendar.open(today_);
    }
    finish_today();
  }
}

void SmallWorld::answer(Locality& locality, const std::vector<Application>& applications, Day today) {
  std::vector<std::vector<Application>>& post = world.regions.front().post;
  for (std::vector<Application>& letters : post) letters.clear();
  post[locality.office.index()] = applications;
  hurtigspor::answer_applications(world, today);
}

void SmallWorld::answer_applications() {
  post_applications(world, world.regions.front());
  hurtigspor::answer_applications(world, today_ + 1);
}

std::vector<Day> SmallWorld::days(const Person& person, Fact fact, std::optional<std::uint8_t> result) const {
  const PersonId id{static_cast<std::uint32_t>(&person - world.people.data())};
  std::vector<Day> found;
  for (const Locality& locality : world.localities)
    for (const Record& record : locality.records)
      if (record.person == id && record.fact == fact && (!result || record.result == *result))
        found.push_back(record.day);
  return found;
}

int SmallWorld::count(const Person& person, Fact fact, std::optional<std::uint8_t> result) const {
  return static_cast<int>(days(person, fact, result).size());
}

int SmallWorld::count(Fact fact, std::optional<std::uint8_t> result) const {
  int found = 0;
  for (const Locality& locality : world.localities)
    for (const Record& record : locality.records) found += record.fact == fact && (!result || record.result == *result);
  return found;
}

int SmallWorld::meetings(const Person& person, MeetingKind kind, MeetingResult result) const {
  return count(person, Fact::meeting, result_of(kind, result));
}

int SmallWorld::slots_used(Agency agency, Purpose purpose) const {
  int used = 0;
  for (const Locality& locality : world.localities)
    for (const Record& record : locality.records)
      if (record.fact == Fact::slot && record.result == result_of(agency, purpose))
        used += static_cast<int>(record.other);
  return used;
}

}  // namespace hurtigspor
