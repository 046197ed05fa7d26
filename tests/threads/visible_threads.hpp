#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

/// What the engine uses of oneTBB, on plain threads. The thread sanitizer cannot see how the packaged oneTBB hands work
/// from thread to thread and takes every handover for a race; these it sees. Used by the preset "tsan" alone, which
/// looks for races in the simulator, not in oneTBB.
namespace visible_threads {

inline std::atomic<std::size_t> most{0};  // 0: as many as the machine has

inline std::size_t machine() {
  return std::max<std::size_t>(2, std::thread::hardware_concurrency());
}

inline std::size_t allowed() {
  return most == 0 ? machine() : most.load();
}

/// Calls `work(0)` to `work(count - 1)`, each once, on some threads; passes on the first exception.
template <class Work>
void share_out(std::size_t count, const Work& work) {
  const std::size_t threads = std::min(count, allowed());
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex one_at_a_time;
  const auto help = [&] {
    for (std::size_t row = next++; row < count; row = next++) {
      try {
        work(row);
      } catch (...) {
        const std::scoped_lock lock(one_at_a_time);
        if (!failure) failure = std::current_exception();
      }
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t helper = 1; helper < threads; ++helper) helpers.emplace_back(help);
    help();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace visible_threads
