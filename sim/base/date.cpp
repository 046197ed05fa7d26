#include "base/date.hpp"

#include <array>
#include <cstdio>

namespace hurtigspor {

namespace {

std::chrono::year_month_day calendar(Date date) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date.since_1970}}};
}

/// The whole number behind digits and nothing but digits (no sign, no blank).
std::optional<unsigned> whole(std::string_view digits) {
  unsigned value = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(digit - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole(text.substr(0, 4));
  const auto month = whole(text.substr(5, 2));
  const auto day = whole(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const auto calendar_year = static_cast<int>(*year);
  const auto date = std::chrono::year{calendar_year} / std::chrono::month{*month} / std::chrono::day{*day};
  return date.ok() ? std::optional{of(calendar_year, *month, *day)} : std::nullopt;
}

std::string Date::text() const {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year(), month(), day());
  return buffer.data();
}

int Date::year() const {
  return static_cast<int>(calendar(*this).year());
}
unsigned Date::month() const {
  return static_cast<unsigned>(calendar(*this).month());
}
unsigned Date::day() const {
  return static_cast<unsigned>(calendar(*this).day());
}

Date first_of_month(int month_number) {
  return Date::of(month_number / 12, static_cast<unsigned>(month_number % 12) + 1, 1);
}

}  // namespace hurtigspor
