#include "compare/network_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compare/comparison_columns.hpp"
#include "compare/number_text.hpp"

namespace hurtigspor {
namespace {

constexpr std::size_t network_label_width = 45;
constexpr std::size_t most_offices = 10;

std::string rule() {
  return std::string(page_width, '-') + "\n";
}

std::string with_interval(const Estimate& value, int decimals) {
  std::string mean = plain_text(value.mean, decimals);
  if (!value.has_interval()) return mean;
  return fmt::format("{} ({} to {})", mean, plain_text(value.interval.low, decimals),
                     plain_text(value.interval.high, decimals));
}

/// "60.1 % (57.8 to 62.4)".
std::string share_text(const Estimate& value) {
  std::string mean = plain_text(100.0 * value.mean, 1) + " %";
  if (!value.has_interval()) return mean;
  return fmt::format("{} ({} to {})", mean, plain_text(100.0 * value.interval.low, 1),
                     plain_text(100.0 * value.interval.high, 1));
}

std::string difference_text(const Estimate& value, double factor = 1.0, std::string_view unit = "") {
  if (value.replicates == 0) return nothing_counted;
  if (is_exactly_zero(value)) return "0 (exactly)";
  std::string mean = fmt::format("{}{}", signed_text(factor * value.mean, 1), unit);
  if (!value.has_interval()) return mean;
  return fmt::format("{} ({} to {}){}", mean, signed_text(factor * value.interval.low, 1),
                     signed_text(factor * value.interval.high, 1), value.interval.holds(0.0) ? " ~" : "");
}

std::string trimmed(std::string line) {
  while (line.ends_with(' ')) line.pop_back();
  return line + "\n";
}

std::string wait_line(const std::string& label, const std::string& whose, const std::string& days,
                      const std::string& gain, const std::string& largest) {
  return trimmed(fmt::format("{:<{}}{:<18}{:<24}{:<24}{:>8}", label, network_label_width, whose, days, gain, largest));
}

std::string waits_text(const NetworkComparison& network) {
  std::string text = fmt::format("Simulated: the longest chain of waits to the first job, \"{}\"\n", network.title);
  text += fmt::format(
      "Of {} people a replicate, seen for 60 months from settlement, {} find one,\n"
      "after {} days with {} talks and meetings held on the chain. Days are means over them.\n",
      plain_text(network.people.mean, 0), share_text(network.found), with_interval(network.days, 0),
      with_interval(network.appointments, 2));
  text += rule() + wait_line("what is waited for", "whose", "days", "sooner without it", "largest") + rule();
  for (std::size_t kind = 0; kind < wait_kinds; ++kind) {
    const WaitEstimate& wait = network.waits[kind];
    if (wait.days.mean == 0.0) continue;
    text += wait_line(std::string{wait_kind_names[kind]}, std::string{wait_holders[kind]}, with_interval(wait.days, 1),
                      with_interval(wait.gain, 1), plain_text(100.0 * wait.largest.mean, 1) + " %");
  }
  return text + rule();
}

template <class Cell>
std::string difference_line(const NetworkComparison& network, std::size_t first, const std::string& label,
                            const std::string& level, Cell cell) {
  std::string line = fmt::format("{:<{}}{:>9}", label, network_label_width, level);
  for (std::size_t a = first; a < std::min(first + side_by_side, network.alternatives.size()); ++a)
    line += fmt::format("  {:<31}", cell(network.alternatives[a]));
  return trimmed(line);
}

std::string differences_text(const NetworkComparison& network, std::size_t first) {
  const NetworkDifference& one = network.alternatives[first];
  std::string text{"\n"};
  text += difference_line(network, first, "Everybody's days to a first job, or 60 months", "base",
                          [](const NetworkDifference& alternative) { return cut_to(alternative.title, 31); });
  text += rule();
  text += difference_line(
      network, first, "all waits", plain_text(one.days.base.mean, 1),
      [](const NetworkDifference& alternative) { return difference_text(alternative.days.difference); });
  for (std::size_t kind = 0; kind < wait_kinds; ++kind)
    text += difference_line(
        network, first, fmt::format("  {}", wait_kind_names[kind]), plain_text(one.waits[kind].base.mean, 1),
        [kind](const NetworkDifference& alternative) { return difference_text(alternative.waits[kind].difference); });
  text += difference_line(
      network, first, "first job within 60 months", plain_text(100.0 * one.found.base.mean, 1) + " %",
      [](const NetworkDifference& alternative) { return difference_text(alternative.found.difference, 100.0, " pp"); });
  return text + rule();
}

std::string offices_text(const NetworkComparison& network) {
  std::string text = fmt::format("\n{:<34}{:>9}  {:<25}{:<31}{}\n", "Offices whose hours delay most people", "settled",
                                 "people delayed", "days in all", "share of all") +
                     rule();
  const std::size_t count = std::min(most_offices, network.offices.size());
  for (std::size_t row = 0; row < count; ++row) {
    const OfficeEstimate& office = network.offices[row];
    if (office.delayed.mean == 0.0) break;
    text +=
        trimmed(fmt::format("{:<37}{:>6}  {:<25}{:<31}{}", cut_to(office.name, 36), plain_text(office.people.mean, 0),
                            with_interval(office.delayed, 1), with_interval(office.days, 0), share_text(office.share)));
  }
  return text + rule();
}

}  // namespace

std::string network_text(const NetworkComparison& network) {
  if (network.people.mean == 0.0)
    return "\nThe longest chain to the first job: nobody settled early enough to be seen for 60 months.\n";
  std::string text = fmt::format("\n{}", waits_text(network));
  for (std::size_t first = 0; first < network.alternatives.size(); first += side_by_side)
    text += differences_text(network, first);
  text += offices_text(network);
  return text +
         "\"Sooner without it\": had waits of the kind taken no time and all others as long as they did; nobody asks\n"
         "   what else would have come of it (a shorter programme also teaches less). A scenario answers that.\n"
         "Offices stand in the order that clients, distances and settlement of the tables give them, not of anything\n"
         "   that was seen there: organisation and staff of a place are drawn anew in each replicate, unless stated "
         "locally.\n"
         "In brackets: 95 % intervals over replicates.   ~ the interval holds 0: the effect may be none.\n";
}

}  // namespace hurtigspor
