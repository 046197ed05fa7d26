#include "compare/precision.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "base/errors.hpp"
#include "statistics/interval.hpp"

namespace hurtigspor {
namespace {

[[noreturn]] void refuse(std::string_view text) {
  throw InputError(fmt::format(
      "--precision \"{}\" is not understood: write \"0.5pp\" for half a percentage point on the share in work or "
      "education one year after, or a number above zero such as \"0.1\" for months in work within 60 months.",
      text));
}

}  // namespace

Precision parse_precision(std::string_view text) {
  std::string_view digits = text;
  const bool is_points = digits.ends_with("pp");
  if (is_points) digits.remove_suffix(2);
  while (digits.ends_with(' ')) digits.remove_suffix(1);

  double width = 0.0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), width);
  const bool is_number = problem == std::errc{} && end == digits.data() + digits.size();
  if (!is_number || !std::isfinite(width) || width <= 0.0) refuse(text);
  if (is_points) return {Headline::work_or_education_1y, width / 100.0};
  return {Headline::months_in_work_60, width};
}

std::size_t replicates_at_look(int look, std::size_t most) {
  std::size_t count = 10;
  for (int k = 1; k < look && count < most; ++k) count *= 2;
  return std::min(count, most);
}

int looks_until(std::size_t most) {
  int look = 1;
  while (replicates_at_look(look, most) < most) ++look;
  return look;
}

double alpha_at_look(int look) {
  return std::ldexp(usual_alpha, -look);
}

}  // namespace hurtigspor
