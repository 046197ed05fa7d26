#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "story/biography.hpp"
#include "story/language.hpp"

namespace hurtigspor {

/// --desk and what goes with it, as typed.
struct DeskQuestion {
  std::vector<std::string> sides;
  std::string week;
  std::string place;                    ///< empty: the only one, or where the person lives
  std::optional<std::uint64_t> person;  ///< whose place, when none is named
  Language language;
};

/// The week of each desk under each scenario. InputError when side, day or place is not known.
std::string told_desks(const std::vector<Replay>& replays, const DeskQuestion& question, const std::string& format);

}  // namespace hurtigspor
