#include "base/errors.hpp"

#include <algorithm>
#include <numeric>

namespace hurtigspor {

namespace {

std::string joined(const std::vector<std::string>& sentences) {
  std::string all;
  for (const auto& sentence : sentences) all += (all.empty() ? "" : "\n") + sentence;
  return all;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

}  // namespace

InputError::InputError(std::vector<std::string> sentences)
    : std::runtime_error(joined(sentences)), sentences_(std::move(sentences)) {}

void broken_promise(std::string_view what) {
  throw BrokenPromise(std::string(what));
}

std::string nearest_name(std::string_view misspelt, const std::vector<std::string>& known) {
  std::string nearest;
  std::size_t best = std::max<std::size_t>(1, misspelt.size() / 2) + 1;  // at most half of it may be wrong
  for (const auto& name : known) {
    const std::size_t apart = std::max(misspelt.size(), name.size()) - std::min(misspelt.size(), name.size());
    if (apart >= best) continue;  // no distance is shorter than the difference in length
    const std::size_t distance = edit_distance(misspelt, name);
    if (distance < best) {
      best = distance;
      nearest = name;
    }
  }
  return nearest;
}

std::string did_you_mean(std::string_view misspelt, const std::vector<std::string>& known) {
  const std::string nearest = nearest_name(misspelt, known);
  return nearest.empty() ? "" : " Did you mean \"" + nearest + "\"?";
}

}  // namespace hurtigspor
