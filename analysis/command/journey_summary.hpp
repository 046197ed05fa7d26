#pragma once

#include "command/text_table.hpp"
#include "story/story.hpp"

namespace hurtigspor {

/// What each twin's life came to, one column a scenario.
TextRows summary_rows(const std::vector<Story>& twins);

}  // namespace hurtigspor
