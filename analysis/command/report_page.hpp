#pragma once

#include <string>

/// The page of `report`, which `compare --report` writes too.
namespace hurtigspor {

/// MachineError that says what to do when the program was built without the page.
void expect_page_bundle();

/// Makes the page of an outcomes file in a language ("en" or "nb").
void write_page(const std::string& outcomes, const std::string& page, const std::string& language);

}  // namespace hurtigspor
