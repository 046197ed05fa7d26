#pragma once

#include <cstdint>
#include <vector>

namespace hurtigspor {

/// The mean of each cell of a table over replicates, as it grows. NaN is a missing value and left out.
class CellMeans {
 public:
  /// Of one replicate, as many values every time.
  void add(std::vector<double> values);
  /// The means, NaN where every value was missing; nothing is left.
  std::vector<double> take();

 private:
  std::vector<double> sums_;
  std::vector<std::uint32_t> counts_;
};

}  // namespace hurtigspor
