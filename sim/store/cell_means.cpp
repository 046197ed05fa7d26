#include "store/cell_means.hpp"

#include <cmath>
#include <utility>

namespace hurtigspor {

void CellMeans::add(std::vector<double> values) {
  counts_.resize(values.size());
  for (std::size_t cell = 0; cell < values.size(); ++cell) {
    const bool is_there = !std::isnan(values[cell]);
    counts_[cell] += is_there ? 1 : 0;
    if (!is_there) values[cell] = 0.0;
    if (!sums_.empty()) values[cell] += sums_[cell];
  }
  sums_ = std::move(values);
}

std::vector<double> CellMeans::take() {
  for (std::size_t cell = 0; cell < sums_.size(); ++cell)
    sums_[cell] = counts_[cell] == 0 ? std::nan("") : sums_[cell] / counts_[cell];
  counts_.clear();
  return std::exchange(sums_, {});
}

}  // namespace hurtigspor
