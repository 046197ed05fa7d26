#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/csv_cell.hpp"
#include "compare/json_estimate.hpp"
#include "compare/network_text.hpp"

/// The coordination network for other programs.
namespace hurtigspor {
namespace {

/// Calls `told(measure, what it is about, unit, estimate)` for every level of the base.
template <class Tell>
void tell_levels(const NetworkComparison& network, Tell told) {
  told("critical_path_people", "", "1", network.people);
  told("first_job_60", "", "1", network.found);
  told("critical_path_days", "", "day", network.days);
  told("critical_path_appointments", "", "1", network.appointments);
  for (std::size_t kind = 0; kind < wait_kinds; ++kind) {
    const WaitEstimate& wait = network.waits[kind];
    told("critical_wait_days", wait_kind_names[kind], "day", wait.days);
    told("critical_wait_gain", wait_kind_names[kind], "day", wait.gain);
    told("critical_wait_largest", wait_kind_names[kind], "1", wait.largest);
    told("critical_wait_days_everybody", wait_kind_names[kind], "day", wait.everybody);
  }
  for (const OfficeEstimate& office : network.offices) {
    told("office_people", office.number, "1", office.people);
    told("office_people_delayed", office.number, "1", office.delayed);
    told("office_days_delayed", office.number, "day", office.days);
    told("office_share_of_delay", office.number, "1", office.share);
  }
}

/// Of the base alone: its level and the interval of that.
std::string level_row(const NetworkComparison& network, std::string_view measure, std::string_view about,
                      std::string_view unit, const Estimate& level) {
  return fmt::format("{},all,{},{},{},{},,{},{},{},{},,,,,\n", csv_text(network.title), csv_text(about), measure, unit,
                     csv_cell(level.mean), csv_cell(level.interval.low), csv_cell(level.interval.high),
                     csv_cell(level.deviation), level.replicates);
}

std::string difference_row(const NetworkDifference& alternative, std::string_view measure, std::string_view about,
                           std::string_view unit, const PairedDifference& pair) {
  return fmt::format("{},all,{},{},{},{},{},{},{},{},{},{},,,,\n", csv_text(alternative.title), csv_text(about),
                     measure, unit, csv_cell(pair.base.mean), csv_cell(pair.difference.mean),
                     csv_cell(pair.difference.interval.low), csv_cell(pair.difference.interval.high),
                     csv_cell(pair.difference.deviation), pair.difference.replicates, csv_cell(pair.sharpening));
}

Json base_and_difference(const PairedDifference& pair) {
  return {{"base", json_of(pair.base)}, {"difference", json_of(pair.difference)}};
}

Json json_of(const NetworkDifference& alternative) {
  Json result{{"title", alternative.title},
              {"first_job_60", base_and_difference(alternative.found)},
              {"days_everybody", base_and_difference(alternative.days)}};
  for (std::size_t kind = 0; kind < wait_kinds; ++kind)
    result["waits"][std::string{wait_kind_names[kind]}] = base_and_difference(alternative.waits[kind]);
  return result;
}

Json json_of(const OfficeEstimate& office) {
  return {{"number", office.number},          {"name", office.name},
          {"people", json_of(office.people)}, {"delayed", json_of(office.delayed)},
          {"days", json_of(office.days)},     {"share", json_of(office.share)}};
}

}  // namespace

std::string network_comparison_csv(const NetworkComparison& network) {
  std::string text;
  tell_levels(network, [&](std::string_view measure, std::string_view about, std::string_view unit,
                           const Estimate& level) { text += level_row(network, measure, about, unit, level); });
  for (const NetworkDifference& alternative : network.alternatives) {
    text += difference_row(alternative, "first_job_60", "", "1", alternative.found);
    text += difference_row(alternative, "critical_path_days_everybody", "", "day", alternative.days);
    for (std::size_t kind = 0; kind < wait_kinds; ++kind)
      text += difference_row(alternative, "critical_wait_days_everybody", wait_kind_names[kind], "day",
                             alternative.waits[kind]);
  }
  return text;
}

std::string network_levels_csv(const NetworkComparison& network) {
  std::string text;
  tell_levels(network,
              [&](std::string_view measure, std::string_view about, std::string_view unit, const Estimate& level) {
                const std::string name = about.empty() ? std::string{measure} : fmt::format("{} ({})", measure, about);
                text += fmt::format("{},all,{},{},{},{},{},{},{}\n", csv_text(network.title), csv_text(name), unit,
                                    csv_cell(level.mean), csv_cell(level.interval.low), csv_cell(level.interval.high),
                                    csv_cell(level.deviation), level.replicates);
              });
  return text;
}

std::string network_json(const NetworkComparison& network) {
  Json result{{"people", json_of(network.people)},
              {"first_job_60", json_of(network.found)},
              {"days", json_of(network.days)},
              {"appointments", json_of(network.appointments)}};
  for (std::size_t kind = 0; kind < wait_kinds; ++kind) {
    const WaitEstimate& wait = network.waits[kind];
    result["waits"][std::string{wait_kind_names[kind]}] = {{"whose", wait_holders[kind]},
                                                           {"days", json_of(wait.days)},
                                                           {"gain", json_of(wait.gain)},
                                                           {"largest", json_of(wait.largest)},
                                                           {"days_everybody", json_of(wait.everybody)}};
  }
  result["offices"] = Json::array();
  for (const OfficeEstimate& office : network.offices) result["offices"].push_back(json_of(office));
  result["alternatives"] = Json::array();
  for (const NetworkDifference& alternative : network.alternatives)
    result["alternatives"].push_back(json_of(alternative));
  return result.dump();
}

}  // namespace hurtigspor
