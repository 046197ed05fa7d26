#pragma once

#include <string>

#include "calibration/validation.hpp"
#include "parameters/scenario.hpp"

/// How a validation is told: to people, as the page docs/evidence.md, and to programs.
namespace hurtigspor {

/// A validation and what it is of.
struct ValidationReport {
  const Scenario& scenario;
  Validation validation;
};

std::string validation_text(const ValidationReport& report);
std::string validation_markdown(const ValidationReport& report);
std::string validation_csv(const ValidationReport& report);
std::string validation_json(const ValidationReport& report);

}  // namespace hurtigspor
