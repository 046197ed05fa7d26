#pragma once

#include <string>
#include <vector>

#include "story/story.hpp"
#include "story/why.hpp"

/// Journeys as people read them on a terminal.
namespace hurtigspor {

/// One life, or twins: what they share once, a line where they part, then side by side; and what each came to.
std::string journey_text(const std::vector<Story>& twins, bool every_event);

/// Why something came about under each scenario.
std::string why_text(const std::vector<Story>& twins, const std::vector<Why>& answers, const std::string& asked);

/// One line a person.
std::string found_text(const std::vector<Life>& found, const Country& country, Date start, Language language);

}  // namespace hurtigspor
