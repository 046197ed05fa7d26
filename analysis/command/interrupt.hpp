#pragma once

#include <atomic>

namespace hurtigspor {

/// From here until its end, Ctrl-C and SIGTERM do not kill the program: they ask it to finish what is under way. A
/// second one kills it as usual.
class InterruptGuard {
 public:
  InterruptGuard();
  InterruptGuard(const InterruptGuard&) = delete;
  InterruptGuard& operator=(const InterruptGuard&) = delete;
  ~InterruptGuard();

  const std::atomic<bool>& stop() const;

 private:
  using Handler = void (*)(int);
  Handler former_interrupt_;
  Handler former_terminate_;
};

}  // namespace hurtigspor
