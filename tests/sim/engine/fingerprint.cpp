#include "fingerprint.hpp"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cmath>
#include <stdexcept>
#include <type_traits>

namespace hurtigspor {
namespace {

/// Fowler, Noll and Vo's hash (FNV-1a, 64 bits), fed value by value so that padding never counts.
class Hash {
 public:
  void add(double value) {
    // One pattern for every missing value; zero has one sign.
    add_bits(std::isnan(value) ? 0x7ff8000000000000U : std::bit_cast<std::uint64_t>(value + 0.0), 8);
  }
  template <class Raw>
  requires(std::is_integral_v<Raw> || std::is_enum_v<Raw>) void add(Raw value) {
    add_bits(static_cast<std::uint64_t>(value), sizeof value);
  }
  void add(MunicipalityId id) { add(id.value); }
  template <class Element>
  void add(const std::vector<Element>& elements) {
    add(elements.size());
    for (const Element& element : elements) add(element);
  }
  void add(const StatesByYear& states) {
    add(states.size());
    for (std::size_t year = 0; year < states.size(); ++year) add(states[year]);
  }
  template <class Element, std::size_t count>
  void add(const std::array<Element, count>& elements) {
    for (const Element& element : elements) add(element);
  }
  std::uint64_t value() const { return value_; }

 private:
  void add_bits(std::uint64_t bits, std::size_t bytes) {
    for (std::size_t byte = 0; byte < bytes; ++byte) {
      value_ = (value_ ^ ((bits >> (8 * byte)) & 0xffU)) * 0x100000001b3U;
    }
  }
  std::uint64_t value_ = 0xcbf29ce484222325U;
};

}  // namespace

std::uint64_t fingerprint(const Life& life) {
  // Naming every member makes this fail to compile when a life gains one that the fingerprint would miss.
  const auto& [name, municipality, settled, age, sex, education, inflow, with_children, days_in_reception, organisation,
               programme_started, programme_ended, first_job, days_in_state, days_in_work_60, days_in_work, in_work_24,
               in_work_48, in_country_24, in_country_48, observed_1y, work_or_education_1y, employed_1y, full_time_1y,
               jobs, same_job_12m, first_job_observed_12m, first_job_in_own_field, ownerless_days, leads, leads_lost,
               leads_lost_at_handover, handover_due, handover_asked, handover_held, links, fast_track_registered,
               cost_municipality, cost_state, income, state_by_january] = life;
  Hash hash;
  const auto all = [&hash](const auto&... values) { (hash.add(values), ...); };
  all(name, municipality, settled, age, sex, education, inflow, with_children, days_in_reception, organisation,
      programme_started, programme_ended, first_job, days_in_state, days_in_work_60, days_in_work, in_work_24,
      in_work_48, in_country_24, in_country_48);
  all(observed_1y, work_or_education_1y, employed_1y, full_time_1y, jobs, same_job_12m, first_job_observed_12m,
      first_job_in_own_field, ownerless_days, leads, leads_lost, leads_lost_at_handover, handover_due, handover_asked,
      handover_held, links, fast_track_registered, cost_municipality, cost_state, income, state_by_january);
  return hash.value();
}

std::uint64_t fingerprint(const Table& table) {
  Hash hash;
  hash.add(table.values);
  return hash.value();
}

std::uint64_t fingerprint(const ReplicateOutcome& outcome) {
  Hash hash;
  for (const Table& table : outcome.tables) hash.add(fingerprint(table));
  for (const Life& life : outcome.lives) hash.add(fingerprint(life));
  return hash.value();
}

std::string first_difference(const ReplicateOutcome& one, const ReplicateOutcome& other) {
  for (std::size_t row = 0; row < one.tables.size(); ++row) {
    if (fingerprint(one.tables[row]) == fingerprint(other.tables[row])) continue;
    const auto& values = one.tables[row].values;
    const auto& others = other.tables[row].values;
    if (values.size() != others.size()) return fmt::format("size of table {}", one.tables[row].declaration->name);
    for (std::size_t cell = 0; cell < values.size(); ++cell)
      if (std::bit_cast<std::uint64_t>(values[cell]) != std::bit_cast<std::uint64_t>(others[cell]))
        return fmt::format("table {}, cell {}: {} and {}", one.tables[row].declaration->name, cell, values[cell],
                           others[cell]);
  }
  if (one.lives.size() != other.lives.size())
    return fmt::format("{} and {} lives", one.lives.size(), other.lives.size());
  for (std::size_t row = 0; row < one.lives.size(); ++row)
    if (fingerprint(one.lives[row]) != fingerprint(other.lives[row]))
      return fmt::format("life {} (row {})", one.lives[row].name, row);
  return {};
}

const Table& table_named(const ReplicateOutcome& outcome, const std::string& name) {
  for (const Table& table : outcome.tables)
    if (table.declaration->name == name) return table;
  throw std::out_of_range("there is no table " + name);
}

}  // namespace hurtigspor
