#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/numbers.hpp"
#include "store/outcomes_reader.hpp"

namespace hurtigspor {

/// The numbers of one table of an outcomes file, summed over whatever is not asked for.
class Cube {
 public:
  /// Rows of an axis that are wanted; an axis that is not named is summed over.
  using Where = std::vector<std::pair<std::string, std::vector<std::size_t>>>;

  Cube(const OutcomesReader& reader, const std::string& table) : table_{reader.read(table)} {}

  /// One sum a replicate. Only for tables that have replicates.
  Series series(std::size_t scenario, const Where& where) const;
  /// The same of every scenario.
  std::vector<Series> all_series(const Where& where) const;
  std::size_t scenarios() const { return table_.axes.front().size(); }

  std::size_t size(const std::string& axis) const { return named(axis).size(); }
  std::vector<std::string> labels(const std::string& axis) const;
  std::vector<std::int32_t> numbers(const std::string& axis) const;

 private:
  const Axis& named(const std::string& axis) const;
  double sum(std::size_t axis, std::size_t offset, const std::vector<std::vector<std::size_t>>& rows) const;

  ReadTable table_;
};

}  // namespace hurtigspor
