#include "compare/twin_effects.hpp"

namespace hurtigspor {
namespace {

UsersIn side_with_more(const Evidence& evidence) {
  const auto mean_users = [&](UsersIn side) {
    return evidence
        .of_twins([&](const ScenarioRecord& record) { return record.deadweight[static_cast<std::size_t>(side)].users; })
        .difference.mean;
  };
  return mean_users(UsersIn::base) > mean_users(UsersIn::alternative) ? UsersIn::base : UsersIn::alternative;
}

}  // namespace

std::array<ChannelEstimate, channel_names.size()> channel_estimates(const Evidence& evidence) {
  std::array<ChannelEstimate, channel_names.size()> estimates;
  for (std::size_t c = 0; c < estimates.size(); ++c) {
    estimates[c].months = evidence.of_twins([&](const ScenarioRecord& record) { return record.channels[c].months; });
    estimates[c].people =
        evidence.of_twins([&](const ScenarioRecord& record) { return record.channels[c].people; }).difference;
  }
  return estimates;
}

DeadweightEstimate deadweight_estimate(const Evidence& evidence) {
  const UsersIn side = side_with_more(evidence);
  const UsersIn other = side == UsersIn::base ? UsersIn::alternative : UsersIn::base;
  const auto read = [](UsersIn of, double Deadweight::*member) {
    return
        [of, member](const ScenarioRecord& record) { return record.deadweight[static_cast<std::size_t>(of)].*member; };
  };
  const auto users = read(side, &Deadweight::users);
  return {side, evidence.of_twins(users), evidence.of_twins(read(other, &Deadweight::users)),
          evidence.ratio_of_twins(read(side, &Deadweight::as_soon), users),
          evidence.ratio_of_twins(read(side, &Deadweight::neither), users)};
}

}  // namespace hurtigspor
