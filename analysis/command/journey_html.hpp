#pragma once

#include <string>
#include <vector>

#include "story/story.hpp"

namespace hurtigspor {

/// One life, or two twins side by side from where they part, as a page of its own: no script, nothing fetched, fit for
/// A4. `origin` says in a sentence how to have it again.
std::string journey_html(const std::vector<Story>& twins, bool every_event, const std::string& origin);

}  // namespace hurtigspor
