#pragma once

#include <optional>
#include <vector>

#include "story/biography.hpp"

namespace hurtigspor {

/// The happening that brought each one about, by row; none where nothing on record of the person did: what comes from
/// outside, and what follows a move, since causes are numbered by the office that a person belonged to.
using Causes = std::vector<std::optional<std::size_t>>;
Causes causes_of(const std::vector<Happening>& happenings);

/// The rows that lead to one, itself last.
std::vector<std::size_t> chain_to(const Causes& causes, std::size_t row);

}  // namespace hurtigspor
