#include "world/local_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/errors.hpp"
#include "base/input_text.hpp"
#include "parameters/registry.hpp"
#include "world/founding.hpp"
#include "world/staffing.hpp"

namespace hurtigspor {

namespace {

constexpr const char* file_name = "local.csv";

std::string_view name_of(Organisation organisation) {
  return organisation_names[index(organisation)];
}

/// What might be meant by something that is no municipality's number: what is nearest in the way it is written.
std::string municipality_meant(const std::string& given, const std::vector<KnownMunicipality>& known) {
  const bool is_number = given.find_first_not_of("0123456789") == std::string::npos;
  const auto written = is_number ? &KnownMunicipality::number : &KnownMunicipality::name;
  std::vector<std::string> choices;
  for (const auto& one : known) choices.push_back(one.*written);
  const auto nearest = std::ranges::find(known, nearest_name(given, choices), written);
  return nearest == known.end() ? "" : fmt::format(" Did you mean \"{}\" ({})?", nearest->number, nearest->name);
}

/// The row that a number names. Who writes a name is told its number.
std::optional<std::size_t> municipality_of(const InputTable& table, std::size_t row,
                                           const std::vector<KnownMunicipality>& known) {
  const std::string& number = table.text_if_any(row, "municipality");
  const auto found = std::ranges::find(known, number, &KnownMunicipality::number);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  // A table that could not be read has been complained of already; its missing municipalities are no news.
  if (known.empty()) return std::nullopt;
  std::vector<std::string> of_that_name;
  for (const auto& one : known)
    if (one.name == number) of_that_name.push_back('"' + one.number + '"');
  if (of_that_name.empty())
    table.complain(
        row, "municipality",
        fmt::format("there is no municipality \"{}\".{}", shortened(number), municipality_meant(number, known)));
  else
    table.complain(row, "municipality",
                   fmt::format("\"{}\" is a name; write its number, {}", number, fmt::join(of_that_name, " or ")));
  return std::nullopt;
}

std::optional<Organisation> organisation_in(const InputTable& table, std::size_t row) {
  const std::string& word = table.text_if_any(row, "organisation");
  if (word.empty()) return std::nullopt;
  const std::vector<std::string> known(organisation_names.begin(), organisation_names.end());
  const auto found = std::ranges::find(known, word);
  if (found != known.end()) return static_cast<Organisation>(found - known.begin());
  table.complain(row, "organisation",
                 fmt::format("\"{}\" is no organisation; it must be {}, or empty.{}", shortened(word),
                             fmt::join(known, ", "), did_you_mean(word, known)));
  return std::nullopt;
}

LocalFacts facts_in(const InputTable& table, std::size_t row) {
  const Description& norm = parameter_named("adviser.target_caseload").about;
  LocalFacts facts{
      .organisation = organisation_in(table, row),
      .participants_per_adviser = table.number_if_any(row, "participants_per_adviser", {norm.min, norm.max}),
      .source = table.text(row, "source")};
  const auto is_empty = [&](const char* column) { return table.text_if_any(row, column).empty(); };
  if (is_empty("organisation") && is_empty("participants_per_adviser"))
    table.complain(row, "organisation", "the row states nothing: neither an organisation nor participants an adviser");
  else if (!is_empty("participants_per_adviser") &&
           table.text_if_any(row, "participants_per_adviser").find_first_not_of("0.") == std::string::npos)
    table.complain(row, "participants_per_adviser",
                   "no staff is enough for 0 participants an adviser; leave the cell empty where it is not known");
  return facts;
}

std::string facts_text(const LocalFacts& facts) {
  std::vector<std::string> parts;
  if (facts.organisation) parts.push_back(fmt::format("organisation: {}", name_of(*facts.organisation)));
  if (facts.participants_per_adviser)
    parts.push_back(fmt::format("{} participants an adviser", *facts.participants_per_adviser));
  return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace

std::vector<LocalFacts> read_local_facts(const std::filesystem::path& folder,
                                         const std::vector<KnownMunicipality>& known, TableFaults& faults) {
  std::vector<LocalFacts> all(known.size());
  std::error_code none;
  if (!std::filesystem::exists(std::filesystem::symlink_status(folder / file_name, none))) return all;
  const InputTable table(folder / file_name, {"municipality", "organisation", "participants_per_adviser", "source"},
                         faults, TableKind::stated);
  table.expect_unique({"municipality"});
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto municipality = municipality_of(table, row, known);
    const LocalFacts facts = facts_in(table, row);
    if (municipality) all[*municipality] = facts;
  }
  return all;
}

std::vector<StatedLocally> stated_locally(const Country& country) {
  std::vector<StatedLocally> stated;
  for (const auto& municipality : country.municipalities)
    if (municipality.stated.any()) stated.push_back({{municipality.number, municipality.name}, municipality.stated});
  return stated;
}

std::vector<StatedLocally> stated_locally(const std::filesystem::path& folder, const std::vector<Scenario>& scenarios) {
  const auto known = known_municipalities(folder);
  TableFaults faults;
  const auto facts = read_local_facts(folder, known, faults);
  faults.refuse_if_any();
  const auto is_founded = [&](const std::string& number) {
    return std::ranges::any_of(scenarios, [&](const Scenario& scenario) {
      return std::ranges::count(scenario.municipalities, number, &KnownMunicipality::number) > 0;
    });
  };
  std::vector<StatedLocally> stated;
  for (std::size_t i = 0; i < known.size(); ++i)
    if (facts[i].any() && is_founded(known[i].number)) stated.push_back({known[i], facts[i]});
  return stated;
}

std::vector<std::string> facts_that_cannot_hold(const Scenario& scenario, const std::vector<StatedLocally>& stated) {
  std::vector<std::string> sentences;
  for (const auto& [where, facts] : stated) {
    const auto column = std::ranges::find(scenario.municipalities, where.number, &KnownMunicipality::number);
    if (column == scenario.municipalities.end()) continue;
    const auto row = static_cast<std::uint16_t>(column - scenario.municipalities.begin());
    const Parameters& founding = scenario.at(0, MunicipalityId{row});
    const auto& rule = founding.organisation;
    const auto complain = [&name = where.name, &sentences](const std::string& what) {
      sentences.push_back(fmt::format("{}: of {} {}.", file_name, name, what));
    };
    if (facts.organisation && !organisation_stretch(*facts.organisation, rule).exists())
      complain(
          fmt::format("\"{}\" is stated, and \"{}\" begins with no service there organised so "
                      "(\"organisation.in_nav_share\" is {}, \"organisation.co_located_share\" is {})",
                      name_of(*facts.organisation), scenario.title, *rule.in_nav_share, *rule.co_located_share));
    if (facts.participants_per_adviser && !(*founding.adviser.target_caseload > 0.0))
      complain(
          fmt::format("{} participants an adviser are stated, and in \"{}\" \"adviser.target_caseload\" begins at 0",
                      *facts.participants_per_adviser, scenario.title));
  }
  return sentences;
}

std::string stated_sentence(const std::vector<StatedLocally>& stated) {
  std::vector<std::string> parts;
  for (const auto& [where, facts] : stated) parts.push_back(fmt::format("{} ({})", where.name, facts_text(facts)));
  return parts.empty() ? "" : fmt::format("Stated locally: {}.", fmt::join(parts, ", "));
}

std::vector<std::string> stated_with_sources(const std::vector<StatedLocally>& stated) {
  std::vector<std::string> texts;
  for (const auto& [where, facts] : stated)
    texts.push_back(fmt::format("{} {} ({}), source: {}", where.number, where.name, facts_text(facts), facts.source));
  return texts;
}

}  // namespace hurtigspor
