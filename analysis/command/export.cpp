#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "command/common_options.hpp"
#include "command/subcommands.hpp"
#include "export/export.hpp"
#include "export/small_cells.hpp"
#include "store/small_cells.hpp"

/// `hurtigspor export`: an outcomes file as tidy CSV tables with a data dictionary.
namespace hurtigspor {
namespace {

struct ExportOptions : CommonOptions {
  std::string outcomes;
  bool suppress = false;
};

void export_outcomes(const ExportOptions& options) {
  const OutcomesReader reader{options.outcomes};
  const Exported done = export_tables(reader, {options.output, options.suppress});
  if (options.quiet) return;
  std::cerr << fmt::format("{}: {} files; what every column is stands in dictionary.csv.\n", options.output,
                           done.files);
  if (options.suppress)
    std::cerr << fmt::format(
        "{} cells are blanked because fewer than {:.0f} persons stand behind them or because they would reveal such a "
        "cell; tables of single persons are left out.\n",
        done.blanked, fewest_published);
}

}  // namespace

void add_export(CLI::App& program) {
  auto& command = *program.add_subcommand("export", "writes an outcomes file as tidy CSV tables");
  const auto options = std::make_shared<ExportOptions>();
  command.add_option("OUTCOMES", options->outcomes, "an outcomes file of run or compare")->required();
  add_output_option(command, *options, "the folder to write; it must not be there yet, or be empty")
      ->required()
      ->type_name("FOLDER");
  command.add_flag("--suppress-small-cells", options->suppress,
                   "blanks what fewer than 5 persons of a municipality, NAV office or group stand behind, and leaves "
                   "out tables of single persons");
  command.add_flag("-q,--quiet", options->quiet, "says nothing but errors");
  add_examples(command, {"hurtigspor export outcomes.h5 -o tables",
                         "hurtigspor export outcomes.h5 -o published --suppress-small-cells"});
  command.callback([options] { export_outcomes(*options); });
}

}  // namespace hurtigspor
