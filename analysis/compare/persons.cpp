#include "compare/persons.hpp"

#include <algorithm>
#include <functional>
#include <string>

#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

constexpr const char* date_units = "days since 1970-01-01";

/// One column and how it is read from what is known of a person.
template <class Known, class Number>
struct Field {
  Column column;
  std::function<Number(const Known&)> read;
};
using WholeField = Field<Life, std::int64_t>;
using RealField = Field<Life, double>;
using PartingField = Field<Parting, std::int64_t>;

/// By scenario and person, or null where there is none.
template <class Known>
using ByScenario = std::vector<std::vector<const Known*>>;

template <class Names>
std::vector<std::string> words(const Names& names) {
  return {names.begin(), names.end()};
}

std::int64_t date_of(Day day, Date start) {
  return day == never ? absent : (start + day).since_1970;
}

std::int64_t count(int value) {
  return value;
}

WholeField date(const char* name, const char* long_name, Day Life::*member, Date start) {
  return {{name, long_name, date_units, Stored::int32, {}, {}},
          [member, start](const Life& life) { return date_of(life.*member, start); }};
}

WholeField flag(const char* name, const char* long_name, bool Life::*member) {
  return {{name, long_name, "1", Stored::int8, {"no", "yes"}, {}},
          [member](const Life& life) { return count(life.*member); }};
}

std::vector<WholeField> fixed_fields(Date start) {
  return {
      {{"municipality", "municipality of settlement, by its place on the axis", "1", Stored::int32, {}, {}},
       [](const Life& life) { return static_cast<std::int64_t>(life.municipality.value); }},
      date("settled", "day of settlement", &Life::settled, start),
      {{"age", "age at settlement", "year", Stored::int16, {}, {}}, [](const Life& life) { return count(life.age); }},
      {{"sex", "sex", "1", Stored::int8, words(sex_names), {}},
       [](const Life& life) { return count(static_cast<int>(life.sex)); }},
      {{"education", "education at settlement", "1", Stored::int8, words(education_names), {}},
       [](const Life& life) { return count(static_cast<int>(life.education)); }},
      {{"inflow", "how the person came", "1", Stored::int8, words(inflow_names), {}},
       [](const Life& life) { return count(static_cast<int>(life.inflow)); }},
      flag("with_children", "has children", &Life::with_children),
  };
}

std::vector<WholeField> lived_dates_and_flags(Date start) {
  return {
      date("programme_started", "first day in the programme", &Life::programme_started, start),
      date("programme_ended", "last day in the programme", &Life::programme_ended, start),
      date("first_job", "first day in the first job", &Life::first_job, start),
      flag("in_work_24", "in work 24 months after settlement", &Life::in_work_24),
      flag("in_work_48", "in work 48 months after settlement", &Life::in_work_48),
      flag("in_country_24", "resident and observed 24 months after settlement", &Life::in_country_24),
      flag("in_country_48", "resident and observed 48 months after settlement", &Life::in_country_48),
      flag("observed_1y", "November of the year after exit lies within the run", &Life::observed_1y),
      flag("work_or_education_1y", "in work or education one year after exit", &Life::work_or_education_1y),
      flag("employed_1y", "employed one year after exit", &Life::employed_1y),
      flag("full_time_1y", "in full-time work one year after exit", &Life::full_time_1y),
      flag("same_job_12m", "the first job lasted twelve months", &Life::same_job_12m),
      flag("first_job_in_own_field", "the first job was in the person's field", &Life::first_job_in_own_field),
      flag("handover_due", "a handover meeting was due", &Life::handover_due),
      flag("handover_asked", "a handover meeting was asked for", &Life::handover_asked),
      flag("handover_held", "a handover meeting was held", &Life::handover_held),
      flag("fast_track_registered", "registered on the fast track", &Life::fast_track_registered),
  };
}

std::vector<WholeField> lived_counts() {
  return {
      {{"organisation", "of the programme on the day of settlement", "1", Stored::int8, words(organisation_names), {}},
       [](const Life& life) { return count(static_cast<int>(life.organisation)); }},
      {{"days_in_work_60", "days in work within 60 months of settlement", "day", Stored::int16, {}, {}},
       [](const Life& life) { return count(life.days_in_work_60); }},
      {{"days_in_work", "days in work over the run", "day", Stored::int16, {}, {}},
       [](const Life& life) { return count(life.days_in_work); }},
      {{"jobs", "jobs begun", "1", Stored::int16, {}, {}}, [](const Life& life) { return count(life.jobs); }},
      {{"ownerless_days", "days with nobody in charge", "day", Stored::int32, {}, {}},
       [](const Life& life) { return count(life.ownerless_days); }},
      {{"leads", "leads found", "1", Stored::int16, {}, {}}, [](const Life& life) { return count(life.leads); }},
      {{"leads_lost", "live leads that died", "1", Stored::int16, {}, {}},
       [](const Life& life) { return count(life.leads_lost); }},
      {{"leads_lost_at_handover", "of them, between programme and NAV", "1", Stored::int16, {}, {}},
       [](const Life& life) { return count(life.leads_lost_at_handover); }},
      {{"fast_track_links",
        "links of the fast track passed, one bit each (1 eligible, 2 mapped, 4 known to NAV, ...)",
        "1",
        Stored::int16,
        {},
        {}},
       [](const Life& life) { return count(life.links); }},
  };
}

