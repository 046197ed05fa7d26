#pragma once

#include <Random123/philox.h>
#include <array>
#include <cstdint>
#include <limits>

#include "base/errors.hpp"
#include "base/math.hpp"
#include "base/quantiles.hpp"

/// Luck has a name. A block of four random words has an *address*: seed, replicate, agent, step of the road and the
/// agent's count of that step; nothing else (not the day, not the thread, not what was drawn before). Each word is one
/// named decision, turned into a value by exact inversion, so that the same person has the same luck in every scenario.
/// Two different addresses never share a block. An address beyond the limits given here breaks a promise
/// (BrokenPromise).
namespace hurtigspor {

/// Whose luck it is. The kind keeps a person's luck apart from an office's with the same number.
struct Agent {
  enum class Kind : std::uint8_t { person, place, office, employer, cell, reference, scenario };  ///< at most 16
  Kind kind;
  std::uint64_t name;  ///< below 2^60, stable over scenarios
};

/// What all addresses of a replicate share.
struct Fate {
  std::uint64_t seed{};
  std::uint32_t replicate{};  ///< below 2^26
  std::uint32_t salt{};       ///< 0 to 31; re-salts the tie-breaks only (the floor of "lives changed")
};

/// A uniform in (0, 1) from one word: the middle of its 2^-32 wide cell, so that 0 and 1 never come.
constexpr double uniform(std::uint32_t word) {
  return (static_cast<double>(word) + 0.5) * 0x1p-32;
}

/// Waiting time of a constant hazard from one word, in the unit of 1/hazard; infinite when the hazard is zero.
inline double exponential_quantile(std::uint32_t word, double hazard) {
  return hazard > 0.0 ? -log_of_normal(uniform(word)) / hazard : std::numeric_limits<double>::infinity();
}

namespace luck_detail {

/// What a block is for: the words of steps, or the tie-breaks among equals, which alone are salted.
enum class Use : std::uint32_t { step, tie_break };

// It stands in the header, since the compiler then knows most of an address beforehand. The 128 bits of the counter,
// every field in bits of its own, so that no two addresses can meet:
//   name 60, kind 4, occurrence 24, step 8, replicate 26, salt 5, use 1. The seed is the key.
inline std::array<std::uint32_t, 4> block(Fate fate, std::uint32_t salt, Use use, Agent agent, std::uint8_t step,
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

}  // namespace luck_detail

/// Four words; each is spent on one decision, named by its place in the block (0 to 3).
class Luck {
 public:
  /// `occurrence` is the agent's count of the step, below 2^24.
  Luck(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence)
      : words_(luck_detail::block(fate, 0, luck_detail::Use::step, agent, step, occurrence)) {}

  std::uint32_t word(unsigned decision) const { return words_[decision]; }
  double share(unsigned decision) const { return uniform(words_[decision]); }
  /// Whether something of this probability happens; monotone: what happens at 0.3 happens at 0.4.
  bool chance(unsigned decision, double probability) const { return share(decision) < probability; }
  /// Waiting time of a constant hazard, in the unit of 1/hazard; infinite when the hazard is zero.
  double exponential(unsigned decision, double hazard) const { return exponential_quantile(words_[decision], hazard); }
  double normal(unsigned decision) const { return normal_quantile(share(decision)); }
  /// A whole number in [0, count).
  std::uint32_t pick(unsigned decision, std::uint32_t count) const {
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(words_[decision]) * count) >> 32);
  }

 private:
  std::array<std::uint32_t, 4> words_;
};

/// The word that settles who comes first among those who want the same thing on the same day. It comes from a block of
/// its own, not from that of the step's decisions.
inline std::uint32_t tie_break(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence) {
  return luck_detail::block(fate, fate.salt, luck_detail::Use::tie_break, agent, step, occurrence)[0];
}

}  // namespace hurtigspor
