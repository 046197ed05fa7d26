#pragma once

#include <cstddef>
#include <utility>
#include <vector>

/// Travel between municipalities over roads and ferries.
namespace hurtigspor {

/// A stretch of road or water between two neighbours, in either direction.
struct TravelLink {
  std::size_t a;
  std::size_t b;
  double minutes;  ///< summed along a path
};

/// Leaving home, parking, walking: added once to every journey, and all there is to one inside a municipality
/// [minutes].
inline constexpr double minutes_within = 8.1;

/// The travel graph: municipalities are vertices, links edges in minutes.
class TravelGraph {
 public:
  TravelGraph(std::size_t vertices, std::vector<TravelLink> links) : vertices_(vertices), links_(std::move(links)) {}

  /// Shortest journeys from one vertex to every vertex [minutes], `minutes_within` included; infinite where no path
  /// leads.
  std::vector<double> minutes_from(std::size_t vertex) const;
  /// The same from every vertex.
  std::vector<std::vector<double>> minutes_between() const;

 private:
  std::size_t vertices_;
  std::vector<TravelLink> links_;
};

}  // namespace hurtigspor
