#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hurtigspor {

/// A calendar date of the years 0 to 9999, kept as days since 1970-01-01 (the axis of the outcomes file).
struct Date {
  std::int32_t since_1970{};

  /// The date must exist in the calendar.
  static constexpr Date of(int year, unsigned month, unsigned day) {
    const std::chrono::sys_days days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
  }
  /// The date of "2017-01-01", or nothing when the text is no date.
  static std::optional<Date> parse(std::string_view text);

  std::string text() const;  ///< as "2017-01-01"
  int year() const;
  unsigned month() const;  ///< 1 to 12
  unsigned day() const;    ///< 1 to 31
  /// Months since year 0, so that months can be subtracted.
  int month_number() const { return year() * 12 + static_cast<int>(month()) - 1; }

  constexpr auto operator<=>(const Date&) const = default;
  constexpr Date operator+(std::int32_t days) const { return {since_1970 + days}; }
  constexpr std::int32_t operator-(Date other) const { return since_1970 - other.since_1970; }
};

/// The first day of a month counted as in `month_number`.
Date first_of_month(int month_number);

}  // namespace hurtigspor
