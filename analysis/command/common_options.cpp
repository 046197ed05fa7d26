#include "command/common_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "base/errors.hpp"
#include "command/tables_folder.hpp"
#include "world/founding.hpp"

namespace hurtigspor {

void add_scenario_options(CLI::App& command, CommonOptions& options) {
  command.add_option("--set", options.set, "sets a parameter everywhere and for the whole run (repeatable)")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  command.add_option("--from", options.from, "first day of the run (run.start)")->type_name("DATE");
  command.add_option("--to", options.to, "last day of the run (run.end)")->type_name("DATE");
  command.add_option("--municipality", options.municipalities, "founds only this municipality (repeatable)")
      ->type_name("NAME")
      ->allow_extra_args(false);
  command.add_option("-r,--replicates", options.replicates, "replicates of the ensemble (run.replicates)")
      ->type_name("NUMBER");
  command.add_option("-s,--seed", options.seed, "random seed (run.seed)")->type_name("NUMBER");
  command.add_option("--tables", options.tables, "folder of the input tables (else norway/ beside the scenario)")
      ->type_name("FOLDER");
}

void add_threads_option(CLI::App& command, CommonOptions& options) {
  command.add_option("-j,--threads", options.threads, "threads to use (else as many as the machine has)")
      ->type_name("NUMBER")
      ->check(CLI::Range(1, 4096));
}

CLI::Option* add_output_option(CLI::App& command, CommonOptions& options, const std::string& what) {
  return command.add_option("-o,--output", options.output, what)->type_name("FILE");
}

void add_format_option(CLI::App& command, CommonOptions& options, const std::vector<std::string>& formats) {
  options.format = formats.front();
  const std::string known = fmt::format("{}", fmt::join(formats, ", "));
  const auto one_of_these = [formats, known](std::string& given) {
    if (std::find(formats.begin(), formats.end(), given) != formats.end()) return std::string{};
    return fmt::format("there is no format \"{}\"; it must be one of {}.{}", given, known,
                       did_you_mean(given, formats));
  };
  command.add_option("--format", options.format, fmt::format("{} (else {})", known, formats.front()))
      ->type_name("FORMAT")
      ->check(CLI::Validator{one_of_these, ""});
}

void add_talk_options(CLI::App& command, CommonOptions& options) {
  auto* const quiet = command.add_flag("-q,--quiet", options.quiet, "says nothing but results and errors");
  command.add_flag("-v,--verbose", options.verbose, "says more of what is done")->excludes(quiet);
}

void add_examples(CLI::App& command, const std::vector<std::string>& examples) {
  std::string text = "Examples:";
  for (const auto& example : examples) text += "\n  " + example;
  command.footer(text);
}

Overrides overrides_of(const CommonOptions& options) {
  Overrides overrides;
  std::vector<std::string> sentences;
  const auto add = [&](const char* option, const char* name, const std::optional<std::string>& value) {
    if (value) overrides.values.push_back({option, name, *value});
  };
  add("--replicates", "run.replicates", options.replicates);
  add("--seed", "run.seed", options.seed);
  add("--from", "run.start", options.from);
  add("--to", "run.end", options.to);
  for (const auto& typed : options.set) {
    const auto sign = typed.find('=');
    if (sign == std::string::npos || sign == 0)
      sentences.push_back(
          fmt::format("--set {}: write a parameter and its value, such as "
                      "--set handover.offer_share=0.9.",
                      typed));
    else
      overrides.values.push_back({"--set", typed.substr(0, sign), typed.substr(sign + 1)});
  }
  if (!sentences.empty()) throw InputError(sentences);
  overrides.municipalities = options.municipalities;
  return overrides;
}

void tell_stated(const CommonOptions& options, const std::vector<StatedLocally>& stated) {
  if (!options.quiet && !stated.empty()) std::cerr << stated_sentence(stated) << "\n";
}

std::vector<Scenario> scenarios_of(const std::vector<std::string>& specs, const CommonOptions& options) {
  const Overrides overrides = overrides_of(options);
  return read_scenarios(specs, known_municipalities(tables_folder(specs, options.tables)), overrides);
}

}  // namespace hurtigspor
