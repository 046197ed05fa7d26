#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "calibration/outcome_view.hpp"

/// What is published about Norway, each figure declared together with how the model's twin of it is measured.
namespace hurtigspor {

/// Whether a figure pulls on the parameters or judges them afterwards.
enum class Use : std::uint8_t { fitted, held_out };

struct PublishedFigure {
  std::string name;      ///< one word a part: "y1_workedu_exit2016_men"
  std::string group;     ///< heading under which it is shown
  std::string words;     ///< what is measured, as a planner would say it
  std::string unit;      ///< of all the numbers below
  double published{};    ///< as in docs/evidence
  double low{}, high{};  ///< the simulated mean within these is a hit
  std::string evidence;  ///< rows of docs/evidence/outcomes.csv or process.csv, or how it follows from them
  Use use = Use::fitted;
  std::string remark{};  ///< in what the two numbers differ, in a sentence or two; mostly empty
  /// NaN where the run does not hold what is measured.
  std::function<double(const OutcomeView&)> measure;
};

/// Every figure that the model is held against, in the order in which it is shown.
const std::vector<PublishedFigure>& published_figures();

/// The model's twin of every figure in one replicate, in the same order.
std::vector<double> measure_all(const OutcomeView& view);

// The groups, each in a file that says how it is measured.
std::vector<PublishedFigure> figures_after_exit();     ///< published_after_exit.cpp
std::vector<PublishedFigure> figures_at_exit();        ///< published_at_exit.cpp
std::vector<PublishedFigure> figures_of_the_system();  ///< published_system.cpp: load, content, take-up, residence
std::vector<PublishedFigure> figures_of_places();      ///< published_places.cpp: how municipalities differ

/// 100 times a share; NaN when nobody is counted.
double per_hundred(double part, double whole);

/// Bounds of a share [per 100], cut off where no share can lie.
double lowest_share(double published, double tolerance);
double highest_share(double published, double tolerance);

}  // namespace hurtigspor
