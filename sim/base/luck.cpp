#include "base/luck.hpp"

#include <Random123/philox.h>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

/// What the block is for: the words of steps, or the tie-breaks among equals, which alone are salted.
enum class Use : std::uint32_t { step, tie_break };

// The 128 bits of the counter, every field in bits of its own, so that no two addresses can meet:
//   name 60, kind 4, occurrence 24, step 8, replicate 26, salt 5, use 1. The seed is the key.
std::array<std::uint32_t, 4> block(Fate fate, std::uint32_t salt, Use use, Agent agent, std::uint8_t step,
                                   std::uint32_t occurrence) {
  expects((agent.name >> 60) == 0 && (occurrence >> 24) == 0 && (fate.replicate >> 26) == 0 && (salt >> 5) == 0,
          "an address of luck lies within its limits");
  const r123::Philox4x32::ctr_type counter{
      {static_cast<std::uint32_t>(agent.name),
       static_cast<std::uint32_t>(agent.name >> 32) | static_cast<std::uint32_t>(agent.kind) << 28,
       occurrence | static_cast<std::uint32_t>(step) << 24,
       fate.replicate | salt << 26 | static_cast<std::uint32_t>(use) << 31}};
  const r123::Philox4x32::key_type key{
      {static_cast<std::uint32_t>(fate.seed), static_cast<std::uint32_t>(fate.seed >> 32)}};
  const auto words = r123::Philox4x32{}(counter, key);
  return {words[0], words[1], words[2], words[3]};
}

}  // namespace

Luck::Luck(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence)
    : words_(block(fate, 0, Use::step, agent, step, occurrence)) {}

std::uint32_t tie_break(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence) {
  return block(fate, fate.salt, Use::tie_break, agent, step, occurrence)[0];
}

}  // namespace hurtigspor
