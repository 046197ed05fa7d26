#include "story/causes.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hurtigspor {

Causes causes_of(const std::vector<Happening>& happenings) {
  std::map<std::pair<OfficeId, std::uint32_t>, std::size_t> row_of;
  Causes causes;
  for (const Happening& happening : happenings) {
    const auto cause = row_of.find({happening.office, happening.record.cause});
    causes.push_back(cause == row_of.end() ? std::nullopt : std::optional{cause->second});
    row_of[{happening.office, happening.number}] = causes.size() - 1;
  }
  return causes;
}

std::vector<std::size_t> chain_to(const Causes& causes, std::size_t row) {
  std::vector<std::size_t> chain{row};
  while (const auto cause = causes[chain.back()]) chain.push_back(*cause);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace hurtigspor
