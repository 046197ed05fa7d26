#include "story/biography.hpp"

#include <algorithm>

namespace hurtigspor {

namespace {

/// Keeps the records of one person, and the person as last seen.
class Biographer {
 public:
  Biographer(const Replay& replay, std::uint64_t person) : replay_(replay), name_(person) {}

  void look(const World& world, const Locality& locality) {
    if (row_.is_none()) row_ = person_named(world, replay_, name_);
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
  PersonId row_ = PersonId::none();
};

}  // namespace

Biography biography_of(const Replay& replay, std::uint64_t person) {
  Biographer biographer(replay, person);
  const ReplicateOutcome outcome =
      live_again(replay, [&](const World& world, const Locality& locality) { biographer.look(world, locality); });
  biographer.told.life = *std::ranges::find(outcome.lives, person, &Life::name);
  return std::move(biographer.told);
}

std::vector<Life> lives_of(const Replay& replay) {
  return live_again(replay).lives;
}

}  // namespace hurtigspor
