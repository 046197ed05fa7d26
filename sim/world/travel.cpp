#include "world/travel.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <limits>
#include <utility>

namespace hurtigspor {

namespace {

struct Road {
  double minutes;
};
using Roads = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Road>;

/// Each link becomes a road in either direction.
Roads roads_of(std::size_t vertices, const std::vector<TravelLink>& links) {
  std::vector<std::pair<std::size_t, std::size_t>> ends;
  std::vector<Road> roads;
  for (const auto& link : links) {
    ends.insert(ends.end(), {{link.a, link.b}, {link.b, link.a}});
    roads.insert(roads.end(), 2, Road{link.minutes});
  }
  return {boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), roads.begin(), vertices};
}

std::vector<double> shortest(const Roads& roads, std::size_t from) {
  std::vector<double> minutes(boost::num_vertices(roads));
  const auto distance = boost::make_iterator_property_map(minutes.begin(), boost::get(boost::vertex_index, roads));
  boost::dijkstra_shortest_paths(roads, from,
                                 boost::weight_map(boost::get(&Road::minutes, roads))
                                     .distance_map(distance)
                                     .distance_inf(std::numeric_limits<double>::infinity()));
  for (double& each : minutes) each += minutes_within;
  return minutes;
}

}  // namespace

std::vector<double> TravelGraph::minutes_from(std::size_t vertex) const {
  return shortest(roads_of(vertices_, links_), vertex);
}

std::vector<std::vector<double>> TravelGraph::minutes_between() const {
  const Roads roads = roads_of(vertices_, links_);
  std::vector<std::vector<double>> minutes;
  for (std::size_t from = 0; from < vertices_; ++from) minutes.push_back(shortest(roads, from));
  return minutes;
}

}  // namespace hurtigspor
