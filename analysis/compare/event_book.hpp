#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "compare/events.hpp"
#include "engine/ensemble.hpp"
#include "store/parts.hpp"

namespace hurtigspor {

/// The events of all scenarios and replicates that are being lived, each noted in a log of its own.
class EventBook {
 public:
  /// Of the first so many replicates.
  EventBook(const Parts& parts, Date start, std::size_t replicates)
      : parts_(parts), start_(start), replicates_(replicates) {}

  /// Who notes the events of one scenario in one replicate; nobody when they are not wanted.
  Witness witness(std::uint32_t replicate, std::size_t scenario);
  /// Ends the logs of a replicate that has been lived, and says how many events each scenario has; none when not
  /// wanted.
  std::vector<std::int64_t> finish(std::uint32_t replicate, std::size_t scenarios);

 private:
  using Recorders = std::map<std::pair<std::uint32_t, std::size_t>, EventRecorder>;
  /// Out of the book, so that its last rows hold nobody up who begins another replicate.
  Recorders::node_type take(const Recorders::key_type& key);

  const Parts& parts_;
  Date start_;
  std::size_t replicates_;
  std::mutex one_at_a_time_;
  Recorders under_way_;
};

}  // namespace hurtigspor
