#pragma once

#include <cstddef>

namespace hurtigspor {

/// Asks for what will be read soon, so that it is near the processor by then. Changes nothing else.
template <class Thing>
inline void fetch(const Thing& thing) {
  constexpr std::size_t line = 64;
  const auto* bytes = reinterpret_cast<const char*>(&thing);
  for (std::size_t from = 0; from < sizeof(Thing); from += line) __builtin_prefetch(bytes + from);
  __asm__ volatile("");  // or GCC takes a function that only fetches for one without effect and drops its calls
}

}  // namespace hurtigspor
