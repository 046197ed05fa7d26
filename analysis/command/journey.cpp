#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <memory>
#include <optional>

#include "base/errors.hpp"
#include "command/common_options.hpp"
#include "command/journey_chain.hpp"
#include "command/journey_data.hpp"
#include "command/journey_desk.hpp"
#include "command/journey_html.hpp"
#include "command/journey_text.hpp"
#include "command/subcommands.hpp"
#include "command/tables_folder.hpp"
#include "compare/experiment.hpp"
#include "engine/ensemble.hpp"
#include "story/asked_outcome.hpp"
#include "story/find.hpp"

/// `hurtigspor journey`: what happened to one person, and what would have under another scenario; why; and what a week
/// looked like from the desks around.
namespace hurtigspor {

namespace {

struct JourneyOptions : CommonOptions {
  std::vector<std::string> specs;
  std::string person;
  std::vector<std::string> find;
  std::size_t count = 0;  ///< 0: the story of the first
  std::string why;
  std::vector<std::string> desks;
  std::string week;
  std::string place;
  bool every_event = false;
  std::uint32_t replicate = 0;
  bool chain = false;
  std::string language = "en";
};

std::uint64_t person_number(const std::string& text) {
  std::uint64_t number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size())
    throw InputError(
        fmt::format("--person is \"{}\"; it must be a person's number, as in /persons of an outcomes file.", text));
  return number;
}

/// A page shows lives and answers no other question.
void add_objections_to_a_page(std::vector<std::string>& sentences, const JourneyOptions& options) {
  if (options.specs.size() > 2)
    sentences.emplace_back("--format html shows one life or two side by side; give at most two scenarios.");
  if (options.count > 0 || options.chain || !options.why.empty() || !options.desks.empty())
    sentences.emplace_back("--format html shows a life; ask for it without --count, --why, --chain and --desk.");
}

void expect_consistent(const JourneyOptions& options) {
  std::vector<std::string> sentences;
  const bool names_person = !options.person.empty();
  const bool looks_for_one = !options.find.empty();
  if (names_person && looks_for_one) sentences.emplace_back("a journey takes --person or --find, not both.");
  if (options.desks.empty() && !names_person && !looks_for_one)
    sentences.emplace_back("a journey needs --person NUMBER or --find CONDITION, or --desk for the week of a desk.");
  if (options.desks.empty() && !options.week.empty()) sentences.emplace_back("--week is the week of a --desk.");
  if (options.desks.empty() && !options.place.empty()) sentences.emplace_back("--place is the place of a --desk.");
  if (!options.desks.empty() && options.week.empty())
    sentences.emplace_back("--desk needs --week DATE, any day of the week to be shown.");
  if (!options.desks.empty() && !options.why.empty()) sentences.emplace_back("--desk and --why are two questions.");
  if (options.count > 0 && !looks_for_one) sentences.emplace_back("--count is how many people --find lists.");
  if (options.chain && options.specs.size() > 1 && options.format != "table")
    sentences.emplace_back("--chain as csv or json tells of one scenario; give one, or ask for the table.");
  if (options.chain && (!options.why.empty() || !options.desks.empty()))
    sentences.emplace_back("--chain is a question of its own; ask it without --why and --desk.");
  if (options.format == "html") add_objections_to_a_page(sentences, options);
  if (!sentences.empty()) throw InputError(sentences);
  // What is no outcome is refused before anybody is looked for.
  if (!options.why.empty()) known_outcome(options.why, *language_named(options.language));
}

std::string in_format(const std::string& format, const std::string& table, const std::string& csv,
                      const std::string& json) {
  return format == "csv" ? csv : format == "json" ? json : table;
}

std::vector<Life> people_found(const JourneyOptions& options, const std::vector<Replay>& replays) {
  const Replay& first = replays.front();
  const auto conditions = conditions_of(options.find, first.scenario, first.country, replays.size() > 1);
  return find_people(conditions, replays, std::max<std::size_t>(1, options.count));
}

std::vector<Why> answers_to(const std::string& asked, const std::vector<Story>& twins) {
  std::vector<Why> answers;
  for (const Story& twin : twins) answers.push_back(why(twin, asked));
  if (std::none_of(answers.begin(), answers.end(), [](const Why& answer) { return answer.came_about; })) {
    std::vector<std::string> sentences;
    for (const Why& answer : answers) sentences.push_back(answer.answer);
    throw InputError(sentences);
  }
  return answers;
}

/// The command that makes the same page again.
std::string origin_of(const JourneyOptions& options, const std::vector<Replay>& replays, std::uint64_t person) {
  std::string command = fmt::format("hurtigspor journey {} --person {} --seed {} --replicate {}",
                                    fmt::join(options.specs, " "), person, replays.front().seed, options.replicate);
  for (const std::string& setting : options.set) command += " --set " + setting;
  for (const std::string& name : options.municipalities) command += fmt::format(" --municipality \"{}\"", name);
  if (options.from) command += " --from " + *options.from;
  if (options.to) command += " --to " + *options.to;
  command += options.language == "en" ? " --format html" : " --format html --language " + options.language;
  return say(*language_named(options.language), "Told by hurtigspor {}. To have it again: {}", HURTIGSPOR_VERSION,
             command);
}

std::string told(const JourneyOptions& options, const std::vector<Replay>& replays) {
  const Replay& first = replays.front();
  const std::string& format = options.format;
  const Language language = *language_named(options.language);
  std::vector<Life> found;
  if (!options.find.empty()) found = people_found(options, replays);
  if (options.count > 0) {
    const Date start = first.scenario.start();
    return in_format(format, found_text(found, first.country, start, language), found_csv(found, first.country, start),
                     found_json(found, first.country, start));
  }
  std::optional<std::uint64_t> person;
  if (!found.empty()) person = found.front().name;
  if (!options.person.empty()) person = person_number(options.person);
  if (!options.desks.empty())
    return told_desks(replays, {options.desks, options.week, options.place, person, language}, format);

  if (options.chain) return told_chains(replays, *person, format, language);

  std::vector<Story> twins;
  for (const Replay& replay : replays) twins.push_back(story_of(replay, *person, language));
  if (format == "html") return journey_html(twins, options.every_event, origin_of(options, replays, *person));
  if (options.why.empty())
    return in_format(format, journey_text(twins, options.every_event), journey_csv(twins), journey_json(twins));
  const std::vector<Why> answers = answers_to(options.why, twins);
  return in_format(format, why_text(twins, answers, options.why), why_csv(twins, answers),
                   why_json(twins, answers, options.why));
}

void tell(const JourneyOptions& options) {
  expect_consistent(options);
  const std::vector<Scenario> scenarios = scenarios_of(options.specs, options);
  expect_comparable(scenarios);
  const Founded founded(scenarios, tables_folder(options.specs, options.tables));
  tell_stated(options, stated_locally(founded.country(0)));
  const auto seed = static_cast<std::uint64_t>(scenarios.front().founding().run.seed);
  std::vector<Replay> replays;
  for (std::size_t row = 0; row < scenarios.size(); ++row)
    replays.push_back({scenarios[row], founded.country(row), seed, options.replicate});
  with_threads(options.threads, [&] { std::cout << told(options, replays); });
}

std::string objection_to_language(const std::string& language) {
  if (language_named(language)) return "";
  return fmt::format("no life is told in \"{}\"; it must be en or nb.", language);
}

std::string known_outcomes() {
  std::string text = "\"no work at 24 months\"";
  for (const AskedOutcome& outcome : asked_outcomes()) text += fmt::format(", \"{}\"", outcome.name);
  return text;
}

void add_questions(CLI::App& command, JourneyOptions& options) {
  command.add_option("--person", options.person, "the person's number, as in /persons of an outcomes file")
      ->type_name("NUMBER");
  command
      .add_option("--find", options.find,
                  fmt::format("the first person for whom this holds (repeatable, all must hold): {}",
                              fmt::join(known_conditions(), ", ")))
      ->type_name("CONDITION")
      ->allow_extra_args(false);
  command.add_option("--count", options.count, "lists so many people whom --find finds, instead of a story")
      ->type_name("NUMBER")
      ->check(CLI::Range(1, 1'000'000));
  command
      .add_option("--why", options.why,
                  "follows the causes back from an outcome: the number of a line, or " + known_outcomes() +
                      "; with --language nb also by its Norwegian name")
      ->type_name("OUTCOME");
  command.add_flag("--chain", options.chain,
                   "tells instead the longest chain of waits to the first job, and what each was worth");
  command.add_flag("--every-event", options.every_event, "tells every event in the table, also what only repeats");
  command.add_option("--desk", options.desks, "a week's diary from this side: nav, adviser, teacher, employer")
      ->type_name("SIDE")
      ->delimiter(',')
      ->allow_extra_args(false);
  command.add_option("--week", options.week, "any day of the week of --desk")->type_name("DATE");
  command
      .add_option("--place", options.place,
                  "municipality or district of --desk (else the only one there is, or where --person lives)")
      ->type_name("NAME");
  command.add_option("--language", options.language, "tells and answers in en or nb, bokmål (else en)")
      ->type_name("LANGUAGE")
      ->check(CLI::Validator{[](std::string& given) { return objection_to_language(given); }, ""});
  command.add_option("--replicate", options.replicate, "which replicate of the ensemble is replayed (else 0)")
      ->type_name("NUMBER")
      ->check(CLI::Range(0, 20'000'000));
}

}  // namespace

void add_journey(CLI::App& program) {
  auto& command = *program.add_subcommand("journey", "tells the life of one person, alone or beside its twins");
  const auto options = std::make_shared<JourneyOptions>();
  command
      .add_option("SCENARIO", options->specs,
                  "a scenario file, and others under which the same person lives again; policies are combined with +")
      ->required();
  add_questions(command, *options);
  add_scenario_options(command, *options);
  add_threads_option(command, *options);
  add_format_option(command, *options, {"table", "csv", "json", "html"});
  const std::string room = "hurtigspor journey scenarios/classroom.toml ";
  add_examples(command, {room + "--find \"lost lead\" --find children",
                         room + "scenarios/classroom_handover.toml --find \"gained a job\"",
                         room + "--find \"missed handover\" --why \"no work at 24 months\"",
                         room + "--find woman --find \"education=higher\" --count 5",
                         room + "scenarios/classroom_handover.toml --find \"gained a job\" --format html > life.html",
                         room + "--find \"lost lead\" --language nb", room + "--desk nav,adviser --week 2016-05-09"});
  command.callback([options] { tell(*options); });
}

}  // namespace hurtigspor
