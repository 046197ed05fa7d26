#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/industry.hpp"
#include "world/country.hpp"
#include "world/founding_tables.hpp"

/// Every enterprise with employees, placed: how many of each size class an industry has is published for the country,
/// what it employs for the country and (less exactly) for the counties; where in a county it stands follows the labour
/// force. Nothing here is random.
namespace hurtigspor {

using IndustryJobs = std::array<std::int64_t, industries>;

/// Enterprises with employees of one industry in the country.
struct EnterpriseCounts {
  std::array<std::int64_t, size_classes.size()> small{};
  std::int64_t large{};  ///< of 250 and more employed
};

/// Persons employed by county and industry: the regional accounts' table, fitted so that each industry employs what it
/// does in the country and the counties keep their shares of all.
std::vector<IndustryJobs> jobs_by_county(const FoundingTables& tables);

/// Enterprises by industry; what the total has beyond the listed industries goes to the others by employment.
std::array<EnterpriseCounts, industries> enterprises_by_industry(const FoundingTables& tables);

/// Sizes of a county's enterprises of one industry in the classes below 250, largest first. Within a class they are
/// spread evenly in the logarithm of size, squeezed towards the class's lower end as far as their sum must not exceed
/// `most` (nor further: it may exceed `most` when even the smallest sizes do).
std::vector<std::int64_t> spread_sizes(const std::array<std::int64_t, size_classes.size()>& enterprises,
                                       std::int64_t most);

/// Employers by place (rows of `tables.places`), within a place by industry and from large to small. Persons employed
/// in large enterprises stand in every place of the county in units of at most 250.
std::vector<std::vector<Employer>> employers_by_place(const FoundingTables& tables);

}  // namespace hurtigspor
