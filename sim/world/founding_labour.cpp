#include "world/founding_labour.hpp"

#include <algorithm>

#include "world/founding_shares.hpp"

namespace hurtigspor {

namespace {

constexpr int ordinary_first = 2010;  // tightness is 1 at the national mean of these years
constexpr int ordinary_last = 2019;
constexpr double least_unemployment = 1e-3;  // the published precision; tightness must stay finite

/// Unemployment of a county relative to the base year.
double relative_rate(const FoundingTables& tables, std::size_t county, int year) {
  const auto& series = tables.county_unemployment[county];
  if (year >= series.first) return series.at(year).rate / series.at(municipal_unemployment_year).rate;
  return tables.national_unemployment.at(year).rate / tables.national_unemployment.at(municipal_unemployment_year).rate;
}

/// Mean national unemployment of the ordinary years.
double ordinary_rate(const FoundingTables& tables) {
  double sum = 0.0;
  for (int year = ordinary_first; year <= ordinary_last; ++year) sum += tables.national_unemployment.at(year).rate;
  return sum / (ordinary_last - ordinary_first + 1);
}

/// Fully unemployed and on measures in a county [persons].
double county_clients(const FoundingTables& tables, std::size_t county, int year) {
  const auto& series = tables.county_unemployment[county];
  const auto& row = series.at(year);
  const double clients = row.unemployed + row.on_measures;
  if (year >= series.first) return clients;
  const auto& national = tables.national_unemployment;
  return clients * national.at(year).unemployed / national.at(series.first).unemployed;
}

/// Unemployment in the base year by municipality: rate and persons; the county's rate where none is published.
struct BaseYear {
  std::vector<double> rate;
  std::vector<double> share_of_county;  ///< of the county's unemployed
};

BaseYear base_year_of(const FoundingTables& tables) {
  BaseYear base;
  std::vector<double> county_unemployed(tables.counties.size());
  const auto labour_force = labour_force_by_municipality(tables);
  for (std::size_t i = 0; i < tables.municipalities.size(); ++i) {
    const auto& municipality = tables.municipalities[i];
    const double rate = municipality.unemployment_rate.value_or(
        tables.county_unemployment[municipality.county].at(municipal_unemployment_year).rate);
    base.rate.push_back(rate);
    base.share_of_county.push_back(municipality.unemployment_rate ? municipality.unemployed : labour_force[i] * rate);
    county_unemployed[municipality.county] += base.share_of_county.back();
  }
  for (std::size_t i = 0; i < tables.municipalities.size(); ++i)
    base.share_of_county[i] /= std::max(1.0, county_unemployed[tables.municipalities[i].county]);
  return base;
}

/// A value a year becomes twelve months.
std::vector<float> months_of(const std::vector<double>& yearly) {
  std::vector<float> months;
  for (const double value : yearly) months.insert(months.end(), 12, static_cast<float>(value));
  return months;
}

}  // namespace

LabourSeries labour_series(const FoundingTables& tables, int first_year, int last_year) {
  LabourSeries series;
  const BaseYear base = base_year_of(tables);
  const auto shares = share_by_place(tables);
  const double ordinary = ordinary_rate(tables);
  for (std::size_t place = 0; place < tables.places.size(); ++place) {
    const std::size_t municipality = tables.places[place].municipality;
    const std::size_t county = tables.municipalities[municipality].county;
    const auto rate = [&](int year) { return base.rate[municipality] * relative_rate(tables, county, year); };
    std::vector<double> unemployment;
    std::vector<double> tightness;
    std::vector<double> clients;
    for (int year = first_year; year <= last_year; ++year) {
      unemployment.push_back(std::min(1.0, rate(year)));
      tightness.push_back(ordinary / std::max(least_unemployment, rate(year)));
      clients.push_back(county_clients(tables, county, year) * base.share_of_county[municipality] * shares[place]);
    }
    series.unemployment.push_back(months_of(unemployment));
    series.tightness.push_back(months_of(tightness));
    series.clients.push_back(months_of(clients));
  }
  return series;
}

}  // namespace hurtigspor
