#include "parameters/scenario.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

using Column = std::uint16_t;
/// Which parameter differs, from what to what, where (rows of Comparison::shared; none: everywhere). Stretches of days
/// that have all of it in common are told as one.
using WhatAndWhere = std::tuple<std::size_t, std::string, std::string, std::vector<std::size_t>>;

/// Two scenarios side by side, in the municipalities that both found.
class Comparison {
 public:
  Comparison(const Scenario& one, const Scenario& other) : one_{one}, other_{other} {
    std::map<std::string, Column> columns;
    for (std::size_t column = 0; column < other.municipalities.size(); ++column)
      columns[other.municipalities[column].number] = static_cast<Column>(column);
    for (std::size_t column = 0; column < one.municipalities.size(); ++column)
      if (const auto twin = columns.find(one.municipalities[column].number); twin != columns.end())
        shared_.emplace_back(static_cast<Column>(column), twin->second);
  }

  std::set<Date> days_of_change() const {
    std::set<Date> days{one_.epochs.begin(), one_.epochs.end()};
    days.insert(other_.epochs.begin(), other_.epochs.end());
    return days;
  }

  std::set<WhatAndWhere> on(Date day) {
    std::map<std::tuple<std::size_t, std::string, std::string>, std::vector<std::size_t>> places;
    for (std::size_t place = 0; place < shared_.size(); ++place) {
      const auto [set, other_set] = sets_at(day, place);
      for (const std::size_t row : differing_rows(set, other_set)) {
        const auto& entry = all_parameters()[row];
        places[{row, toml_text(entry.get(one_.sets[set])), toml_text(entry.get(other_.sets[other_set]))}].push_back(
            place);
      }
    }
    std::set<WhatAndWhere> found;
    for (auto& [what, rows] : places) {
      if (rows.size() == shared_.size()) rows.clear();
      found.emplace(std::get<0>(what), std::get<1>(what), std::get<2>(what), rows);
    }
    return found;
  }

  Difference told(const WhatAndWhere& what, Date from, Date to) const {
    const auto& [row, text, other_text, places] = what;
    const auto [set, other_set] = sets_at(from, places.empty() ? 0 : places.front());
    const auto& entry = all_parameters()[row];
    Difference difference{row, from, to, {}, entry.get(one_.sets[set]), entry.get(other_.sets[other_set])};
    for (const std::size_t place : places)
      difference.municipalities.push_back(one_.municipalities[shared_[place].first]);
    return difference;
  }

 private:
  std::pair<std::uint16_t, std::uint16_t> sets_at(Date day, std::size_t place) const {
    const auto [column, twin] = shared_[place];
    return {one_.set_of[one_.epoch_of(day)][column], other_.set_of[other_.epoch_of(day)][twin]};
  }

  /// A pair of sets is compared once, however many places and days share it.
  const std::vector<std::size_t>& differing_rows(std::uint16_t set, std::uint16_t other_set) {
    const auto [place, is_new] = known_.try_emplace({set, other_set});
    if (is_new) place->second = differing(one_.sets[set], other_.sets[other_set]);
    return place->second;
  }

  const Scenario& one_;
  const Scenario& other_;
  std::vector<std::pair<Column, Column>> shared_;
  std::map<std::pair<std::uint16_t, std::uint16_t>, std::vector<std::size_t>> known_;
};

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
  const auto last = std::find_if(assignments.rbegin(), assignments.rend(), [&](const auto& assignment) {
    return assignment.parameter == parameter && assignment.covers(epochs[epoch], municipality);
  });
  return last == assignments.rend() ? "default" : last->origin;
}

std::vector<Difference> differences(const Scenario& one, const Scenario& other) {
  const Date last = std::max(one.end(), other.end());
  Comparison comparison{one, other};
  std::vector<Difference> all;
  std::map<WhatAndWhere, Date> open;  // since when

  const auto close = [&](auto place, Date day) {
    all.push_back(comparison.told(place->first, place->second, day + -1));
    return open.erase(place);
  };
  for (const Date day : comparison.days_of_change()) {
    const auto now = comparison.on(day);
    for (auto place = open.begin(); place != open.end();)
      place = now.contains(place->first) ? std::next(place) : close(place, day);
    for (const auto& what : now) open.try_emplace(what, day);
  }
  for (auto place = open.begin(); place != open.end();) place = close(place, last + 1);

  std::stable_sort(all.begin(), all.end(), [](const Difference& a, const Difference& b) {
    return std::tie(a.parameter, a.from) < std::tie(b.parameter, b.from);
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
