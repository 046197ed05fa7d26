#pragma once

#include <cstdint>
#include <vector>

#include "base/table.hpp"
#include "outcomes/way.hpp"
#include "world/world.hpp"

namespace hurtigspor {

enum class Ending : std::uint8_t { first_job, no_job };
enum class PathMeasure : std::uint8_t { people, days, appointments, days_queued };
enum class WaitMeasure : std::uint8_t { people, days, days_gained, people_largest };
enum class OfficeMeasure : std::uint8_t { people, people_queued, days_queued, people_delayed, days_delayed };
inline constexpr std::size_t endings = 2;
inline constexpr std::size_t path_measures = 4;
inline constexpr std::size_t wait_measures = 4;
inline constexpr std::size_t office_measures = 5;

/// The tables of the coordination network, which a run writes when asked to: `critical_path`, `critical_wait` and
/// `office_delay`.
const std::vector<TableDeclaration>& waiting_tables();
/// The axes that only they name.
std::vector<Axis> waiting_axes(const Country& country);

/// Follows everybody who settles from the first outcome year on and early enough to be seen for five years, up to the
/// first job or through those years. Like the ledger a filter over records, and observed locality by locality, side by
/// side; it is there only when the network is asked for.
class Waiting {
 public:
  explicit Waiting(const World& world);

  /// Reads the week's records of a locality.
  void observe(const World& world, const Locality& locality);
  /// The tables, in the order of `waiting_tables()`.
  std::vector<Table> close() const;

 private:
  enum class Sight : std::uint8_t { not_yet, followed, done };
  struct Follower {
    std::vector<Moment> moments;
    Day until = never;  ///< day on which following ends without a job
    Sight sight = Sight::not_yet;
  };
  void begin(Follower& follower, const Record& settlement) const;
  void follow(Follower& follower, const Moment& moment) const;

  const Stage& stage_;
  Day outcomes_from_;
  std::vector<Follower> followers_;  ///< by PersonId
};

}  // namespace hurtigspor
