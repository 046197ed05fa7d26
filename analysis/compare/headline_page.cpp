#include "compare/headline_page.hpp"

#include <fmt/format.h>

#include "compare/headline.hpp"

namespace hurtigspor {

std::string headline_page() {
  std::string page =
      "# The headline measures\n\n"
      "Printed from their declarations (`analysis/compare/headline.cpp`). They are computed from the lives of one\n"
      "replicate; a comparison takes the difference replicate by replicate.\n\n"
      "Each is given for *all* and for the *reachable*: people who were in the system on the policy date, or who "
      "arrived\n"
      "later, by the base's state; the same people in all scenarios. The policy date is the first day on which any\n"
      "alternative differs from the base (the start of the run when none does). In the system was, on the last 1 "
      "January\n"
      "not after that date, who had settled less than five years before and was in the country, and who was in the\n"
      "programme, registered at NAV, on a measure or on social assistance. Who arrived after that January counts as\n"
      "arriving; so does who exists in one scenario only, since scenarios are identical until the policy date.\n\n"
      "*The counted time* begins with `run.outcomes_from` for all, and with the policy date (when later) for the\n"
      "reachable; it ends with the run. A measure for which nobody is counted is missing.\n\n"
      "| name | unit | meaning |\n| --- | --- | --- |\n";
  for (const HeadlineDeclaration& measure : headline_declarations())
    page += fmt::format("| `{}` | {} | {} |\n", measure.name, measure.unit, measure.meaning);
  return page;
}

}  // namespace hurtigspor
