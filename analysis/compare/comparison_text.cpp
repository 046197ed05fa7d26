#include "compare/comparison_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "compare/comparison_blocks.hpp"
#include "compare/comparison_sentences.hpp"
#include "compare/network_text.hpp"

namespace hurtigspor {
namespace {

constexpr HeadlineDeclaration per_thousand_twins = shown_with(1);

/// Words wrapped to the page, following lines set in.
std::string wrapped(const std::string& sentence) {
  std::string text;
  std::string line;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t space = std::min(sentence.find(' ', at), sentence.size());
    const std::string word = sentence.substr(at, space - at);
    if (!line.empty() && line.size() + 1 + word.size() > page_width) {
      text += line + "\n";
      line = "   ";
    }
    line += line.empty() ? word : " " + word;
    at = space + 1;
  }
  return text + line + "\n";
}

std::string headline_rows(const Columns& columns, Reach reach, const std::vector<Headline>& measures) {
  std::string text;
  for (const Headline which : measures) {
    const HeadlineDeclaration& measure = declaration(which);
    text += columns.line("  " + std::string{measure.words},
                         level_text(measure, at(columns.comparison.base, reach, which).mean),
                         [&](const AlternativeComparison& alternative) {
                           return difference_text(measure, at(alternative.headline, reach, which).difference);
                         });
  }
  return text;
}

std::string lives_rows(const Columns& columns) {
  std::string text;
  for (std::size_t h = 0; h < change_horizons.size(); ++h) {
    text += columns.line(
        fmt::format("  in work after {} months", change_horizons[h]), "",
        [&](const AlternativeComparison& alternative) { return change_text(alternative.lives_changed[h]); });
    text += columns.line("    floor: the base with other tie-breaks", "",
                         [&](const AlternativeComparison&) { return change_text(columns.comparison.floor[h]); });
  }
  return text;
}

std::string cost_text(const RatioEstimate& cost) {
  if (!cost.stated) return "not stated";
  return fmt::format("{} ({} to {})", plain_text(cost.ratio, 0), plain_text(cost.interval.low, 0),
                     plain_text(cost.interval.high, 0));
}

std::string cost_rows(const Columns& columns) {
  std::string text;
  for (std::size_t p = 0; p < payer_names.size(); ++p)
    text += columns.line(fmt::format("  {}", payer_names[p]), "",
                         [&](const AlternativeComparison& alternative) { return cost_text(alternative.cost[p]); });
  for (std::size_t a = columns.first; a < columns.last; ++a) {
    const AlternativeComparison& alternative = columns.comparison.alternatives[a];
    if (!alternative.cost[0].stated)
      text += "    " +
              cut_to(fmt::format("not stated for \"{}\": {}", alternative.title, alternative.cost[0].why_not),
                     page_width - 4) +
              "\n";
  }
  return text;
}

std::string sharpening_text(const PairedDifference& pair) {
  if (std::isnan(pair.sharpening)) return nothing_counted;
  if (std::isinf(pair.sharpening)) return "without bound";
  return fmt::format("x {}", plain_text(pair.sharpening, 1));
}

std::string sureness_rows(const Columns& columns) {
  std::string text;
  for (const Headline which : split_measures) {
    const HeadlineDeclaration& measure = declaration(which);
    const double width = *wanted_half_width(which, columns.comparison.head.precision);
    const std::string target =
        measure.is_share ? fmt::format("{:g} pp", 100.0 * width) : fmt::format("{:g} months", width);
    text += fmt::format("  {}\n", measure.words);
    text += columns.line("    sharpened by pairing (variance)", "", [&](const AlternativeComparison& alternative) {
      return sharpening_text(at(alternative.headline, Reach::reachable, which));
    });
    text += columns.line(fmt::format("    replicates needed for +/- {}", target), "",
                         [&](const AlternativeComparison& alternative) -> std::string {
                           const Estimate& effect = at(alternative.headline, Reach::reachable, which).difference;
                           if (!effect.has_interval()) return nothing_counted;
                           return plain_text(
                               static_cast<double>(replicates_needed(effect.deviation, width, usual_alpha)), 0);
                         });
  }
  return text;
}

std::string over_rows(const Columns& columns, const std::vector<Headline>& measures) {
  std::string text;
  for (const Headline which : measures)
    text +=
        columns.line("  " + std::string{declaration(which).words}, "", [&](const AlternativeComparison& alternative) {
          return over_text(declaration(which), at(*alternative.over, Reach::reachable, which));
        });
  for (std::size_t h = 0; h < change_horizons.size(); ++h)
    text += columns.line(fmt::format("  in work after {} months, net per 1,000", change_horizons[h]), "",
                         [&](const AlternativeComparison& alternative) {
                           return over_text(per_thousand_twins, *alternative.lives_changed[h].net_over);
                         });
  return text;
}

/// All measures in their order, the net one beside its gross twin.
std::vector<Headline> all_measures() {
  std::vector<Headline> measures{Headline::months_in_work_60, Headline::months_in_work_60_net};
  for (std::size_t m = 0; m < headlines; ++m)
    if (std::find(measures.begin(), measures.end(), static_cast<Headline>(m)) == measures.end())
      measures.push_back(static_cast<Headline>(m));
  return measures;
}

/// What is told by group: each division asked for, then the distances between groups.
std::string group_block(const Columns& columns, const Shown& shown) {
  std::string text;
  for (const Division division : shown.by)
    text += fmt::format("By {} (people the policy could reach; organisation as in the base)\n",
                        division_names[static_cast<std::size_t>(division)]) +
            group_rows(columns, division, shown.lives_by_group);
  const std::string gaps = gap_rows(columns, shown.by);
  return gaps.empty() ? text : text + "How far apart groups are, and how that changes\n" + gaps;
}

std::string block(const Columns& columns, const Shown& shown) {
  const std::string rule(page_width, '-');
  std::string text =
      columns.line("Simulated difference to the base", "base",
                   [](const AlternativeComparison& alternative) { return cut_to(alternative.title, effect_width); });
  text += rule + "\n";
  text += "People the policy could reach\n" + headline_rows(columns, Reach::reachable, all_measures());
  text += "Everybody\n" +
          headline_rows(columns, Reach::all,
                        {Headline::months_in_work_60, Headline::months_in_work_60_net, Headline::work_or_education_1y,
                         Headline::fast_track_users, Headline::net_cost_municipality, Headline::net_cost_state});
  text += "Lives changed, net per 1,000 settled 2017-2019\n" + lives_rows(columns);
  text += group_block(columns, shown);
  text += "Through what months in work come about: twins by the first thing in which they differ (adds up)\n" +
          channel_rows(columns);
  text += fmt::format("Whose hours: slots of one hour a year in whole years from {} on\n",
                      columns.comparison.head.policy.text()) +
          hours_rows(columns, shown.hours);
  if (shown.chain) text += "The fast track, link by link\n" + chain_rows(columns);
  text += "Cost per additional year of work, both over the run (NOK of 2017; below 0 the purse saves)\n" +
          cost_rows(columns);
  text += "How sure\n" + sureness_rows(columns);
  if (columns.comparison.alternatives[columns.first].over)
    text += "Over what nobody has measured: 95 of 100 draws, and share of draws with the same sign\n" +
            over_rows(columns, all_measures());
  return text + rule + "\n";
}

}  // namespace

