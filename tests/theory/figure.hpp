#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

/// Figures: what was simulated beside what theory says, each in a small table of its own (`theory/NAME.csv` in the
/// build folder), so that a reader can draw them.
namespace hurtigspor {

/// A mean and half the width of its 99.9 % interval.
struct Sample {
  double mean;
  double error;
};

/// In so many stretches a queue is watched; they know nothing of each other.
inline constexpr std::uint32_t stretches = 40;

/// Of what was seen in each of several stretches, by Student's t.
Sample sample_of(const std::vector<double>& by_stretch);
/// Of the share seen among `count` when the share is in truth `share`.
Sample sample_of_share(double seen, double share, double count);

/// A simulated number and the one it should be.
struct Comparison {
  std::string what;
  Sample simulated;
  double theory;
  double rounding;  ///< by how much whole ticks alone may move it
  double mistaken;  ///< what theory would say had the mistake been made that the test is to notice
};

class Figure {
 public:
  /// A table of that name; `columns` as its first line has them.
  Figure(const std::string& name, const std::string& columns);
  void add(const std::string& what, const std::vector<double>& numbers);

 private:
  std::ofstream file_;
};

/// Expects every comparison to agree within its own error, and that error to be small enough: were the mistake made,
/// the simulated number would lie outside with a probability of 99.9 % or more.
class AgainstTheory {
 public:
  explicit AgainstTheory(const std::string& name);
  void expect(const Comparison& one);
  /// The same without a claim to notice a certain mistake: a point of a curve that others judge.
  void expect_point(const Comparison& one);

 private:
  Figure figure_;
};

}  // namespace hurtigspor
