#pragma once

#include "../visible_threads.hpp"

namespace tbb::info {

inline int default_concurrency() {
  return static_cast<int>(visible_threads::machine());
}

}  // namespace tbb::info
