#pragma once

#include <vector>

#include "story/desk.hpp"
#include "world/world.hpp"

namespace hurtigspor {

/// All records of the country's week, in the order of offices.
struct WeekOfRecords {
  const World& world;
  PlaceId place;
  Language language;  ///< in which it is told
  std::vector<Record> records;
  std::vector<Opening> openings_before;  ///< in the place, at the end of the week before
};

/// Fills in what one agency did, and where its hours went.
void tell_agency(const WeekOfRecords& week, Agency agency, DeskWeek& desk);
/// Fills in what the firms of the place had to do with refugees.
void tell_employers(const WeekOfRecords& week, DeskWeek& desk);

/// The line of a record's person, still without what and result.
DeskLine desk_line(const WeekOfRecords& week, const Record& record);

}  // namespace hurtigspor
