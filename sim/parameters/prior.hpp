#pragma once

#include "parameters/registry.hpp"

/// A number's prior as a scale: 0 is the low end of what is plausible and 1 the high end, evenly or, where the prior is
/// loguniform, evenly in the logarithm. Draws and fits move along it.
namespace hurtigspor {

/// The value at a share of the prior. Whole numbers are rounded.
ParameterValue value_at(const ParameterEntry& entry, double share);

/// The share of the prior at which a number lies; below 0 or above 1 for what is not plausible.
double share_at(const ParameterEntry& entry, double number);

/// The number that a value is; only numbers have priors.
double number_of(const ParameterValue& value);

}  // namespace hurtigspor
