#pragma once

#include <string_view>
#include <utility>
#include <vector>

/// English patterns with their bokmål, by what they tell of.
namespace hurtigspor {

using Patterns = std::vector<std::pair<std::string_view, std::string_view>>;

const Patterns& bokmaal_of_people();
const Patterns& bokmaal_of_the_road();
const Patterns& bokmaal_of_causes();
const Patterns& bokmaal_of_desks();
const Patterns& bokmaal_of_waits();

}  // namespace hurtigspor
