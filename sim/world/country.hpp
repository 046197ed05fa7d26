#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/fetch.hpp"
#include "base/ids.hpp"
#include "base/units.hpp"
#include "world/kinds.hpp"

/// The country as it is founded: everything that is the same in every replicate. Built once, then shared without locks.
namespace hurtigspor {

struct County {
  std::string number;
  std::string name;
};

/// What is stated on the spot of a municipality, in place of a draw or of the country's norm (from local.csv).
struct LocalFacts {
  std::optional<Organisation> organisation;        ///< of the programme, on the first day
  std::optional<double> participants_per_adviser;  ///< aimed at on the first day, persons
  std::string source;                              ///< who states it, and when

  bool any() const { return organisation || participants_per_adviser; }
};

struct Municipality {
  std::string number;
  std::string name;  ///< as people write it; Herøy and Våler occur twice
  CountyId county;
  int population{};       ///< residents 1 January 2024
  int centrality{};       ///< 1 most central, 6 least
  double labour_force{};  ///< persons, estimate of 2022
  LocalFacts stated{};
};

/// A municipality, or a city district with a NAV office of its own. Districts share their municipality's vertex.
struct Place {
  std::string number;  ///< four digits a municipality, six a district
  std::string name;
  MunicipalityId municipality;
  CountyId county;
  OfficeId office;
  double share{};  ///< share of the municipality's people [0, 1]
};

struct Office {
  std::string number;
  std::string name;
  std::vector<PlaceId> places;
  std::vector<OfficeId> neighbours;  ///< joined by a travel link
};

struct Employer {
  PlaceId place;
  Industry industry;
  std::uint8_t size;            ///< persons employed, counted to 250
  bool part_of_larger = false;  ///< a local unit of an enterprise with 250 or more
};

/// Walker's alias table: one uniform picks one of many by weight in constant time.
struct AliasTable {
  struct Cell {
    float keep;           ///< part of the cell that is the row's own
    std::uint32_t other;  ///< row that has the rest
    bool operator==(const Cell&) const = default;
  };
  std::vector<Cell> cells;
  std::uint32_t pick(double uniform) const;
  /// Fetches what `pick` will read.
  void fetch_choice(double uniform) const {
    fetch(cells[static_cast<std::size_t>(uniform * static_cast<double>(cells.size()))]);
  }
  static AliasTable of(const std::vector<double>& weights);
};

/// Where seekers of a place look: places within the limit, weighted by jobs and travel time.
struct CommutingField {
  std::vector<PlaceId> places;
  std::vector<double> minutes;  ///< from the seeker's place, own included
  AliasTable choice;
  std::uint32_t in_demand{};  ///< bit per industry whose openings are over-represented in this field
  bool reaches(PlaceId place) const;
};

/// What the tables say of people who settle in a year, by inflow (from cohorts.csv).
struct Cohort {
  int year{};
  double settled{};                    ///< persons of all ages, national, scaled to a full year
  bool lower_bound{};                  ///< the published figure is a lower bound
  double collective_share{};           ///< of the settled
  double women_share{};                ///< among adults entering
  double wait_months{};                ///< mean from permit to settlement; NaN where not published
  std::array<double, 5> age_shares{};  ///< 18-25, 26-35, 36-45, 46-55, 56+
};

struct Country {
  std::vector<County> counties;
  std::vector<Municipality> municipalities;
  std::vector<Place> places;                  ///< sorted by number
  std::vector<Office> offices;                ///< sorted by number
  std::vector<Employer> employers;            ///< sorted by place, then industry
  std::vector<std::uint32_t> first_employer;  ///< of each place, and one past the last
  std::vector<AliasTable> employer_choice;    ///< of each place, by size; index counts from first_employer
  std::vector<double> jobs;                   ///< by place, persons employed (sizes counted to 250)
  std::vector<CommutingField> commuting;      ///< by place

  /// Settled persons a year expected in a place (all ages), by year since first_year: the published figure, the mean of
  /// 2012-2014 shares before 2012, 2024 scaled to a full year.
  std::vector<std::vector<double>> settled;  ///< [place][year - first_year]
  std::vector<Cohort> cohorts;               ///< by year, first_year first
  int first_year = 2007;

  /// Labour market by month since 2007-01: unemployment rate (share of the labour force) by place, and the mean of
  /// 2010-2019 over it (tightness, 1 = ordinary).
  std::vector<std::vector<float>> unemployment;  ///< [place][month]
  std::vector<std::vector<float>> tightness;     ///< [place][month]
  /// Fully unemployed and on measures, persons, by office and month since 2007-01.
  std::vector<std::vector<float>> nav_clients;  ///< [office][month]

  std::array<double, industries> vacancy_factor{};  ///< vacancy rate of an industry over that of all
  std::array<double, industries> refugee_field{};   ///< share of refugees whose field of work it is
  double wait_months_unknown = 4.9;                 ///< used where a cohort has no published wait

  std::vector<PlaceId> places_of(MunicipalityId municipality) const;
  int month_index(Date date) const { return date.month_number() - first_year * 12; }
  /// A monthly series on a date; the last month goes on.
  const float& on(const std::vector<float>& series, Date date) const {
    return series[std::min(static_cast<std::size_t>(month_index(date)), series.size() - 1)];
  }
};

}  // namespace hurtigspor
