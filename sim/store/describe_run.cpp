#include "store/describe_run.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "base/undefined.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

std::string status_name(Status status) {
  switch (status) {
    case Status::measured:
      return "measured";
    case Status::derived:
      return "derived";
    case Status::abroad:
      return "measured abroad";
    case Status::fitted:
      return "fitted";
    case Status::assumed:
      return "assumed";
  }
  broken_promise("a parameter has a status");
}

double as_number(const ParameterValue& value) {
  switch (type_of(value)) {
    case ValueType::real:
      return std::get<double>(value);
    case ValueType::whole:
      return static_cast<double>(std::get<std::int64_t>(value));
    case ValueType::truth:
      return std::get<bool>(value) ? 1.0 : 0.0;
    case ValueType::date:
      return std::get<Date>(value).since_1970;
    case ValueType::section:
      return static_cast<double>(index(std::get<Industry>(value)));
  }
  broken_promise("a parameter's value has a type");
}

StoredParameter stored(const ParameterEntry& entry) {
  return {.name = entry.name,
          .unit = entry.type() == ValueType::date ? "days since 1970-01-01" : entry.unit,
          .status = status_name(entry.about.status),
          .meaning = entry.about.meaning,
          .default_value = as_number(entry.preset),
          .low = entry.is_number() ? entry.about.low : undefined,
          .high = entry.is_number() ? entry.about.high : undefined};
}

}  // namespace

OutcomesDescription describe_run(const std::vector<const Scenario*>& scenarios) {
  expects(!scenarios.empty(), "a run has a scenario");
  OutcomesDescription run;
  std::vector<std::string> titles;
  for (const Scenario* scenario : scenarios) {
    titles.push_back(scenario->title);
    StoredScenario one{scenario->title,    scenario->about,         scenario->title_nb,
                       scenario->about_nb, scenario->resolved_toml, {}};
    for (const auto& entry : all_parameters()) one.values.push_back(as_number(entry.get(scenario->founding())));
    run.scenarios.push_back(std::move(one));
  }
  for (const auto& entry : all_parameters()) run.parameters.push_back(stored(entry));
  run.title = fmt::format("Outcomes of {}", fmt::join(titles, ", "));
  run.seed = scenarios.front()->founding().run.seed;
  run.start = scenarios.front()->start();
  run.end = scenarios.front()->end();
  return run;
}

std::string run_key(const std::vector<std::string>& dependencies) {
  // FNV-1a over every text and its length, forwards and backwards: 128 bits, as two of 64.
  std::uint64_t forwards = 0xcbf29ce484222325U;
  std::uint64_t backwards = forwards;
  const auto take = [](std::uint64_t& hash, char letter) {
    hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
  };
  for (const auto& text : dependencies) {
    const std::string marked = fmt::format("{}:{}", text.size(), text);
    for (const char letter : marked) take(forwards, letter);
    std::for_each(marked.rbegin(), marked.rend(), [&](char letter) { take(backwards, letter); });
  }
  return fmt::format("{:016x}{:016x}", forwards, backwards);
}

}  // namespace hurtigspor
