#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "story/story.hpp"

namespace hurtigspor {

/// An outcome that --why can be asked about.
struct AskedOutcome {
  std::string_view name;
  std::string_view meaning;
  /// The row of the line that is it, the first where there are several.
  std::optional<std::size_t> (*find)(const Story&);
};
const std::vector<AskedOutcome>& asked_outcomes();

/// "work at 24 months", "no work at 24 months" and "line 12" as they are asked.
struct AskedDay {
  bool in_work;
  int months;  ///< after settlement
};
std::optional<AskedDay> asked_day(const std::string& text);
std::optional<std::size_t> asked_line(const std::string& text);

/// An outcome by its English name, which is known in every language, in another.
std::string outcome_in(Language language, const std::string& english);

/// The English name of what is asked for in English or in another language. InputError with the nearest known outcome
/// when --why can make nothing of it.
std::string known_outcome(const std::string& text, Language language);

}  // namespace hurtigspor
