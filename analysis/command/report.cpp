#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "command/common_options.hpp"
#include "command/report_page.hpp"
#include "command/subcommands.hpp"
#include "report/document.hpp"
#include "store/new_file.hpp"

/// `hurtigspor report`: one page for people from an outcomes file.
namespace hurtigspor {
namespace {

struct ReportOptions : CommonOptions {
  std::string outcomes;
  std::string language = "en";
};

void write_report(const ReportOptions& options) {
  if (options.format == "json") {
    write_text(options.output, report_document(OutcomesReader{options.outcomes}) + "\n");
    return;
  }
  write_page(options.outcomes, options.output, options.language);
  if (!options.quiet) std::cerr << options.output << ": a page that opens without a network.\n";
}

std::string objection_to_language(const std::string& language) {
  if (language == "en" || language == "nb") return "";
  return fmt::format("there is no page in \"{}\"; it must be en or nb.", language);
}

}  // namespace

void add_report(CLI::App& program) {
  auto& command = *program.add_subcommand("report", "makes one page with charts of an outcomes file");
  const auto options = std::make_shared<ReportOptions>();
  command.add_option("OUTCOMES", options->outcomes, "an outcomes file of run or compare")->required();
  add_output_option(command, *options, "the page to write")->required();
  command.add_option("--language", options->language, "en or nb (else en)")
      ->type_name("LANGUAGE")
      ->check(CLI::Validator{[](std::string& given) { return objection_to_language(given); }, ""});
  add_format_option(command, *options, {"html", "json"});
  add_talk_options(command, *options);
  add_examples(command, {"hurtigspor report outcomes.h5 -o report.html",
                         "hurtigspor report outcomes.h5 -o rapport.html --language nb",
                         "hurtigspor report outcomes.h5 -o report.json --format json"});
  command.callback([options] { write_report(*options); });
}

}  // namespace hurtigspor
