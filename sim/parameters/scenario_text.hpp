#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parameters/scenario.hpp"
#include "parameters/scenario_document.hpp"

/// What one scenario file says, once understood. Internal to the reading of scenarios.
namespace hurtigspor {

/// The date of a change, kept with its place until the run's period is known.
struct ChangeDate {
  std::string key;  ///< "from" or "to"
  Date date;
  toml::source_position where;
};

struct ScenarioText {
  std::string title;
  std::string about;
  std::string title_nb;
  std::string about_nb;
  std::optional<std::vector<std::uint16_t>> only;  ///< columns of the municipalities founded
  std::vector<Assignment> assignments;             ///< tables first, then changes, in the order written
  std::vector<ChangeDate> dates;
};

/// Understands a document; every mistake becomes a complaint and is left out of the result.
ScenarioText understood(const ScenarioDocument& document, const std::vector<KnownMunicipality>& known,
                        Complaints& complaints);

/// The column of a municipality given by name or number; else what is wrong, as a sentence.
struct FoundMunicipality {
  std::optional<std::uint16_t> column;
  std::string sentence;
};
FoundMunicipality find_municipality(const std::string& given, const std::vector<KnownMunicipality>& known);

}  // namespace hurtigspor
