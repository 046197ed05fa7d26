#include "calibration/validation.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "engine/ensemble.hpp"

namespace hurtigspor {

namespace {

std::size_t count_if(const Validation& validation, Use use, bool (*holds)(const FigureResult&)) {
  return static_cast<std::size_t>(
      std::count_if(validation.results.begin(), validation.results.end(),
                    [&](const FigureResult& result) { return result.figure->use == use && holds(result); }));
}

bool was_measured(const FigureResult& result) {
  return !std::isnan(result.simulated.mean);
}

/// How far a hit reaches on the side where the mean lies. A bound that is cut off where shares end reaches as far as
/// the other one: that no share lies below 0 makes nothing dearer that lies above.
double room(const PublishedFigure& figure, double mean) {
  const double below = figure.published - figure.low;
  const double above = figure.high - figure.published;
  if (figure.low == 0.0 || figure.high == 100.0) return std::max(below, above);
  return mean < figure.published ? below : above;
}

FigureResult judged(const PublishedFigure& figure, std::vector<double> values) {
  FigureResult result{&figure, estimate(std::move(values), usual_alpha), false, 0.0};
  const double mean = result.simulated.mean;
  result.hit = figure.low <= mean && mean <= figure.high;
  result.distance = std::abs(mean - figure.published) / room(figure, mean);
  return result;
}

}  // namespace

std::size_t Validation::hits(Use use) const {
  return count_if(*this, use, [](const FigureResult& result) { return result.hit; });
}

std::size_t Validation::judged(Use use) const {
  return count_if(*this, use, was_measured);
}

double Validation::distance() const {
  double squares = 0.0;
  for (const FigureResult& result : results)
    if (result.figure->use == Use::fitted && was_measured(result)) squares += result.distance * result.distance;
  const auto figures = static_cast<double>(judged(Use::fitted));
  return figures > 0.0 ? std::sqrt(squares / figures) : 0.0;
}

Measured measure_replicates(const Scenario& scenario, const Country& country, std::uint64_t seed,
                            std::size_t replicates, const std::function<void(std::size_t)>& done,
                            const std::atomic<bool>& stop) {
  std::vector<std::uint32_t> numbers(replicates);
  std::iota(numbers.begin(), numbers.end(), 0U);
  std::map<std::uint32_t, std::vector<double>> by_replicate;
  run_ensemble(
      {{&scenario, &country}}, seed, numbers,
      [&](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
        by_replicate[replicate] = measure_all({scenario, country, outcomes.front()});
        done(by_replicate.size());
      },
      stop);
  Measured measured;
  for (auto& [replicate, values] : by_replicate) measured.push_back(std::move(values));
  return measured;
}

Validation validation_of(const Measured& measured) {
  Validation validation{.results = {}, .replicates = measured.size()};
  const auto& figures = published_figures();
  for (std::size_t row = 0; row < figures.size(); ++row) {
    std::vector<double> values;
    for (const auto& replicate : measured) values.push_back(replicate[row]);
    validation.results.push_back(judged(figures[row], std::move(values)));
  }
  return validation;
}

}  // namespace hurtigspor
