#pragma once

/// The only door through which log, exp and pow reach an outcome. The C library's own versions differ by a bit between
/// machines (they pick instructions by processor); these use plain additions and multiplications, so that every machine
/// gets the same number. Relative error below 4e-16, tested against the C library.
namespace hurtigspor {

double exp(double x);
double log(double x);
double pow(double base, double exponent);

/// Probability behind a log-odds.
double logistic(double log_odds);

/// The mean-preserving location of a log-normal: log(mean) - sd^2 / 2.
double log_normal_location(double mean, double log_sd);

}  // namespace hurtigspor
