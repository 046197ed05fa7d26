#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "calibration/outcome_view.hpp"
#include "outcomes/tables.hpp"
#include "sim/world/small_country.hpp"

/// An outcome that is filled in by hand: every table with zeros, 2017-2024, two municipalities.
namespace hurtigspor::hand_made {

class Outcome {
 public:
  Outcome() : country{small_country()}, scenario{scenario_of(calm(), country)} {
    for (const TableDeclaration& declaration : outcome_tables()) {
      std::size_t cells = 1;
      for (const std::string& axis : declaration.axes) cells *= size_of(axis);
      outcome.tables.push_back({&declaration, std::vector<double>(cells)});
    }
  }
  Outcome(const Outcome&) = delete;
  Outcome& operator=(const Outcome&) = delete;

  /// The cell of a table at these places along its axes, slowest first.
  double& cell(const std::string& table, const std::vector<std::size_t>& places) {
    Table& found = *std::find_if(outcome.tables.begin(), outcome.tables.end(),
                                 [&](const Table& one) { return one.declaration->name == table; });
    std::size_t cell = 0;
    for (std::size_t d = 0; d < places.size(); ++d) cell = cell * size_of(found.declaration->axes[d]) + places[d];
    return found.values[cell];
  }

  OutcomeView view() const { return {scenario, country, outcome}; }

  Country country;
  Scenario scenario;
  ReplicateOutcome outcome;

 private:
  std::size_t size_of(const std::string& axis) const {
    const auto axes = outcome_axes(scenario, country);
    return std::find_if(axes.begin(), axes.end(), [&](const Axis& one) { return one.name == axis; })->size();
  }
};

}  // namespace hurtigspor::hand_made
