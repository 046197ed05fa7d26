#pragma once

#include <array>
#include <cstdint>
#include <memory>
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
/// chunk. The run only hands its records over: they are turned and packed aside. An office's records become rows a
/// stretch at a time, so that the row of any of them, and of any cause, is found by its number at once.
class EventRecorder {
 public:
  EventRecorder(Date start, EventLogWriter log);
  /// To be called as a witness is: a week of one locality after the other.
  void note(const World& world, const Locality& locality);
  /// How many rows there are.
  std::int64_t finish();

 private:
  static constexpr std::uint32_t records_a_stretch = 256;
  using Room = std::array<Record, records_a_stretch>;
  /// Records of one office, one after the other; its room is full but for the last.
  struct Stretch {
    OfficeId office;
    std::unique_ptr<Room> room;
    std::size_t filled = 0;
    std::span<const Record> records() const { return std::span(*room).first(filled); }
  };
  /// The ids of the rows that the stretches of an office begin with.
  using FirstIds = std::vector<std::uint32_t>;

  /// What is noted goes to be turned into rows, aside.
  void hand_over();
  void note_stretch(Stretch& full);
  /// That of an earlier stretch that has been turned, or a new one.
  std::unique_ptr<Room> fresh_room();
  void turn_into_rows(const Stretch& stretch);
  /// Fetches what the rows that come soon hang on.
  void foresee(std::span<const Record> records) const;
  /// Which the chunk has room for.
  void add_rows(std::span<const Record> records, const FirstIds& first_ids);
  std::vector<RawNumbers> columns() const;

  Date start_;
  EventLogWriter log_;
  std::vector<std::int64_t> names_;           ///< by PersonId
  std::vector<Stretch> under_way_;            ///< by office: what is being filled
  std::vector<Stretch> noted_;                ///< full, and not handed over yet
  std::mutex spare_door_;                     ///< one at a time
  std::vector<std::unique_ptr<Room>> spare_;  ///< turned, and free again
  std::vector<FirstIds> first_ids_;           ///< by office
  std::uint32_t rows_ = 0;
  std::size_t filled_ = 0;  ///< of the present chunk
  std::vector<std::int32_t> id_;
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
