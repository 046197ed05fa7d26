#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "parameters/scenario_file.hpp"
#include "world/local_facts.hpp"

/// Options that several subcommands share, so that they are spelt and explained alike everywhere.
namespace hurtigspor {

struct CommonOptions {
  std::optional<std::string> replicates;  ///< as typed, as are the next three
  std::optional<std::string> seed;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::vector<std::string> set;             ///< "name=value", as typed
  std::vector<std::string> municipalities;  ///< names or numbers
  std::string tables;                       ///< folder of the input tables; empty: found beside the scenario
  int threads = 0;                          ///< 0: as many as the machine has
  std::string output;
  std::string format = "table";
  bool quiet = false;
  bool verbose = false;
};

/// --set, --from, --to, --municipality, -r/--replicates, -s/--seed and --tables: what lies over the scenario files.
void add_scenario_options(CLI::App& command, CommonOptions& options);

/// -j/--threads
void add_threads_option(CLI::App& command, CommonOptions& options);

/// -o/--output FILE, with what is written there.
CLI::Option* add_output_option(CLI::App& command, CommonOptions& options, const std::string& what);

/// --format, one of those given; the first is the default.
void add_format_option(CLI::App& command, CommonOptions& options, const std::vector<std::string>& formats);

/// -q/--quiet and -v/--verbose
void add_talk_options(CLI::App& command, CommonOptions& options);

/// Examples under the help of a subcommand, one a line.
void add_examples(CLI::App& command, const std::vector<std::string>& examples);

/// What the options lay over the scenario files; InputError with every --set that is no name=value.
Overrides overrides_of(const CommonOptions& options);

/// Says what is stated locally, unless --quiet: whoever prints results says it.
void tell_stated(const CommonOptions& options, const std::vector<StatedLocally>& stated);

/// The scenarios of these files, read with the municipalities of their tables and the options laid over them.
std::vector<Scenario> scenarios_of(const std::vector<std::string>& specs, const CommonOptions& options);

}  // namespace hurtigspor
