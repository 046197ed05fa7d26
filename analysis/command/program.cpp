#include "command/program.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>

#include "base/errors.hpp"
#include "command/subcommands.hpp"

namespace hurtigspor {

namespace {

constexpr int succeeded = 0;
constexpr int failed = 1;
constexpr int wrong_input = 2;
constexpr int interrupted = 130;

void say(const std::string& sentence) {
  std::cerr << "hurtigspor: " << sentence << "\n";
}

std::vector<std::string> names_of_subcommands(const CLI::App& program) {
  std::vector<std::string> names;
  for (const auto* command : program.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> names_of_options(const CLI::App& command) {
  std::vector<std::string> names;
  for (const auto* option : command.get_options())
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// A first word that is neither an option nor a subcommand.
bool is_unknown_command(const CLI::App& program, const std::string& word) {
  const auto names = names_of_subcommands(program);
  return !word.empty() && word.front() != '-' && std::find(names.begin(), names.end(), word) == names.end();
}

int refuse_command(const CLI::App& program, const std::string& word) {
  const auto names = names_of_subcommands(program);
  say(fmt::format("there is no command \"{}\"; the commands are {}.{}", word, fmt::join(names, ", "),
                  did_you_mean(word, names)));
  return wrong_input;
}

/// The first of the words that nobody had a use for which looks like an option. Its value may have been taken for
/// something else, so that the complaint is about that: an unknown option is told of before anything else.
std::optional<std::string> unknown_option(const CLI::App& program) {
  for (const std::string& word : program.remaining(true))
    if (word.starts_with("-")) return word.substr(0, word.find('='));
  return std::nullopt;
}

/// Says what is wrong with the options, and which one was probably meant.
int refuse_options(const CLI::App& program, const CLI::ParseError& error) {
  const auto used = program.get_subcommands();
  const CLI::App& command = used.empty() ? program : *used.front();
  const std::string name = used.empty() ? "hurtigspor" : "hurtigspor " + command.get_name();
  const auto left_over = program.remaining(true);
  if (const auto option = unknown_option(program))
    std::cerr << fmt::format("{} has no option \"{}\".{}\n", name, *option,
                             did_you_mean(*option, names_of_options(command)));
  else if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr || left_over.empty())
    std::cerr << fmt::format("{}: {}\n", name, error.what());
  else
    std::cerr << fmt::format("{} has no use for \"{}\".\n", name, left_over.front());
  std::cerr << "See " << name << " --help.\n";
  return wrong_input;
}

/// Results that could not be written are a failure, not a success.
int finished() {
  std::cout.flush();
  if (std::cout && std::fflush(stdout) == 0) return succeeded;
  say("the results cannot be written to standard output.");
  return failed;
}

void set_up(CLI::App& program) {
  program.name("hurtigspor");
  program.set_version_flag("--version", "hurtigspor " HURTIGSPOR_VERSION, "prints the version");
  program.set_help_flag("-h,--help", "prints this help");
  program.require_subcommand(1);
  program.footer("hurtigspor COMMAND --help tells more of a command, with examples.");
  add_run(program);
  add_compare(program);
  add_check(program);
  add_explain(program);
  add_journey(program);
  add_validate(program);
  add_calibrate(program);
  add_report(program);
  add_inspect(program);
  add_export(program);
}

}  // namespace

int run_program(int count, char** words) {
  CLI::App program{
      "What would happen to refugees' employment if the agencies around them worked together differently?"};
  set_up(program);
  if (count < 2) {
    std::cerr << program.help();
    return wrong_input;
  }
  if (is_unknown_command(program, words[1])) return refuse_command(program, words[1]);
  try {
    program.parse(count, words);
    return finished();
  } catch (const CLI::Success& asked) {
    program.exit(asked);
    return finished();
  } catch (const CLI::ParseError& error) {
    return refuse_options(program, error);
  } catch (const InputError& error) {
    for (const auto& sentence : error.sentences()) say(sentence);
    return wrong_input;
  } catch (const Interrupted&) {
    return interrupted;
  } catch (const MachineError& error) {
    say(error.what());
  } catch (const BrokenPromise& error) {
    say(fmt::format("this is a mistake in the program: {}. Please report it.", error.what()));
  } catch (const std::bad_alloc&) {
    say("there is not enough memory.");
  }
  return failed;
}

}  // namespace hurtigspor
