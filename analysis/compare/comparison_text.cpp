#include "compare/comparison_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "compare/comparison_sentences.hpp"
#include "compare/network_text.hpp"
#include "compare/number_text.hpp"

namespace hurtigspor {
namespace {

constexpr std::size_t label_width = 42;
constexpr std::size_t level_width = 12;
constexpr std::size_t effect_width = 31;
constexpr std::size_t side_by_side = 2;
constexpr std::size_t page_width = 120;

/// Alternatives that share a block of columns.
struct Columns {
  const Comparison& comparison;
  std::size_t first;
  std::size_t last;

  template <class Cell>
  std::string line(const std::string& label, const std::string& level, Cell cell) const {
    std::string text = fmt::format("{:<{}}{:>{}}", cut_to(label, label_width), label_width, level, level_width);
    for (std::size_t a = first; a < last; ++a)
      text += fmt::format("  {:<{}}", cell(comparison.alternatives[a]), effect_width);
    while (text.ends_with(' ')) text.pop_back();
    return text + "\n";
  }
};

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

std::string change_text(const ChangeEstimate& change) {
  if (change.net.replicates == 0) return nothing_counted;
  return fmt::format("{} ({} gain, {} lose)", signed_text(change.net.mean, 1), plain_text(change.gained.mean, 1),
                     plain_text(change.lost.mean, 1));
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

std::string split_rows(const Columns& columns) {
  std::string text;
  for (std::size_t s = 0; s < split_measures.size(); ++s) {
    const HeadlineDeclaration& measure = declaration(split_measures[s]);
    text += fmt::format("  {}\n", measure.words);
    for (std::size_t g = 0; g < group_labels.size(); ++g) {
      const double level = columns.comparison.alternatives[columns.first].splits[s][g].base.mean;
      text += columns.line(fmt::format("    {}", group_labels[g]), level_text(measure, level),
                           [&](const AlternativeComparison& alternative) {
                             return difference_text(measure, alternative.splits[s][g].difference);
                           });
    }
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
  for (const Headline which : measures) {
    const HeadlineDeclaration& measure = declaration(which);
    text += columns.line("  " + std::string{measure.words}, "",
                         [&](const AlternativeComparison& alternative) -> std::string {
                           const OverEffect& effect = at(*alternative.over, Reach::reachable, which);
                           if (effect.draws == 0) return nothing_counted;
                           if (effect.interval.low == 0.0 && effect.interval.high == 0.0) return "0 (exactly)";
                           const std::string sign =
                               std::isnan(effect.same_sign) ? "" : fmt::format(", {:.0f} %", 100.0 * effect.same_sign);
                           return bounds_text(measure, effect.interval) + sign;
                         });
  }
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

std::string block(const Columns& columns) {
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
  text += "By sex and education (people the policy could reach)\n" + split_rows(columns);
  text += "Cost per additional year of work (NOK of 2017; below 0 the purse saves)\n" + cost_rows(columns);
  text += "How sure\n" + sureness_rows(columns);
  if (columns.comparison.alternatives[columns.first].over)
    text += "Over what nobody has measured: 95 of 100 draws, and share of draws with the same sign\n" +
            over_rows(columns, all_measures());
  return text + rule + "\n";
}

}  // namespace

std::string comparison_text(const Comparison& comparison) {
  std::string text;
  for (const std::string& sentence : findings(comparison)) text += wrapped(sentence);
  text += wrapped(fmt::format("The base is \"{}\".", comparison.head.titles.front())) + "\n";
  const std::size_t count = comparison.alternatives.size();
  for (std::size_t first = 0; first < count; first += side_by_side)
    text +=
        block({comparison, first, std::min(first + side_by_side, count)}) + (first + side_by_side < count ? "\n" : "");
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
