#include "compare/channels.hpp"

#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

int passive_days(const Life& life) {
  const auto& days = life.days_in_state.back();
  return days[static_cast<std::size_t>(State::social_assistance)] + days[static_cast<std::size_t>(State::outside)];
}

unsigned fast_track_use(const Life& life) {
  constexpr unsigned use = 1U << static_cast<unsigned>(Link::selected) | 1U << static_cast<unsigned>(Link::started);
  return life.links & use;
}

}  // namespace

Channel channel_of(const Life& in_base, const Life& in_alternative) {
  if (fast_track_use(in_base) != fast_track_use(in_alternative)) return Channel::fast_track;
  if ((in_base.leads_lost > 0) != (in_alternative.leads_lost > 0)) return Channel::leads;
  if (passive_days(in_base) != passive_days(in_alternative)) return Channel::passivity;
  if (in_base.handover_held != in_alternative.handover_held) return Channel::handover;
  return Channel::queues;
}

void ChannelTally::add(const Life* in_base, const Life* in_alternative) {
  const auto enter = [](Sum& sum, double days) {
    sum.people += 1.0;
    sum.days += days;
  };
  const bool counts_in_base = in_base != nullptr && period_.in_cohort(*in_base);
  const bool counts_in_alternative = in_alternative != nullptr && period_.in_cohort(*in_alternative);
  if (counts_in_base) enter(base_, in_base->days_in_work_60);
  if (counts_in_alternative) enter(alternative_, in_alternative->days_in_work_60);
  if (counts_in_base != counts_in_alternative)
    differences_[static_cast<std::size_t>(Channel::other_people)].people += 1.0;
  if (!counts_in_base || !counts_in_alternative) return;

  enter(twins_in_base_, in_base->days_in_work_60);
  enter(twins_in_alternative_, in_alternative->days_in_work_60);
  const double more = static_cast<double>(in_alternative->days_in_work_60) - in_base->days_in_work_60;
  enter(differences_[static_cast<std::size_t>(channel_of(*in_base, *in_alternative))], more);
}

ChannelEffects ChannelTally::effects() const {
  ChannelEffects effects;
  for (std::size_t c = 0; c < effects.size(); ++c) {
    effects[c].people = differences_[c].people;
    effects[c].months = differences_[c].days / base_.people / days_per_month;
  }
  // Zero to the bit when both scenarios have the same people.
  const double others = (alternative_.days / alternative_.people - twins_in_alternative_.days / base_.people) -
                        (base_.days - twins_in_base_.days) / base_.people;
  effects[static_cast<std::size_t>(Channel::other_people)].months = others / days_per_month;
  if (base_.people <= 0.0 || alternative_.people <= 0.0)
    for (ChannelEffect& effect : effects) effect.months = undefined;
  return effects;
}

}  // namespace hurtigspor
