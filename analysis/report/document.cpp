#include "report/document.hpp"

#include "compare/comparison_data.hpp"
#include "report/sections.hpp"

namespace hurtigspor {

std::string report_document(const OutcomesReader& reader) {
  const StoredComparison stored = stored_comparison(reader);
  const double alpha = stored.comparison.head.alpha;
  const Json document{{"about", about_json(reader, stored)},
                      {"comparison", rounded(Json::parse(comparison_json(stored.comparison)))},
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
