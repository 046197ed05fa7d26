#include "compare/record_tables.hpp"

#include <fmt/format.h>

#include <string>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

using Number = TableDeclaration::Number;

/// The rows of `record_tables()`.
enum class RecordTable : std::size_t {
  headline,
  headline_by_group,
  people_by_group,
  lives_changed,
  lives_changed_by_group,
  work_and_purses,
  effect_by_channel,
  added_users,
  slots_a_year,
  full_time_staff,
  links_a_year
};

TableDeclaration real(const char* name, const char* long_name, const char* units, std::vector<std::string> axes) {
  return {name, long_name, units, "", Number::real, std::move(axes)};
}

std::vector<TableDeclaration> declare() {
  return {
      real("headline", "Headline measures; measure_meaning says what each is", "measure_unit", {"reach", "measure"}),
      real("headline_by_group", "Headline measures by group; organisation as in the base", "measure_unit",
           {"reach", "group", "measure"}),
      real("people_by_group", "How many are counted behind each value of headline_by_group", "1",
           {"reach", "group", "measure"}),
      real("lives_changed",
           "Twins settled 2017-2019 in work in this scenario only or in the base only; in the base's own row the base "
           "against itself with other tie-breaks",
           "person", {"months_after_settlement", "change"}),
      real("lives_changed_by_group", "The same by group; organisation as in the base", "person",
           {"group", "months_after_settlement", "change"}),
      real("work_and_purses", "People, years in work over the run, and NOK of 2017 by purse", "total_unit",
           {"reach", "total"}),
      real("effect_by_channel",
           "Months in work within 60 months, difference to the base by the first thing in which twins differ (the "
           "reachable): pairs of twins, and what they add to the mean",
           "channel_sum_unit", {"channel", "channel_sum"}),
      real("added_users",
           "People who started on the fast track in one scenario of the pair and not in the other; of them those whose "
           "twin began a first job no later; those without a job in either",
           "person", {"users_in", "twin_outcome"}),
      real("slots_a_year", "Slots by what they went to, mean of the whole years from the policy date on", "year-1",
           {"agency", "purpose"}),
      real("full_time_staff", "Full-time staff, mean of the whole years from the policy date on", "1", {"agency"}),
      real("links_a_year", "People settled, and those who pass each link of the fast track for the first time, a year",
           "year-1", {"chain_years", "chain_step"}),
  };
}

/// Calls `visit(table, number)` for every number of a record, in the order of the tables' cells. Writing and reading
/// both walk this one list, so that they cannot disagree.
template <class Record, class Visit>
void visit_numbers(Record& record, Visit visit) {
  using enum RecordTable;
  const auto each = [&](RecordTable table, auto&... numbers) { (visit(table, numbers), ...); };
  const auto rows = [&](RecordTable table, auto& values) {
    for (auto& row : values)
      for (auto& number : row) visit(table, number);
  };
  rows(headline, record.headline);
  for (auto& groups : record.by_group) rows(headline_by_group, groups);
  for (auto& groups : record.people) rows(people_by_group, groups);
  for (auto& c : record.lives_changed) each(lives_changed, c.compared, c.gained, c.lost);
  for (auto& horizons : record.lives_changed_by_group)
    for (auto& c : horizons) each(lives_changed_by_group, c.compared, c.gained, c.lost);
  for (auto& sums : record.work_and_purses)
    each(work_and_purses, sums.people, sums.work_years, sums.municipality, sums.state, sums.income);
  for (auto& channel : record.channels) each(effect_by_channel, channel.people, channel.months);
  for (auto& side : record.deadweight) each(added_users, side.users, side.as_soon, side.neither);
  rows(slots_a_year, record.yearly.slots);
  for (auto& number : record.yearly.staff) visit(full_time_staff, number);
  rows(links_a_year, record.yearly.chain);
}

template <class Names>
Axis labels(std::string name, std::string long_name, const Names& names) {
  return {std::move(name), std::move(long_name), "1", std::vector<std::string>(names.begin(), names.end())};
}

Axis with_units(Axis axis, std::vector<std::string> units) {
  axis.told.push_back({"unit", fmt::format("unit of each {}", axis.long_name), std::move(units)});
  return axis;
}

Axis measure_axis() {
  std::vector<std::string_view> names;
  std::vector<std::string> units;
  std::vector<std::string> meanings;
  for (const HeadlineDeclaration& measure : headline_declarations()) {
    names.push_back(measure.name);
    units.emplace_back(measure.unit);
    meanings.emplace_back(measure.meaning);
  }
  Axis axis = with_units(labels("measure", "headline measure", names), std::move(units));
  axis.told.push_back({"meaning", "who is counted, and what", std::move(meanings)});
  return axis;
}

}  // namespace

const std::vector<TableDeclaration>& record_tables() {
  static const std::vector<TableDeclaration> tables = declare();
  return tables;
}

std::string name_by_draw(const TableDeclaration& table) {
  return table.name + "_by_draw";
}

std::vector<Axis> record_axes(const std::vector<Group>& groups) {
  using Labels = std::vector<std::string>;
  Labels group_labels;
  for (const Group& group : groups) group_labels.push_back(group.label);
  return {labels("reach", "whom the measure counts", reach_names),
          measure_axis(),
          labels("group", "sex, education, children, centrality, organisation, county or age", group_labels),
          {"months_after_settlement", "months after settlement", "month",
           std::vector<std::int32_t>(change_horizons.begin(), change_horizons.end())},
          labels("change", "what became of the twins", Labels{"compared", "gained", "lost"}),
          with_units(labels("total", "total over people",
                            Labels{"people", "work_years", "cost_municipality", "cost_state", "income"}),
                     {"person", "year", "NOK", "NOK", "NOK"}),
          labels("channel", "first thing in which twins differ", channel_names),
          with_units(labels("channel_sum", "sum over twins", Labels{"pairs of twins", "months"}), {"1", "month"}),
          labels("users_in", "the scenario of the pair in which they are users", users_in_names),
          labels("twin_outcome", "how the twin fared", Labels{"all", "began work no later", "neither began work"}),
          labels("agency", "whose slot", agency_names),
          labels("purpose", "what the slot went to", purpose_names),
          labels("chain_years", "calendar years", chain_years_names),
          labels("chain_step", "settled, and the links of the fast track", chain_step_names())};
}

std::vector<Table> to_tables(const ScenarioRecord& record) {
  std::vector<Table> tables;
  for (const auto& declared : record_tables()) tables.push_back({&declared, {}});
  visit_numbers(record, [&](RecordTable table, double number) {
    tables[static_cast<std::size_t>(table)].values.push_back(number);
  });
  return tables;
}

ScenarioRecord from_tables(const std::vector<std::vector<double>>& values) {
  expects(values.size() == record_tables().size(), "a record has all its tables");
  const auto& by_group = values[static_cast<std::size_t>(RecordTable::headline_by_group)];
  ScenarioRecord record{by_group.size() / (reach_names.size() * headlines)};
  std::vector<std::size_t> read(values.size());
  visit_numbers(record, [&](RecordTable table, double& number) {
    const auto row = static_cast<std::size_t>(table);
    expects(read[row] < values[row].size(), "a table of a record has a value for every cell");
    number = values[row][read[row]++];
  });
  for (std::size_t row = 0; row < values.size(); ++row)
    expects(read[row] == values[row].size(), "a table of a record has no more values than cells");
  return record;
}

}  // namespace hurtigspor
