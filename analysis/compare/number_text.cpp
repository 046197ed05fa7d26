#include "compare/number_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hurtigspor {
namespace {

/// Puts commas between thousands: "-1234567.8" -> "-1,234,567.8".
std::string with_thousands(std::string digits) {
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const std::size_t first = digits.find_first_of("0123456789");
  if (first == std::string::npos) return digits;
  for (std::size_t place = point; place > first + 3;) {
    place -= 3;
    digits.insert(place, 1, ',');
  }
  return digits;
}

double shown(const HeadlineDeclaration& measure, double value) {
  return measure.is_share ? 100.0 * value : value;
}

}  // namespace

std::string plain_text(double value, int decimals) {
  if (std::isnan(value)) return nothing_counted;
  if (std::isinf(value)) return value > 0 ? "without bound" : "-without bound";
  std::string text = with_thousands(fmt::format("{:.{}f}", value, decimals));
  const bool is_zero = text.find_first_of("123456789") == std::string::npos;
  return is_zero && text.front() == '-' ? text.substr(1) : text;
}

std::string signed_text(double value, int decimals) {
  const std::string text = plain_text(value, decimals);
  return value > 0.0 && std::isfinite(value) ? "+" + text : text;
}

std::string level_text(const HeadlineDeclaration& measure, double value) {
  const std::string text = plain_text(shown(measure, value), measure.decimals);
  return measure.is_share && !std::isnan(value) ? text + " %" : text;
}

std::string difference_text(const HeadlineDeclaration& measure, double value) {
  if (value == 0.0) return "0";
  const std::string text = signed_text(shown(measure, value), measure.decimals);
  return measure.is_share && !std::isnan(value) ? text + " pp" : text;
}

std::string bounds_text(const HeadlineDeclaration& measure, const Interval& interval) {
  return fmt::format("{} to {}", signed_text(shown(measure, interval.low), measure.decimals),
                     signed_text(shown(measure, interval.high), measure.decimals));
}

bool is_exactly_zero(const Estimate& difference) {
  return difference.mean == 0.0 && (difference.replicates == 1 || difference.deviation == 0.0);
}

std::string difference_text(const HeadlineDeclaration& measure, const Estimate& difference) {
  if (difference.replicates == 0) return nothing_counted;
  if (is_exactly_zero(difference)) return "0 (exactly)";
  std::string mean = difference_text(measure, difference.mean);
  if (!difference.has_interval()) return mean;
  return fmt::format("{} ({}){}", mean, bounds_text(measure, difference.interval),
                     difference.interval.holds(0.0) ? " ~" : "");
}

std::string over_text(const HeadlineDeclaration& measure, const OverEffect& effect) {
  if (effect.draws == 0) return nothing_counted;
  if (effect.interval.low == 0.0 && effect.interval.high == 0.0) return "0 (exactly)";
  const std::string sign = std::isnan(effect.same_sign) ? "" : fmt::format(", {:.0f} %", 100.0 * effect.same_sign);
  return bounds_text(measure, effect.interval) + sign;
}

std::string change_text(const ChangeEstimate& change) {
  if (change.net.replicates == 0) return nothing_counted;
  return fmt::format("{} ({} gain, {} lose)", signed_text(change.net.mean, 1), plain_text(change.gained.mean, 1),
                     plain_text(change.lost.mean, 1));
}

std::string padded(const std::string& text, std::size_t columns) {
  const auto letters = static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char letter) { return (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U; }));
  return letters < columns ? text + std::string(columns - letters, ' ') : text;
}

std::string level_text(const HeadlineDeclaration& measure, const Estimate& level) {
  std::string mean = level_text(measure, level.mean);
  if (!level.has_interval()) return mean;
  return fmt::format("{} ({} to {})", mean, plain_text(shown(measure, level.interval.low), measure.decimals),
                     plain_text(shown(measure, level.interval.high), measure.decimals));
}

std::string cut_to(const std::string& text, std::size_t columns) {
  std::size_t seen = 0;
  std::size_t keep = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_letter = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (!begins_letter) continue;
    if (seen + 2 == columns) keep = i;
    if (++seen > columns) return text.substr(0, keep) + "..";
  }
  return text;
}

}  // namespace hurtigspor
