#include "compare/yearly_effects.hpp"

#include <algorithm>

namespace hurtigspor {
namespace {

/// The step "started", after which nobody is added to the users.
constexpr std::size_t started_step = static_cast<std::size_t>(Link::started) + 1;

using Chain = std::array<double, chain_steps>;

/// Twice a share of the step before, at most 1, over that share.
double doubling(const Chain& chain, std::size_t step) {
  const double share = chain[step] / chain[step - 1];
  return std::min(1.0, 2.0 * share) / share;
}

/// A number that the base's chain gives, all replicates together.
template <class Statistic>
Estimate of_base_chain(const Evidence& evidence, ChainYears years, Statistic statistic) {
  const auto replicates = static_cast<double>(evidence.records.size());
  Chain all{};
  std::vector<Chain> chains;
  for (const auto& [replicate, scenarios] : evidence.records) {
    chains.push_back(scenarios[0].yearly.chain[static_cast<std::size_t>(years)]);
    for (std::size_t step = 0; step < chain_steps; ++step) all[step] += chains.back()[step];
  }
  return estimate(pseudo_values(chains.size(),
                                [&](std::size_t without) {
                                  const bool is_whole = without == chains.size();
                                  Chain mean{};
                                  for (std::size_t step = 0; step < chain_steps; ++step)
                                    mean[step] = (all[step] - (is_whole ? 0.0 : chains[without][step])) /
                                                 (is_whole ? replicates : replicates - 1.0);
                                  return statistic(mean);
                                }),
                  evidence.alpha);
}

ChainEffects chain_in(const Evidence& evidence, ChainYears years) {
  ChainEffects chain;
  const auto people = [years](std::size_t step) {
    return [years, step](const ScenarioRecord& record) { return record.yearly.links(years, step); };
  };
  for (std::size_t step = 0; step < chain_steps; ++step) {
    LinkEffects& link = chain.steps[step];
    link.people = evidence.paired(people(step));
    if (step == 0) continue;
    link.share = evidence.paired_ratio(people(step), people(step - 1));
    if (step <= started_step)
      link.started_if_doubled =
          of_base_chain(evidence, years, [step](const Chain& mean) { return started_if_doubled(mean, step); });
  }
  chain.started_if_all_doubled =
      of_base_chain(evidence, years, [](const Chain& mean) { return started_if_doubled(mean, std::nullopt); });
  return chain;
}

}  // namespace

double started_if_doubled(const Chain& chain, std::optional<std::size_t> step) {
  if (step) return chain[started_step] * doubling(chain, *step);
  double people = chain[started_step];
  for (std::size_t each = 1; each <= started_step; ++each) people *= doubling(chain, each);
  return people;
}

HoursEffects hours_effects(const Evidence& evidence) {
  HoursEffects hours;
  const auto of = [&](auto read) {
    return evidence.paired([&](const ScenarioRecord& record) { return read(record.yearly); });
  };
  for (std::size_t a = 0; a < agency_names.size(); ++a) {
    const auto agency = static_cast<Agency>(a);
    for (std::size_t p = 0; p < purpose_names.size(); ++p)
      hours.slots[a][p] = of([&](const Yearly& yearly) { return yearly.slots[a][p]; });
    hours.used[a] = of([&](const Yearly& yearly) { return yearly.used(agency); });
    hours.staff[a] = of([&](const Yearly& yearly) { return yearly.staff[a]; });
    hours.staff_for_refugees[a] = of([&](const Yearly& yearly) { return yearly.staff_for_refugees(agency); });
  }
  hours.unused = of([](const Yearly& yearly) { return yearly.unused(); });
  return hours;
}

std::array<ChainEffects, chain_years_names.size()> chain_effects(const Evidence& evidence) {
  return {chain_in(evidence, ChainYears::since_policy), chain_in(evidence, ChainYears::first_cohort)};
}

}  // namespace hurtigspor
