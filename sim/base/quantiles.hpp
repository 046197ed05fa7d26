#pragma once

#include <cstdint>

/// Inverse distribution functions on the project's own log and exp: one uniform in (0, 1) gives one value, never
/// smaller for a larger uniform or a larger mean, so that paired runs move together. A mean that is not a number breaks
/// a promise (BrokenPromise), as does one beyond 1e15.
namespace hurtigspor {

/// Standard normal quantile (Wichura 1988, algorithm AS 241; relative error below 1e-14).
double normal_quantile(double probability);

/// Number of events of a Poisson law; none when the mean is 0 or less. Exact by summation up to a mean of 500; beyond,
/// by Cornish and Fisher's expansion, which is at most one off.
std::int64_t poisson_quantile(double probability, double mean);

/// Successes among `trials`, each with probability `success`. Exact by summation up to a mean of 500 successes or
/// failures; beyond, as the Poisson law.
std::int32_t binomial_quantile(double probability, std::int32_t trials, double success);

/// Gamma law with a whole-number shape of 1 to 100 (Erlang); 0 when the mean is 0 or less. Relative error below 1e-12.
double gamma_quantile(double probability, int shape, double mean);

}  // namespace hurtigspor
