#include <fmt/format.h>

#include <algorithm>

#include "engine/replicate.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"

using namespace hurtigspor;

/// The outcome: how often a mentor could help (a practice placement or a wage subsidy begins), how often one does, and
/// how many leads become jobs.
struct Mentoring {
  int chances = 0, mentors = 0, jobs_by_lead = 0;

  void see(const Record& record) {
    const auto is = [&](Fact fact, auto result) {
      return record.fact == fact && record.result == static_cast<std::uint8_t>(result);
    };
    chances += is(Fact::placement, PlacementFact::begins) || is(Fact::placement, PlacementFact::begins_language) ||
               is(Fact::subsidy, 0);
    mentors += record.fact == Fact::mentor;
    jobs_by_lead += is(Fact::lead, LeadFact::became_job);
  }
};

/// The policy rule: the region's municipalities share a pool of mentors, each with one person at a time for as long as
/// a grant lasts. So large a share of the chances is reached as the pool allows.
std::string mentor_pool(int mentors, const Mentoring& without, double years, const Parameters& rules) {
  const double reached_a_year = mentors * 12.0 / *rules.mentor.max_months;
  const double share = std::min(1.0, reached_a_year * years / without.chances);
  return fmt::format("\n[[change]]\nfrom = 2017-01-01\nset = {{ mentor.share = {:.4f} }}\n", share);
}

Mentoring lived(const Scenario& scenario, const Country& country, Date from) {
  Mentoring seen;
  run_replicate(set_stage(scenario, country), {.seed = 2016}, [&](const World&, const Locality& office) {
    for (const Record& record : office.records)
      if (scenario.start() + record.day >= from) seen.see(record);
  });
  return seen;
}

int main() {
  const auto known = known_municipalities(SCENARIOS "/norway");
  const auto base = read_scenario(SCENARIOS "/baseline.toml", known, {{}, {"Kragerø", "Bamble", "Drangedal"}});
  const auto country = found_country(SCENARIOS "/norway", base.founding(), base.only_municipalities);
  const Date from = Date::of(2017, 1, 1);

  const Mentoring without = lived(base, country, from);
  const std::string rule = mentor_pool(20, without, (base.end() - from) / 365.25, base.founding());
  const Mentoring with = lived(read_scenario_text(base.resolved_toml + rule, "the pool", known), country, from);

  for (const auto& [title, seen] : {std::pair{"without", without}, std::pair{"with", with}})
    fmt::print("{} the pool: {} chances, {} mentors, {} leads that became a job\n", title, seen.chances, seen.mentors,
               seen.jobs_by_lead);
  return with.mentors > without.mentors ? 0 : 1;
}
