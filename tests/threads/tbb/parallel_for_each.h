#pragma once

#include "../visible_threads.hpp"

namespace tbb {

template <class Rows, class Body>
void parallel_for_each(const Rows& rows, const Body& body) {
  visible_threads::share_out(rows.size(), [&](std::size_t row) { body(rows[row]); });
}

}  // namespace tbb