std::vector<WholeField> days_in_states() {
  std::vector<WholeField> fields;
  for (std::size_t horizon = 0; horizon < life_horizons.size(); ++horizon) {
    for (std::size_t state = 0; state < state_names.size(); ++state) {
      std::string name = "days_" + std::string{state_names[state]} + "_" + std::to_string(life_horizons[horizon]);
      std::replace(name.begin(), name.end(), ' ', '_');
      fields.push_back({{name,
                         "days in state \"" + std::string{state_names[state]} + "\" within " +
                             std::to_string(life_horizons[horizon]) + " months of settlement",
                         "day",
                         Stored::int16,
                         {},
                         {}},
                        [horizon, state](const Life& life) { return count(life.days_in_state[horizon][state]); }});
    }
  }
  return fields;
}

std::vector<RealField> purses() {
  return {
      {{"cost_municipality", "cost to the municipality over the run, net of the grant", "NOK", Stored::float64, {}, {}},
       [](const Life& life) { return life.cost_municipality; }},
      {{"cost_state", "cost to the state over the run, net of tax received", "NOK", Stored::float64, {}, {}},
       [](const Life& life) { return life.cost_state; }},
      {{"income", "the person's own income over the run", "NOK", Stored::float64, {}, {}},
       [](const Life& life) { return life.income; }},
  };
}

/// The people of all scenarios: each scenario's life of everyone, or null.
struct Union {
  std::vector<std::int64_t> names;
  ByScenario<Life> lived;

  const Life& anywhere(std::size_t person) const {
    for (const auto& scenario : lived)
      if (scenario[person] != nullptr) return *scenario[person];
    return *lived.front()[person];
  }
};

Union united(const std::vector<const std::vector<Life>*>& lives) {
  std::vector<std::uint64_t> names;
  for (const auto* scenario : lives)
    for (const Life& life : *scenario) names.push_back(life.name);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());

  Union all{{names.begin(), names.end()}, {}};
  for (const auto* scenario : lives) {
    std::vector<const Life*> row(names.size(), nullptr);
    auto life = scenario->begin();
    for (std::size_t person = 0; person < names.size() && life != scenario->end(); ++person)
      if (life->name == names[person]) row[person] = &*life++;
    all.lived.push_back(std::move(row));
  }
  return all;
}

Column fixed_column(const WholeField& field, const Union& all) {
  std::vector<std::int64_t> values;
  for (std::size_t person = 0; person < all.names.size(); ++person) values.push_back(field.read(all.anywhere(person)));
  Column column = field.column;
  column.values = std::move(values);
  return column;
}

template <class Known, class Number>
Column lived_column(const Field<Known, Number>& field, const ByScenario<Known>& lived, Number missing) {
  std::vector<Number> values;
  values.reserve(lived.size() * lived.front().size());
  for (const auto& scenario : lived)
    for (const Known* known : scenario) values.push_back(known == nullptr ? missing : field.read(*known));
  Column column = field.column;
  column.values = std::move(values);
  return column;
}

/// Reachable or not, as the headline measures count it.
Column reach_column(const Union& all, const PolicyDay& policy) {
  std::vector<std::int64_t> values(all.names.size(), 1);
  for (std::size_t person = 0; person < values.size(); ++person)
    if (const Life* life = all.lived.front()[person]) values[person] = is_reachable(*life, policy);
  return {"reachable", "the policy could reach the person", "1", Stored::int8, {"no", "yes"}, std::move(values)};
}

/// Where each scenario's lives part from the base's.
ByScenario<Parting> aligned(const std::vector<std::vector<Parting>>& partings, const Union& all) {
  ByScenario<Parting> of_all(all.lived.size(), std::vector<const Parting*>(all.names.size(), nullptr));
  for (std::size_t scenario = 0; scenario < partings.size(); ++scenario) {
    auto parting = partings[scenario].begin();
    for (std::size_t person = 0; person < all.names.size() && parting != partings[scenario].end(); ++person)
      if (static_cast<std::int64_t>(parting->name) == all.names[person]) of_all[scenario][person] = &*parting++;
  }
  return of_all;
}

std::vector<PartingField> parting_fields(Date start) {
  const auto turn = [](const char* name, const char* long_name, TurnId Parting::*member) {
    return PartingField{{name, long_name, "1", Stored::int16, parting_words(), {}},
                        [member](const Parting& parting) -> std::int64_t {
                          return parting.*member == no_turn ? absent : parting.*member;
                        }};
  };
  return {{{"parted", "day on which the life parts from the base's", date_units, Stored::int32, {}, {}},
           [start](const Parting& parting) { return date_of(parting.day, start); }},
          turn("parting_in_base", "what happens on that day in the base", &Parting::in_base),
          turn("parting_here", "what happens on that day in this scenario", &Parting::here)};
}

}  // namespace

StoredPersons persons_of(std::uint32_t replicate, const std::vector<const std::vector<Life>*>& lives,
                         const std::vector<std::vector<Parting>>& partings, Date start, const PolicyDay& policy) {
  const Union all = united(lives);
  StoredPersons persons{replicate, all.names, {}, {}};
  for (const WholeField& field : fixed_fields(start)) persons.fixed.push_back(fixed_column(field, all));
  persons.fixed.push_back(reach_column(all, policy));
  for (const auto& fields : {lived_dates_and_flags(start), lived_counts(), days_in_states()})
    for (const WholeField& field : fields) persons.by_scenario.push_back(lived_column(field, all.lived, absent));
  const ByScenario<Parting> parted = aligned(partings, all);
  for (const PartingField& field : parting_fields(start))
    persons.by_scenario.push_back(lived_column(field, parted, absent));
  for (const RealField& field : purses()) persons.by_scenario.push_back(lived_column(field, all.lived, undefined));
  return persons;
}

}  // namespace hurtigspor
