#include "calibration/minimise.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <nlopt.hpp>

namespace hurtigspor {

namespace {

/// A thousandth of what is plausible decides nothing.
constexpr double smallest_step = 0.001;

/// The method begins a first step away from every bound, or on it. So near a bound it may begin elsewhere than asked.
constexpr double nearly_at_a_bound = 0.03;

/// NLopt works on a scale of its own; what comes back is a few bits off.
constexpr double bits_off = 1e-9;

/// The search under way, as NLopt's callback sees it.
struct Search {
  const Objective& objective;
  const std::vector<double>& start;
  std::size_t most_evaluations;
  std::optional<double> at_start{};
  Minimum found{};
  std::exception_ptr failure{};
};

/// A point as NLopt means it: within the bounds, and exactly at the start where it stands there.
std::vector<double> meant(const Search& search, std::vector<double> point) {
  for (std::size_t d = 0; d < point.size(); ++d) {
    point[d] = std::clamp(point[d], 0.0, 1.0);
    if (std::abs(point[d] - search.start[d]) < bits_off) point[d] = search.start[d];
  }
  return point;
}

/// A first step for each coordinate, shorter towards a bound that is near: all of them begin at the start.
std::vector<double> first_steps(const std::vector<double>& start, double usual) {
  std::vector<double> steps;
  for (const double share : start)
    steps.push_back(std::clamp(std::min(share, 1.0 - share), std::min(nearly_at_a_bound, usual), usual));
  return steps;
}

/// The function's value, counted and kept when it is the lowest; nothing when the search is over.
std::optional<double> evaluated(Search& search, const std::vector<double>& point) {
  if (search.at_start && point == search.start) return search.at_start;  // NLopt may ask for it again
  if (search.found.evaluations == search.most_evaluations) return std::nullopt;
  const std::optional<double> value = search.objective(point);
  if (!value) {
    search.found.was_stopped = true;
    return std::nullopt;
  }
  if (search.found.evaluations == 0 || *value < search.found.value) {
    search.found.point = point;
    search.found.value = *value;
  }
  ++search.found.evaluations;
  return value;
}

// NLopt ends early by an exception of its own; any other that passes through it would lose its words.
double for_nlopt(const std::vector<double>& point, std::vector<double>&, void* search) {
  auto& under_way = *static_cast<Search*>(search);
  std::optional<double> value;
  try {
    value = evaluated(under_way, meant(under_way, point));
  } catch (...) {
    under_way.failure = std::current_exception();
  }
  if (!value) throw nlopt::forced_stop{};
  return *value;
}

}  // namespace

Minimum minimise(const Objective& objective, const std::vector<double>& start, std::size_t evaluations,
                 double first_step) {
  Search search{.objective = objective, .start = start, .most_evaluations = evaluations};
  search.found.point = start;
  search.at_start = evaluated(search, start);
  if (!search.at_start) return search.found;

  // BOBYQA models the function as a parabola, which smooths what luck roughens; it knows no single dimension.
  nlopt::opt optimiser{start.size() > 1 ? nlopt::LN_BOBYQA : nlopt::LN_NELDERMEAD, static_cast<unsigned>(start.size())};
  optimiser.set_min_objective(for_nlopt, &search);
  optimiser.set_lower_bounds(0.0);
  optimiser.set_upper_bounds(1.0);
  optimiser.set_initial_step(first_steps(start, first_step));
  optimiser.set_xtol_abs(smallest_step);
  std::vector<double> point = start;
  double value = 0.0;
  try {
    optimiser.optimize(point, value);
  } catch (const nlopt::forced_stop&) {
  } catch (const nlopt::roundoff_limited&) {  // it can see no further; what was found stands
  }
  if (search.failure) std::rethrow_exception(search.failure);
  return search.found;
}

}  // namespace hurtigspor
