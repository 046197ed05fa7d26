#pragma once

#include <cstdint>
#include <vector>

#include "base/fetch.hpp"
#include "base/luck.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

namespace hurtigspor {

/// How fast openings arise in each place, added up over time. An employer's next opening is found by exact inversion:
/// it comes when this clock has advanced by an exponential over (persons employed x industry's vacancy factor). Built
/// once for a scenario; shared by its replicates.
class OpeningClock {
 public:
  OpeningClock(const Scenario& scenario, const Country& country);

  /// Expected openings per person employed in `place`, from the run's start up to `day`.
  double reading(PlaceId place, double day) const;
  /// The time at which the clock of `place` will show `reading`; infinite when it never does within the run. Looked for
  /// from `today` on: for what was shown earlier the time is wrong, but earlier too.
  double time_of(PlaceId place, double reading, Day today = 0) const;

 private:
  std::vector<double> starts_;                 ///< first day of each stretch of constant rate, and the end
  std::vector<std::uint16_t> stretch_of_;      ///< by day
  std::vector<std::vector<double>> readings_;  ///< [place][stretch], at the start of the stretch
};

enum class Openness : std::uint8_t { active, open, closed };

/// What an employer asks of refugees whom an agency brings: drawn once a replicate, at its own address, and never
/// stored.
struct EmployerGate {
  Openness openness;
  bool needs_follow_up;
  bool needs_subsidy;
  double awareness_threshold;  ///< knows the schemes when the place's awareness is above
};
EmployerGate employer_gate(Fate fate, EmployerId id, const Employer& employer, const Parameters& founding);

/// What awaits those who work there under the rules in force; drawn likewise, so that a larger share adds firms and
/// changes none.
struct EmployerHouse {
  bool teaches_norwegian;
  bool steward_informed;
};
EmployerHouse employer_house(Fate fate, EmployerId id, const Parameters& rules);

/// A job that somebody can apply for, until it is filled or runs out.
struct Opening {
  EmployerId employer;
  Day expires;
  float demand;  ///< Norwegian asked for [level]
  Industry industry;
};

/// Good and bad experience with refugees, by employer and, for the part that spreads, by industry in a place. Changed
/// only in the weekly exchange, so that reading it is the same in any order.
class TrustBook {
 public:
  explicit TrustBook(const Country& country);
  void add(EmployerId employer, bool good);
  /// Fetches what `trust` will read of the employer itself.
  void fetch_experience(EmployerId employer) const { fetch(own_[employer.index()]); }
  /// Mean of the Beta law with prior one half worth `employer.trust_memory` experiences.
  double trust(EmployerId employer, const EmployerParameters& rule) const;

 private:
  std::size_t cell(EmployerId employer) const;
  const Country& country_;
  struct Counts {
    std::uint32_t good = 0;
    std::uint32_t bad = 0;
  };
  std::vector<Counts> own_;
  std::vector<Counts> cells_;  ///< [place * industries + industry]
};

}  // namespace hurtigspor
