#include "world/founding_settlement.hpp"

#include <numeric>

#include "world/founding_shares.hpp"

namespace hurtigspor {

namespace {

constexpr int years_for_the_unknown = 3;

std::vector<double> published_shares(const FoundingTables& tables, int year) {
  std::vector<double> shares = tables.settled.at(year);
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (double& share : shares) share /= sum;
  return shares;
}

}  // namespace

std::vector<Cohort> cohorts_of(const FoundingTables& tables, int last_year) {
  std::vector<Cohort> cohorts;
  for (int year = tables.cohorts.first; year <= last_year; ++year) {
    cohorts.push_back(tables.cohorts.at(year));
    cohorts.back().year = year;
  }
  return cohorts;
}

std::vector<double> settlement_shares(const FoundingTables& tables, int year) {
  if (year >= tables.settled.first) return published_shares(tables, year);
  std::vector<double> mean(tables.municipalities.size());
  for (int known = tables.settled.first; known < tables.settled.first + years_for_the_unknown; ++known) {
    const auto shares = published_shares(tables, known);
    for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += shares[i] / years_for_the_unknown;
  }
  return mean;
}

std::vector<std::vector<double>> settled_by_place(const FoundingTables& tables, int last_year) {
  const auto share_of_place = share_by_place(tables);
  std::vector<std::vector<double>> settled(tables.places.size());
  for (const Cohort& cohort : cohorts_of(tables, last_year)) {
    const auto shares = settlement_shares(tables, cohort.year);
    for (std::size_t place = 0; place < settled.size(); ++place)
      settled[place].push_back(cohort.settled * shares[tables.places[place].municipality] * share_of_place[place]);
  }
  return settled;
}

}  // namespace hurtigspor
