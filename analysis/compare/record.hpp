#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/table.hpp"
#include "compare/cost.hpp"
#include "compare/headline.hpp"
#include "compare/lives_changed.hpp"
#include "compare/reach.hpp"

/// What a comparison keeps of one scenario in one replicate once its lives are dropped: a few hundred numbers. They are
/// tables of the outcomes file too, so that a resumed run reads them back.
namespace hurtigspor {

enum class Reach : std::uint8_t { all, reachable };
inline constexpr std::array<std::string_view, 2> reach_names{"all", "reachable"};

enum class Group : std::uint8_t { men, women, compulsory, upper_secondary, higher };
inline constexpr std::array<std::string_view, 5> group_labels{"men", "women", "compulsory or less", "upper secondary",
                                                              "higher education"};

struct ScenarioRecord {
  std::array<HeadlineValues, 2> headline{};                 ///< by reach
  std::array<std::array<HeadlineValues, 5>, 2> by_group{};  ///< by reach and group
  std::array<LivesChanged, 2> lives_changed{};              ///< by horizon, against the base
  std::array<WorkAndPurses, 2> work_and_purses{};           ///< by reach

  double value(Headline measure, Reach reach) const {
    return headline[static_cast<std::size_t>(reach)][static_cast<std::size_t>(measure)];
  }
  double value(Headline measure, Reach reach, Group group) const {
    return by_group[static_cast<std::size_t>(reach)][static_cast<std::size_t>(group)]
                   [static_cast<std::size_t>(measure)];
  }
};

/// The records of one replicate, one a scenario; the base comes first. The base's own `lives_changed` is the floor: the
/// base against itself with re-salted tie-breaks, NaN in replicates where that was not run.
using ReplicateRecords = std::vector<ScenarioRecord>;

/// Who counts when.
struct RecordFrame {
  PolicyDay policy;
  Period all;
  Period reachable;
  static RecordFrame of(const Scenario& base, Date policy);
};

/// Reduces the lives of one scenario; `baseline` holds the base's lives (its own, for the base itself).
ScenarioRecord record_of(const std::vector<Life>& lives, const std::vector<Life>& baseline, const RecordFrame& frame);

/// Fills in the floor from the re-salted base.
void add_floor(ScenarioRecord& base_record, const std::vector<Life>& baseline, const std::vector<Life>& resalted,
               const RecordFrame& frame);

/// Takes from every scenario's net measure the jobs that are taken from others; `displacement` by scenario [share].
void take_off_displaced(ReplicateRecords& records, const std::vector<double>& displacement);

/// The displacement in force on the policy date, by scenario.
std::vector<double> displacement_on(Date policy, const std::vector<Scenario>& scenarios);

/// The tables below, as declared for the outcomes file, and their axes.
const std::vector<TableDeclaration>& record_tables();
std::vector<Axis> record_axes();

/// In the order of `record_tables()`, and back.
std::vector<Table> to_tables(const ScenarioRecord& record);
ScenarioRecord from_tables(const std::vector<std::vector<double>>& values);

}  // namespace hurtigspor
