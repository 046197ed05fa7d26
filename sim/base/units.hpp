#pragma once

#include <cmath>
#include <cstdint>

/// Numbers that carry their unit in their type: a Weeks cannot be handed to who expects Months, and the unit's name is
/// read from the type wherever the number is shown.
namespace hurtigspor {

/// Days since the first day of the run; the model's tick.
using Day = std::int32_t;
inline constexpr Day never = INT32_MAX;
inline constexpr double days_per_week = 7.0;
inline constexpr double days_per_year = 365.25;
inline constexpr double days_per_month = days_per_year / 12.0;

template <class Unit>
struct Quantity {
  double value{};
  constexpr double operator*() const { return value; }
  constexpr bool operator==(const Quantity&) const = default;
  static constexpr const char* unit = Unit::name;
};

namespace unit {
struct Plain {
  static constexpr const char* name = "1";
};
struct Share {
  static constexpr const char* name = "share";
};
struct Week {
  static constexpr const char* name = "week";
};
struct Month {
  static constexpr const char* name = "month";
};
struct Minute {
  static constexpr const char* name = "minute";
};
struct PerMonth {
  static constexpr const char* name = "1/month";
};
struct PerYear {
  static constexpr const char* name = "1/year";
};
struct HourPerWeek {
  static constexpr const char* name = "h/week";
};
struct Level {
  static constexpr const char* name = "level";
};
struct LogOdds {
  static constexpr const char* name = "log-odds";
};
struct LogOddsPerLevel {
  static constexpr const char* name = "log-odds/level";
};
struct LogOddsPerYear {
  static constexpr const char* name = "log-odds/year";
};
struct Person {
  static constexpr const char* name = "person";
};
struct Meeting {
  static constexpr const char* name = "meeting";
};
struct Slot {
  static constexpr const char* name = "slot";
};
struct Krone {
  static constexpr const char* name = "NOK";
};
struct PerCaseworker {
  static constexpr const char* name = "1/caseworker";
};
struct PerJobYear {
  static constexpr const char* name = "1/(job year)";
};
struct PerThousandJobsYear {
  static constexpr const char* name = "1/(1000 jobs year)";
};
struct PerHundredClientsYear {
  static constexpr const char* name = "1/(100 refugee clients year)";
};
}  // namespace unit

using Number = Quantity<unit::Plain>;
using Share = Quantity<unit::Share>;
using Weeks = Quantity<unit::Week>;
using Months = Quantity<unit::Month>;
using Minutes = Quantity<unit::Minute>;
using PerMonth = Quantity<unit::PerMonth>;
using PerYear = Quantity<unit::PerYear>;
using HoursPerWeek = Quantity<unit::HourPerWeek>;
using Level = Quantity<unit::Level>;
using LogOdds = Quantity<unit::LogOdds>;
using LogOddsPerLevel = Quantity<unit::LogOddsPerLevel>;
using LogOddsPerYear = Quantity<unit::LogOddsPerYear>;
using Persons = Quantity<unit::Person>;
using Meetings = Quantity<unit::Meeting>;
using Slots = Quantity<unit::Slot>;
using Kroner = Quantity<unit::Krone>;
using PerCaseworker = Quantity<unit::PerCaseworker>;
using PerJobYear = Quantity<unit::PerJobYear>;
using PerThousandJobsYear = Quantity<unit::PerThousandJobsYear>;
using PerHundredClientsYear = Quantity<unit::PerHundredClientsYear>;

/// Durations round up to whole days. What takes a million days or more (or is infinite) takes a million: later than any
/// run ends, yet still a number that can be added to a day.
inline constexpr Day longest_wait = 1'000'000;
inline Day whole_days(double days) {
  return days < longest_wait ? static_cast<Day>(std::ceil(days)) : longest_wait;
}
inline Day whole_days(Weeks duration) {
  return whole_days(*duration * days_per_week);
}
inline Day whole_days(Months duration) {
  return whole_days(*duration * days_per_month);
}

/// Hazards a day.
inline double per_day(PerYear rate) {
  return *rate / days_per_year;
}
inline double per_day(PerMonth rate) {
  return *rate / days_per_month;
}

}  // namespace hurtigspor
