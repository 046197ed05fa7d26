#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "base/luck.hpp"
#include "base/math.hpp"

/// Where the times of the handover queue come from.
namespace hurtigspor::benchmark {

/// What is drawn for one person: time until the next one comes, of service and of patience [days].
enum Time : unsigned { gap, service, patience };
inline constexpr std::array<double, 3> rate_of{90.0, 1.0, 0.1};  ///< a day

/// The product's: every person's times have an address, so that they can be drawn before they are needed: here those of
/// many persons at once, which lets the compiler take two logarithms at a time.
class AddressedDraws {
 public:
  explicit AddressedDraws(std::uint32_t replicate) : fate_{2016, replicate, 0} {}
  /// To be asked person by person, from 0 on.
  auto of(std::uint32_t person) {
    const std::uint32_t place = person % ahead;
    if (place == 0) draw(person);
    return [this, place](Time time) { return times_[time][place]; };
  }

 private:
  static constexpr std::uint32_t ahead = 64;  ///< persons
  template <class Number>
  using OfEach = std::array<std::array<Number, ahead>, rate_of.size()>;

  void draw(std::uint32_t first) {
    OfEach<std::uint32_t> words;
    for (std::uint32_t place = 0; place < ahead; ++place) {
      const Luck luck(fate_, {Agent::Kind::person, first + place}, 0, 0);
      for (unsigned time = 0; time < rate_of.size(); ++time) words[time][place] = luck.word(time);
    }
    for (unsigned time = 0; time < rate_of.size(); ++time)
      for (std::uint32_t place = 0; place < ahead; ++place)
        times_[time][place] = exponential_quantile(words[time][place], rate_of[time]);
  }

  Fate fate_;
  OfEach<double> times_;
};

/// A stream of numbers, xoshiro256++ (Blackman and Vigna 2018): the next one goes to whoever asks next.
class StreamDraws {
 public:
  explicit StreamDraws(std::uint32_t replicate) {
    std::uint64_t seed = 2016 + replicate;
    for (std::uint64_t& word : state_) word = seed = seed * 0x9e3779b97f4a7c15U + 0x632be59bd9b4e019U;
  }
  auto of(std::uint32_t) {
    return [this](Time time) { return -log((static_cast<double>(next() >> 11) + 0.5) * 0x1p-53) / rate_of[time]; };
  }

 private:
  std::uint64_t next() {
    const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0];
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
  }
  std::array<std::uint64_t, 4> state_{};
};

}  // namespace hurtigspor::benchmark
