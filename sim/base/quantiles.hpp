#pragma once

#include <cstdint>

/// Inverse distribution functions on the project's own log and exp: one uniform in (0, 1) gives one value, monotone in
/// the uniform and in the law's mean, so that paired runs move together.
namespace hurtigspor {

/// Standard normal quantile (Acklam's rational approximation, relative error below 1.2e-9).
double normal_quantile(double probability);

/// Number of events of a Poisson law. Exact by summation up to a mean of 500, Cornish-Fisher beyond.
std::int64_t poisson_quantile(double probability, double mean);

/// Successes among `trials`, by summation.
std::int32_t binomial_quantile(double probability, std::int32_t trials, double success);

/// Gamma law with a whole-number shape (Erlang), by Newton's method on its distribution function.
double gamma_quantile(double probability, int shape, double mean);

}  // namespace hurtigspor
