#include "engine/aside.hpp"

#include <exception>
#include <utility>

#include <tbb/task_arena.h>
#include <tbb/task_group.h>

namespace hurtigspor {

/// An arena of its own: in the caller's, whoever waits might take up another replicate.
struct Aside::Threads {
  tbb::task_arena arena{2, 1};
  tbb::task_group group;
};

Aside::Aside() : threads_(std::make_unique<Threads>()) {}

Aside::~Aside() {
  try {
    wait();
  } catch (const std::exception&) {
    // Who wanted to know has asked before.
  }
}

void Aside::run(std::function<void()> piece) {
  bool nobody_is_at_it = false;
  std::size_t undone = 0;
  {
    const std::scoped_lock lock(one_at_a_time_);
    pieces_.push_back(std::move(piece));
    undone = pieces_.size();
    nobody_is_at_it = !std::exchange(somebody_is_at_it_, true);
  }
  if (nobody_is_at_it) among_threads([&] { threads_->group.run([this] { work_off(); }); });
  if (undone >= most_undone) wait();
}

void Aside::wait() {
  among_threads([&] { threads_->group.wait(); });
}

void Aside::among_threads(const std::function<void()>& work) {
  try {
    threads_->arena.execute(work);
  } catch (...) {
    const std::scoped_lock lock(one_at_a_time_);
    pieces_.clear();
    somebody_is_at_it_ = false;
    throw;
  }
}

std::function<void()> Aside::next() {
  const std::scoped_lock lock(one_at_a_time_);
  if (pieces_.empty()) {
    somebody_is_at_it_ = false;
    return {};
  }
  std::function<void()> piece = std::move(pieces_.front());
  pieces_.pop_front();
  return piece;
}

void Aside::work_off() {
  while (const auto piece = next()) piece();
}

}  // namespace hurtigspor
