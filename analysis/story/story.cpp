#include "story/story.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/errors.hpp"
#include "engine/replicate.hpp"
#include "story/told_record.hpp"

namespace hurtigspor {

namespace {

/// A record with its number, which is unique together with the office.
struct Numbered {
  std::uint16_t office;
  std::uint32_t number;
  Record record;
};

PersonId row_of(const World& world, std::uint64_t person) {
  const auto found =
      std::find_if(world.people.begin(), world.people.end(), [&](const Person& one) { return one.name == person; });
  if (found == world.people.end())
    throw InputError(fmt::format("nobody with the number {} settles in this run; find somebody with --find.", person));
  return {static_cast<std::uint32_t>(found - world.people.begin())};
}

/// Keeps the records of one person, and the person as last seen.
class Biographer {
 public:
  explicit Biographer(std::uint64_t person) : person_(person) {}

  void look(const World& world, const Locality& locality) {
    if (row_.is_none()) row_ = row_of(world, person_);
    for (std::size_t place = 0; place < locality.records.size(); ++place)
      if (locality.records[place].person == row_)
        records_.push_back({locality.office.value, locality.records_before + static_cast<std::uint32_t>(place),
                            locality.records[place]});
    last_seen_ = world.people[row_.index()];
  }

  const std::vector<Numbered>& records() const { return records_; }
  const Person& last_seen() const { return last_seen_; }

 private:
  std::uint64_t person_;
  PersonId row_;
  std::vector<Numbered> records_;
  Person last_seen_;
};

std::string portrait_of(const Person& person) {
  return fmt::format("Person {}: a {} of {} at settlement, education {}{}{}{}.", person.name,
                     person.sex == Sex::men ? "man" : "woman", person.age, education_names[index(person.education)],
                     person.with_children ? ", with children" : "", person.health_limited ? ", health limited" : "",
                     person.english ? ", speaks English" : "");
}

bool lost_a_lead(const Life& life) {
  return life.leads_lost > 0;
}
bool missed_handover(const Life& life) {
  return life.handover_due && !life.handover_held;
}
bool held_handover(const Life& life) {
  return life.handover_held;
}
bool used_fast_track(const Life& life) {
  return (life.links >> index(Link::started)) & 1U;
}
bool found_work(const Life& life) {
  return life.jobs > 0;
}
bool never_worked(const Life& life) {
  return life.jobs == 0;
}
bool was_ownerless(const Life& life) {
  return life.ownerless_days > 0;
}
bool has_children(const Life& life) {
  return life.with_children;
}

}  // namespace

const std::vector<Condition>& conditions() {
  static const std::vector<Condition> known{
      {"lost lead", "a live lead died because nobody followed it up", lost_a_lead},
      {"missed handover", "a handover meeting was called for and never held", missed_handover},
      {"held handover", "the handover meeting was held", held_handover},
      {"fast track", "began a placement or job over the fast track", used_fast_track},
      {"found work", "had at least one job", found_work},
      {"never worked", "had no job within the run", never_worked},
      {"ownerless", "nobody was in charge of the case for a time", was_ownerless},
      {"children", "settled with children", has_children},
  };
  return known;
}

std::uint64_t find_person(const Replay& replay, const std::vector<std::string>& wanted) {
  std::vector<const Condition*> asked;
  std::vector<std::string> names;
  for (const Condition& condition : conditions()) names.emplace_back(condition.name);
  for (const std::string& name : wanted) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
      throw InputError(fmt::format("there is no condition \"{}\"; the conditions are {}.{}", name,
                                   fmt::join(names, ", "), did_you_mean(name, names)));
    asked.push_back(&conditions()[static_cast<std::size_t>(found - names.begin())]);
  }
  const Stage stage = set_stage(replay.scenario, replay.country);
  const ReplicateOutcome outcome = run_replicate(stage, {replay.seed, replay.replicate, 0});
  const Day counted = replay.scenario.founding().run.outcomes_from - replay.scenario.start();
  const auto found = std::find_if(outcome.lives.begin(), outcome.lives.end(), [&](const Life& life) {
    return life.settled >= counted &&
           std::all_of(asked.begin(), asked.end(), [&](const Condition* condition) { return condition->holds(life); });
  });
  if (found == outcome.lives.end())
    throw InputError(
        fmt::format("nobody in replicate {} meets all of: {}.", replay.replicate, fmt::join(wanted, ", ")));
  return found->name;
}

Story story_of(const Replay& replay, std::uint64_t person) {
  const Stage stage = set_stage(replay.scenario, replay.country);
  Biographer biographer(person);
  run_replicate(stage, {replay.seed, replay.replicate, 0},
                [&](const World& world, const Locality& locality) { biographer.look(world, locality); });

  Story story{.person = person, .portrait = portrait_of(biographer.last_seen()), .lines = {}};
  std::map<std::pair<std::uint16_t, std::uint32_t>, std::size_t> line_of;
  for (const Numbered& numbered : biographer.records()) {
    const Record& record = numbered.record;
    const std::string words = told(record, replay.country);
    if (words.empty()) continue;
    const auto cause = line_of.find({numbered.office, record.cause});
    const std::size_t number = story.lines.size() + 1;
    line_of[{numbered.office, numbered.number}] = number;
    story.lines.push_back({.number = number,
                           .date = replay.scenario.start() + record.day,
                           .place = replay.country.places[record.place.index()].name,
                           .told = words,
                           .cause = cause == line_of.end() ? std::nullopt : std::optional{cause->second}});
  }
  return story;
}

}  // namespace hurtigspor
