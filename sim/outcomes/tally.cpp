#include "outcomes/tally.hpp"

namespace hurtigspor {

Tally::Tally(const std::array<std::size_t, table_count>& sizes) {
  for (std::size_t table = 0; table < table_count; ++table) first_[table + 1] = first_[table] + sizes[table];
  values_.resize(first_.back());
}

void Tally::add_kept(const Tally& other) {
  for (std::size_t table = 0; table < table_count; ++table)
    for (std::size_t cell = other.first_[table]; cell < other.first_[table + 1]; ++cell)
      values_[first_[table] + cell - other.first_[table]] += other.values_[cell];
}

std::vector<double> Tally::table(TableId table) const {
  const auto from = values_.begin() + static_cast<std::ptrdiff_t>(first_[index(table)]);
  const auto to = values_.begin() + static_cast<std::ptrdiff_t>(first_[index(table) + 1]);
  return {from, to};
}

}  // namespace hurtigspor
