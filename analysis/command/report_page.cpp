#include "command/report_page.hpp"

#include "base/errors.hpp"
#include "report/document.hpp"
#include "report/page.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {
namespace {

const std::string& title_of(const OutcomesDescription& file, const std::string& language) {
  const bool in_bokmaal = language == "nb";
  return in_bokmaal && file.scenarios.size() == 1 && !file.scenarios.front().title_nb.empty()
             ? file.scenarios.front().title_nb
             : file.title;
}

}  // namespace

void expect_page_bundle() {
  if (!page_bundle().is_there())
    throw MachineError(
        "this program was built without the page, whose packages could not be fetched: build again with a network "
        "(docs/how-to/report.md), or ask `hurtigspor report` for --format json.");
}

void write_page(const std::string& outcomes, const std::string& page, const std::string& language) {
  const OutcomesReader reader{outcomes};
  expect_page_bundle();
  const std::string title = title_of(reader.description(), language) + " – hurtigspor";
  write_text(page, page_of(report_document(reader), title, language, page_bundle()));
}

}  // namespace hurtigspor
