#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "base/fetch.hpp"
#include "base/table.hpp"

/// Which table a number goes to, and where in it. The order is that of `outcome_tables()`.
namespace hurtigspor {

enum class TableId : std::uint8_t {
  status_at_exit,
  status_after_exit,
  take_up_chain,
  slot_use,
  employment_by_residence,
  residents_by_residence,
  status_by_month,
  state_by_month,
  municipality_outcome,
  meetings,
  meetings_by_organisation,
  meeting_delay,
  meeting_delay_by_organisation,
  account,
  participants,
  programme_content,
  staff_years
};
inline constexpr std::size_t table_count = 17;

enum class AfterExit : std::uint8_t { employed, employed_and_in_education, in_education, registered, other };
enum class LocalMeasure : std::uint8_t { settled, leavers_1y, work_or_education_1y, handovers_due, handovers_held };
enum class Purse : std::uint8_t { municipality, state, refugee };
enum class Item : std::uint8_t {
  programme_service,
  introduction_benefit,
  social_assistance,
  advisers_and_teachers,
  integration_grant,
  nav_staff,
  wage_subsidy,
  mentors,
  measures,
  wages,
  tax
};
enum class Content : std::uint8_t { participants, language_placement, work_placement, paid_work, recognised };

inline constexpr int most_years_after = 5;
inline constexpr int most_years_of_residence = 18;
inline constexpr std::array<double, 5> delay_quantiles{0.1, 0.25, 0.5, 0.75, 0.9};

/// Room for all tables of one replicate, addressed by table and row.
class Tally {
 public:
  /// Sizes: cells of each table, in the order of TableId.
  explicit Tally(const std::array<std::size_t, table_count>& sizes);
  void add(TableId table, std::size_t cell, double amount = 1.0) { values_[first_[index(table)] + cell] += amount; }
  /// Fetches one of so many equal parts of a table.
  void fetch_part(TableId table, std::size_t part, std::size_t parts) const {
    constexpr std::size_t line = 64 / sizeof(double);
    const std::size_t size = (first_[index(table) + 1] - first_[index(table)]) / parts;
    const double* const begin = values_.data() + first_[index(table)] + part * size;
    for (std::size_t cell = 0; cell < size; cell += line) fetch(begin[cell]);
  }
  double at(TableId table, std::size_t cell) const { return values_[first_[index(table)] + cell]; }
  /// Adds the tables that the other one keeps.
  void add_kept(const Tally& other);
  std::vector<double> table(TableId table) const;

 private:
  static std::size_t index(TableId table) { return static_cast<std::size_t>(table); }
  std::array<std::size_t, table_count + 1> first_{};
  std::vector<double> values_;
};

}  // namespace hurtigspor
