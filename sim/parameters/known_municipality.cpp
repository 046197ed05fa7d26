#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "parameters/scenario_text.hpp"

namespace hurtigspor {

FoundMunicipality find_municipality(const std::string& given, const std::vector<KnownMunicipality>& known) {
  std::vector<std::uint16_t> named;
  std::vector<std::string> names;
  for (std::size_t column = 0; column < known.size(); ++column) {
    if (known[column].number == given) return {static_cast<std::uint16_t>(column), {}};
    if (known[column].name == given) named.push_back(static_cast<std::uint16_t>(column));
    names.push_back(known[column].name);
  }
  if (named.size() == 1) return {named.front(), {}};
  if (named.empty()) {
    const bool is_number = !given.empty() && std::all_of(given.begin(), given.end(),
                                                         [](char letter) { return letter >= '0' && letter <= '9'; });
    if (is_number) return {{}, fmt::format("there is no municipality with the number \"{}\".", given)};
    return {{}, fmt::format("there is no municipality \"{}\".{}", given, did_you_mean(given, names))};
  }
  std::vector<std::string> numbers;
  for (const auto column : named) numbers.push_back("\"" + known[column].number + "\"");
  return {{},
          fmt::format("there are {} municipalities named {}; write the number of the one you mean: {}.", named.size(),
                      given, fmt::join(numbers, " or "))};
}

}  // namespace hurtigspor
