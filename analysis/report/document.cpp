#include "report/document.hpp"

#include "compare/comparison_data.hpp"
#include "report/sections.hpp"

namespace hurtigspor {
namespace {

/// The comparison as `compare --format json` tells it, without what stands in other parts of the document.
Json comparison_part(const Comparison& comparison) {
  Json part = Json::parse(comparison_json(comparison));
  for (Json& alternative : part["alternatives"]) {
    alternative.erase("hours");
    alternative.erase("fast_track_chain");
  }
  return rounded(part);
}

}  // namespace

std::string report_document(const OutcomesReader& reader) {
  const StoredComparison stored = stored_comparison(reader);
  const double alpha = stored.comparison.head.alpha;
  const Json document{{"about", about_json(reader, stored)},
                      {"comparison", comparison_part(stored.comparison)},
                      {"goal", goal_json(stored)},
                      {"chain", chain_json(stored)},
                      {"flow", flow_json(reader)},
                      {"coordination", coordination_json(reader, stored)},
                      {"employment", employment_json(reader, alpha)},
                      {"places", places_json(reader, alpha)},
                      {"twins", twins_json(reader)},
                      {"assumptions", assumptions_json(reader)}};
  return document.dump();
}

}  // namespace hurtigspor
