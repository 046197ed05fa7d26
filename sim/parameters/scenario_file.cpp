#include "parameters/scenario_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/errors.hpp"
#include "parameters/contradictions.hpp"
#include "parameters/registry.hpp"
#include "parameters/resolved.hpp"
#include "parameters/scenario_document.hpp"
#include "parameters/scenario_text.hpp"
#include "parameters/timeline.hpp"

namespace hurtigspor {

namespace {

/// The period of the run as a file sees it: by itself and the files under it.
RunParameters run_seen_by(const ScenarioDocument& document, const std::vector<ScenarioText>& texts) {
  Parameters parameters;
  for (const std::size_t row : document.rests_on)
    for (const auto& assignment : texts[row].assignments)
      if (!assignment.from) all_parameters()[assignment.parameter].set(parameters, assignment.value);
  return parameters.run;
}

/// Dates are checked against the run that their own file knows of: a shorter run chosen later makes no file wrong.
void check_dates(const ScenarioDocuments& documents, const std::vector<ScenarioText>& texts, Complaints& complaints) {
  for (std::size_t row = 0; row < texts.size(); ++row) {
    const RunParameters run = run_seen_by(documents.all[row], texts);
    for (const auto& [key, date, where] : texts[row].dates)
      if (date < run.start || date > run.end)
        complaints.at(documents.all[row].name, where,
                      fmt::format("\"{}\" is {}; it must lie in the run, {} to {}.", key, date.text(), run.start.text(),
                                  run.end.text()));
  }
}

/// "A + B" for policies that are combined.
void join(std::string& joined, const std::string& more) {
  joined += (joined.empty() || more.empty() ? "" : " + ") + more;
}

void take_titles(Scenario& scenario, const std::vector<std::size_t>& asked, const std::vector<ScenarioText>& texts) {
  const bool in_norwegian =
      std::any_of(asked.begin(), asked.end(), [&](std::size_t row) { return !texts[row].title_nb.empty(); });
  for (const std::size_t row : asked) {
    const auto& text = texts[row];
    join(scenario.title, text.title);
    if (in_norwegian) join(scenario.title_nb, text.title_nb.empty() ? text.title : text.title_nb);
    scenario.about += (scenario.about.empty() || text.about.empty() ? "" : "\n") + text.about;
    scenario.about_nb += (scenario.about_nb.empty() || text.about_nb.empty() ? "" : "\n") + text.about_nb;
  }
}

void take_overrides(Scenario& scenario, const Overrides& overrides, Complaints& complaints) {
  for (const auto& [option, name, value] : overrides.values) {
    const std::string typed =
        option == "--set" ? fmt::format("{} {}={}", option, name, value) : fmt::format("{} {}", option, value);
    try {
      const auto& entry = parameter_named(name);
      Assignment assignment{};
      assignment.parameter = *find_parameter(name);
      assignment.value = value_of(entry, value);
      assignment.origin = typed;
      scenario.assignments.push_back(std::move(assignment));
    } catch (const InputError& error) {
      complaints.add(fmt::format("{}: {}", typed, error.what()));
    }
  }
}

/// Columns of `known` that are founded: as the command line says, else as the last file that says so, else all.
std::set<std::uint16_t> founded(const std::vector<KnownMunicipality>& known, const std::vector<ScenarioText>& texts,
                                const Overrides& overrides, Complaints& complaints) {
  std::set<std::uint16_t> columns;
  for (const auto& text : texts)
    if (text.only) columns = {text.only->begin(), text.only->end()};
  if (!overrides.municipalities.empty()) columns.clear();
  for (const auto& given : overrides.municipalities) {
    const auto municipality = find_municipality(given, known);
    if (municipality.column)
      columns.insert(*municipality.column);
    else
      complaints.add(fmt::format("--municipality {}: {}", given, municipality.sentence));
  }
  if (columns.empty())
    for (std::size_t column = 0; column < known.size(); ++column)
      columns.insert(columns.end(), static_cast<std::uint16_t>(column));
  return columns;
}

/// Keeps the founded municipalities, in their order; what is assigned elsewhere only is left out.
void keep_founded(Scenario& scenario, const std::vector<KnownMunicipality>& known,
                  const std::set<std::uint16_t>& columns) {
  for (const auto column : columns) scenario.municipalities.push_back(known[column]);
  if (columns.size() == known.size()) return;
  for (const auto& municipality : scenario.municipalities) scenario.only_municipalities.push_back(municipality.number);
  std::erase_if(scenario.assignments, [&](Assignment& assignment) {
    if (assignment.municipalities.empty()) return false;
    std::vector<std::uint16_t> kept;
    for (const auto column : assignment.municipalities)
      if (const auto place = columns.find(column); place != columns.end())
        kept.push_back(static_cast<std::uint16_t>(std::distance(columns.begin(), place)));
    assignment.municipalities = std::move(kept);
    return assignment.municipalities.empty();
  });
}

/// Says where the contradicting values come from.
void check_contradictions(const Scenario& scenario, Complaints& complaints) {
  std::set<std::string> said;
  for (std::size_t epoch = 0; epoch < scenario.epochs.size(); ++epoch)
    for (std::size_t column = 0; column < scenario.municipalities.size(); ++column) {
      const MunicipalityId place{static_cast<std::uint16_t>(column)};
      for (const auto& contradiction : contradictions(scenario.at(epoch, place))) {
        std::set<std::string> origins;
        for (const std::size_t row : contradiction.parameters)
          if (const auto origin = scenario.origin(row, epoch, place.value); origin != "default") origins.insert(origin);
        said.insert(fmt::format("{}: {}", fmt::join(origins, " and "), contradiction.sentence));
      }
    }
  for (const auto& sentence : said) complaints.add(sentence);
}

Scenario resolved(const ScenarioDocuments& documents, const std::vector<KnownMunicipality>& known,
                  const Overrides& overrides, Complaints& complaints) {
  std::vector<ScenarioText> texts;
  for (const auto& document : documents.all) texts.push_back(understood(document, known, complaints));
  check_dates(documents, texts, complaints);

  Scenario scenario;
  for (const auto& text : texts)
    scenario.assignments.insert(scenario.assignments.end(), text.assignments.begin(), text.assignments.end());
  take_overrides(scenario, overrides, complaints);
  const auto columns = founded(known, texts, overrides, complaints);
  complaints.throw_if_any();
  keep_founded(scenario, known, columns);

  take_titles(scenario, documents.asked, texts);
  lay_timeline(scenario);
  check_contradictions(scenario, complaints);
  complaints.throw_if_any();
  scenario.resolved_toml = scenario_toml(scenario);
  return scenario;
}

}  // namespace

Scenario read_scenario(const std::string& spec, const std::vector<KnownMunicipality>& known,
                       const Overrides& overrides) {
  Complaints complaints;
  const auto documents = load_documents(spec, complaints);
  return resolved(documents, known, overrides, complaints);
}

Scenario read_scenario_text(const std::string& text, const std::string& name,
                            const std::vector<KnownMunicipality>& known, const Overrides& overrides) {
  Complaints complaints;
  const auto documents = document_of_text(text, name, complaints);
  return resolved(documents, known, overrides, complaints);
}

std::vector<Scenario> read_scenarios(const std::vector<std::string>& specs, const std::vector<KnownMunicipality>& known,
                                     const Overrides& overrides) {
  std::vector<Scenario> scenarios;
  std::vector<std::string> sentences;
  const auto complain = [&](const std::string& sentence) {
    if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end()) sentences.push_back(sentence);
  };
  std::vector<std::pair<std::string, std::string>> titles;  // title, spec
  for (const auto& spec : specs) try {
      scenarios.push_back(read_scenario(spec, known, overrides));
      for (const auto& [title, other] : titles)
        if (title == scenarios.back().title)
          complain(fmt::format("{} and {} have the same title, \"{}\"; tables could not tell them apart.", other, spec,
                               title));
      titles.emplace_back(scenarios.back().title, spec);
    } catch (const InputError& error) {
      for (const auto& sentence : error.sentences()) complain(sentence);
    }
  if (!sentences.empty()) throw InputError(sentences);
  return scenarios;
}

ScenarioFiles files_of(const std::string& spec) {
  Complaints complaints;
  ScenarioFiles files;
  for (const auto& document : load_documents(spec, complaints).all) files.found.push_back(document.path);
  files.complaints = complaints.sentences();
  return files;
}

}  // namespace hurtigspor
