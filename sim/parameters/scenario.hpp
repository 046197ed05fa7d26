#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/ids.hpp"
#include "parameters/parameters.hpp"
#include "parameters/value.hpp"

namespace hurtigspor {

/// A municipality as scenario files may name it: by its name or its four-digit number.
struct KnownMunicipality {
  std::string number;
  std::string name;
};

/// One value that a scenario gives: what, from when until when, where, and on which line it was written. Later
/// assignments are laid over earlier ones.
struct Assignment {
  std::size_t parameter;  ///< row of `all_parameters()`
  ParameterValue value;
  std::optional<Date> from;                   ///< first day; absent: from the start of the run
  std::optional<Date> to;                     ///< last day, included; absent: to the end of the run
  std::vector<std::uint16_t> municipalities;  ///< columns of `set_of`, sorted; empty: everywhere
  std::string origin;                         ///< "better_handover.toml:7", or the option of the command line

  bool covers(Date day, std::uint16_t municipality) const;
};

/// A resolved scenario: a timeline of complete parameter sets, since policy changes by date and place. Const once made.
struct Scenario {
  std::string title;
  std::string about;
  std::string title_nb;
  std::string about_nb;
  std::string resolved_toml;  ///< every value, as stored in the outcomes file; equal for equal scenarios

  std::vector<Parameters> sets;                    ///< the distinct parameter sets
  std::vector<Date> epochs;                        ///< first day of each stretch; the first is the start of the run
  std::vector<std::vector<std::uint16_t>> set_of;  ///< [epoch][municipality] -> row of `sets`

  /// The municipalities that are founded: what the columns of `set_of` stand for, in the order of the country founded
  /// with `only_municipalities`.
  std::vector<KnownMunicipality> municipalities;
  /// Their numbers, when they are not all that there are; else empty.
  std::vector<std::string> only_municipalities;
  /// Every assignment, those laid over others last: where each value comes from.
  std::vector<Assignment> assignments;

  /// What holds at the start; founding parameters are the same in every set.
  const Parameters& founding() const { return sets[set_of.front().front()]; }
  const Parameters& at(std::size_t epoch, MunicipalityId municipality) const {
    return sets[set_of[epoch][municipality.index()]];
  }
  /// The stretch that a day of the run falls into; days before the run count as its first day.
  std::size_t epoch_of(Date date) const;

  /// Where a value comes from: file and line, option of the command line, or "default".
  std::string origin(std::size_t parameter, std::size_t epoch, std::uint16_t municipality) const;

  Date start() const { return founding().run.start; }
  Date end() const { return founding().run.end; }
  /// The first day on which two scenarios differ in any value or in what is founded; the day after the end when they do
  /// not.
  static Date first_difference(const Scenario& one, const Scenario& other);
};

/// A value in which two scenarios differ, for a stretch of days in some places.
struct Difference {
  std::size_t parameter;  ///< row of `all_parameters()`
  Date from;
  Date to;                                        ///< last day, included
  std::vector<KnownMunicipality> municipalities;  ///< empty: everywhere
  ParameterValue one;
  ParameterValue other;
};

/// All differences between two scenarios in the municipalities that both found, by parameter and then by date. Titles
/// and texts do not count.
std::vector<Difference> differences(const Scenario& one, const Scenario& other);

}  // namespace hurtigspor
