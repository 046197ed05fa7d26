#include "base/date.hpp"

#include <charconv>
#include <cstdio>

namespace hurtigspor {

namespace {

std::chrono::year_month_day calendar(Date date) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date.since_1970}}};
}

template <class Whole>
bool read_digits(std::string_view digits, Whole& value) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size();
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int year{};
  unsigned month{};
  unsigned day{};
  if (!read_digits(text.substr(0, 4), year) || !read_digits(text.substr(5, 2), month) ||
      !read_digits(text.substr(8, 2), day))
    return std::nullopt;
  const auto date = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
  return date.ok() ? std::optional{of(year, month, day)} : std::nullopt;
}

std::string Date::text() const {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", year(), month(), day());
  return buffer;
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
