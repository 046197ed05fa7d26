#include "compare/record.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Everything counted within one reach.
struct ReachTally {
  explicit ReachTally(const Period& period)
      : everybody{period},
        groups{HeadlineTally{period}, HeadlineTally{period}, HeadlineTally{period}, HeadlineTally{period},
               HeadlineTally{period}} {}

  void add(const Life& life) {
    everybody.add(life);
    groups[static_cast<std::size_t>(life.sex)].add(life);
    groups[sex_names.size() + static_cast<std::size_t>(life.education)].add(life);
    totals.add(life);
  }

  HeadlineTally everybody;
  std::array<HeadlineTally, group_labels.size()> groups;
  WorkAndPurses totals;
};

void keep(ScenarioRecord& record, Reach reach, const ReachTally& tally) {
  const auto row = static_cast<std::size_t>(reach);
  record.headline[row] = tally.everybody.values();
  for (std::size_t g = 0; g < group_labels.size(); ++g) record.by_group[row][g] = tally.groups[g].values();
  record.work_and_purses[row] = tally.totals;
}

template <class Names>
Axis labels(std::string name, std::string long_name, const Names& names) {
  return {std::move(name), std::move(long_name), "1", std::vector<std::string>(names.begin(), names.end())};
}

}  // namespace

RecordFrame RecordFrame::of(const Scenario& base, Date policy) {
  return {PolicyDay::of(base, policy), period_for_all(base, policy), period_for_reachable(base, policy)};
}

ScenarioRecord record_of(const std::vector<Life>& lives, const std::vector<Life>& baseline, const RecordFrame& frame) {
  const std::vector<bool> is_reached = reachable(lives, baseline, frame.policy);
  ReachTally all{frame.all};
  ReachTally reached{frame.reachable};
  for (std::size_t i = 0; i < lives.size(); ++i) {
    all.add(lives[i]);
    if (is_reached[i]) reached.add(lives[i]);
  }

  ScenarioRecord record;
  keep(record, Reach::all, all);
  keep(record, Reach::reachable, reached);
  if (&lives == &baseline)
    record.lives_changed.fill({nan, nan, nan});
  else
    record.lives_changed = lives_changed(baseline, lives, frame.all);
  return record;
}

void take_off_displaced(ReplicateRecords& records, const std::vector<double>& displacement) {
  constexpr auto gross = static_cast<std::size_t>(Headline::months_in_work_60);
  constexpr auto net = static_cast<std::size_t>(Headline::months_in_work_60_net);
  const ScenarioRecord base = records.front();
  const auto less = [&](HeadlineValues& values, const HeadlineValues& of_base, double share) {
    values[net] = of_base[gross] + (1.0 - share) * (values[gross] - of_base[gross]);
  };
  for (std::size_t s = 1; s < records.size(); ++s)
    for (std::size_t reach = 0; reach < reach_names.size(); ++reach) {
      less(records[s].headline[reach], base.headline[reach], displacement[s]);
      for (std::size_t group = 0; group < group_labels.size(); ++group)
        less(records[s].by_group[reach][group], base.by_group[reach][group], displacement[s]);
    }
}

std::vector<double> displacement_on(Date policy, const std::vector<Scenario>& scenarios) {
  std::vector<double> shares;
  for (const Scenario& scenario : scenarios) {
    const Date day = std::min(policy, scenario.end());
    shares.push_back(*scenario.at(scenario.epoch_of(day), MunicipalityId{0}).search.displacement);
  }
  return shares;
}

void add_floor(ScenarioRecord& base_record, const std::vector<Life>& baseline, const std::vector<Life>& resalted,
               const RecordFrame& frame) {
  base_record.lives_changed = lives_changed(baseline, resalted, frame.all);
}

const std::vector<TableDeclaration>& record_tables() {
  static const std::vector<TableDeclaration> tables{
      {"headline",
       "Headline measures (units and meanings: docs/reference/headline.md)",
       "1",
       "",
       TableDeclaration::Number::real,
       {"reach", "measure"}},
      {"headline_by_group",
       "Headline measures by sex and by education",
       "1",
       "",
       TableDeclaration::Number::real,
       {"reach", "group", "measure"}},
      {"lives_changed",
       "Twins settled 2017-2019 in work in this scenario only or in the base only; in the base's own row the base "
       "against itself with other tie-breaks",
       "person",
       "",
       TableDeclaration::Number::real,
       {"months_after_settlement", "change"}},
      {"work_and_purses",
       "People, years in work within 60 months of settlement, and NOK of 2017 by purse",
       "1",
       "",
       TableDeclaration::Number::real,
       {"reach", "total"}},
  };
  return tables;
}

std::vector<Axis> record_axes() {
  std::vector<std::string_view> measures;
  for (const auto& measure : headline_declarations()) measures.push_back(measure.name);
  const std::vector<std::string_view> changes{"compared", "gained", "lost"};
  const std::vector<std::string_view> totals{"people", "work_years", "cost_municipality", "cost_state", "income"};
  return {labels("reach", "whom the measure counts", reach_names),
          labels("measure", "headline measure", measures),
          labels("group", "sex or education", group_labels),
          {"months_after_settlement", "months after settlement", "month",
           std::vector<std::int32_t>(change_horizons.begin(), change_horizons.end())},
          labels("change", "what became of the twins", changes),
          labels("total", "total over people", totals)};
}

std::vector<Table> to_tables(const ScenarioRecord& record) {
  std::vector<Table> tables;
  for (const auto& declared : record_tables()) tables.push_back({&declared, {}});
  for (const auto& values : record.headline)
    tables[0].values.insert(tables[0].values.end(), values.begin(), values.end());
  for (const auto& groups : record.by_group)
    for (const auto& values : groups) tables[1].values.insert(tables[1].values.end(), values.begin(), values.end());
  for (const auto& changed : record.lives_changed)
    for (const double count : {changed.compared, changed.gained, changed.lost}) tables[2].values.push_back(count);
  for (const auto& sums : record.work_and_purses)
    for (const double sum : {sums.people, sums.work_years, sums.municipality, sums.state, sums.income})
      tables[3].values.push_back(sum);
  return tables;
}

ScenarioRecord from_tables(const std::vector<std::vector<double>>& values) {
  expects(values.size() == 4 && values[0].size() == 2 * headlines && values[1].size() == 10 * headlines &&
              values[2].size() == 6 && values[3].size() == 10,
          "the tables of a comparison have the sizes they were declared with");
  ScenarioRecord record;
  auto headline = values[0].begin();
  for (auto& row : record.headline)
    for (double& value : row) value = *headline++;
  auto grouped = values[1].begin();
  for (auto& groups : record.by_group)
    for (auto& row : groups)
      for (double& value : row) value = *grouped++;
  auto change = values[2].begin();
  for (auto& row : record.lives_changed) row = {*change++, *change++, *change++};
  auto total = values[3].begin();
  for (auto& row : record.work_and_purses) row = {*total++, *total++, *total++, *total++, *total++};
  return record;
}

}  // namespace hurtigspor
