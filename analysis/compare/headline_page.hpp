#pragma once

#include <string>

namespace hurtigspor {

/// docs/reference/headline.md: every headline measure with unit and meaning, in Markdown. A test fails when the page
/// and the declarations differ.
std::string headline_page();

}  // namespace hurtigspor
