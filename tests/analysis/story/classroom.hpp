#pragma once

#include <functional>
#include <string>

#include "base/errors.hpp"
#include "parameters/scenario_file.hpp"
#include "story/biography.hpp"
#include "world/founding.hpp"

/// The class room and its second world, ready to be replayed.
namespace hurtigspor {

inline const std::string scenarios_folder = HURTIGSPOR_SOURCE_DIR "/scenarios";

struct Classroom {
  explicit Classroom(const std::string& file)
      : scenario(read_scenario(scenarios_folder + "/" + file, known_municipalities(scenarios_folder + "/norway"))),
        country(found_country(scenarios_folder + "/norway", scenario.founding(), scenario.only_municipalities)) {}
  Scenario scenario;
  Country country;
  Replay replay{scenario, country, 2016, 0};
};

inline const Classroom& classroom() {
  static const Classroom room{"classroom.toml"};
  return room;
}

inline const Classroom& with_handovers() {
  static const Classroom room{"classroom_handover.toml"};
  return room;
}

/// What an InputError says; nothing when there is none.
inline std::string refusal_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

}  // namespace hurtigspor
