#include "world/world.hpp"

#include <algorithm>
#include <charconv>

namespace hurtigspor {

namespace {

/// The number a table gives to a place or office, which stays the same when only a part of the country is run.
std::uint32_t number_of(const std::string& digits) {
  std::uint32_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

double population_of(const Country& country, PlaceId place) {
  const Place& where = country.places[place.index()];
  return where.share * country.municipalities[where.municipality.index()].population;
}

PlaceId most_populous(const Country& country, const std::vector<PlaceId>& places) {
  return *std::max_element(places.begin(), places.end(), [&](PlaceId one, PlaceId other) {
    return population_of(country, one) < population_of(country, other);
  });
}

}  // namespace

World::World(const Stage& stage_of, Fate fate_of)
    : stage(stage_of),
      fate(fate_of),
      desk_row(stage_of.country.places.size()),
      staff_awareness(stage_of.country.offices.size(), -1.0),
      trust(stage.country),
      openings(stage.country.employers.size()) {
  const Country& where = stage.country;
  for (std::size_t row = 0; row < where.offices.size(); ++row) {
    Locality& locality =
        localities.emplace_back(OfficeId{static_cast<std::uint16_t>(row)}, stage.last_day, stage.horizon);
    locality.code = number_of(where.offices[row].number);
    locality.seat = most_populous(where, where.offices[row].places);
    for (const PlaceId place : where.offices[row].places) {
      desk_row[place.index()] = static_cast<std::uint16_t>(locality.desks.size());
      locality.desks.emplace_back(place, stage.horizon);
      locality.desks.back().code = number_of(where.places[place.index()].number);
    }
  }
}

}  // namespace hurtigspor
