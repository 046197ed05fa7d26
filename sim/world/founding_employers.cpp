#include "world/founding_employers.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/math.hpp"
#include "world/founding_shares.hpp"
#include "world/proportion.hpp"

namespace hurtigspor {

namespace {

/// How many of `count` enterprises, spread evenly in log size over a class, employ at least `size`. A squeeze of 1 uses
/// the whole class, 0 puts all at its lower end.
std::int64_t at_least(int size, const SizeClass& size_class, std::int64_t count, double squeeze) {
  if (size <= size_class.low) return count;
  if (size > size_class.high || squeeze <= 0.0) return 0;
  static const auto log_size = [] {
    std::array<double, large_enterprise + 1> table{};
    for (std::size_t i = 1; i < table.size(); ++i) table[i] = log(static_cast<double>(i));
    return table;
  }();
  const auto logarithm = [](int of) { return log_size[static_cast<std::size_t>(of)]; };
  const double reached = (logarithm(size) - logarithm(size_class.low)) /
                         (squeeze * (logarithm(size_class.high + 1) - logarithm(size_class.low)));
  const auto below = static_cast<std::int64_t>(std::ceil(reached * static_cast<double>(count) - 0.5));
  return count - std::clamp<std::int64_t>(below, 0, count);
}

using ClassCounts = std::array<std::int64_t, size_classes.size()>;

std::int64_t sum_of_sizes(const ClassCounts& enterprises, double squeeze) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < size_classes.size(); ++i) {
    const SizeClass& within = size_classes[i];
    sum += within.low * enterprises[i];
    for (int size = within.low + 1; size <= within.high; ++size) sum += at_least(size, within, enterprises[i], squeeze);
  }
  return sum;
}

/// The weakest squeeze that keeps the sum within `most`.
double squeeze_to(const ClassCounts& enterprises, std::int64_t most) {
  if (sum_of_sizes(enterprises, 1.0) <= most) return 1.0;
  double low = 0.0;
  double high = 1.0;
  for (int halving = 0; halving < 30; ++halving) {
    const double middle = (low + high) / 2.0;
    (sum_of_sizes(enterprises, middle) <= most ? low : high) = middle;
  }
  return low;
}

/// The places of one county and what share of its jobs each has.
struct Shares {
  std::vector<std::size_t> places;
  std::vector<double> weights;  ///< sum to 1
};

std::vector<Shares> shares_by_county(const FoundingTables& tables) {
  std::vector<Shares> counties(tables.counties.size());
  const auto labour_force = labour_force_by_place(tables);
  for (std::size_t place = 0; place < tables.places.size(); ++place) {
    auto& county = counties[tables.municipalities[tables.places[place].municipality].county];
    county.places.push_back(place);
    county.weights.push_back(labour_force[place]);
  }
  for (auto& county : counties) {
    const double sum = std::accumulate(county.weights.begin(), county.weights.end(), 0.0);
    for (double& weight : county.weights) weight /= sum;
  }
  return counties;
}

/// Sizes of one county's enterprises of one industry, by its places. The largest are dealt first, each to the place
/// that is furthest behind its share of the jobs, so that employment follows the shares to within a small firm.
using Dealt = std::vector<std::vector<std::int64_t>>;
Dealt deal(const std::vector<std::int64_t>& sizes, const Shares& county) {
  const auto all = static_cast<double>(std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0}));
  std::vector<double> behind;
  for (const double weight : county.weights) behind.push_back(weight * all);
  Dealt dealt(county.places.size());
  for (const std::int64_t size : sizes) {
    const auto next = static_cast<std::size_t>(std::ranges::max_element(behind) - behind.begin());
    dealt[next].push_back(size);
    behind[next] -= static_cast<double>(size);
  }
  return dealt;
}

/// The local units of large enterprises in a place: as few as 250 each allows, equally large.
std::vector<std::int64_t> units_of(std::int64_t employed) {
  const std::int64_t units = (employed + large_enterprise - 1) / large_enterprise;
  return whole_parts(employed, std::vector<double>(static_cast<std::size_t>(units), 1.0));
}

/// One industry in one county.
struct IndustryInCounty {
  Industry industry;
  ClassCounts enterprises;
  std::int64_t jobs;
  std::int64_t least_large;  ///< jobs that large enterprises have at least
};

