#pragma once

namespace tbb {

class task_arena {
 public:
  explicit task_arena(int) {}
  template <class Work>
  void execute(const Work& work) {
    work();
  }
};

}  // namespace tbb
