#include "command/partings_text.hpp"

#include <fmt/format.h>

#include "command/text_table.hpp"
#include "compare/comparison_columns.hpp"
#include "compare/number_text.hpp"
#include "compare/partings.hpp"
#include "report/partings.hpp"

namespace hurtigspor {
namespace {

std::string turn_text(const std::optional<std::string>& turn) {
  return turn ? words_of_parting(*turn) : nothing_counted;
}

std::vector<std::string> row_of(std::string in_base, std::string here, const Parted& parted) {
  return {"  " + std::move(in_base), std::move(here), plain_text(static_cast<double>(parted.people), 0),
          signed_text(parted.mean_gain() / days_per_month, 2)};
}

std::string table_of(const std::string& title, const std::vector<Pair>& pairs, const Partings& partings) {
  TextRows rows{{"  in the base", "here", "pairs", "months in work gained"}};
  std::size_t parted = partings.others.people;
  for (const auto& [turns, together] : partings.rows) {
    rows.push_back(row_of(turn_text(turns.first), turn_text(turns.second), together));
    parted += together.people;
  }
  if (partings.others.people > 0) rows.push_back(row_of("all others", "", partings.others));
  const std::string head =
      fmt::format("{}: {} of {} pairs of twins part\n", title, plain_text(static_cast<double>(parted), 0),
                  plain_text(static_cast<double>(pairs.size()), 0));
  return parted == 0 ? head : head + aligned(rows);
}

}  // namespace

std::string partings_text(const OutcomesReader& reader) {
  const StoredLives lives{reader};
  std::string text = fmt::format(
      "Where lives part: what happens on the day of the first difference, to people settled 2017-2019, replicate {}\n",
      lives.replicate());
  const auto& scenarios = reader.description().scenarios;
  for (std::size_t scenario = 1; scenario < scenarios.size(); ++scenario) {
    const std::vector<Pair> pairs = pairs_of(lives, scenario);
    text += table_of(scenarios[scenario].title, pairs, partings_of(lives, scenario, pairs));
  }
  return text +
         wrapped(
             "-: nothing that day. The same on both sides: elsewhere, or with another firm. Months are those within "
             "60 of settlement. That lives part there does not mean that it mattered: a talk a day later is "
             "a parting too.",
             page_width, 0);
}

}  // namespace hurtigspor
