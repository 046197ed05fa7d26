#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <tbb/parallel_for.h>

#include "world/world.hpp"

/// The same work for every part of the country, on as many threads as there are. It writes to its own part alone, so
/// that neither the number of threads nor their pace shows in any result.
namespace hurtigspor {

inline std::span<Locality> localities_of(World& world, const Region& region) {
  return std::span(world.localities).subspan(region.first, region.past - region.first);
}

template <class Work>
void for_localities(World& world, const Work& work) {
  tbb::parallel_for(std::size_t{0}, world.localities.size(), [&](std::size_t row) { work(world.localities[row]); });
}

/// For what goes into a region's calendar, which its localities share.
template <class Work>
void for_regions(World& world, const Work& work) {
  tbb::parallel_for(std::size_t{0}, world.regions.size(), [&](std::size_t row) { work(world.regions[row]); });
}

/// So many new things. All threads bring in their memory first: the system takes longer to find it than one thread to
/// fill it.
template <class Thing>
std::vector<Thing> many(std::size_t count) {
  constexpr std::size_t page = 4096;
  std::vector<Thing> things;
  things.reserve(count);
  auto* const room = reinterpret_cast<std::byte*>(things.data());
  tbb::parallel_for(std::size_t{0}, count * sizeof(Thing) / page, [=](std::size_t at) { room[at * page] = {}; });
  things.resize(count);
  return things;
}

}  // namespace hurtigspor
