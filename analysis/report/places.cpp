#include <algorithm>
#include <numeric>

#include "compare/group_effects.hpp"
#include "report/cube.hpp"
#include "report/sections.hpp"

namespace hurtigspor {
namespace {

/// Rows of the axis `local_measure`: what is counted, and of whom.
struct LocalShare {
  const char* name;
  std::size_t top;
  std::size_t bottom;
};
constexpr std::array<LocalShare, 2> local_shares{{{"work_or_education_1y", 2, 1}, {"handover_held_of_due", 4, 3}}};

double mean(const Series& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Null where any scenario has too few people a replicate: they would be one household's luck.
Json share_json(const Cube& cube, std::size_t place, const LocalShare& share, double alpha) {
  const auto tops = cube.all_series({{"municipality", {place}}, {"local_measure", {share.top}}});
  const auto bottoms = cube.all_series({{"municipality", {place}}, {"local_measure", {share.bottom}}});
  if (std::any_of(bottoms.begin(), bottoms.end(), [](const Series& people) { return mean(people) < fewest_people; }))
    return nullptr;
  Json scenarios = ratios_by_scenario(tops, bottoms, alpha);
  // Of the alternatives only the difference is shown; hundreds of places make a page large.
  for (Json& scenario : scenarios)
    if (scenario.contains("difference")) scenario.erase("level");
  return {{"people", rounded(mean(bottoms.front()))}, {"scenarios", std::move(scenarios)}};
}

}  // namespace

Json places_json(const OutcomesReader& reader, double alpha) {
  // With one replicate a place would be shown with its luck of the draw and nothing to tell how much of it is luck.
  if (!reader.has_table("municipality_outcome") || reader.replicates().size() < 2) return nullptr;
  const Cube cube{reader, "municipality_outcome"};
  const auto numbers = cube.labels("municipality");
  Json places = Json::array();
  bool any = false;
  for (std::size_t place = 0; place < numbers.size(); ++place) {
    Json row{{"number", numbers[place]}};
    for (const LocalShare& share : local_shares) {
      row[share.name] = share_json(cube, place, share, alpha);
      any = any || !row[share.name].is_null();
    }
    places.push_back(std::move(row));
  }
  return any ? places : Json();
}

}  // namespace hurtigspor
