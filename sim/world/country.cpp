#include "world/country.hpp"

#include <algorithm>

namespace hurtigspor {

bool CommutingField::reaches(PlaceId place) const {
  return std::ranges::binary_search(places, place);
}

std::vector<PlaceId> Country::places_of(MunicipalityId municipality) const {
  std::vector<PlaceId> found;
  for (std::size_t i = 0; i < places.size(); ++i)
    if (places[i].municipality == municipality) found.push_back(PlaceId{static_cast<std::uint16_t>(i)});
  return found;
}

}  // namespace hurtigspor
