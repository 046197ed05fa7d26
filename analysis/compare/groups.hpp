#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outcomes/life.hpp"
#include "world/country.hpp"

/// Ways to divide the people of a comparison. What can change (the organisation of a programme) is taken from the base,
/// so that the same people stand behind a group in every scenario.
namespace hurtigspor {

enum class Division : std::uint8_t { sex, education, children, centrality, organisation, county, age };
inline constexpr std::array<std::string_view, 7> division_names{"sex",          "education", "children", "centrality",
                                                                "organisation", "county",    "age"};

/// One part of a division: "women" of sex.
struct Group {
  Division division;
  std::string label;
};

/// Two groups whose distance is watched: `one` minus `other`, rows of `Groups::all()`.
struct EquityPair {
  Division division;
  std::size_t one;
  std::size_t other;
  std::string_view words;
};

class Groups {
 public:
  explicit Groups(const Country& country);

  /// In the order of divisions; the first five are men, women and the three educations.
  const std::vector<Group>& all() const { return all_; }
  std::size_t size() const { return all_.size(); }

  /// The rows a person belongs to, one a division, by what is fixed and by the organisation met in the base. Who was
  /// never settled belongs to no place: those rows are `nowhere`.
  std::array<std::size_t, division_names.size()> of(const Life& life, Organisation in_base) const;
  static constexpr std::size_t nowhere = SIZE_MAX;

 private:
  std::vector<Group> all_;
  std::array<std::size_t, division_names.size()> first_{};  ///< row of each division's first group
  std::vector<std::uint8_t> centrality_;                    ///< by municipality, from 0
  std::vector<std::uint16_t> county_;                       ///< by municipality
};

/// The groups behind the labels of an outcomes file: what is no label of another division is the name of a county.
std::vector<Group> groups_labelled(const std::vector<std::string>& labels);

/// Women minus men, compulsory school minus higher education, and so on. Counties have no order and no pair.
std::vector<EquityPair> equity_pairs(const std::vector<Group>& groups);

/// "sex,county": InputError for an unknown name, with the nearest one. In the order of `Division`, each once.
std::vector<Division> parse_divisions(std::string_view text);

}  // namespace hurtigspor
