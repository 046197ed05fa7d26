#include "store/column.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/errors.hpp"

namespace hurtigspor {

std::vector<double> as_real(Numbers numbers) {
  if (auto* real = std::get_if<std::vector<double>>(&numbers)) return std::move(*real);
  const auto& whole = std::get<std::vector<std::int64_t>>(numbers);
  std::vector<double> values(whole.size());
  std::transform(whole.begin(), whole.end(), values.begin(),
                 [](std::int64_t value) { return value == absent ? std::nan("") : static_cast<double>(value); });
  return values;
}

std::vector<std::int64_t> as_whole(Numbers numbers) {
  if (auto* whole = std::get_if<std::vector<std::int64_t>>(&numbers)) return std::move(*whole);
  const auto& real = std::get<std::vector<double>>(numbers);
  std::vector<std::int64_t> values(real.size());
  std::transform(real.begin(), real.end(), values.begin(), [](double value) {
    if (std::isnan(value)) return absent;
    expects(std::nearbyint(value) == value && std::abs(value) < 0x1p63, "a column of whole numbers holds a fraction");
    return static_cast<std::int64_t>(value);
  });
  return values;
}

}  // namespace hurtigspor
