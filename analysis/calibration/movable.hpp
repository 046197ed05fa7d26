#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parameters/scenario.hpp"

/// Which numbers a fit may move: those that nobody has measured, within what is plausible.
namespace hurtigspor {

/// Why a parameter (a row of `all_parameters()`) of a scenario may not be moved, in a sentence; nothing when it may.
std::optional<std::string> why_not_moved(std::size_t parameter, const Scenario& scenario);

/// The rows of the parameters of these names, each once, in the order of `all_parameters()`. InputError with a sentence
/// for each that is not known or may not be moved.
std::vector<std::size_t> parameters_to_move(const std::vector<std::string>& names, const Scenario& scenario);

/// All parameters that count as fitted and may be moved.
std::vector<std::size_t> fitted_parameters(const Scenario& scenario);

}  // namespace hurtigspor
