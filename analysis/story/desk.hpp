#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "story/biography.hpp"
#include "story/language.hpp"

/// A week as one side of the system lived it: whom it met, to what end, and where its hours went.
namespace hurtigspor {

enum class Side : std::uint8_t { nav, adviser, teacher, employer };
inline constexpr std::array<std::string_view, 4> side_names{"nav", "adviser", "teacher", "employer"};

struct DeskLine {
  Date date;
  std::uint64_t person;
  std::string who;     ///< "a woman of 31 with ..."
  std::string what;    ///< what the hour was for, or what the firm had to do with the person; named in English
  std::string result;  ///< what came of it
};

/// So many hours, openings or people.
struct DeskCount {
  std::string what;  ///< in English, a part of the count before it after two spaces
  std::int64_t count;
};

struct DeskWeek {
  Language language = Language::english;
  std::string scenario;
  Side side;
  std::string place;  ///< municipality or district; NAV's is all that the office serves
  Date first;
  Date last;
  std::vector<DeskLine> lines;
  std::vector<DeskCount> counts;  ///< where the week's hours went; an employer's openings and people
};

/// What is to be seen.
struct DeskView {
  std::vector<Side> sides;
  Date day;                             ///< any day of the week
  std::optional<PlaceId> place;         ///< else where the person lives
  std::optional<std::uint64_t> person;  ///< named when no place is
  Language language = Language::english;
};

/// One week a side. InputError when the day lies outside the run.
std::vector<DeskWeek> desk_weeks(const Replay& replay, const DeskView& view);

}  // namespace hurtigspor
