#include "outcomes/tables.hpp"

#include "outcomes/tally.hpp"
#include "world/kinds.hpp"
#include "world/record.hpp"

namespace hurtigspor {

namespace {

using Number = TableDeclaration::Number;

std::vector<TableDeclaration> declare() {
  const std::string counted = "month: point sex: sum";
  return {
      {"status_at_exit",
       "people by where they stand on the day after the introduction programme",
       "1",
       "exit_year: sum",
       Number::whole,
       {"exit_year", "sex", "exit_state"},
       false},
      {"status_after_exit",
       "leavers by status in November, so many years after the year of leaving",
       "1",
       "exit_year: sum",
       Number::whole,
       {"exit_year", "years_after", "sex", "status"},
       false},
      {"take_up_chain",
       "people who pass each link of the fast track for the first time",
       "1",
       "year: sum",
       Number::whole,
       {"year", "organisation", "link"},
       false},
      {"slot_use",
       "slots (one hour of one professional) by what they went to",
       "1",
       "year: sum",
       Number::whole,
       {"year", "organisation", "agency", "purpose"},
       false},
      {"employment_by_residence",
       "share in work in November, all Novembers pooled, by years since settlement",
       "1",
       "years_since_settlement: mean",
       Number::real,
       {"years_since_settlement", "sex"},
       false},
      {"residents_by_residence",
       "settled residents in November and those of them in work",
       "1",
       "year: point",
       Number::whole,
       {"year", "years_since_settlement", "sex", "residence_state"},
       false},
      {"status_by_month",
       "people by state at the first week of the month",
       "1",
       "month: point",
       Number::real,
       {"month", "municipality", "sex", "state"},
       true},
      {"state_by_month",
       "people of the whole country by state at the first week of the month",
       "1",
       counted,
       Number::whole,
       {"month", "sex", "state"},
       false},
      {"municipality_outcome",
       "results of a municipality over the outcome years",
       "1",
       "",
       Number::whole,
       {"municipality", "local_measure"},
       false},
      {"meetings",
       "meetings by what became of them, over the outcome years",
       "1",
       "",
       Number::whole,
       {"meeting_kind", "meeting_result"},
       false},
      {"meetings_by_organisation",
       "meetings by how the programme is organised in their place and by what became of them, over the outcome years",
       "1",
       "",
       Number::whole,
       {"organisation", "meeting_kind", "meeting_result"},
       false},
      {"meeting_delay",
       "weeks from asking for a joint meeting to the week in which it is held",
       "week",
       "",
       Number::real,
       {"meeting_kind", "quantile"},
       false},
      {"meeting_delay_by_organisation",
       "weeks from asking for a joint meeting to the week in which it is held, by how the programme is organised there",
       "week",
       "",
       Number::real,
       {"organisation", "meeting_kind", "quantile"},
       false},
      {"account",
       "amounts in kroner of 2017; what a purse pays is positive, what it receives negative",
       "NOK",
       "year: sum",
       Number::real,
       {"year", "purse", "item"},
       false},
      {"participants",
       "people who took part in the programme at some time of the year",
       "1",
       "year: sum",
       Number::whole,
       {"year", "sex"},
       false},
      {"programme_content",
       "participants of the year by what their programme held",
       "1",
       "year: sum",
       Number::whole,
       {"year", "content"},
       false},
      {"staff_years",
       "full-time staff by agency; NAV's caseworkers are those of all clients",
       "year",
       "year: sum",
       Number::real,
       {"year", "organisation", "agency"},
       false},
  };
}

template <std::size_t count>
Axis labels(const std::string& name, const std::string& long_name, const std::array<std::string_view, count>& values) {
  return {name, long_name, "1", std::vector<std::string>(values.begin(), values.end())};
}

Axis numbers(const std::string& name, const std::string& long_name, const std::string& units, int from, int to) {
  std::vector<std::int32_t> values;
  for (int value = from; value <= to; ++value) values.push_back(value);
  return {name, long_name, units, values};
}

Axis months_of(const Scenario& scenario) {
  std::vector<std::int32_t> days;
  const Date first = scenario.founding().run.outcomes_from;
  for (int month = first.month_number(); month <= scenario.end().month_number(); ++month)
    days.push_back(first_of_month(month).since_1970);
  return {"month", "first day of the month", "days since 1970-01-01", days};
}

Axis municipalities_of(const Country& country) {
  std::vector<std::string> numbers_of_places;
  for (const Municipality& municipality : country.municipalities) numbers_of_places.push_back(municipality.number);
  return {"municipality", "municipality number of 2024", "1", numbers_of_places};
}

}  // namespace

const std::vector<TableDeclaration>& outcome_tables() {
  static const std::vector<TableDeclaration> tables = declare();
  return tables;
}

std::vector<Axis> outcome_axes(const Scenario& scenario, const Country& country) {
  const int first = scenario.founding().run.outcomes_from.year();
  const int last = scenario.end().year();
  using Labels = std::vector<std::string>;
  return {
      numbers("exit_year", "year of leaving the programme", "year", first, last),
      numbers("years_after", "years from the year of leaving to the November", "year", 1, most_years_after),
      numbers("year", "calendar year", "year", first, last),
      numbers("years_since_settlement", "completed years since settlement", "year", 0, most_years_of_residence),
      months_of(scenario),
      municipalities_of(country),
      labels("sex", "sex", sex_names),
      labels("exit_state", "where a person stands on the day after the programme", exit_state_names),
      {"status", "status in November, grouped as Statistics Norway does", "1",
       Labels{"employed", "employed and in education", "in education", "registered unemployed or on a measure",
              "other"}},
      labels("state", "state of a person on a day", state_names),
      labels("organisation", "organisation of the introduction programme", organisation_names),
      labels("link", "link of the fast track", link_names),
      labels("agency", "whose slot", agency_names),
      labels("purpose", "what the slot went to", purpose_names),
      {"residence_state", "residents and those in work", "1", Labels{"resident", "in work"}},
      {"local_measure", "what is counted for a municipality", "1",
       Labels{"settled", "leavers seen one year after", "leavers in work or education one year after", "handovers due",
              "handovers held"}},
      labels("meeting_kind", "kind of meeting", meeting_kind_names),
      labels("meeting_result", "what became of the meeting", meeting_result_names),
      {"quantile", "quantile of the delay", "1", std::vector<double>(delay_quantiles.begin(), delay_quantiles.end())},
      {"purse", "who pays", "1", Labels{"municipality", "state", "refugee"}},
      {"item", "what is paid for", "1",
       Labels{"programme service", "introduction benefit", "social assistance", "advisers and teachers",
              "integration grant", "NAV staff", "wage subsidy", "mentors", "measures", "wages", "tax"}},
      {"content", "what a programme held", "1",
       Labels{"participants", "language placement", "work placement", "paid work", "education recognised"}},
  };
}

}  // namespace hurtigspor
