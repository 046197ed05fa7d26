#pragma once

#include <array>
#include <cstdint>

/// Luck has a name. A block of four random words has an *address*: seed, replicate, agent, step of the road and the
/// agent's count of that step; nothing else (not the day, not the thread, not what was drawn before). Each word is one
/// named decision, turned into a value by exact inversion, so that the same person has the same luck in every scenario.
namespace hurtigspor {

/// Whose luck it is. The kind keeps a person's luck apart from an office's with the same number.
struct Agent {
  enum class Kind : std::uint8_t { person, place, office, employer, cell, reference, scenario };
  Kind kind;
  std::uint64_t name;  ///< at most 60 bits, stable over scenarios
};

/// What all addresses of a replicate share.
struct Fate {
  std::uint64_t seed{};
  std::uint32_t replicate{};
  std::uint32_t salt{};  ///< re-salts the tie-breaks only (the floor of "lives changed")
};

/// A uniform in (0, 1) from one word.
constexpr double uniform(std::uint32_t word) {
  return (static_cast<double>(word) + 0.5) * 0x1p-32;
}

/// Four words; each is spent on one decision, named by its place in the block.
class Luck {
 public:
  Luck(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence);

  std::uint32_t word(unsigned decision) const { return words_[decision]; }
  double share(unsigned decision) const { return uniform(words_[decision]); }
  bool chance(unsigned decision, double probability) const { return share(decision) < probability; }
  /// Waiting time of a constant hazard; infinite when the hazard is zero.
  double exponential(unsigned decision, double hazard) const;
  double normal(unsigned decision) const;
  /// A whole number in [0, count).
  std::uint32_t pick(unsigned decision, std::uint32_t count) const {
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(words_[decision]) * count) >> 32);
  }

 private:
  std::array<std::uint32_t, 4> words_;
};

/// The word that settles who comes first among those who want the same thing on the same day.
std::uint32_t tie_break(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence);

}  // namespace hurtigspor
