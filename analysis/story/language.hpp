#pragma once

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The language in which lives are told. Sentences stand in the code in English, as patterns; their bokmål stands
/// beside them in one list, where the same values are put in, by number where the order of words differs.
namespace hurtigspor {

enum class Language { english, bokmaal };

/// "en" or "nb", or nothing.
std::optional<Language> language_named(std::string_view name);

/// Every English pattern with its bokmål.
const std::vector<std::pair<std::string_view, std::string_view>>& bokmaal_patterns();

/// The pattern in a language. A broken promise when there is none.
std::string_view pattern_in(Language language, std::string_view english);

/// The pattern with its values put in.
template <class... Values>
std::string say(Language language, std::string_view english, const Values&... values) {
  return fmt::format(fmt::runtime(pattern_in(language, english)), values...);
}

}  // namespace hurtigspor
