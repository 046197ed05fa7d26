#include "compare/groups.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

/// The least central municipalities are of class 6.
constexpr int centralities = 6;

struct AgeBand {
  int from;
  const char* label;
};
/// The bands in which the published tables give age at entry.
constexpr std::array<AgeBand, 5> age_bands{
    {{0, "18-25 years"}, {26, "26-35 years"}, {36, "36-45 years"}, {46, "46-55 years"}, {56, "56 years and older"}}};

std::size_t age_band(int age) {
  std::size_t row = age_bands.size() - 1;
  while (row > 0 && age < age_bands[row].from) --row;
  return row;
}

std::string centrality_label(int centrality) {
  if (centrality == 1) return "most central (1)";
  return centrality == centralities ? fmt::format("least central ({})", centrality)
                                    : fmt::format("centrality {}", centrality);
}

std::vector<std::string> labels_of(Division division, const std::vector<County>& counties) {
  switch (division) {
    case Division::sex:
      return {sex_names.begin(), sex_names.end()};
    case Division::education:
      return {"compulsory or less", "upper secondary", "higher education"};
    case Division::children:
      return {"no children", "with children"};
    case Division::organisation:
      return {organisation_names.begin(), organisation_names.end()};
    case Division::centrality:
    case Division::county:
    case Division::age:
      break;
  }
  std::vector<std::string> labels;
  if (division == Division::county)
    for (const County& county : counties) labels.push_back(county.name);
  if (division == Division::centrality)
    for (int centrality = 1; centrality <= centralities; ++centrality) labels.push_back(centrality_label(centrality));
  if (division == Division::age)
    for (const AgeBand& band : age_bands) labels.emplace_back(band.label);
  return labels;
}

/// What is said of the pair of a division, in the order of `Division`.
constexpr std::array<std::string_view, division_names.size()> pair_words{"women minus men",
                                                                         "compulsory minus higher education",
                                                                         "with minus without children",
                                                                         "least minus most central",
                                                                         "separate minus in NAV",
                                                                         "",
                                                                         "oldest minus youngest"};

/// Last and first group of a division.
EquityPair ends_of(const std::vector<Group>& groups, Division division) {
  const auto is_of = [&](const Group& group) { return group.division == division; };
  const auto first = std::find_if(groups.begin(), groups.end(), is_of);
  const auto past = std::find_if_not(first, groups.end(), is_of);
  return {division, static_cast<std::size_t>(past - groups.begin()) - 1,
          static_cast<std::size_t>(first - groups.begin()), pair_words[static_cast<std::size_t>(division)]};
}

}  // namespace

Groups::Groups(const Country& country) {
  for (std::size_t row = 0; row < division_names.size(); ++row) {
    const auto division = static_cast<Division>(row);
    first_[row] = all_.size();
    for (std::string& label : labels_of(division, country.counties)) all_.push_back({division, std::move(label)});
  }
  for (const Municipality& municipality : country.municipalities) {
    centrality_.push_back(static_cast<std::uint8_t>(std::clamp(municipality.centrality, 1, centralities) - 1));
    county_.push_back(municipality.county.value);
  }
}

std::array<std::size_t, division_names.size()> Groups::of(const Life& life, Organisation in_base) const {
  const auto row = [&](Division division, std::size_t part) {
    return first_[static_cast<std::size_t>(division)] + part;
  };
  const bool is_placed = !life.municipality.is_none();
  return {row(Division::sex, static_cast<std::size_t>(life.sex)),
          row(Division::education, static_cast<std::size_t>(life.education)),
          row(Division::children, life.with_children ? 1 : 0),
          is_placed ? row(Division::centrality, centrality_[life.municipality.index()]) : nowhere,
          is_placed ? row(Division::organisation, static_cast<std::size_t>(in_base)) : nowhere,
          is_placed ? row(Division::county, county_[life.municipality.index()]) : nowhere,
          row(Division::age, age_band(life.age))};
}

std::vector<Group> groups_labelled(const std::vector<std::string>& labels) {
  std::map<std::string, Division> known;
  for (std::size_t row = 0; row < division_names.size(); ++row)
    for (const std::string& label : labels_of(static_cast<Division>(row), {}))
      known.emplace(label, static_cast<Division>(row));
  std::vector<Group> groups;
  for (const std::string& label : labels) {
    const auto found = known.find(label);
    groups.push_back({found == known.end() ? Division::county : found->second, label});
  }
  return groups;
}

std::vector<EquityPair> equity_pairs(const std::vector<Group>& groups) {
  std::vector<EquityPair> pairs;
  for (std::size_t row = 0; row < division_names.size(); ++row) {
    const auto division = static_cast<Division>(row);
    if (division == Division::county) continue;
    const bool occurs =
        std::any_of(groups.begin(), groups.end(), [&](const Group& group) { return group.division == division; });
    if (!occurs) continue;
    EquityPair pair = ends_of(groups, division);
    // Groups run from less schooling to more; the gap that is watched is that of those with little.
    if (division == Division::education) std::swap(pair.one, pair.other);
    pairs.push_back(pair);
  }
  return pairs;
}

std::vector<Division> parse_divisions(std::string_view text) {
  const std::vector<std::string> known(division_names.begin(), division_names.end());
  std::set<Division> divisions;
  std::vector<std::string> sentences;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const std::string name{text.substr(at, comma - at)};
    const auto found = std::find(known.begin(), known.end(), name);
    if (found == known.end())
      sentences.push_back(fmt::format("--by: there is no division \"{}\"; known are {}.{}", name,
                                      fmt::join(known, ", "), did_you_mean(name, known)));
    else
      divisions.insert(static_cast<Division>(found - known.begin()));
    at = comma + 1;
  }
  if (!sentences.empty()) throw InputError(sentences);
  return {divisions.begin(), divisions.end()};
}

}  // namespace hurtigspor
