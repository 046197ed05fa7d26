#pragma once

#include <cstdint>
#include <vector>

#include "compare/record.hpp"
#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

/// Made-up lives, for tests of what is computed from lives.
namespace hurtigspor::made_up {

/// A run of 2007-2024 with the parameters as they are declared, one epoch, one municipality.
inline Scenario scenario() {
  Scenario result;
  result.title = "Baseline";
  result.sets.resize(1);
  result.epochs = {result.sets[0].run.start};
  result.set_of = {{0}};
  return result;
}

inline Day day(int year, unsigned month = 1, unsigned day_of_month = 1) {
  return Date::of(year, month, day_of_month) - Date::of(2007, 1, 1);
}

/// Settled on a day, two years of programme, then a job; in the country throughout.
inline Life life(std::uint64_t name, Day settled, std::uint16_t days_in_work = 600) {
  Life result;
  result.name = name;
  result.municipality = MunicipalityId{0};
  result.settled = settled;
  result.programme_started = settled + 30;
  result.programme_ended = settled + 760;
  result.first_job = settled + 800;
  result.days_in_work_60 = days_in_work;
  result.in_country_24 = result.in_country_48 = true;
  result.observed_1y = true;
  constexpr int years = 18;
  result.state_by_january = {years, State::employed};
  for (int year = 0; year < years; ++year) {
    const Day january = day(2007 + year);
    const bool in_programme = january >= settled && january < result.programme_ended;
    if (in_programme) result.state_by_january.set(static_cast<std::size_t>(year), State::programme);
  }
  return result;
}

/// Two counties, with one municipality each: a most and a least central one.
inline Country country() {
  Country result;
  result.counties = {{"03", "Oslo"}, {"56", "Finnmark"}};
  result.municipalities = {{"0301", "Oslo", CountyId{0}, 700000, 1, 400000.0},
                           {"5601", "Alta", CountyId{1}, 21000, 6, 10000.0}};
  return result;
}

inline RecordFrame frame(Date policy = Date::of(2017, 1, 1)) {
  return RecordFrame::of(scenario(), country(), policy);
}

}  // namespace hurtigspor::made_up
