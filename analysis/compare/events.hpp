#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "base/date.hpp"
#include "engine/aside.hpp"
#include "store/column.hpp"
#include "store/event_log.hpp"
#include "world/country.hpp"
#include "world/world.hpp"

/// The group `/events` of an outcomes file: every record of a replicate as a row.
namespace hurtigspor {

EventsDescription events_description(const Country& country);

/// Turns the records of one scenario in one replicate into rows while it is being lived, and writes them chunk by
/// chunk. The run only hands its records over: they are turned and packed aside. Rows are numbered as they come, and
/// causes with them.
class EventRecorder {
 public:
  EventRecorder(Date start, EventLogWriter log);
  /// To be called as a witness is: a week of one locality after the other.
  void note(const World& world, const Locality& locality);
  /// How many rows there are.
  std::int64_t finish();

 private:
  /// Which rows the records of a locality have become, week by week.
  struct Weeks {
    /// Few enough that most lie in one week.
    static constexpr std::uint32_t numbers_a_stretch = 8;
    struct Week {
      std::uint32_t past;   ///< the number of its last record
      std::uint32_t ahead;  ///< of a record's number its row's id is, round the clock of 32 bits
    };
    void add(std::uint32_t first_number, std::size_t count, std::uint32_t first_id);
    std::uint32_t id_of(std::uint32_t number) const;
    /// In which the stretch of numbers begins that this one lies in.
    const Week& first_week_of(std::uint32_t number) const;

    std::vector<Week> weeks;                 ///< that have records
    std::vector<std::uint16_t> first_weeks;  ///< by stretch of numbers
  };
  /// The records of some localities' weeks, one after the other.
  struct Batch {
    struct Week {
      OfficeId office;
      std::uint32_t records_before;
      std::size_t past;  ///< the last of its records
    };
    std::vector<Record> records;
    std::vector<Week> weeks;
  };
  /// What is noted goes to be turned into rows, aside.
  void hand_over();
  /// A batch that is empty, and has room from earlier.
  Batch fresh_batch();
  void turn_into_rows(const Batch& batch);
  /// Fetches what the rows that come soon hang on.
  void foresee(std::span<const Record> records, const Weeks& weeks) const;
  /// Which the chunk has room for.
  void add_rows(std::span<const Record> records, const Weeks& weeks);
  std::vector<RawNumbers> columns() const;

  Date start_;
  EventLogWriter log_;
  std::vector<std::int64_t> names_;   ///< by PersonId
  std::vector<Weeks> of_localities_;  ///< by office
  Batch noted_;                       ///< by the run
  std::mutex spare_door_;             ///< one at a time
  std::vector<Batch> spare_;          ///< turned, and free again
  std::uint32_t rows_ = 0;
  std::size_t filled_ = 0;  ///< of the present chunk
  std::vector<std::int32_t> cause_;
  std::vector<std::int64_t> person_;
  std::vector<std::int32_t> day_;
  std::vector<std::int8_t> kind_;
  std::vector<std::int16_t> place_;
  std::vector<std::int32_t> counterpart_;
  std::vector<std::int8_t> result_;
  Aside aside_;  ///< is done before all that it works with goes
};

}  // namespace hurtigspor
