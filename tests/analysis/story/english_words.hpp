#pragma once

#include <regex>
#include <string>

namespace hurtigspor {

/// Words that no sentence in bokmål has.
inline bool has_english_words(const std::string& text) {
  static const std::regex english(
      R"((^|[ "«(])(the|and|is|was|with|of|has|who|nobody|firm|talk|lead|week|weeks|months|job at|no|not|she|he|in|that|this|nothing|without)([ .,:;?"»)]|$))",
      std::regex::icase);
  return std::regex_search(text, english);
}

}  // namespace hurtigspor
