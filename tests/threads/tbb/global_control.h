#pragma once

#include "../visible_threads.hpp"

namespace tbb {

class global_control {
 public:
  enum parameter { max_allowed_parallelism };
  global_control(parameter, std::size_t most) : before_(visible_threads::most.exchange(most)) {}
  ~global_control() { visible_threads::most = before_; }
  global_control(const global_control&) = delete;
  global_control& operator=(const global_control&) = delete;

 private:
  std::size_t before_;
};

}  // namespace tbb
