#pragma once

#include "parameters/scenario.hpp"
#include "world/country.hpp"
#include "world/stage.hpp"

/// A country that can be followed by hand. Two municipalities, each with a NAV office of its own: from Bygda one
/// commutes to Byen, not the other way.
namespace hurtigspor {

inline constexpr PlaceId byen{0};
inline constexpr PlaceId bygda{1};

inline constexpr EmployerId workshop{0};       ///< Byen, C, 4 employed
inline constexpr EmployerId hotel{1};          ///< Byen, I, 50 employed
inline constexpr EmployerId nursing_home{2};   ///< Byen, Q, 50 employed
inline constexpr EmployerId country_hotel{3};  ///< Bygda, I, 20 employed

Country small_country();

/// Puts other employers in the place of those there are.
void employ(Country& country, const std::vector<Employer>& employers);

/// Rules under which nothing happens by chance and nothing by itself: every hazard is zero, every share zero, nobody is
/// absent. A test switches on what it is about. The run is 2017-2024.
Parameters calm();

/// The same rules everywhere from the first day to the last.
Scenario scenario_of(const Parameters& rules, const Country& country);
/// Other rules from a day on.
void change_from(Scenario& scenario, Date day, const Parameters& rules);

/// Sets the stage without looking for the cut of eligibility, which takes a while and is 0 here.
Stage small_stage(const Scenario& scenario, const Country& country);

}  // namespace hurtigspor
