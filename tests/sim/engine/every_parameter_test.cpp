#include <gtest/gtest.h>

#include <fmt/format.h>
#include <algorithm>
#include <mutex>
#include <set>

#include <tbb/parallel_for.h>

#include "fingerprint.hpp"
#include "parameters/registry.hpp"
#include "trial.hpp"

/// A parameter that changes nothing in any outcome is a mistake. Each one is moved across its range in a world in which
/// everything is in use, and some outcome must move.
namespace hurtigspor {
namespace {

/// Three towns through both acts and collective protection, where every scheme exists and is used, what spreads has
/// somewhere to spread from, and services are reorganised halfway.
TrialText busy_world() {
  TrialText text = two_towns(R"(
[nav]
meetings_per_week = 14
[fast_track]
awareness = 0.6
[employer]
steward_informed = 0.4
[mentor]
share = 0.3
[industry_programme]
places = 4
[subsidy]
offer_share = 0.2
[[change]]
from = 2016-01-01
municipalities = ["Larvik"]
set = { awareness.training = 0.8, employer.campaign = 0.6, fast_track.local_contact = true, fast_track.firm_calls = 3 }
[[change]]
from = 2019-01-01
set = { organisation.in_nav_share = 0.05, organisation.co_located_share = 0.05 })");
  text.municipalities = R"("Kragerø", "Larvik", "Sandefjord")";  // the first and the last lie over an hour apart
  text.start = "2013-01-01";
  text.outcomes_from = "2014-01-01";
  text.end = "2024-12-31";
  return text;
}

/// What no single replicate can tell: how many there are, and how effects are reported net of the jobs taken from
/// others. The comparison reads these.
const std::set<std::string> read_by_the_comparison{"run.replicates", "search.displacement"};

std::string moved_date(const std::string& name, Date preset) {
  return name == "run.end" ? (preset + -366).text() : (preset + 365).text();
}

/// Other values than the present one, the plausible ones first.
std::vector<std::string> other_values(const ParameterEntry& entry, const ParameterValue& present) {
  switch (entry.type()) {
    case ValueType::truth:
      return {toml_text(!std::get<bool>(present))};
    case ValueType::date:
      return {moved_date(entry.name, std::get<Date>(present))};
    case ValueType::section:
      return {"G"};
    case ValueType::whole:
      return {"17"};
    case ValueType::real:
      break;
  }
  const double now = std::get<double>(present);
  double low = entry.about.low;
  double high = entry.about.high;
  if (low == high) {  // a law or a register leaves no doubt; a fifth either way all the same
    low = std::max(entry.about.min, 0.8 * now);
    high = std::min(entry.about.max, 1.2 * now);
  }
  if (entry.name == "population.cohort_scale" || entry.name == "population.collective_scale")
    low = 0.9, high = 1.2;  // a hundred Norways take too long
  std::vector<double> values{high, low};
  if (std::abs(low - now) > std::abs(high - now)) std::swap(values[0], values[1]);
  std::erase(values, now);
  std::vector<std::string> texts;
  for (const double value : values) texts.push_back(toml_text(value));
  return texts;
}

class BusyWorld {
 public:
  bool is_moved_by(const ParameterEntry& entry) {
    for (std::uint32_t replicate = 0; replicate < base_.size(); ++replicate)
      for (const std::string& value : other_values(entry, entry.get(trial_.scenario().founding()))) {
        const Trial moved(busy_world(), {{"--set", entry.name, unquoted(value)}});
        if (fingerprint(moved.run(replicate)) != base_[replicate]) return true;
      }
    return false;
  }

 private:
  static std::string unquoted(std::string text) {
    std::erase(text, '"');
    return text;
  }
  Trial trial_{busy_world()};
  std::vector<std::uint64_t> base_{fingerprint(trial_.run(0)), fingerprint(trial_.run(1)), fingerprint(trial_.run(2))};
};

TEST(EveryParameter, MovesSomeOutcome) {
  BusyWorld world;
  std::vector<std::string> dead;
  std::mutex one_at_a_time;

  const auto& entries = all_parameters();
  tbb::parallel_for(std::size_t{0}, entries.size(), [&](std::size_t row) {
    if (read_by_the_comparison.contains(entries[row].name) || world.is_moved_by(entries[row])) return;
    const std::scoped_lock lock(one_at_a_time);
    dead.push_back(entries[row].name);
  });

  std::sort(dead.begin(), dead.end());
  EXPECT_TRUE(dead.empty()) << fmt::format("no outcome moves with: {}", fmt::join(dead, ", "));
}

}  // namespace
}  // namespace hurtigspor
