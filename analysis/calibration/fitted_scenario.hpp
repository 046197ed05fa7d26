#pragma once

#include <string>

#include "calibration/fit.hpp"

/// A fit as a scenario file.
namespace hurtigspor {

/// What stands at the head of the file.
struct FittedHead {
  std::string extends;  ///< the file that was fitted, as seen from the new one
  std::string how;      ///< how the fit was made, in a sentence or two
};

/// The text of a scenario file that extends the one that was fitted and sets the values found, each with what it was,
/// and whatever was set on the command line besides.
std::string fitted_scenario(const Fit& fit, const Scenario& scenario, const FittedHead& head);

}  // namespace hurtigspor
