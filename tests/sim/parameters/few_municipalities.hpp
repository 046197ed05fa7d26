#pragma once

#include <string>
#include <vector>

#include "base/errors.hpp"
#include "parameters/scenario_file.hpp"

namespace hurtigspor {

/// Enough places to be right and wrong about; two names occur twice, as in Norway.
inline std::vector<KnownMunicipality> few_municipalities() {
  return {{"0301", "Oslo"},    {"1515", "Herøy"}, {"1818", "Herøy"}, {"3114", "Våler"},
          {"3301", "Drammen"}, {"3419", "Våler"}, {"4601", "Bergen"}};
}

inline Scenario scenario_from(const std::string& text, const Overrides& overrides = {}) {
  return read_scenario_text("title = \"Test\"\n" + text, "test.toml", few_municipalities(), overrides);
}

/// The sentences with which a reading is refused; none when it is not.
template <class Reading>
std::vector<std::string> refusal_of(Reading&& reading) {
  try {
    reading();
  } catch (const InputError& error) {
    return error.sentences();
  }
  return {};
}

}  // namespace hurtigspor
