#include "engine/aside.hpp"

#include <exception>

#include <tbb/task_arena.h>
#include <tbb/task_group.h>

namespace hurtigspor {

/// An arena of its own: in the caller's, whoever waits might take up another replicate.
struct Aside::Threads {
  tbb::task_arena arena{2, 1};
  tbb::task_group pieces;
};

Aside::Aside() : threads_(std::make_unique<Threads>()) {}

Aside::~Aside() {
  try {
    wait();
  } catch (const std::exception&) {
    // Who wanted to know has asked before.
  }
}

void Aside::run(const std::function<void()>& piece) {
  wait();
  threads_->arena.execute([&] { threads_->pieces.run(piece); });
}

void Aside::wait() {
  threads_->arena.execute([&] { threads_->pieces.wait(); });
}

}  // namespace hurtigspor
