#pragma once

#include <string>
#include <vector>

#include "story/entries.hpp"

/// Journeys cut into rows, for whoever lays them out.
namespace hurtigspor {

/// The lines [from, to) of a story, drawn together or one by one.
std::vector<Entry> entries_of(const Story& story, std::size_t from, std::size_t to, bool every);

/// What an entry tells, with its last day where it has several.
std::string told(const Entry& entry, Language language);

/// What happens on one day in two lives; empty on the side where nothing does.
struct TwinRow {
  Date date;
  std::string one;
  std::string other;
  bool same;  ///< both are told alike
};

/// Two lives by date.
std::vector<TwinRow> rows_of_twins(const std::vector<Entry>& one, const std::vector<Entry>& other, Language language);

/// That nobody has lived this, and under which scenarios it is told.
std::string what_is_told(const std::vector<Story>& twins);

}  // namespace hurtigspor
