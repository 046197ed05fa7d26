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

double settled_at(const Country& country, const Office& office) {
  double sum = 0.0;
  for (const PlaceId place : office.places)
    for (const double year : country.settled[place.index()]) sum += year;
  return sum;
}

/// First office of each region, and one past the last: consecutive offices with about as many settled people each.
std::vector<std::size_t> regions_of_offices(const Country& country, std::size_t count) {
  double all = 0.0;
  for (const Office& office : country.offices) all += settled_at(country, office);
  const bool one_each = count >= country.offices.size();
  std::vector<std::size_t> bounds{0};
  double before = 0.0;
  for (std::size_t row = 0; row < country.offices.size(); ++row) {
    const bool full = before * static_cast<double>(count) >= all * static_cast<double>(bounds.size());
    if (row > bounds.back() && (full || one_each)) bounds.push_back(row);
    before += settled_at(country, country.offices[row]);
  }
  bounds.push_back(country.offices.size());
  return bounds;
}

}  // namespace

World::World(const Stage& stage_of, Fate fate_of, std::size_t region_count)
    : stage(stage_of),
      fate(fate_of),
      desk_row(stage_of.country.places.size()),
      staff_awareness(stage_of.country.offices.size(), -1.0),
      trust(stage.country),
      openings(stage.country.employers.size()) {
  const Country& where = stage.country;
  const auto bounds = regions_of_offices(where, region_count);
  for (std::size_t region = 0; region + 1 < bounds.size(); ++region)
    regions.push_back({bounds[region], bounds[region + 1],
                       Calendar(stage.last_day, bounds[region + 1] - bounds[region]),
                       std::vector<std::vector<Application>>(where.offices.size())});
  std::size_t region = 0;
  for (std::size_t row = 0; row < where.offices.size(); ++row) {
    if (row == regions[region].past) ++region;
    const Lane lane(regions[region].calendar, row - regions[region].first);
    Locality& locality = localities.emplace_back(OfficeId{static_cast<std::uint16_t>(row)}, lane, stage.horizon);
    locality.region = static_cast<std::uint16_t>(region);
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
