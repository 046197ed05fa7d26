#pragma once

#include <string>
#include <string_view>

/// One HTML file that holds all it needs.
namespace hurtigspor {

/// Style and script as the build has bundled them; empty where it could not have the packages.
struct PageBundle {
  std::string_view style;
  std::string_view script;
  bool is_there() const { return !script.empty(); }
};
PageBundle page_bundle();

/// The page that shows `document` (of `report_document`) in a language ("en" or "nb").
std::string page_of(const std::string& document, const std::string& title, const std::string& language,
                    const PageBundle& bundle);

}  // namespace hurtigspor
