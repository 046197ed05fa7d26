#include "story/replay.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "engine/replicate.hpp"

namespace hurtigspor {

namespace {

PersonId row_of(const World& world, const Replay& replay, std::uint64_t person) {
  const auto found =
      std::find_if(world.people.begin(), world.people.end(), [&](const Person& one) { return one.name == person; });
  if (found == world.people.end())
    throw InputError(
        fmt::format("nobody with the number {} settles in replicate {} of \"{}\"; find somebody with --find.", person,
                    replay.replicate, replay.scenario.title));
  return {static_cast<std::uint32_t>(found - world.people.begin())};
}

/// Keeps the records of one person, and the person as last seen.
class Biographer {
 public:
  Biographer(const Replay& replay, std::uint64_t person) : replay_(replay), name_(person) {}

  void look(const World& world, const Locality& locality) {
    if (row_.is_none()) row_ = row_of(world, replay_, name_);
    for (std::size_t place = 0; place < locality.records.size(); ++place)
      if (locality.records[place].person == row_)
        told.happenings.push_back(
            {locality.office, locality.records_before + static_cast<std::uint32_t>(place), locality.records[place]});
    told.person = world.people[row_.index()];
  }

  Biography told;

 private:
  const Replay& replay_;
  std::uint64_t name_;
  PersonId row_;
};

}  // namespace

Biography biography_of(const Replay& replay, std::uint64_t person) {
  const Stage stage = set_stage(replay.scenario, replay.country);
  Biographer biographer(replay, person);
  const ReplicateOutcome outcome =
      run_replicate(stage, {replay.seed, replay.replicate, 0},
                    [&](const World& world, const Locality& locality) { biographer.look(world, locality); });
  biographer.told.life =
      *std::find_if(outcome.lives.begin(), outcome.lives.end(), [&](const Life& life) { return life.name == person; });
  return std::move(biographer.told);
}

std::vector<Life> lives_of(const Replay& replay) {
  const Stage stage = set_stage(replay.scenario, replay.country);
  return run_replicate(stage, {replay.seed, replay.replicate, 0}).lives;
}

}  // namespace hurtigspor
