#pragma once

#include <string>

#include "calibration/fit.hpp"
#include "parameters/scenario.hpp"

/// How a fit is told: to people and to programs.
namespace hurtigspor {

/// A fit and what it is of.
struct FitReport {
  const Scenario& scenario;
  const Fit& fit;
};

/// With how many evaluations, replicates and so on the fit was made, in a sentence.
std::string how_it_was_fitted(const FitReport& report);

std::string fit_text(const FitReport& report);
std::string fit_csv(const FitReport& report);
std::string fit_json(const FitReport& report);

}  // namespace hurtigspor
