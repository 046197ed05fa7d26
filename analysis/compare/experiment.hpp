#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "compare/comparison.hpp"
#include "compare/over.hpp"
#include "compare/precision.hpp"
#include "parameters/scenario.hpp"
#include "statistics/interval.hpp"
#include "world/country.hpp"

/// Running scenarios on the same people and the same luck, replicate by replicate, keeping what is finished.
namespace hurtigspor {

/// Replicates in which the base is also run with other tie-breaks, for the floor of "lives changed". The first ones,
/// and the same number whatever the run's length, so that a run can be lengthened.
inline constexpr std::uint32_t floor_replicates = 5;

struct ExperimentPlan {
  std::vector<Scenario> scenarios;  ///< the base comes first
  std::filesystem::path tables;     ///< folder of the country's input tables
  std::uint64_t seed{};
  std::size_t replicates{};  ///< to run, or the most to run when a precision is wanted
  std::optional<Precision> precision{};
  std::optional<std::filesystem::path> output{};  ///< outcomes file; nothing is stored without
  bool resume = false;                            ///< go on with the replicates found in OUT.parts
  bool compares = true;                           ///< with the floor, and people of replicate 0 stored
  bool network = false;                           ///< with the tables of the coordination network
  std::size_t events = 0;                         ///< the first so many replicates are stored event by event
  std::string version;
};

/// The first day on which any alternative of the plan differs from its base.
Date policy_of(const ExperimentPlan& plan);

/// Told after each finished replicate, and once before the first: finished so far, and how many there will be as far as
/// is known.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

struct ExperimentResult {
  RecordsByReplicate records;
  NetworkByReplicate network;        ///< of the same replicates, when it was asked for
  int looks = 0;                     ///< 0 when the number of replicates was fixed
  double alpha = usual_alpha;        ///< of intervals
  bool is_precise = false;           ///< the wanted precision was reached
  bool was_stopped = false;          ///< by `stop`; what is finished lies in the parts
  std::vector<std::string> remarks;  ///< damaged parts that were run again
};

/// The scenarios founded: each with its country, shared where nothing that founding reads differs.
class Founded {
 public:
  explicit Founded(const std::vector<Scenario>& scenarios, const std::filesystem::path& tables);
  const Country& country(std::size_t scenario) const { return countries_[of_[scenario]]; }

 private:
  std::vector<Country> countries_;
  std::vector<std::size_t> of_;
};

/// InputError when scenarios that are to be compared do not cover the same days and municipalities.
void expect_comparable(const std::vector<Scenario>& scenarios);

/// Runs the plan and writes its outcomes file; the parts stay. Numbers do not depend on threads or on interruptions.
/// InputError when finished replicates of this plan are found and `resume` is not set.
ExperimentResult run_experiment(const ExperimentPlan& plan, const Founded& founded, const Progress& progress,
                                const std::atomic<bool>& stop);

/// Runs every scenario under `draws` draws of what nobody has measured, one replicate a draw (the replicate's number is
/// the draw's). Finished draws are kept as parts, like replicates. Fewer records than draws when stopped.
OverRecords run_over(const ExperimentPlan& plan, const Founded& founded, std::size_t draws, const Progress& progress,
                     const std::atomic<bool>& stop);

/// What the base gives each drawn parameter in each draw.
struct DrawnValues {
  std::vector<std::string> names;  ///< of the parameters
  std::vector<double> values;      ///< by draw, then parameter
};
DrawnValues drawn_values(const ExperimentPlan& plan, std::size_t draws);

/// Writes the outcomes file again, with the draws in it: InputError or MachineError as for `run_experiment`.
void store_with_draws(const ExperimentPlan& plan, const Founded& founded, const ExperimentResult& result,
                      const OverRecords& over);

/// Removes what was kept for a resumption, once everything is written.
void remove_parts(const ExperimentPlan& plan);

}  // namespace hurtigspor
