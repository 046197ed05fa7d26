#include "theory/figure.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "sim/world/sampling.hpp"
#include "statistics/interval.hpp"

namespace hurtigspor {

Sample sample_of(const std::vector<double>& by_stretch) {
  constexpr double outside = 0.001;
  const Estimate whole = estimate(by_stretch, outside);
  return {whole.mean, whole.interval.half_width()};
}

Sample sample_of_share(double seen, double share, double count) {
  return {seen / count, error_of_share(share, count)};
}

Figure::Figure(const std::string& name, const std::string& columns) {
  const std::filesystem::path folder = std::filesystem::path{HURTIGSPOR_BINARY_DIR} / "theory";
  std::filesystem::create_directories(folder);
  file_.open(folder / (name + ".csv"));
  file_ << columns << '\n';
}

void Figure::add(const std::string& what, const std::vector<double>& numbers) {
  file_ << what;
  for (const double number : numbers) file_ << fmt::format(",{:.6g}", number);
  file_ << '\n';
}

AgainstTheory::AgainstTheory(const std::string& name)
    : figure_(name, "case,simulated,error,theory,rounding,mistaken") {}

void AgainstTheory::expect(const Comparison& one) {
  expect_point(one);
  EXPECT_GT(std::abs(one.mistaken - one.theory), 2.0 * (one.simulated.error + one.rounding))
      << one.what << ": too few were simulated for the mistake to be noticed";
}

void AgainstTheory::expect_point(const Comparison& one) {
  figure_.add(one.what, {one.simulated.mean, one.simulated.error, one.theory, one.rounding, one.mistaken});
  EXPECT_NEAR(one.simulated.mean, one.theory, one.simulated.error + one.rounding) << one.what;
}

}  // namespace hurtigspor
