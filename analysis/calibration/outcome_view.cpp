#include "calibration/outcome_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/errors.hpp"
#include "outcomes/tables.hpp"

namespace hurtigspor {

namespace {

std::optional<std::size_t> place_of(const Axis& axis, const std::string& wanted) {
  return std::visit(
      [&](const auto& coordinates) -> std::optional<std::size_t> {
        for (std::size_t place = 0; place < coordinates.size(); ++place)
          if (fmt::format("{}", coordinates[place]) == wanted) return place;
        return std::nullopt;
      },
      axis.coordinates);
}

}  // namespace

OutcomeView::OutcomeView(const Scenario& scenario, const Country& country, const ReplicateOutcome& outcome)
    : scenario_(scenario), country_(country), outcome_(outcome), axes_(outcome_axes(scenario, country)) {}

const Axis& OutcomeView::axis(std::string_view name) const {
  const auto found = std::find_if(axes_.begin(), axes_.end(), [&](const Axis& one) { return one.name == name; });
  expects(found != axes_.end(), "outcomes are read by axes that exist");
  return *found;
}

bool OutcomeView::has(const Where& where) const {
  return place_of(axis(where.first), where.second).has_value();
}

double OutcomeView::sum(std::string_view table, const std::vector<Where>& where) const {
  const auto found = std::find_if(outcome_.tables.begin(), outcome_.tables.end(),
                                  [&](const Table& one) { return one.declaration->name == table; });
  expects(found != outcome_.tables.end(), "outcomes are read from tables that exist");

  // The cells that are wanted, one axis after the other.
  std::vector<std::size_t> cells{0};
  std::size_t named = 0;
  for (const std::string& name : found->declaration->axes) {
    const Axis& along = axis(name);
    const auto wanted = std::find_if(where.begin(), where.end(), [&](const Where& one) { return one.first == name; });
    std::optional<std::size_t> only;
    if (wanted != where.end()) {
      only = place_of(along, wanted->second);
      expects(only.has_value(), "outcomes are read at coordinates that exist");
      ++named;
    }
    std::vector<std::size_t> next;
    for (const std::size_t cell : cells)
      for (std::size_t place = only.value_or(0); place < (only ? *only + 1 : along.size()); ++place)
        next.push_back(cell * along.size() + place);
    cells = std::move(next);
  }
  expects(named == where.size(), "outcomes are read by axes that the table has");
  double total = 0.0;
  for (const std::size_t cell : cells) total += found->values[cell];
  return total;
}

}  // namespace hurtigspor
