#pragma once

#include "../visible_threads.hpp"

namespace tbb {

template <class Index, class Body>
void parallel_for(Index first, Index last, const Body& body) {
  if (first < last)
    visible_threads::share_out(static_cast<std::size_t>(last - first),
                               [&](std::size_t row) { body(first + static_cast<Index>(row)); });
}

}  // namespace tbb
