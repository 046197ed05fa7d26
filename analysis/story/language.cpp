#include "story/language.hpp"

#include <unordered_map>

#include "base/errors.hpp"
#include "story/bokmaal.hpp"

namespace hurtigspor {

std::optional<Language> language_named(std::string_view name) {
  if (name == "en") return Language::english;
  if (name == "nb") return Language::bokmaal;
  return std::nullopt;
}

const std::vector<std::pair<std::string_view, std::string_view>>& bokmaal_patterns() {
  static const Patterns all = [] {
    Patterns patterns;
    for (const Patterns& more :
         {bokmaal_of_people(), bokmaal_of_the_road(), bokmaal_of_causes(), bokmaal_of_desks(), bokmaal_of_waits()})
      patterns.insert(patterns.end(), more.begin(), more.end());
    return patterns;
  }();
  return all;
}

std::string_view pattern_in(Language language, std::string_view english) {
  if (language == Language::english) return english;
  static const std::unordered_map<std::string_view, std::string_view> known(bokmaal_patterns().begin(),
                                                                            bokmaal_patterns().end());
  const auto found = known.find(english);
  expects(found != known.end(), fmt::format("there is bokmål for \"{}\"", english));
  return found->second;
}

}  // namespace hurtigspor
