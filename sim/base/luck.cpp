#include "base/luck.hpp"

#include <limits>

#include <Random123/philox.h>

#include "base/math.hpp"
#include "base/quantiles.hpp"

namespace hurtigspor {

namespace {

constexpr std::uint8_t tie_break_page = 0xff;  // steps proper stay below

std::array<std::uint32_t, 4> philox(Fate fate, std::uint8_t page, Agent agent, std::uint8_t step,
                                    std::uint32_t occurrence) {
  const r123::Philox4x32::ctr_type counter{
      {static_cast<std::uint32_t>(agent.name),
       static_cast<std::uint32_t>(agent.name >> 32) ^ (static_cast<std::uint32_t>(agent.kind) << 28),
       (static_cast<std::uint32_t>(step) << 24) ^ occurrence ^ (static_cast<std::uint32_t>(page) << 16),
       fate.replicate}};
  const r123::Philox4x32::key_type key{
      {static_cast<std::uint32_t>(fate.seed), static_cast<std::uint32_t>(fate.seed >> 32)}};
  const auto block = r123::Philox4x32{}(counter, key);
  return {block[0], block[1], block[2], block[3]};
}

}  // namespace

Luck::Luck(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence)
    : words_(philox(fate, 0, agent, step, occurrence)) {}

double Luck::exponential(unsigned decision, double hazard) const {
  return hazard > 0.0 ? -log(share(decision)) / hazard : std::numeric_limits<double>::infinity();
}

double Luck::normal(unsigned decision) const {
  return normal_quantile(share(decision));
}

std::uint32_t tie_break(Fate fate, Agent agent, std::uint8_t step, std::uint32_t occurrence) {
  fate.seed ^= static_cast<std::uint64_t>(fate.salt) << 32 << 1;
  return philox(fate, tie_break_page, agent, step, occurrence)[0];
}

}  // namespace hurtigspor
