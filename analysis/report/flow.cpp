#include <array>
#include <map>

#include "compare/group_effects.hpp"
#include "report/lives.hpp"
#include "report/sections.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {
namespace {

/// Stations of the road that a person passes, one a stage.
using Road = std::vector<std::string>;

std::int64_t days(const StoredLives& lives, std::size_t scenario, std::size_t person, const char* state) {
  return lives.lived(std::string{"days_"} + state + "_60", scenario, person);
}

/// What most days of five years outside the programme went to.
std::string most_days(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  const auto of = [&](const char* state) { return days(lives, scenario, person, state); };
  const std::array<std::pair<const char*, std::int64_t>, 6> candidates{
      {{"work", of("employed") + of("employed_and_in_education")},
       {"education", of("in_education")},
       {"nav", of("seeking_registered") + of("on_measure")},
       {"assistance", of("social_assistance")},
       {"outside", of("outside")},
       {"left", of("left_the_country")}}};
  const auto* most = &candidates.front();
  for (const auto& candidate : candidates)
    if (candidate.second > most->second) most = &candidate;
  return most->first;
}

std::string handover(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  if (lives.is("handover_held", scenario, person)) return "handover_held";
  return lives.is("handover_due", scenario, person) ? "handover_missed" : "no_handover_due";
}

bool is_user(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  const std::int64_t links = lives.lived("fast_track_links", scenario, person);
  return ((links >> static_cast<int>(Link::started)) & 1) != 0;
}

Road road_of(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  Road road{"settled"};
  const bool took_part = lives.lived("programme_started", scenario, person) != absent;
  road.emplace_back(took_part ? "programme" : "no_programme");
  if (took_part) {
    road.emplace_back(is_user(lives, scenario, person) ? "fast_track" : "ordinary");
    if (lives.lived("programme_ended", scenario, person) != absent)
      road.push_back(handover(lives, scenario, person));
    else
      road.emplace_back("still_there");
  }
  road.push_back(most_days(lives, scenario, person));
  return road;
}

/// Stretches between stations with the people on them; a stretch of a few people is left out.
Json flow_of(const StoredLives& lives, std::size_t scenario) {
  std::map<std::pair<std::string, std::string>, int> stretches;
  int people = 0;
  for (std::size_t person = 0; person < lives.people(); ++person) {
    if (!lives.in_cohort(person) || !lives.occurs(scenario, person)) continue;
    ++people;
    const Road road = road_of(lives, scenario, person);
    for (std::size_t stage = 1; stage < road.size(); ++stage) ++stretches[{road[stage - 1], road[stage]}];
  }
  Json links = Json::array();
  for (const auto& [ends, count] : stretches)
    if (count >= fewest_people) links.push_back({{"from", ends.first}, {"to", ends.second}, {"people", count}});
  return {{"people", people}, {"links", std::move(links)}};
}

}  // namespace

Json flow_json(const OutcomesReader& reader) {
  if (!reader.has_persons()) return nullptr;
  const StoredLives lives{reader};
  Json scenarios = Json::array();
  for (std::size_t s = 0; s < reader.description().scenarios.size(); ++s) {
    scenarios.push_back(flow_of(lives, s));
    if (scenarios.back()["links"].empty()) return nullptr;
  }
  return {{"replicate", lives.replicate()}, {"scenarios", std::move(scenarios)}};
}

}  // namespace hurtigspor
