#pragma once

#include "world/world.hpp"

/// Openings: dated jobs that people compete for (model 6.7).
namespace hurtigspor {

/// Plans the next opening of an employer after `today`, by exact inversion of its place's clock.
void plan_opening(World& world, Locality& locality, EmployerId employer, Day today);

/// An employer opens a job.
void open_job(World& world, Locality& locality, const Event& event);

/// Norwegian that an opening asks for [level].
double language_demand(Industry industry, const DemandParameters& rule, double low_share, const Luck& luck);

/// Whether an English speaker meets the demand in this industry.
bool english_will_do(Industry industry, double demand, const DemandParameters& rule);

/// Sends applications on to places of their senders' commuting fields.
void find_targets(const Country& country, std::vector<Application>& applications);

/// Puts the regions' post to a locality before the openings there, and decides which applications would convince. Reads
/// everywhere, writes only to the locality: localities may weigh side by side.
void weigh_applications(const World& world, Locality& locality, Day today);

/// Gives the locality's openings to the first who convince, in (opening, tie-break) order; nobody gets two.
void fill_openings(World& world, Locality& locality, Day today);

/// Tells those who live in a region what has come of their applications, in the order of the localities that answer;
/// winners begin work today. Writes only to the region and its people: regions may be told side by side.
void tell_answers(World& world, const Region& region, Day today);

}  // namespace hurtigspor
