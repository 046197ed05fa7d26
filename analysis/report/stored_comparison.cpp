#include "report/stored_comparison.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "compare/record_tables.hpp"

namespace hurtigspor {
namespace {

const Axis& axis_named(const OutcomesReader& reader, const std::string& name) {
  const auto& axes = reader.description().axes;
  const auto found = std::find_if(axes.begin(), axes.end(), [&](const Axis& axis) { return axis.name == name; });
  if (found == axes.end())
    throw MachineError(fmt::format("\"{}\": the file has no axis \"{}\", which run and compare write.",
                                   reader.description().title, name));
  return *found;
}

/// Values of one table by scenario and replicate, or by scenario and draw.
struct Cells {
  std::vector<double> values;
  std::size_t each{};

  std::vector<double> of(std::size_t row) const {
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * each);
    return {begin, begin + static_cast<std::ptrdiff_t>(each)};
  }
};

ScenarioRecord record_of(const std::vector<Cells>& tables, std::size_t row) {
  std::vector<std::vector<double>> values;
  for (const Cells& table : tables) values.push_back(table.of(row));
  return from_tables(values);
}

RecordsByReplicate read_records(const OutcomesReader& reader) {
  const std::size_t scenarios = reader.description().scenarios.size();
  const std::size_t replicates = reader.replicates().size();
  std::vector<Cells> tables;
  for (const TableDeclaration& declared : record_tables()) {
    if (!reader.has_table(declared.name))
      throw MachineError(fmt::format("\"{}\": the file has no table \"{}\", which run and compare write.",
                                     reader.description().title, declared.name));
    std::vector<double> values = reader.read(declared.name).values;
    const std::size_t each = values.size() / (scenarios * replicates);
    tables.push_back({std::move(values), each});
  }
  RecordsByReplicate records;
  for (std::size_t r = 0; r < replicates; ++r)
    for (std::size_t s = 0; s < scenarios; ++s)
      records[reader.replicates()[r]].push_back(record_of(tables, s * replicates + r));
  return records;
}

template <class Number>
std::optional<Number> note(const OutcomesReader& reader, const std::string& name) {
  const auto found = reader.description().notes.find(name);
  if (found == reader.description().notes.end()) return std::nullopt;
  const auto* value = std::get_if<Number>(&found->second);
  return value == nullptr ? std::nullopt : std::optional{*value};
}

ComparisonHead head_of(const OutcomesReader& reader) {
  const OutcomesDescription& file = reader.description();
  ComparisonHead head;
  for (const StoredScenario& scenario : file.scenarios) head.titles.push_back(scenario.title);
  head.groups = groups_labelled(std::get<std::vector<std::string>>(axis_named(reader, "group").coordinates));
  const auto policy = Date::parse(note<std::string>(reader, "policy_date").value_or(""));
  head.policy = policy.value_or(file.start);
  head.seed = static_cast<std::uint64_t>(file.seed);
  head.version = file.program_version;
  head.looks = static_cast<int>(note<std::int64_t>(reader, "looks").value_or(0));
  if (head.looks > 0) head.alpha = alpha_at_look(head.looks);
  return head;
}

/// What was drawn of what nobody has measured: nothing in a file without `--over`.
OverRecords read_draws(const OutcomesReader& reader) {
  std::vector<Cells> tables;
  std::size_t draws = 0;
  for (const TableDeclaration& declared : record_tables()) {
    const auto& variables = reader.description().variables;
    const auto found = std::ranges::find(variables, name_by_draw(declared), &StoredVariable::name);
    if (found == variables.end()) return {};
    draws = axis_named(reader, "draw").size();
    tables.push_back({found->values, found->values.size() / (reader.description().scenarios.size() * draws)});
  }
  OverRecords records(draws);
  for (std::size_t draw = 0; draw < draws; ++draw)
    for (std::size_t s = 0; s < reader.description().scenarios.size(); ++s)
      records[draw].push_back(record_of(tables, s * draws + draw));
  return records;
}

}  // namespace

StoredComparison stored_comparison(const OutcomesReader& reader) {
  StoredComparison stored;
  stored.records = read_records(reader);
  if (stored.records.empty())
    throw MachineError(fmt::format("\"{}\": the file holds no replicate.", reader.description().title));
  const OverRecords over = read_draws(reader);
  stored.draws = over.size();
  stored.comparison = comparison_of(stored.records, head_of(reader), over);
  return stored;
}

}  // namespace hurtigspor
