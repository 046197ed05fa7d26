#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "parameters/scenario.hpp"

/// Reading scenarios. A scenario file says only what differs from the file that it extends:
///
///     title   = "Handover meetings that happen"
///     extends = "baseline.toml"
///     about   = "NAV offers fixed weekly hours for handover."
///
///     [[change]]
///     from = 2017-01-01
///     set  = { handover.offer_share = 0.95, handover.reserved_share = 0.15 }
///
/// Files are laid over one another: first the file that is extended, then this one. Within a file its tables come
/// first (the whole run, everywhere), then its changes in the order written (from a day, until `to` where given, that
/// day included; everywhere, or in the municipalities listed). What comes later covers what came before.
namespace hurtigspor {

/// A value given on the command line; it holds everywhere and for the whole run, over all files.
struct Override {
  std::string option;  ///< as it was typed, for messages and origins: "--set", "--seed"
  std::string name;    ///< of the parameter
  std::string value;
};

struct Overrides {
  std::vector<Override> values;
  std::vector<std::string> municipalities;  ///< names or numbers; only these are founded (empty: as the files say)
};

/// Reads a scenario from a file, or from several joined by `+`: policies with a common base, laid over one another in
/// that order. `known` lists all municipalities in the order of the columns wanted. Throws InputError with every
/// mistake of all files, each with file, line and column.
Scenario read_scenario(const std::string& spec, const std::vector<KnownMunicipality>& known,
                       const Overrides& overrides = {});

/// Reads scenarios that are to be compared: as `read_scenario`, and no two may have the same title.
std::vector<Scenario> read_scenarios(const std::vector<std::string>& specs, const std::vector<KnownMunicipality>& known,
                                     const Overrides& overrides = {});

/// Reads a scenario from text that stands in no file, such as `resolved_toml`. It may extend nothing.
Scenario read_scenario_text(const std::string& text, const std::string& name,
                            const std::vector<KnownMunicipality>& known, const Overrides& overrides = {});

/// Every file that a scenario rests on, the base first, as far as they can be found and are TOML.
struct ScenarioFiles {
  std::vector<std::filesystem::path> found;
  std::vector<std::string> complaints;  ///< of those that cannot; `read_scenario` throws them too
};
ScenarioFiles files_of(const std::string& spec);

}  // namespace hurtigspor
