#include "outcomes/waiting.hpp"

/// How the tables of the coordination network are declared.
namespace hurtigspor {

namespace {

using Labels = std::vector<std::string>;

std::vector<TableDeclaration> declare_waiting() {
  constexpr auto whole = TableDeclaration::Number::whole;
  return {
      {"critical_path",
       "longest chain of waits to the first job within 60 months of settlement, or through them: sums over people",
       "1",
       "",
       whole,
       {"ending", "path_measure"},
       false},
      {"critical_wait",
       "what the days of the longest chain went to, and days by which the first job would have come sooner without: "
       "sums over people",
       "1",
       "",
       whole,
       {"ending", "wait", "wait_measure"},
       false},
      {"office_delay",
       "waits on longest chains for hours that were not there, by the office around which they were waited",
       "1",
       "",
       whole,
       {"nav_office", "delay_measure"},
       false},
  };
}

Axis offices_of(const Country& country) {
  Labels numbers;
  for (const Office& office : country.offices) numbers.push_back(office.number);
  return {"nav_office", "number of the NAV office, 2026", "1", numbers};
}

}  // namespace

const std::vector<TableDeclaration>& waiting_tables() {
  static const std::vector<TableDeclaration> tables = declare_waiting();
  return tables;
}

std::vector<Axis> waiting_axes(const Country& country) {
  return {
      {"ending", "what the chain leads to", "1", Labels{"first job", "no job within 60 months"}},
      {"path_measure", "what is counted of a longest chain", "1",
       Labels{"people", "days", "appointments held", "days for want of an hour"}},
      {"wait", "what is waited for", "1", Labels(wait_kind_names.begin(), wait_kind_names.end())},
      {"wait_measure", "what is counted of a kind of wait", "1",
       Labels{"people who had it on the longest chain", "days on the longest chain", "days gained without it",
              "people for whom it is the largest"}},
      offices_of(country),
      {"delay_measure", "what is counted of an office", "1",
       Labels{"people settled", "people who waited for an hour", "days waited for an hour",
              "people whose first job came later for it", "days by which it came later"}},
  };
}

}  // namespace hurtigspor
