#include "parameters/contradictions.hpp"

#include <fmt/format.h>

#include "base/errors.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

/// Two shares of the same whole.
void check_sum(std::vector<Contradiction>& found, const Parameters& parameters, const char* one, const char* other) {
  const auto first = find_parameter(one);
  const auto second = find_parameter(other);
  expects(first && second, "a check names a parameter that does not exist");
  const double a = std::get<double>(all_parameters()[*first].get(parameters));
  const double b = std::get<double>(all_parameters()[*second].get(parameters));
  if (a + b > 1.0 + 1e-12)
    found.push_back(
        {{*first, *second},
         fmt::format("\"{}\" and \"{}\" are {} and {}; together they must not exceed 1.", one, other, a, b)});
}

void check_order(std::vector<Contradiction>& found, const Parameters& parameters, const char* early, const char* late) {
  const auto first = find_parameter(early);
  const auto second = find_parameter(late);
  expects(first && second, "a check names a parameter that does not exist");
  const Date a = std::get<Date>(all_parameters()[*first].get(parameters));
  const Date b = std::get<Date>(all_parameters()[*second].get(parameters));
  if (a > b)
    found.push_back(
        {{*first, *second}, fmt::format("\"{}\" is {}, which is after \"{}\", {}.", early, a.text(), late, b.text())});
}

}  // namespace

std::vector<Contradiction> contradictions(const Parameters& parameters) {
  std::vector<Contradiction> found;
  check_order(found, parameters, "run.start", "run.end");
  check_order(found, parameters, "run.start", "run.outcomes_from");
  check_order(found, parameters, "run.outcomes_from", "run.end");
  check_sum(found, parameters, "population.education_upper_secondary", "population.education_higher");
  check_sum(found, parameters, "organisation.in_nav_share", "organisation.co_located_share");
  check_sum(found, parameters, "employer.active_share", "employer.open_share");
  return found;
}

}  // namespace hurtigspor
