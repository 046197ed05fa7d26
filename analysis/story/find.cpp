#include "story/find.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/errors.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {

namespace {

/// A condition without a value.
struct Plain {
  std::string_view name;
  bool (*holds)(const Life&);
};

constexpr std::array<Plain, 12> plain_conditions{{
    {"lost lead", [](const Life& life) { return life.leads_lost > 0; }},
    {"missed handover", [](const Life& life) { return life.handover_due && !life.handover_held; }},
    {"held handover", [](const Life& life) { return life.handover_held; }},
    {"fast track", [](const Life& life) { return ((life.links >> index(Link::started)) & 1U) != 0; }},
    {"chosen for the fast track", [](const Life& life) { return ((life.links >> index(Link::selected)) & 1U) != 0; }},
    {"found work", [](const Life& life) { return life.jobs > 0; }},
    {"never worked", [](const Life& life) { return life.jobs == 0; }},
    {"ownerless", [](const Life& life) { return life.ownerless_days > 0; }},
    {"children", [](const Life& life) { return life.with_children; }},
    {"no children", [](const Life& life) { return !life.with_children; }},
    {"woman", [](const Life& life) { return life.sex == Sex::women; }},
    {"man", [](const Life& life) { return life.sex == Sex::men; }},
}};

constexpr std::string_view gained = "gained a job";
constexpr std::string_view lost = "lost a job";
constexpr std::string_view by_education = "education=";
constexpr std::string_view by_municipality = "municipality=";

template <class Names>
std::vector<std::string> strings(const Names& names) {
  return {names.begin(), names.end()};
}

Condition of_education(const std::string& asked) {
  const std::string value = asked.substr(by_education.size());
  const auto found = std::find(education_names.begin(), education_names.end(), value);
  if (found == education_names.end())
    throw InputError(fmt::format("--find \"{}\": education is one of {}.{}", asked, fmt::join(education_names, ", "),
                                 did_you_mean(value, strings(education_names))));
  const auto education = static_cast<Education>(found - education_names.begin());
  return {asked, [education](const Life& life, const Life*) { return life.education == education; }};
}

Condition of_municipality(const std::string& asked, const Country& country) {
  const std::string value = asked.substr(by_municipality.size());
  std::vector<std::string> names;
  for (const Municipality& municipality : country.municipalities) {
    if (municipality.name == value || municipality.number == value)
      return {asked, [row = names.size()](const Life& life, const Life*) { return life.municipality.index() == row; }};
    names.push_back(municipality.name);
  }
  throw InputError(fmt::format("--find \"{}\": there is no municipality \"{}\" in this run.{}", asked, value,
                               did_you_mean(value, names)));
}

/// In work under the second scenario and not under the first, 24 or 48 months after settlement; or the other way.
Condition of_twins(const std::string& asked, bool gains, const Scenario& scenario, bool has_twins) {
  if (!has_twins) throw InputError(fmt::format("--find \"{}\" compares two scenarios: name a second one.", asked));
  const Day last_day = scenario.end() - scenario.start();
  return {asked, [gains, last_day](const Life& life, const Life* twin) {
            if (twin == nullptr) return false;
            const Life& with = gains ? *twin : life;
            const Life& without = gains ? life : *twin;
            const auto observed = [&](double months) { return life.settled + whole_days(Months{months}) <= last_day; };
            return (observed(24) && with.in_work_24 && !without.in_work_24) ||
                   (observed(48) && with.in_work_48 && !without.in_work_48);
          }};
}

Condition condition_of(const std::string& asked, const Scenario& scenario, const Country& country, bool has_twins) {
  for (const Plain& plain : plain_conditions)
    if (plain.name == asked) return {asked, [&plain](const Life& life, const Life*) { return plain.holds(life); }};
  if (asked == gained || asked == lost) return of_twins(asked, asked == gained, scenario, has_twins);
  if (asked.starts_with(by_education)) return of_education(asked);
  if (asked.starts_with(by_municipality)) return of_municipality(asked, country);
  const auto known = known_conditions();
  throw InputError(fmt::format("there is no condition \"{}\"; the conditions are {}.{}", asked, fmt::join(known, ", "),
                               did_you_mean(asked, known)));
}

const Life* twin_of(const Life& life, const std::vector<Life>& others) {
  const auto found = std::lower_bound(others.begin(), others.end(), life.name,
                                      [](const Life& other, std::uint64_t name) { return other.name < name; });
  return found != others.end() && found->name == life.name ? &*found : nullptr;
}

/// Says which condition nobody meets, or that no one person meets all.
[[noreturn]] void refuse(const std::vector<Condition>& conditions, const std::vector<std::size_t>& met,
                         const Replay& replay) {
  std::vector<std::string> sentences;
  for (std::size_t row = 0; row < conditions.size(); ++row)
    if (met[row] == 0)
      sentences.push_back(fmt::format("nobody in replicate {} of \"{}\" meets \"{}\"; try another --replicate.",
                                      replay.replicate, replay.scenario.title, conditions[row].asked));
  if (!sentences.empty()) throw InputError(sentences);
  std::string counts;
  for (std::size_t row = 0; row < conditions.size(); ++row)
    counts += fmt::format("{}\"{}\" is met by {}", row > 0 ? ", " : "", conditions[row].asked, met[row]);
  throw InputError(fmt::format("nobody in replicate {} of \"{}\" meets all conditions: {}, but by nobody together.",
                               replay.replicate, replay.scenario.title, counts));
}

}  // namespace

std::vector<std::string> known_conditions() {
  std::vector<std::string> names;
  for (const Plain& plain : plain_conditions) names.emplace_back(plain.name);
  for (const std::string_view education : education_names)
    names.push_back(std::string(by_education) + std::string(education));
  names.insert(names.end(), {std::string(by_municipality) + "NAME", std::string(gained), std::string(lost)});
  return names;
}

std::vector<Condition> conditions_of(const std::vector<std::string>& wanted, const Scenario& scenario,
                                     const Country& country, bool has_twins) {
  std::vector<Condition> conditions;
  for (const std::string& asked : wanted) conditions.push_back(condition_of(asked, scenario, country, has_twins));
  return conditions;
}

std::vector<Life> find_people(const std::vector<Condition>& conditions, const std::vector<Replay>& replays,
                              std::size_t count) {
  const Scenario& scenario = replays.front().scenario;
  const Day counted_from = scenario.founding().run.outcomes_from - scenario.start();
  const std::vector<Life> lives = lives_of(replays.front());
  const std::vector<Life> others = replays.size() > 1 ? lives_of(replays[1]) : std::vector<Life>{};

  std::vector<Life> found;
  std::vector<std::size_t> met(conditions.size());
  for (const Life& life : lives) {
    if (life.settled < counted_from) continue;
    const Life* const twin = twin_of(life, others);
    bool meets_all = true;
    for (std::size_t row = 0; row < conditions.size(); ++row) {
      const bool holds = conditions[row].holds(life, twin);
      met[row] += holds;
      meets_all &= holds;
    }
    if (meets_all) found.push_back(life);
    if (found.size() == count) return found;
  }
  if (found.empty()) refuse(conditions, met, replays.front());
  return found;
}

}  // namespace hurtigspor
