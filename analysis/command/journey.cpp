#include <fmt/format.h>

#include <charconv>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "base/errors.hpp"
#include "command/common_options.hpp"
#include "command/subcommands.hpp"
#include "command/tables_folder.hpp"
#include "command/text_table.hpp"
#include "engine/ensemble.hpp"
#include "network/chain.hpp"
#include "story/story.hpp"
#include "world/founding.hpp"

/// `hurtigspor journey`: what happened to one person, event by event, and what brought each event about.
namespace hurtigspor {

namespace {

struct JourneyOptions : CommonOptions {
  std::string spec;
  std::string person;
  std::vector<std::string> find;
  std::uint32_t replicate = 0;
  bool chain = false;
};

std::uint64_t person_number(const std::string& text) {
  std::uint64_t number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size())
    throw InputError(
        fmt::format("--person is \"{}\"; it must be a person's number, as in /persons of an outcomes file.", text));
  return number;
}

std::string cause_of(const StoryLine& line) {
  return line.cause ? fmt::format("{}", *line.cause) : "";
}

std::string as_table(const Story& story) {
  TextRows rows{{"", "date", "place", "what happened", "because of"}};
  for (const StoryLine& line : story.lines)
    rows.push_back({fmt::format("{}", line.number), line.date.text(), line.place, line.told, cause_of(line)});
  return story.portrait + "\n\n" + aligned(rows);
}

std::string as_csv(const Story& story) {
  std::string text = "number,date,place,what_happened,because_of\n";
  for (const StoryLine& line : story.lines)
    text += fmt::format("{},{},{},\"{}\",{}\n", line.number, line.date.text(), line.place, line.told, cause_of(line));
  return text;
}

std::string as_json(const Story& story) {
  nlohmann::ordered_json lines = nlohmann::ordered_json::array();
  for (const StoryLine& line : story.lines) {
    nlohmann::ordered_json one{
        {"number", line.number}, {"date", line.date.text()}, {"place", line.place}, {"what_happened", line.told}};
    one["because_of"] = line.cause ? nlohmann::ordered_json(*line.cause) : nlohmann::ordered_json();
    lines.push_back(one);
  }
  const nlohmann::ordered_json whole{{"person", story.person}, {"portrait", story.portrait}, {"events", lines}};
  return whole.dump(2) + "\n";
}

std::string told_chain(const Replay& replay, std::uint64_t person, const std::string& format) {
  const Chain chain = chain_of({replay.scenario, replay.country, replay.seed, replay.replicate}, person);
  if (format == "csv") return chain_csv(chain);
  return format == "json" ? chain_json(chain) : chain_text(chain);
}

void tell(const JourneyOptions& options) {
  if (options.person.empty() == options.find.empty())
    throw InputError("a journey needs either --person NUMBER or --find CONDITION, and not both.");
  const Scenario scenario = scenarios_of({options.spec}, options).front();
  const Country country =
      found_country(tables_folder({options.spec}, options.tables), scenario.founding(), scenario.only_municipalities);
  const Replay replay{scenario, country, static_cast<std::uint64_t>(scenario.founding().run.seed), options.replicate};
  with_threads(options.threads, [&] {
    const std::uint64_t person =
        options.person.empty() ? find_person(replay, options.find) : person_number(options.person);
    if (options.chain) {
      std::cout << told_chain(replay, person, options.format);
      return;
    }
    const Story story = story_of(replay, person);
    std::cout << (options.format == "csv"    ? as_csv(story)
                  : options.format == "json" ? as_json(story)
                                             : as_table(story));
  });
}

std::string known_conditions() {
  std::string text;
  for (const Condition& condition : conditions()) text += (text.empty() ? "" : ", ") + std::string(condition.name);
  return text;
}

}  // namespace

void add_journey(CLI::App& program) {
  auto& command = *program.add_subcommand("journey", "tells the life of one person, event by event");
  const auto options = std::make_shared<JourneyOptions>();
  command.add_option("SCENARIO", options->spec, "a scenario file; policies are combined with +")->required();
  command.add_option("--person", options->person, "the person's number, as in /persons of an outcomes file");
  command.add_option("--find", options->find,
                     "the first person for whom this holds (repeatable): " + known_conditions());
  command.add_option("--replicate", options->replicate, "which replicate of the ensemble is replayed (default 0)")
      ->check(CLI::Range(0, 20'000'000));
  command.add_flag("--chain", options->chain,
                   "tells instead the longest chain of waits to the first job, and what each was worth");
  add_scenario_options(command, *options);
  add_threads_option(command, *options);
  add_format_option(command, *options, {"table", "csv", "json"});
  add_examples(command, {"hurtigspor journey scenarios/classroom.toml --find \"missed handover\"",
                         "hurtigspor journey scenarios/classroom.toml --find \"lost lead\" --find \"children\""});
  command.callback([options] { tell(*options); });
}

}  // namespace hurtigspor
