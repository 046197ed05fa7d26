#pragma once

#include <vector>

#include "trial.hpp"

namespace hurtigspor {

/// A record with its person's name in place of the row, so that the records of two scenarios can be compared.
struct Entry {
  std::uint64_t person;  ///< name; 0 for what an institution does by itself
  std::uint32_t cause;
  Day day;
  std::uint32_t other;
  PlaceId place;
  OfficeId office;  ///< whose locality it was recorded in
  Fact fact;
  std::uint8_t result;
  bool operator==(const Entry&) const = default;
};

/// Every record of a replicate from days before `until`, week by week and office by office.
inline std::vector<Entry> chronicle(const Trial& trial, Day until = never, std::uint32_t replicate = 0) {
  std::vector<Entry> entries;
  trial.run(replicate, 0, [&](const World& world, const Locality& locality) {
    for (const Record& record : locality.records)
      if (record.day < until)
        entries.push_back({record.person.is_none() ? 0 : world.people[record.person.index()].name, record.cause,
                           record.day, record.other, record.place, locality.office, record.fact, record.result});
  });
  return entries;
}

}  // namespace hurtigspor
