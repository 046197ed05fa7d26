#include "compare/comparison_sentences.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>

#include "compare/number_text.hpp"

namespace hurtigspor {
namespace {

std::string effect_sentence(const AlternativeComparison& alternative, Headline which) {
  const HeadlineDeclaration& measure = declaration(which);
  const Estimate& effect = at(alternative.headline, Reach::reachable, which).difference;
  if (effect.replicates == 0)
    return fmt::format("Nobody counts for \"{}\" in this run (its period or its people are too few).", measure.words);
  if (is_exactly_zero(effect))
    return fmt::format("Simulated: \"{}\" changes nothing for people the policy could reach: {}.", alternative.title,
                       measure.words);

  const std::string size = difference_text(measure, effect.mean);
  if (!effect.has_interval())
    return fmt::format("Simulated: \"{}\" gives {} {} for people the policy could reach (one replicate: no interval).",
                       alternative.title, size, measure.words);
  const std::string bounds = bounds_text(measure, effect.interval);
  if (effect.interval.holds(0.0))
    return fmt::format("Simulated: \"{}\" gives {} {} for people the policy could reach ({}): it may be none.",
                       alternative.title, size, measure.words, bounds);
  return fmt::format("Simulated: \"{}\" gives {} {} ({}) for people the policy could reach.", alternative.title, size,
                     measure.words, bounds);
}

std::string lives_sentence(const Comparison& comparison, const AlternativeComparison& alternative,
                           std::size_t horizon) {
  const ChangeEstimate& change = alternative.lives_changed[horizon];
  const ChangeEstimate& floor = comparison.floor[horizon];
  std::string text = "Of 1,000 settled 2017-2019 ";
  if (is_exactly_zero(change.gained) && is_exactly_zero(change.lost))
    return text + fmt::format("nobody's work after {} months is changed.", change_horizons[horizon]);
  text += fmt::format("{} {} are in work after {} months{} ({} gain, {} lose", plain_text(std::abs(change.net.mean), 1),
                      change.net.mean < 0.0 ? "fewer" : "more", change_horizons[horizon],
                      change.net.may_be_none() ? ", which may be none" : "", plain_text(change.gained.mean, 1),
                      plain_text(change.lost.mean, 1));
  if (floor.net.replicates > 0)
    text += fmt::format("; by other tie-breaks alone {} gain and {} lose", plain_text(floor.gained.mean, 1),
                        plain_text(floor.lost.mean, 1));
  return text + ").";
}

/// Who loses more than the uncertainty of the estimate, of the groups asked for; nothing where nothing can be said.
std::string losers_sentence(const Comparison& comparison, const AlternativeComparison& alternative,
                            const std::vector<Division>& by) {
  const Estimate& effect = at(alternative.headline, Reach::reachable, split_measures[0]).difference;
  if (!effect.has_interval() || alternative.groups.empty() || is_exactly_zero(effect)) return "";
  std::string divisions;
  for (std::size_t d = 0; d < by.size(); ++d) {
    divisions += d == 0 ? "" : d + 1 == by.size() ? " and " : ", ";
    divisions += division_names[static_cast<std::size_t>(by[d])];
  }
  const std::size_t looked_at = groups_shown(alternative.groups, comparison.head.groups, by);
  const std::vector<Loser> found = losers(alternative.groups, comparison.head.groups, by);
  if (found.empty())
    return fmt::format("By {}, none of {} groups loses more than its uncertainty.", divisions, looked_at);

  std::vector<std::string> names;
  for (const Loser& loser : found) {
    const HeadlineDeclaration& measure = declaration(split_measures[loser.measure]);
    const Estimate& loss = alternative.groups[loser.group].measures[loser.measure].difference;
    names.push_back(fmt::format("{} ({} {})", comparison.head.groups[loser.group].label,
                                difference_text(measure, loss.mean), measure.words));
  }
  return fmt::format("By {}, loses (of {} groups looked at): {}.", divisions, looked_at, fmt::join(names, "; "));
}

/// Share of added fast-track users whose twin would have worked as soon.
std::string deadweight_sentence(const Comparison& comparison, const AlternativeComparison& alternative) {
  const DeadweightEstimate& deadweight = alternative.deadweight;
  const bool in_base = deadweight.users_in == UsersIn::base;
  std::string text = fmt::format("Of {} fast-track users a replicate in \"{}\" who are none in \"{}\", ",
                                 plain_text(deadweight.users.difference.mean, 0),
                                 in_base ? comparison.head.titles.front() : alternative.title,
                                 in_base ? alternative.title : comparison.head.titles.front());
  const Estimate& share = deadweight.as_soon.difference;
  text += fmt::format("{} of 100 begin work as soon without it", plain_text(100.0 * share.mean, 0));
  if (share.has_interval())
    text += fmt::format(" ({} to {})", plain_text(100.0 * share.interval.low, 0),
                        plain_text(100.0 * share.interval.high, 0));
  if (deadweight.as_soon.over)
    text += fmt::format("; over what nobody has measured {} to {}",
                        plain_text(100.0 * deadweight.as_soon.over->interval.low, 0),
                        plain_text(100.0 * deadweight.as_soon.over->interval.high, 0));
  return text + ".";
}

std::string over_sentence(const AlternativeComparison& alternative) {
  const HeadlineDeclaration& measure = declaration(Headline::months_in_work_60);
  const OverEffect& effect = at(*alternative.over, Reach::reachable, Headline::months_in_work_60);
  std::string text = fmt::format("Over {} draws of what nobody has measured the effect lies within {}", effect.draws,
                                 bounds_text(measure, effect.interval));
  if (!std::isnan(effect.same_sign))
    text += fmt::format("; {} of 100 draws have the same sign", plain_text(100.0 * effect.same_sign, 0));
  return text + ".";
}

}  // namespace

std::vector<std::string> findings(const Comparison& comparison, const std::vector<Division>& by) {
  std::vector<std::string> sentences;
  for (const AlternativeComparison& alternative : comparison.alternatives) {
    for (const Headline measure : split_measures) sentences.push_back(effect_sentence(alternative, measure));
    if (alternative.lives_changed[0].net.replicates > 0)
      sentences.push_back(lives_sentence(comparison, alternative, 0));
    if (alternative.over) sentences.push_back(over_sentence(alternative));
    if (std::string who = losers_sentence(comparison, alternative, by); !who.empty()) sentences.push_back(who);
    if (alternative.deadweight.is_stated()) sentences.push_back(deadweight_sentence(comparison, alternative));
  }
  return sentences;
}

std::vector<std::string> footer(const Comparison& comparison) {
  const ComparisonHead& head = comparison.head;
  std::vector<std::string> lines;
  lines.push_back(fmt::format(
      "All effects are simulated: the same people with the same luck lived every scenario ({} replicate{}, seed {}).",
      comparison.replicates, comparison.replicates == 1 ? "" : "s", head.seed));
  lines.push_back(fmt::format(
      "The policy could reach who was in the system on {} or arrived later, by the base's state.", head.policy.text()));
  lines.push_back(
      head.looks == 0
          ? "In brackets: 95 % intervals over replicates (the model's luck only, not what is unknown about the world)."
          : fmt::format("In brackets: {:.2f} % intervals over replicates; widened since we looked {} time{}, so that "
                        "they hold in 95 of 100 runs.",
                        100.0 * (1.0 - head.alpha), head.looks, head.looks == 1 ? "" : "s"));
  if (!comparison.alternatives.empty() && comparison.alternatives.front().over)
    lines.push_back(
        "Over what nobody has measured: assumed and fitted parameters drawn within their priors (Latin hypercube), one "
        "replicate a draw, so that luck is in it too.");
  lines.push_back("~ the interval holds 0: the effect may be none.   - nobody was counted.   pp: percentage points.");
  lines.push_back(fmt::format("hurtigspor {}", head.version));
  return lines;
}

}  // namespace hurtigspor
