#pragma once

#include "../visible_threads.hpp"

namespace tbb {

class task_arena {
 public:
  explicit task_arena(int, unsigned = 1) {}
  template <class Work>
  void execute(const Work& work) {
    work();
  }
};

namespace this_task_arena {

inline int max_concurrency() {
  return static_cast<int>(visible_threads::allowed());
}

template <class Work>
void isolate(const Work& work) {
  work();
}

}  // namespace this_task_arena

}  // namespace tbb
