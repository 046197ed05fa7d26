#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "compare/headline.hpp"
#include "store/outcomes_reader.hpp"

namespace hurtigspor {

/// The people that an outcomes file holds: everybody of one replicate, in every scenario.
class StoredLives {
 public:
  explicit StoredLives(const OutcomesReader& reader);

  std::size_t people() const { return persons_.names.size(); }
  std::uint32_t replicate() const { return persons_.replicate; }
  std::int64_t name(std::size_t person) const { return persons_.names[person]; }

  /// What is fixed about a person, and what became of them in a scenario; `absent` where it did not happen.
  std::int64_t fixed(const std::string& column, std::size_t person) const;
  std::int64_t lived(const std::string& column, std::size_t scenario, std::size_t person) const;
  /// Codes in words.
  std::string word(const std::string& column, std::size_t person) const;
  std::optional<std::string> lived_word(const std::string& column, std::size_t scenario, std::size_t person) const;
  bool is(const std::string& column, std::size_t scenario, std::size_t person) const {
    return lived(column, scenario, person) == 1;
  }
  bool occurs(std::size_t scenario, std::size_t person) const {
    return lived("days_in_work_60", scenario, person) != absent;
  }
  /// Settled 2017-2019 with sixty months within the run, as the primary measure counts.
  bool in_cohort(std::size_t person) const;

 private:
  StoredPersons persons_;
  Date start_;
  Period cohort_;
};

}  // namespace hurtigspor
