#include "world/coordination.hpp"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/iterator_range.hpp>
#include <utility>

#include "base/errors.hpp"

namespace hurtigspor {

/// Arcs point back in time, from a vertex to what it could not come before.
struct CoordinationNetwork::Graph
    : boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Wait, boost::no_property, std::uint32_t,
                                         std::uint32_t> {
  using compressed_sparse_row_graph::compressed_sparse_row_graph;

  auto waits_of(std::uint32_t vertex) const { return boost::make_iterator_range(boost::out_edges(vertex, *this)); }
};

CoordinationNetwork::CoordinationNetwork(std::uint32_t vertices, const std::vector<Wait>& waits) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
  arcs.reserve(waits.size());
  for (const Wait& wait : waits) {
    expects(wait.from < wait.to && wait.to < vertices && wait.days >= 0, "a wait leads forward in time");
    expects(arcs.empty() || arcs.back().first <= wait.to, "waits come in the order of the vertex that they lead to");
    arcs.emplace_back(wait.to, wait.from);
  }
  graph_ = std::make_unique<const Graph>(boost::edges_are_sorted, arcs.begin(), arcs.end(), waits.begin(), vertices);
  days_ = days_without([](const Wait&) { return false; });
}

CoordinationNetwork::CoordinationNetwork(CoordinationNetwork&&) noexcept = default;
CoordinationNetwork::~CoordinationNetwork() = default;

/// Vertices are numbered in the order of time, which is an order of the graph: one pass is enough.
std::vector<Day> CoordinationNetwork::days_without(const Spared& spared) const {
  std::vector<Day> days(boost::num_vertices(*graph_), 0);
  for (std::uint32_t vertex = 0; vertex < days.size(); ++vertex)
    for (const auto arc : graph_->waits_of(vertex)) {
      const Wait& wait = (*graph_)[arc];
      days[vertex] = std::max(days[vertex], days[wait.from] + (spared(wait) ? 0 : wait.days));
    }
  return days;
}

Day CoordinationNetwork::length() const {
  return days_.back();
}

std::vector<Wait> CoordinationNetwork::longest_chain() const {
  std::vector<Wait> chain;
  for (auto vertex = static_cast<std::uint32_t>(days_.size() - 1);;) {
    const auto waits = graph_->waits_of(vertex);
    const auto binding = std::find_if(waits.begin(), waits.end(), [&](const auto& arc) {
      const Wait& wait = (*graph_)[arc];
      return days_[wait.from] + wait.days == days_[vertex];
    });
    if (binding == waits.end()) break;
    chain.push_back((*graph_)[*binding]);
    vertex = chain.back().from;
  }
  std::reverse(chain.begin(), chain.end());
  return chain;
}

Day CoordinationNetwork::gain(const Spared& spared) const {
  return length() - days_without(spared).back();
}

}  // namespace hurtigspor
