#pragma once

#include <algorithm>

namespace tbb {

/// By one thread: which one puts what where is oneTBB's affair.
template <class Iterator, class Before>
void parallel_sort(Iterator begin, Iterator end, const Before& before) {
  std::sort(begin, end, before);
}

}  // namespace tbb