/// Places the enterprises; what they leave of the jobs is the large ones'.
void place(const IndustryInCounty& here, const Shares& county, std::vector<std::vector<Employer>>& employers) {
  const auto sizes = spread_sizes(here.enterprises, here.jobs - here.least_large);
  const auto small = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
  const auto large = whole_parts(std::max<std::int64_t>(0, here.jobs - small), county.weights);
  const auto dealt = deal(sizes, county);
  for (std::size_t i = 0; i < county.places.size(); ++i) {
    const auto add = [&](std::int64_t size, bool part) {
      employers[county.places[i]].push_back({PlaceId::none(), here.industry, static_cast<std::uint8_t>(size), part});
    };
    for (const auto size : units_of(large[i])) add(size, true);
    for (const auto size : dealt[i]) add(size, false);
  }
}

}  // namespace

std::vector<IndustryJobs> jobs_by_county(const FoundingTables& tables) {
  Grid seed;
  std::vector<double> rows;
  for (const auto& county : tables.county_jobs) {
    seed.emplace_back(county.begin(), county.end());
    rows.push_back(std::accumulate(county.begin(), county.end(), 0.0));
  }
  std::vector<double> columns;
  for (const auto& sector : tables.sectors) columns.push_back(sector.employed);
  const double scale =
      std::accumulate(columns.begin(), columns.end(), 0.0) / std::accumulate(rows.begin(), rows.end(), 0.0);
  for (double& row : rows) row *= scale;
  const Grid fitted = fitted_to_margins(std::move(seed), rows, columns);
  std::vector<IndustryJobs> jobs(fitted.size());
  for (std::size_t i = 0; i < industries; ++i) {
    std::vector<double> column;
    for (const auto& row : fitted) column.push_back(row[i]);
    const auto parts = whole_parts(std::llround(columns[i]), column);
    for (std::size_t county = 0; county < jobs.size(); ++county) jobs[county][i] = parts[county];
  }
  return jobs;
}

std::array<EnterpriseCounts, industries> enterprises_by_industry(const FoundingTables& tables) {
  std::array<EnterpriseCounts, industries> counts;
  const auto complete = [&](auto published, auto filled) {
    std::vector<double> unlisted(industries);
    double left = published(tables.all_sectors).value_or(0.0);
    for (std::size_t i = 0; i < industries; ++i) {
      const auto listed = published(tables.sectors[i]);
      left -= listed.value_or(0.0);
      unlisted[i] = listed ? 0.0 : tables.sectors[i].employed;
      filled(counts[i]) = std::llround(listed.value_or(0.0));
    }
    const auto parts = whole_parts(std::llround(left), unlisted);
    for (std::size_t i = 0; i < industries; ++i) filled(counts[i]) += parts[i];
  };
  for (std::size_t c = 0; c < size_classes.size(); ++c)
    complete([c](const SectorRow& row) { return row.small[c]; },
             [c](EnterpriseCounts & row) -> auto& { return row.small[c]; });
  complete([](const SectorRow& row) { return row.large; }, [](EnterpriseCounts & row) -> auto& { return row.large; });
  return counts;
}

std::vector<std::int64_t> spread_sizes(const ClassCounts& enterprises, std::int64_t most) {
  const double squeeze = squeeze_to(enterprises, most);
  std::vector<std::int64_t> sizes;
  for (std::size_t i = size_classes.size(); i-- > 0;) {
    const SizeClass& within = size_classes[i];
    for (int size = within.high; size >= within.low; --size) {
      const std::int64_t exactly =
          at_least(size, within, enterprises[i], squeeze) - at_least(size + 1, within, enterprises[i], squeeze);
      sizes.insert(sizes.end(), static_cast<std::size_t>(exactly), size);
    }
  }
  return sizes;
}

std::vector<std::vector<Employer>> employers_by_place(const FoundingTables& tables) {
  const auto jobs = jobs_by_county(tables);
  const auto national = enterprises_by_industry(tables);
  const auto counties = shares_by_county(tables);
  std::vector<std::vector<Employer>> employers(tables.places.size());
  for (std::size_t i = 0; i < industries; ++i) {
    std::vector<double> weights;
    for (const auto& county : jobs) weights.push_back(static_cast<double>(county[i]));
    std::vector<ClassCounts> enterprises(counties.size());
    for (std::size_t c = 0; c < size_classes.size(); ++c) {
      const auto parts = whole_parts(national[i].small[c], weights);
      for (std::size_t county = 0; county < parts.size(); ++county) enterprises[county][c] = parts[county];
    }
    const auto least_large = whole_parts(national[i].large * large_enterprise, weights);
    for (std::size_t county = 0; county < counties.size(); ++county)
      place({static_cast<Industry>(i), enterprises[county], jobs[county][i], least_large[county]}, counties[county],
            employers);
  }
  return employers;
}

}  // namespace hurtigspor
