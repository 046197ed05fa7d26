#include "compare/event_book.hpp"

namespace hurtigspor {

Witness EventBook::witness(std::uint32_t replicate, std::size_t scenario) {
  if (replicate >= replicates_) return {};
  const std::scoped_lock lock(one_at_a_time_);
  EventRecorder& recorder =
      under_way_.try_emplace({replicate, scenario}, start_, parts_.begin_events(replicate, scenario)).first->second;
  return [&recorder](const World& world, const Locality& locality) { recorder.note(world, locality); };
}

std::vector<std::int64_t> EventBook::finish(std::uint32_t replicate, std::size_t scenarios) {
  std::vector<std::int64_t> counts;
  if (replicate >= replicates_) return counts;
  for (std::size_t scenario = 0; scenario < scenarios; ++scenario)
    counts.push_back(take({replicate, scenario}).mapped().finish());
  return counts;
}

EventBook::Recorders::node_type EventBook::take(const Recorders::key_type& key) {
  const std::scoped_lock lock(one_at_a_time_);
  return under_way_.extract(key);
}

}  // namespace hurtigspor
