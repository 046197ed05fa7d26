#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "compare/effect.hpp"
#include "statistics/interval.hpp"

/// Numbers as the page gets them: short, and every estimate with its interval.
namespace hurtigspor {

using Json = nlohmann::ordered_json;  ///< missing numbers (NaN) are written as null

/// Six significant digits: more than any reader sees, and a page stays small.
double rounded(double value);

/// The same document with every number rounded.
Json rounded(const Json& document);

/// [mean, low, high]
Json triple(const Estimate& value);

/// One value a replicate.
using Series = std::vector<double>;

/// For every scenario its level and, beside the base's, the paired difference to it:
/// [{"level": triple, "difference": triple}, ...].
Json by_scenario(const std::vector<Series>& series, double alpha);
/// The same of one ratio: `tops` of `bottoms`, over all replicates.
Json ratios_by_scenario(const std::vector<Series>& tops, const std::vector<Series>& bottoms, double alpha);

}  // namespace hurtigspor
