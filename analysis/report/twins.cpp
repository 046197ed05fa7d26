#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "report/partings.hpp"
#include "report/sections.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {
namespace {

constexpr std::array<const char*, 3> dated{"programme_started", "programme_ended", "first_job"};

Json date_json(std::int64_t date) {
  return date == absent ? Json() : Json(Date{static_cast<std::int32_t>(date)}.text());
}

Json life_json(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  Json life;
  for (const char* event : dated) life[event] = date_json(lives.lived(event, scenario, person));
  for (const char* flag : {"handover_due", "handover_asked", "handover_held", "in_work_24", "in_work_48"})
    life[flag] = lives.is(flag, scenario, person);
  for (const char* count : {"leads", "leads_lost", "ownerless_days", "jobs", "days_in_work_60"})
    life[count] = lives.lived(count, scenario, person);
  life["fast_track"] =
      ((lives.lived("fast_track_links", scenario, person) >> static_cast<int>(Link::started)) & 1) != 0;
  for (const std::string_view state : state_names) {
    std::string column = "days_" + std::string{state} + "_60";
    std::replace(column.begin(), column.end(), ' ', '_');
    life["days"][std::string{state}] = lives.lived(column, scenario, person);
  }
  return life;
}

Json turn_json(const std::optional<std::string>& turn) {
  return turn ? Json(*turn) : Json();
}

Json parting_json(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  const auto turns = turns_of(lives, scenario, person);
  if (!turns) return nullptr;
  return {{"date", date_json(lives.lived("parted", scenario, person))},
          {"in_base", turn_json(turns->first)},
          {"here", turn_json(turns->second)}};
}

Json parted_json(const Parted& parted) {
  return {{"people", parted.people}, {"mean_gain_days", parted.mean_gain()}};
}

Json partings_json(const Partings& partings) {
  Json rows = Json::array();
  for (const auto& [turns, parted] : partings.rows) {
    rows.push_back(parted_json(parted));
    rows.back()["in_base"] = turn_json(turns.first);
    rows.back()["here"] = turn_json(turns.second);
  }
  return {{"rows", std::move(rows)}, {"others", partings.others.people > 0 ? parted_json(partings.others) : Json()}};
}

Json twin_json(const StoredLives& lives, std::size_t scenario, const Pair& pair, const char* rule) {
  return {{"rule", rule},
          {"person", std::to_string(lives.name(pair.person))},
          {"gain_days", pair.gain},
          {"settled", date_json(lives.fixed("settled", pair.person))},
          {"age", lives.fixed("age", pair.person)},
          {"sex", lives.word("sex", pair.person)},
          {"education", lives.word("education", pair.person)},
          {"inflow", lives.word("inflow", pair.person)},
          {"with_children", lives.fixed("with_children", pair.person) == 1},
          {"parting", parting_json(lives, scenario, pair.person)},
          {"base", life_json(lives, 0, pair.person)},
          {"here", life_json(lives, scenario, pair.person)}};
}

/// The largest gain, the largest loss, and the middle one of all whose days in work differ.
Json chosen_json(const StoredLives& lives, std::size_t scenario) {
  const std::vector<Pair> all = pairs_of(lives, scenario);
  std::vector<Pair> changed;
  std::copy_if(all.begin(), all.end(), std::back_inserter(changed), [](const Pair& pair) { return pair.gain != 0; });
  if (changed.empty()) return nullptr;
  Json people = Json::array();
  if (changed.back().gain > 0) people.push_back(twin_json(lives, scenario, changed.back(), "largest_gain"));
  if (changed.front().gain < 0) people.push_back(twin_json(lives, scenario, changed.front(), "largest_loss"));
  if (changed.size() > 2) people.push_back(twin_json(lives, scenario, changed[changed.size() / 2], "middle"));
  return {{"compared", all.size()},
          {"changed", changed.size()},
          {"people", std::move(people)},
          {"partings", partings_json(partings_of(lives, scenario, all))}};
}

}  // namespace

Json twins_json(const OutcomesReader& reader) {
  if (!reader.has_persons()) return nullptr;
  const StoredLives lives{reader};
  Json alternatives = Json::array();
  bool any = false;
  for (std::size_t s = 1; s < reader.description().scenarios.size(); ++s) {
    alternatives.push_back(chosen_json(lives, s));
    any = any || !alternatives.back().is_null();
  }
  if (!any) return nullptr;
  return {{"replicate", lives.replicate()}, {"alternatives", std::move(alternatives)}};
}

}  // namespace hurtigspor
