#include <algorithm>
#include <cmath>

#include "report/cube.hpp"
#include "report/sections.hpp"

namespace hurtigspor {
namespace {

constexpr std::array<Headline, 4> organised_measures{Headline::ownerless_days, Headline::live_leads_lost,
                                                     Headline::handover_held_of_due, Headline::handover_held_of_asked};

Series divided(Series values, double by) {
  for (double& value : values) value /= by;
  return values;
}

/// Meetings a year, by kind and result.
Json meetings_json(const OutcomesReader& reader, double years, double alpha) {
  const Cube counts{reader, "meetings"};
  const Cube delays{reader, "meeting_delay"};
  const auto kinds = counts.labels("meeting_kind");
  const auto results = counts.labels("meeting_result");
  Json rows = Json::array();
  for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
    Json row{{"kind", kinds[kind]}};
    for (std::size_t result = 0; result < results.size(); ++result) {
      auto series = counts.all_series({{"meeting_kind", {kind}}, {"meeting_result", {result}}});
      for (Series& values : series) values = divided(std::move(values), years);
      row["a_year"][results[result]] = by_scenario(series, alpha);
    }
    // Rows 2 and 4 of the quantiles: the median and the ninth decile.
    row["median_weeks"] = by_scenario(delays.all_series({{"meeting_kind", {kind}}, {"quantile", {2}}}), alpha);
    row["ninth_decile_weeks"] = by_scenario(delays.all_series({{"meeting_kind", {kind}}, {"quantile", {4}}}), alpha);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Joint meetings that are held of those that end in one way or another, and how long they are waited for, by
/// organisation. How many handover meetings are held is told of people, with the other gaps.
Json meetings_by_organisation(const OutcomesReader& reader, double alpha) {
  const Cube counts{reader, "meetings_by_organisation"};
  const Cube delays{reader, "meeting_delay_by_organisation"};
  const std::vector<std::size_t> ends{index(MeetingResult::held), index(MeetingResult::called_off),
                                      index(MeetingResult::never_booked)};
  const auto organisations = counts.labels("organisation");
  Json rows = Json::array();
  for (const MeetingKind kind : {MeetingKind::plan, MeetingKind::collaboration, MeetingKind::handover})
    for (std::size_t organisation = 0; organisation < organisations.size(); ++organisation) {
      const auto here = [&](const char* axis, const std::vector<std::size_t>& of_axis) {
        return Cube::Where{{"organisation", {organisation}}, {"meeting_kind", {index(kind)}}, {axis, of_axis}};
      };
      Json row{{"kind", meeting_kind_names[index(kind)]},
               {"organisation", organisations[organisation]},
               {"median_weeks", by_scenario(delays.all_series(here("quantile", {2})), alpha)}};
      if (kind != MeetingKind::handover) {
        const auto held = counts.all_series(here("meeting_result", {index(MeetingResult::held)}));
        const auto ended = counts.all_series(here("meeting_result", ends));
        row["held"] = ratios_by_scenario(held, ended, alpha);
      }
      rows.push_back(std::move(row));
    }
  return rows;
}

/// What becomes of advisers', teachers' and NAV's slots under each way of organising the programme.
Json slots_by_organisation(const OutcomesReader& reader, double alpha) {
  const Cube cube{reader, "slot_use"};
  const auto purposes = cube.labels("purpose");
  const auto row_of = [&](const char* purpose) {
    return static_cast<std::size_t>(std::find(purposes.begin(), purposes.end(), purpose) - purposes.begin());
  };
  Json rows = Json::array();
  const auto organisations = cube.labels("organisation");
  for (std::size_t organisation = 0; organisation < organisations.size(); ++organisation) {
    const Cube::Where here{{"organisation", {organisation}}};
    const auto all = cube.all_series(here);
    Json row{{"organisation", organisations[organisation]}};
    for (const char* purpose : {"called off", "lapsed"}) {
      auto where = here;
      where.emplace_back("purpose", std::vector{row_of(purpose)});
      row[purpose] = ratios_by_scenario(cube.all_series(where), all, alpha);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Time without an owner, lost leads and handovers, by the organisation met in the base.
Json by_organisation(const StoredComparison& stored) {
  const auto& groups = stored.comparison.head.groups;
  Json rows = Json::array();
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (groups[g].division != Division::organisation) continue;
    Json row{{"organisation", groups[g].label}};
    for (const Headline measure : organised_measures)
      row[std::string{declaration(measure).name}] = by_scenario(stored.series([&](const ScenarioRecord& record) {
        return record.people_behind(measure, Reach::reachable, g) >= fewest_people
                   ? record.value(measure, Reach::reachable, g)
                   : std::nan("");
      }),
                                                                stored.comparison.head.alpha);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Hours a year by agency and purpose, from the policy date on; null where the run holds no whole year.
Json hours_json(const StoredComparison& stored) {
  const double alpha = stored.comparison.head.alpha;
  Json agencies = Json::array();
  for (std::size_t a = 0; a < agency_names.size(); ++a) {
    const auto agency = static_cast<Agency>(a);
    Json row{{"agency", agency_names[a]}};
    for (std::size_t p = 0; p < purpose_names.size(); ++p)
      row["slots"][std::string{purpose_names[p]}] = by_scenario(stored.series([&](const ScenarioRecord& record) {
        return record.yearly.of(agency, static_cast<Purpose>(p));
      }),
                                                                alpha);
    const auto staff =
        stored.series([&](const ScenarioRecord& record) { return record.yearly.staff_for_refugees(agency); });
    if (estimate(staff.front(), alpha).replicates == 0) return nullptr;
    row["staff_years"] = by_scenario(staff, alpha);
    agencies.push_back(std::move(row));
  }
  return agencies;
}

}  // namespace

Json chain_json(const StoredComparison& stored) {
  const double alpha = stored.comparison.head.alpha;
  const auto names = chain_step_names();
  Json links = Json::array();
  for (std::size_t step = 0; step < chain_steps; ++step) {
    const auto people = stored.series(
        [&](const ScenarioRecord& record) { return record.yearly.links(ChainYears::since_policy, step); });
    if (estimate(people.front(), alpha).replicates == 0) return nullptr;
    Json row{{"step", names[step]}, {"people", by_scenario(people, alpha)}};
    if (step > 0) {
      const auto before = stored.series(
          [&](const ScenarioRecord& record) { return record.yearly.links(ChainYears::since_policy, step - 1); });
      row["share"] = ratios_by_scenario(people, before, alpha);
    }
    links.push_back(std::move(row));
  }
  return links;
}

Json coordination_json(const OutcomesReader& reader, const StoredComparison& stored) {
  const double alpha = stored.comparison.head.alpha;
  Json result{{"by_organisation", by_organisation(stored)}, {"hours", hours_json(stored)}};
  for (const char* table :
       {"meetings", "meeting_delay", "meetings_by_organisation", "meeting_delay_by_organisation", "slot_use"})
    if (!reader.has_table(table)) return result;
  const auto years = static_cast<double>(Cube{reader, "slot_use"}.size("year"));
  result["meetings"] = meetings_json(reader, years, alpha);
  result["meetings_by_organisation"] = meetings_by_organisation(reader, alpha);
  result["slots_by_organisation"] = slots_by_organisation(reader, alpha);
  return result;
}

}  // namespace hurtigspor
