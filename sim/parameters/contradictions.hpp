#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "parameters/parameters.hpp"

namespace hurtigspor {

/// Values that are admissible one by one but not together: shares that exceed 1, dates out of order.
struct Contradiction {
  std::vector<std::size_t> parameters;  ///< rows of `all_parameters()`
  std::string sentence;
};

/// Every contradiction within one set of parameters.
std::vector<Contradiction> contradictions(const Parameters& parameters);

}  // namespace hurtigspor
