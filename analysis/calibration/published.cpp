#include "calibration/published.hpp"

#include <algorithm>

#include "base/undefined.hpp"

namespace hurtigspor {

namespace {

std::vector<PublishedFigure> gather() {
  std::vector<PublishedFigure> all;
  for (const auto& group : {figures_after_exit(), figures_at_exit(), figures_of_the_system(), figures_of_places()})
    all.insert(all.end(), group.begin(), group.end());
  return all;
}

}  // namespace

const std::vector<PublishedFigure>& published_figures() {
  static const std::vector<PublishedFigure> figures = gather();
  return figures;
}

std::vector<double> measure_all(const OutcomeView& view) {
  std::vector<double> values;
  for (const PublishedFigure& figure : published_figures()) values.push_back(figure.measure(view));
  return values;
}

double per_hundred(double part, double whole) {
  return whole > 0.0 ? 100.0 * part / whole : undefined;
}

double lowest_share(double published, double tolerance) {
  return std::max(0.0, published - tolerance);
}

double highest_share(double published, double tolerance) {
  return std::min(100.0, published + tolerance);
}

}  // namespace hurtigspor
