#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "compare/channels.hpp"
#include "compare/cost.hpp"
#include "compare/deadweight.hpp"
#include "compare/groups.hpp"
#include "compare/headline.hpp"
#include "compare/lives_changed.hpp"
#include "compare/reach.hpp"
#include "compare/yearly.hpp"
#include "outcomes/outcome.hpp"

/// What a comparison keeps of one scenario in one replicate once its lives are dropped: about two thousand numbers.
/// They are tables of the outcomes file too (`record_tables.hpp`), so that a resumed run reads them back.
namespace hurtigspor {

enum class Reach : std::uint8_t { all, reachable };
inline constexpr std::array<std::string_view, 2> reach_names{"all", "reachable"};

struct ScenarioRecord {
  explicit ScenarioRecord(std::size_t groups = 0);

  std::array<HeadlineValues, 2> headline{};              ///< by reach
  std::array<std::vector<HeadlineValues>, 2> by_group;   ///< by reach and group
  std::array<std::vector<HeadlineValues>, 2> people;     ///< behind each of them
  ChangesByHorizon lives_changed{};                      ///< against the base
  std::vector<ChangesByHorizon> lives_changed_by_group;  ///< by group
  std::array<WorkAndPurses, 2> work_and_purses{};        ///< by reach
  ChannelEffects channels{};                             ///< against the base, the reachable
  DeadweightBySide deadweight{};                         ///< against the base
  Yearly yearly{};

  std::size_t groups() const { return lives_changed_by_group.size(); }
  double value(Headline measure, Reach reach) const {
    return headline[static_cast<std::size_t>(reach)][static_cast<std::size_t>(measure)];
  }
  double value(Headline measure, Reach reach, std::size_t group) const {
    return by_group[static_cast<std::size_t>(reach)][group][static_cast<std::size_t>(measure)];
  }
  double people_behind(Headline measure, Reach reach, std::size_t group) const {
    return people[static_cast<std::size_t>(reach)][group][static_cast<std::size_t>(measure)];
  }
};

/// The records of one replicate, one a scenario; the base comes first. The base's own `lives_changed` is the floor: the
/// base against itself with re-salted tie-breaks, NaN in replicates where that was not run. Its channels and deadweight
/// are NaN.
using ReplicateRecords = std::vector<ScenarioRecord>;

/// Records by replicate number, so that nothing depends on the order in which replicates were finished.
using RecordsByReplicate = std::map<std::uint32_t, ReplicateRecords>;

/// Who counts when, and in which groups.
struct RecordFrame {
  PolicyDay policy;
  Period all;
  Period reachable;
  YearlyFrame years;
  Groups groups;
  static RecordFrame of(const Scenario& base, const Country& country, Date policy);
};

/// The displacement in force on the policy date, by municipality of the country.
using Displacement = std::vector<double>;
Displacement displacement_on(Date policy, const Scenario& scenario);

/// Reduces the lives of one scenario; `baseline` holds the base's lives (its own, for the base itself). Without
/// displacement nothing is taken from others. What is reckoned by calendar year is left at 0.
ScenarioRecord record_of(const std::vector<Life>& lives, const std::vector<Life>& baseline, const RecordFrame& frame,
                         const Displacement& displacement = {});

/// The same with everything that comes from the tables.
ScenarioRecord record_of(const ReplicateOutcome& outcome, const std::vector<Life>& baseline, const RecordFrame& frame,
                         const Displacement& displacement);

/// Fills in the floor from the re-salted base.
void add_floor(ScenarioRecord& base_record, const std::vector<Life>& baseline, const std::vector<Life>& resalted,
               const RecordFrame& frame);

}  // namespace hurtigspor
