#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/table.hpp"
#include "outcomes/outcome.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

namespace hurtigspor {

/// The outcomes of one replicate, read by the names of tables, axes and coordinates.
class OutcomeView {
 public:
  OutcomeView(const Scenario& scenario, const Country& country, const ReplicateOutcome& outcome);

  /// One coordinate that a cell must have: the axis and the coordinate as text ("2016", "women").
  using Where = std::pair<std::string_view, std::string>;
  /// The sum of the cells of a table that have all these coordinates; axes that are not named are summed over.
  /// BrokenPromise when there is no such table, axis or coordinate.
  double sum(std::string_view table, const std::vector<Where>& where) const;
  /// Whether an axis has this coordinate: a year may lie outside the run.
  bool has(const Where& where) const;

  const Scenario& scenario() const { return scenario_; }
  const Country& country() const { return country_; }
  const std::vector<Life>& lives() const { return outcome_.lives; }
  /// The calendar year of a day of the run.
  int year_of(Day day) const { return (scenario_.start() + day).year(); }

 private:
  const Axis& axis(std::string_view name) const;

  const Scenario& scenario_;
  const Country& country_;
  const ReplicateOutcome& outcome_;
  std::vector<Axis> axes_;
};

}  // namespace hurtigspor
