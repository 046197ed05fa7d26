#pragma once

#include <nlohmann/json.hpp>

#include "statistics/interval.hpp"

namespace hurtigspor {

using Json = nlohmann::ordered_json;  ///< missing numbers (NaN) are written as null

inline Json json_of(const Estimate& value) {
  return {{"mean", value.mean},
          {"low", value.interval.low},
          {"high", value.interval.high},
          {"deviation", value.deviation},
          {"replicates", value.replicates}};
}

}  // namespace hurtigspor