std::string comparison_text(const Comparison& comparison, const Shown& shown) {
  std::string text;
  for (const std::string& sentence : findings(comparison, shown.by)) text += wrapped(sentence);
  text += wrapped(fmt::format("The base is \"{}\".", comparison.head.titles.front())) + "\n";
  const std::size_t count = comparison.alternatives.size();
  for (std::size_t first = 0; first < count; first += side_by_side)
    text += block({comparison, first, std::min(first + side_by_side, count), shown.over}, shown) +
            (first + side_by_side < count ? "\n" : "");
  if (shown.chain && count > 0)
    text +=
        "Users of the fast track a year in the base, were a link twice as likely (at most 1) and the others as they "
        "are:\narithmetic, in which no queue grows longer\n" +
        doubling_rows(comparison);
  for (const std::string& line : footer(comparison)) text += wrapped(line);
  if (comparison.network) text += network_text(*comparison.network);
  return text;
}

std::string levels_text(const Comparison& comparison) {
  const ComparisonHead& head = comparison.head;
  std::string text = wrapped(fmt::format("Simulated outcomes of \"{}\"", head.titles.front()));
  text += std::string(page_width, '-') + "\n";
  for (const Headline which : all_measures()) {
    if (which == Headline::months_in_work_60_net) continue;  // of one scenario alone nothing is added, or taken
    const HeadlineDeclaration& measure = declaration(which);
    text += fmt::format("{:<{}}  {}\n", measure.words, label_width,
                        level_text(measure, at(comparison.base, Reach::all, which)));
  }
  text += std::string(page_width, '-') + "\n";
  text += wrapped(fmt::format("Simulated: {} replicate{}, seed {}; in brackets 95 % intervals over replicates.",
                              comparison.replicates, comparison.replicates == 1 ? "" : "s", head.seed));
  text += wrapped(fmt::format("-: nobody was counted.   hurtigspor {}", head.version));
  if (comparison.network) text += network_text(*comparison.network);
  return text;
}

}  // namespace hurtigspor
