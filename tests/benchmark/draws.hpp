#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <utility>

#include "base/luck.hpp"
#include "base/math.hpp"

/// Where the times of the handover queue come from.
namespace hurtigspor::benchmark {

/// What is drawn for one person: time until the next one comes, of service and of patience [days].
enum Time : unsigned { gap, service, patience };
inline constexpr std::array<double, 3> rate_of{90.0, 1.0, 0.1};  ///< a day

/// The product's: every person's times have an address, so that they can be drawn before they are needed: here those of
/// the person who comes next.
class AddressedDraws {
 public:
  explicit AddressedDraws(std::uint32_t replicate) : fate_{2016, replicate, 0}, coming_(drawn_for(0)) {}
  /// To be asked person by person.
  auto of(std::uint32_t person) {
    return [times = std::exchange(coming_, drawn_for(person + 1))](Time time) { return times[time]; };
  }

 private:
  using Times = std::array<double, rate_of.size()>;
  Times drawn_for(std::uint32_t person) const {
    const Luck luck(fate_, {Agent::Kind::person, person}, 0, 0);
    return {luck.exponential(gap, rate_of[gap]), luck.exponential(service, rate_of[service]),
            luck.exponential(patience, rate_of[patience])};
  }

  Fate fate_;
  Times coming_;
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
