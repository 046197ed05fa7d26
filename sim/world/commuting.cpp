#include "world/commuting.hpp"

#include <numeric>

#include "base/math.hpp"
#include "world/travel.hpp"

namespace hurtigspor {

namespace {

/// What distance leaves of a job's weight, relative to one next door. The part that every journey has in common cancels
/// out of the shares and is left out, so that a very short scale still finds the jobs next door.
double nearness(double minutes, const CommuteParameters& commute) {
  const double away = minutes - minutes_within;
  if (away <= 0.0) return 1.0;
  constexpr double out_of_sight = 700.0;  // exp of less than minus this is no longer a normal number
  return away < out_of_sight * *commute.scale_minutes ? exp(-away / *commute.scale_minutes) : 0.0;
}

CommutingField field_of(const Country& country, std::size_t from, const std::vector<double>& minutes,
                        const CommuteParameters& commute) {
  CommutingField field;
  std::vector<double> weights;
  std::size_t own = 0;
  for (std::size_t to = 0; to < country.places.size(); ++to) {
    const double away = minutes[country.places[to].municipality.index()];
    if (away > *commute.limit_minutes && to != from) continue;
    if (to == from) own = weights.size();
    field.places.push_back(PlaceId{static_cast<std::uint16_t>(to)});
    field.minutes.push_back(away);
    weights.push_back(country.jobs[to] * nearness(away, commute));
  }
  // Where nobody employs anybody, people look at home and find nothing.
  if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0.0) weights[own] = 1.0;
  field.choice = AliasTable::of(weights);
  return field;
}

double sum_of(const Openings& openings) {
  return std::accumulate(openings.begin(), openings.end(), 0.0);
}

}  // namespace

std::vector<CommutingField> commuting_fields(const Country& country, const std::vector<std::vector<double>>& minutes,
                                             const CommuteParameters& commute) {
  std::vector<CommutingField> fields;
  for (std::size_t place = 0; place < country.places.size(); ++place)
    fields.push_back(field_of(country, place, minutes[country.places[place].municipality.index()], commute));
  return fields;
}

void mark_demand(Country& country, const CommuteParameters& commute, const Openings& national) {
  std::vector<Openings> openings(country.places.size(), Openings{});
  for (const Employer& employer : country.employers) {
    const std::size_t i = index(employer.industry);
    openings[employer.place.index()][i] += employer.size * country.vacancy_factor[i];
  }
  const double all_national = sum_of(national);
  for (auto& field : country.commuting) {
    Openings within{};
    for (std::size_t p = 0; p < field.places.size(); ++p) {
      const double near = nearness(field.minutes[p], commute);
      for (std::size_t i = 0; i < industries; ++i) within[i] += near * openings[field.places[p].index()][i];
    }
    const double all_within = sum_of(within);
    field.in_demand = 0;
    for (std::size_t i = 0; i < industries; ++i)
      if (all_within > 0.0 && within[i] / all_within >= national[i] / all_national) field.in_demand |= 1U << i;
  }
}

}  // namespace hurtigspor
