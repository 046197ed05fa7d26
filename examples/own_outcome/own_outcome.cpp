#include <fmt/format.h>

#include <algorithm>

#include "engine/replicate.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"
#include "world/scene.hpp"

using namespace hurtigspor;

/// The outcome: days on which a mentor is paid, and leads that become jobs.
struct Mentoring {
  std::uint32_t days = 0, jobs_by_lead = 0;

  void see(const Record& record) {
    if (record.fact == Fact::mentor) days += record.other;
    jobs_by_lead += record.fact == Fact::lead && record.result == static_cast<std::uint8_t>(LeadFact::became_job);
  }
};

/// The policy rule: a region's municipalities share a pool of mentors. Every week the free ones go to people whose
/// placement or wage subsidy has no mentor, in drawn order; where it has ended, the mentor is free again.
struct MentorPool {
  std::size_t mentors;
  std::vector<Person*> with = {};

  void meet(World& world, Day today) {
    const auto scene = [&](Person& of) { return Scene(world, world.locality_of(of.place), of.place, today); };
    const auto at_a_firm = [](const Person& person) { return person.in_placement || person.subsidised; };
    std::erase_if(with, [&](const Person* one) { return !one->mentored || !at_a_firm(*one); });

    std::vector<std::pair<std::uint32_t, Person*>> without;
    for (Person& person : world.people)
      if (at_a_firm(person) && !person.mentored)
        without.emplace_back(scene(person).tie(person, Step::placement_end), &person);
    std::sort(without.begin(), without.end());
    without.resize(std::min(without.size(), mentors - with.size()));
    for (const auto& [drawn, person] : without) with.push_back(person);
    for (Person* person : with) {
      person->mentored = true;
      scene(*person).record(Fact::mentor, *person, 0, 7);  // paid for the week
    }
  }
};

Mentoring lived(const Stage& stage, const WeeklyRule& rule) {
  Mentoring seen;
  const Witness witness = [&](const World&, const Locality& office) {
    for (const Record& record : office.records) seen.see(record);
  };
  run_replicate(stage, {.seed = 2016}, {.witness = witness, .rule = rule});
  return seen;
}

int main() {
  const auto known = known_municipalities(SCENARIOS "/norway");
  const auto base = read_scenario(SCENARIOS "/baseline.toml", known, {{}, {"Kragerø", "Bamble", "Drangedal"}});
  const auto country = found_country(SCENARIOS "/norway", base.founding(), base.only_municipalities);

  MentorPool pool{20};
  const Mentoring without = lived(set_stage(base, country), {});
  const Mentoring with = lived(set_stage(base, country), [&](World& world, Day today) { pool.meet(world, today); });
  for (const auto& [title, seen] : {std::pair{"without", without}, std::pair{"with", with}})
    fmt::print("{} the pool: {} days with a mentor, {} leads that became a job\n", title, seen.days, seen.jobs_by_lead);
  return with.days > without.days ? 0 : 1;
}
