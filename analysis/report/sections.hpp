#pragma once

#include "report/numbers.hpp"
#include "report/stored_comparison.hpp"
#include "store/outcomes_reader.hpp"

/// The parts of the page's document. Each is null where the file does not hold what it tells of; the page leaves such a
/// part out.
namespace hurtigspor {

/// What was run: titles, dates, seed, version, and the texts of the scenarios to run it again.
Json about_json(const OutcomesReader& reader, const StoredComparison& stored);
/// Distance of every scenario to the national goal, of those whom the policy could reach.
Json goal_json(const StoredComparison& stored);
/// What each scenario sets otherwise than the base, and how well the parameters are known.
Json assumptions_json(const OutcomesReader& reader);
/// In work by years since settlement, and status one year after the programme, with what is published.
Json employment_json(const OutcomesReader& reader, double alpha);
/// The fast track link by link.
Json chain_json(const StoredComparison& stored);
/// Meetings, whose hours went where, and what differs between ways of organising.
Json coordination_json(const OutcomesReader& reader, const StoredComparison& stored);
/// Municipalities, where they have people enough.
Json places_json(const OutcomesReader& reader, double alpha);
/// How the people of one replicate went through the system.
Json flow_json(const OutcomesReader& reader);
/// Three people of one replicate in the base and in each alternative.
Json twins_json(const OutcomesReader& reader);

}  // namespace hurtigspor
