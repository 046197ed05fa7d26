#include "export/persons_table.hpp"

#include <fmt/format.h>

#include <cmath>
#include <functional>

#include "base/csv_cell.hpp"
#include "base/date.hpp"
#include "export/tidy_table.hpp"

namespace hurtigspor {
namespace {

bool holds_dates(const Column& column) {
  return column.units == "days since 1970-01-01";
}

/// How the numbers of a column are written.
std::function<std::string(double)> writer_of(const Column& column, const std::vector<std::string>& municipalities) {
  if (column.name == "municipality")
    return [municipalities](double place) { return municipalities[static_cast<std::size_t>(place)]; };
  if (!column.flags.empty())
    return [&column](double code) { return csv_text(column.flags[static_cast<std::size_t>(code)]); };
  if (holds_dates(column)) return [](double day) { return Date{static_cast<std::int32_t>(day)}.text(); };
  return csv_cell;
}

struct WrittenColumn {
  std::vector<double> values;
  std::function<std::string(double)> write;

  std::string at(std::size_t row) const { return std::isnan(values[row]) ? std::string{} : write(values[row]); }
};

std::vector<WrittenColumn> written(const std::vector<Column>& columns, const std::vector<std::string>& municipalities) {
  std::vector<WrittenColumn> all;
  for (const Column& column : columns) all.push_back({as_real(column.values), writer_of(column, municipalities)});
  return all;
}

void write_names(std::ostream& out, const std::vector<Column>& columns) {
  for (const Column& column : columns) out << "," << column.name;
  out << "\n";
}

}  // namespace

void write_persons_csv(std::ostream& out, const StoredPersons& persons,
                       const std::vector<std::string>& municipalities) {
  out << "person";
  write_names(out, persons.fixed);
  const auto columns = written(persons.fixed, municipalities);
  for (std::size_t row = 0; row < persons.names.size(); ++row) {
    out << persons.names[row];
    for (const WrittenColumn& column : columns) out << "," << column.at(row);
    out << "\n";
  }
}

void write_lives_csv(std::ostream& out, const StoredPersons& persons, const std::vector<std::string>& scenarios) {
  out << "scenario,person";
  write_names(out, persons.by_scenario);
  const auto columns = written(persons.by_scenario, {});
  if (columns.empty()) return;
  for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario)
    for (std::size_t person = 0; person < persons.names.size(); ++person) {
      const std::size_t row = scenario * persons.names.size() + person;
      // Costs and income are there for whoever lived.
      if (std::isnan(columns.back().values[row])) continue;
      out << csv_text(scenarios[scenario]) << "," << persons.names[person];
      for (const WrittenColumn& column : columns) out << "," << column.at(row);
      out << "\n";
    }
}

std::string unit_of_column(const Column& column) {
  if (column.name == "municipality") return "number of 2024";
  if (!column.flags.empty()) return "code";
  return holds_dates(column) ? "date" : column.units == "1" ? "" : column.units;
}

}  // namespace hurtigspor
