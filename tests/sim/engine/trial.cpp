#include "trial.hpp"

#include <fmt/format.h>

#include <map>
#include <mutex>
#include <utility>

#include "parameters/registry.hpp"
#include "world/founding.hpp"

namespace hurtigspor {
namespace {

const std::string scenarios_folder = HURTIGSPOR_SOURCE_DIR "/scenarios";

/// Everything that founding reads.
std::string founding_key(const Scenario& scenario) {
  std::string key;
  for (const auto& number : scenario.only_municipalities) key += number + " ";
  for (const auto& entry : all_parameters())
    if (entry.group == "run" || entry.group == "commute") key += toml_text(entry.get(scenario.founding())) + " ";
  return key;
}

std::shared_ptr<const Country> country_for(const Scenario& scenario) {
  static std::map<std::string, std::shared_ptr<const Country>> countries;
  static std::mutex one_at_a_time;
  const std::scoped_lock lock(one_at_a_time);
  auto& country = countries[founding_key(scenario)];
  if (!country)
    country = std::make_shared<const Country>(
        found_country(scenarios_folder + "/norway", scenario.founding(), scenario.only_municipalities));
  return country;
}

Scenario scenario_of(const TrialText& text, const std::vector<Override>& overrides) {
  const std::string toml =
      fmt::format("title = \"Trial\"\nmunicipalities = [{}]\n[run]\nstart = {}\nend = {}\noutcomes_from = {}\n{}\n",
                  text.municipalities, text.start, text.end, text.outcomes_from, text.rest);
  return read_scenario_text(toml, "trial.toml", municipalities_of_norway(), {overrides, {}});
}

}  // namespace

const std::vector<KnownMunicipality>& municipalities_of_norway() {
  static const auto known = known_municipalities(scenarios_folder + "/norway");
  return known;
}

Trial::Trial(const TrialText& text, const std::vector<Override>& overrides) : Trial(scenario_of(text, overrides)) {}

Trial::Trial(Scenario scenario)
    : scenario_(std::make_unique<const Scenario>(std::move(scenario))),
      country_(country_for(*scenario_)),
      stage_(std::make_unique<const Stage>(set_stage(*scenario_, *country_))) {}

Trial Trial::of_file(const std::string& file) {
  return Trial(read_scenario(scenarios_folder + "/" + file, municipalities_of_norway()));
}

ReplicateOutcome Trial::run(std::uint32_t replicate, std::uint32_t salt, const Witness& witness) const {
  return run_replicate(*stage_, Fate{seed(), replicate, salt}, {.witness = witness});
}

}  // namespace hurtigspor
