#include "parameters/prior.hpp"

#include <algorithm>
#include <cmath>

#include "base/math.hpp"

namespace hurtigspor {

ParameterValue value_at(const ParameterEntry& entry, double share) {
  const double low = entry.about.low;
  const double high = entry.about.high;
  const double value =
      entry.about.prior == Prior::loguniform ? low * hurtigspor::pow(high / low, share) : low + share * (high - low);
  const double within = std::clamp(value, low, high);
  if (entry.type() == ValueType::whole) return static_cast<std::int64_t>(std::llround(within));
  return within;
}

double share_at(const ParameterEntry& entry, double number) {
  const double low = entry.about.low;
  const double high = entry.about.high;
  if (entry.about.prior == Prior::loguniform) return hurtigspor::log(number / low) / hurtigspor::log(high / low);
  return (number - low) / (high - low);
}

double number_of(const ParameterValue& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  return std::get<double>(value);
}

}  // namespace hurtigspor
