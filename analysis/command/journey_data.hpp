#pragma once

#include <string>
#include <vector>

#include "story/story.hpp"
#include "story/why.hpp"

/// Journeys as programs read them: every event, each with its scenario. CSV holds the rows, JSON the rows and what
/// stands around them.
namespace hurtigspor {

std::string journey_csv(const std::vector<Story>& twins);
std::string journey_json(const std::vector<Story>& twins);

std::string why_csv(const std::vector<Story>& twins, const std::vector<Why>& answers);
std::string why_json(const std::vector<Story>& twins, const std::vector<Why>& answers, const std::string& asked);

std::string found_csv(const std::vector<Life>& found, const Country& country, Date start);
std::string found_json(const std::vector<Life>& found, const Country& country, Date start);

}  // namespace hurtigspor
