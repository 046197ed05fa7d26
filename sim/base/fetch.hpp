#pragma once

#include <cstddef>

/// Functions that do nothing but fetch must be inlined by force, here and where they call these: GCC takes them for
/// functions without effect and drops the calls.
#define HURTIGSPOR_FETCHES [[gnu::always_inline]] inline

namespace hurtigspor {

/// Asks for what will be read soon, so that it is near the processor by then. Changes nothing else.
template <class Thing>
HURTIGSPOR_FETCHES void fetch(const Thing& thing) {
  constexpr std::size_t line = 64;
  const auto* bytes = reinterpret_cast<const char*>(&thing);
  for (std::size_t from = 0; from < sizeof(Thing); from += line) __builtin_prefetch(bytes + from);
}

}  // namespace hurtigspor
