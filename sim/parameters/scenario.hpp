#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/ids.hpp"
#include "parameters/parameters.hpp"

namespace hurtigspor {

/// A municipality as scenario files may name it: by its name or its four-digit number.
struct KnownMunicipality {
  std::string number;
  std::string name;
};

/// A resolved scenario: a timeline of complete parameter sets, since policy changes by date and place. Const once made.
struct Scenario {
  std::string title;
  std::string about;
  std::string title_nb;
  std::string about_nb;
  std::string resolved_toml;             ///< every value, as stored in the outcomes file

  std::vector<Parameters> sets;          ///< the distinct parameter sets
  std::vector<Date> epochs;              ///< first day of each stretch; the first is the start of the run
  std::vector<std::vector<std::uint16_t>> set_of;  ///< [epoch][municipality] -> row of `sets`

  /// What holds at the start; founding parameters are the same in every set.
  const Parameters& founding() const { return sets[set_of.front().front()]; }
  const Parameters& at(std::size_t epoch, MunicipalityId municipality) const {
    return sets[set_of[epoch][municipality.index()]];
  }
  std::size_t epoch_of(Date date) const;

  Date start() const { return founding().run.start; }
  Date end() const { return founding().run.end; }
  /// The first day on which two scenarios differ in any value; the day after the end when they do not.
  static Date first_difference(const Scenario& one, const Scenario& other);
};

}  // namespace hurtigspor
