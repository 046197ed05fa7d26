#include <iostream>
#include <memory>

#include "base/errors.hpp"
#include "command/common_options.hpp"
#include "command/inspect_text.hpp"
#include "command/subcommands.hpp"
#include "compare/outcomes_check.hpp"

/// `hurtigspor inspect`: what is in an outcomes file, and whether it is all that the format promises.
namespace hurtigspor {
namespace {

struct InspectOptions : CommonOptions {
  std::string outcomes;
};

void inspect(const InspectOptions& options) {
  Inspection inspection{options.outcomes, outline_of(options.outcomes), {}};
  inspection.departures = departures_from_schema(inspection.outline);
  if (!options.quiet || options.format == "json")
    std::cout << (options.format == "json" ? inspection_json(inspection) : inspection_text(inspection)) << std::flush;
  if (inspection.departures.empty()) return;
  for (std::string& sentence : inspection.departures) sentence.insert(0, options.outcomes + ": ");
  throw InputError(inspection.departures);
}

}  // namespace

void add_inspect(CLI::App& program) {
  auto& command = *program.add_subcommand("inspect", "shows what is in an outcomes file and checks it");
  const auto options = std::make_shared<InspectOptions>();
  command.add_option("OUTCOMES", options->outcomes, "an outcomes file of run or compare")->required();
  add_format_option(command, *options, {"table", "json"});
  command.add_flag("-q,--quiet", options->quiet, "prints no table: the exit code and what is wrong say it");
  add_examples(command, {"hurtigspor inspect outcomes.h5", "hurtigspor inspect outcomes.h5 --format json",
                         "hurtigspor inspect outcomes.h5 --quiet && echo it conforms"});
  command.callback([options] { inspect(*options); });
}

}  // namespace hurtigspor
