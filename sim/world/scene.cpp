#include "world/scene.hpp"

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

/// The road's map: who has left the country stays away, and the programme is entered only from waiting.
bool leads_to(State from, State to) {
  if (from == State::left_the_country) return false;
  if (to == State::programme) return from == State::outside || from == State::social_assistance;
  return true;
}

}  // namespace

Scene::Scene(World& world_of, Locality& locality, PlaceId place, Day day, std::uint32_t cause)
    : world(world_of),
      here(locality),
      desk(locality.desks[world_of.desk_row[place.index()]]),
      rules(world_of.stage.scenario.at(locality.epoch, world_of.country().places[place.index()].municipality)),
      today(day),
      cause_(cause) {}

Luck Scene::luck(Person& person, Step step) const {
  const std::uint8_t row = counter_row[index(step)];
  const std::uint32_t occasion = row == 0xff ? 0 : person.occasions[row]++;
  return luck(person, step, occasion);
}

Luck Scene::same_luck(const Person& person, Step step) const {
  const std::uint32_t next = person.occasions[counter_row[index(step)]];
  return luck(person, step, next - 1);
}

Luck Scene::luck(const Person& person, Step step, std::uint32_t occurrence) const {
  return {world.fate, person.agent(), static_cast<std::uint8_t>(step), occurrence};
}

std::uint32_t Scene::tie(const Person& person, Step step) const {
  const std::uint8_t row = counter_row[index(step)];
  const std::uint32_t occasion = row == 0xff ? person.spell : person.occasions[row];
  return tie_break(world.fate, person.agent(), static_cast<std::uint8_t>(step), occasion);
}

void Scene::plan_tagged(Day day, const Person& person, Step step, std::uint8_t detail, std::uint16_t tag) {
  if (day > world.stage.last_day) return;
  here.calendar.plan(day, {.tie = tie(person, step),
                           .agent = id(person).value,
                           .cause = cause_,
                           .spell = tag,
                           .step = step,
                           .detail = detail});
}

void Scene::plan_in(double days, const Person& person, Step step, std::uint8_t detail) {
  if (days < 1.0e6) plan(today + whole_days(days), person, step, detail);
}

void Scene::write(const Record& record) {
  cause_ = here.records_before + static_cast<std::uint32_t>(here.records.size());
  here.records.push_back(record);
}

void Scene::record(Fact fact, const Person& person, std::uint8_t result, std::uint32_t other) {
  write({cause_, id(person), today, other, person.place, fact, result});
}

void Scene::record_slot(const Person& person, Agency agency, Purpose purpose) {
  const auto use = static_cast<std::uint8_t>(index(agency) * 16 + index(purpose));
  here.records.push_back({cause_, id(person), today, 1, desk.place, Fact::slot, use});
}

void Scene::record_slots(Agency agency, Purpose purpose, std::uint32_t count) {
  const auto use = static_cast<std::uint8_t>(index(agency) * 16 + index(purpose));
  if (count > 0) here.records.push_back({cause_, PersonId::none(), today, count, desk.place, Fact::slot, use});
}

void Scene::record_meeting(const Person& person, MeetingKind kind, MeetingResult result, Week waited) {
  record(Fact::meeting, person, static_cast<std::uint8_t>(index(kind) * 16 + index(result)),
         static_cast<std::uint32_t>(waited));
}

void Scene::move(Person& person, State to) {
  expects(leads_to(person.state, to), "the road does not lead there");
  if (is_nav_client(person.state)) desk.count_client(person, -1);
  if (is_nav_client(to)) desk.count_client(person, 1);
  record(Fact::state, person, static_cast<std::uint8_t>(to), static_cast<std::uint32_t>(person.state));
  person.state = to;
  ++person.spell;
}

}  // namespace hurtigspor
