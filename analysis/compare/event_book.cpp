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
  for (std::size_t scenario = 0; scenario < scenarios; ++scenario) {
    const std::scoped_lock lock(one_at_a_time_);
    auto recorder = under_way_.extract({replicate, scenario});
    counts.push_back(recorder.mapped().finish());
  }
  return counts;
}

}  // namespace hurtigspor
