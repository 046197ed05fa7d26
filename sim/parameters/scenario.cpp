#include "parameters/scenario.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/errors.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

/// Which parameter differs, from what to what, where: stretches that share all of it are told as one.
using WhatAndWhere = std::tuple<std::size_t, std::string, std::string, std::vector<std::uint16_t>>;

/// Compares pairs of parameter sets once, however many places and stretches share them.
class SetComparison {
 public:
  SetComparison(const Scenario& one, const Scenario& other) : one_{one}, other_{other} {}

  const std::vector<std::size_t>& rows(std::uint16_t set, std::uint16_t other_set) {
    const auto [place, is_new] = known_.try_emplace({set, other_set});
    if (is_new) place->second = differing(one_.sets[set], other_.sets[other_set]);
    return place->second;
  }

 private:
  const Scenario& one_;
  const Scenario& other_;
  std::map<std::pair<std::uint16_t, std::uint16_t>, std::vector<std::size_t>> known_;
};

std::set<WhatAndWhere> differences_on(Date day, const Scenario& one, const Scenario& other, SetComparison& compared) {
  const auto& here = one.set_of[one.epoch_of(day)];
  const auto& there = other.set_of[other.epoch_of(day)];
  std::map<std::tuple<std::size_t, std::string, std::string>, std::vector<std::uint16_t>> places;
  for (std::uint16_t column = 0; column < here.size(); ++column)
    for (const std::size_t row : compared.rows(here[column], there[column])) {
      const auto& entry = all_parameters()[row];
      places[{row, toml_text(entry.get(one.sets[here[column]])), toml_text(entry.get(other.sets[there[column]]))}]
          .push_back(column);
    }
  std::set<WhatAndWhere> found;
  for (auto& [what, columns] : places) {
    if (columns.size() == here.size()) columns.clear();
    found.emplace(std::get<0>(what), std::get<1>(what), std::get<2>(what), columns);
  }
  return found;
}

std::set<Date> days_of_change(const Scenario& one, const Scenario& other) {
  std::set<Date> days{one.epochs.begin(), one.epochs.end()};
  days.insert(other.epochs.begin(), other.epochs.end());
  return days;
}

Difference told(const WhatAndWhere& what, Date from, Date to, const Scenario& one, const Scenario& other) {
  const auto& [row, text, other_text, columns] = what;
  const std::uint16_t column = columns.empty() ? std::uint16_t{0} : columns.front();
  const auto& entry = all_parameters()[row];
  return {.parameter = row,
          .from = from,
          .to = to,
          .municipalities = columns,
          .one = entry.get(one.sets[one.set_of[one.epoch_of(from)][column]]),
          .other = entry.get(other.sets[other.set_of[other.epoch_of(from)][column]])};
}

}  // namespace

bool Assignment::covers(Date day, std::uint16_t municipality) const {
  if (from && day < *from) return false;
  if (to && day > *to) return false;
  return municipalities.empty() || std::binary_search(municipalities.begin(), municipalities.end(), municipality);
}

std::size_t Scenario::epoch_of(Date date) const {
  const auto next = std::upper_bound(epochs.begin(), epochs.end(), date);
  return next == epochs.begin() ? 0 : static_cast<std::size_t>(next - epochs.begin()) - 1;
}

std::string Scenario::origin(std::size_t parameter, std::size_t epoch, std::uint16_t municipality) const {
  for (auto last = assignments.rbegin(); last != assignments.rend(); ++last)
    if (last->parameter == parameter && last->covers(epochs[epoch], municipality)) return last->origin;
  return "default";
}

std::vector<Difference> differences(const Scenario& one, const Scenario& other) {
  expects(one.municipalities.size() == other.municipalities.size(), "two scenarios are compared over other places");
  const Date last = std::max(one.end(), other.end());
  SetComparison compared{one, other};
  std::vector<Difference> all;
  std::map<WhatAndWhere, Date> open;  // since when

  const auto close = [&](auto place, Date day) {
    all.push_back(told(place->first, place->second, day + -1, one, other));
    return open.erase(place);
  };
  for (const Date day : days_of_change(one, other)) {
    const auto now = differences_on(day, one, other, compared);
    for (auto place = open.begin(); place != open.end();)
      place = now.contains(place->first) ? std::next(place) : close(place, day);
    for (const auto& what : now) open.try_emplace(what, day);
  }
  for (auto place = open.begin(); place != open.end();) place = close(place, last + 1);

  std::sort(all.begin(), all.end(), [](const Difference& a, const Difference& b) {
    return std::tie(a.parameter, a.from, a.municipalities) < std::tie(b.parameter, b.from, b.municipalities);
  });
  return all;
}

Date Scenario::first_difference(const Scenario& one, const Scenario& other) {
  if (one.only_municipalities != other.only_municipalities) return std::min(one.start(), other.start());
  Date first = std::max(one.end(), other.end()) + 1;
  for (const auto& difference : differences(one, other)) first = std::min(first, difference.from);
  return first;
}

}  // namespace hurtigspor
