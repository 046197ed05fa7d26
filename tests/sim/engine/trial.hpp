#pragma once

#include <memory>
#include <string>

#include "engine/replicate.hpp"
#include "parameters/scenario_file.hpp"

namespace hurtigspor {

/// All that scenarios may name.
const std::vector<KnownMunicipality>& municipalities_of_norway();

/// What a trial run says of itself; everything else is as the model's defaults have it.
struct TrialText {
  std::string municipalities = R"("Kragerø")";  ///< as a TOML array has them
  std::string start = "2014-01-01";
  std::string end = "2020-12-31";
  std::string outcomes_from = "2015-01-01";
  std::string rest;  ///< further tables and changes
};

/// A scenario on a small part of Norway, founded and ready to run. Countries are founded once for all trials alike.
class Trial {
 public:
  explicit Trial(const TrialText& text, const std::vector<Override>& overrides = {});
  explicit Trial(Scenario scenario);
  static Trial of_file(const std::string& file);  ///< of the folder `scenarios`

  const Scenario& scenario() const { return *scenario_; }
  const Country& country() const { return *country_; }
  const Stage& stage() const { return *stage_; }
  std::uint64_t seed() const { return static_cast<std::uint64_t>(scenario_->founding().run.seed); }

  ReplicateOutcome run(std::uint32_t replicate = 0, std::uint32_t salt = 0, const Witness& witness = {}) const;

 private:
  std::unique_ptr<const Scenario> scenario_;
  std::shared_ptr<const Country> country_;
  std::unique_ptr<const Stage> stage_;
};

/// Two neighbouring towns with an office each, to and from which people move and commute.
inline TrialText two_towns(const std::string& rest = "") {
  TrialText text;
  text.municipalities = R"("Larvik", "Sandefjord")";
  text.rest = rest;
  return text;
}

}  // namespace hurtigspor
