#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "outcomes/life.hpp"

/// Who would have worked as soon without the fast track.
namespace hurtigspor {

/// The scenario that has the added users.
enum class UsersIn : std::uint8_t { alternative, base };
inline constexpr std::array<std::string_view, 2> users_in_names{"alternative", "base"};

/// Added users: people who started on the fast track in one scenario and whose twin did not in the other.
struct Deadweight {
  double users{};
  double as_soon{};  ///< of them, those whose twin began a first job, and no later than they did
  double neither{};  ///< of them, those who had no job in either scenario by the end of the run

  /// A user and the twin who is none.
  void add(const Life& user, const Life& twin);
};
using DeadweightBySide = std::array<Deadweight, users_in_names.size()>;

/// Adds a pair of twins where just one of them is a user.
void add_twins(DeadweightBySide& sides, const Life& in_base, const Life& in_alternative);

}  // namespace hurtigspor
