#pragma once

#include <functional>
#include <memory>

namespace hurtigspor {

/// Work that goes on beside its caller's, one piece after the other, on a thread that has nothing else to do. Who waits
/// for a piece that nobody has begun does it himself, and begins nothing else meanwhile.
class Aside {
 public:
  Aside();
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  /// Waits, whatever comes of it.
  ~Aside();

  /// Begins a piece once the one before is done; throws what that one threw.
  void run(const std::function<void()>& piece);
  /// Until the last piece is done; throws what it threw.
  void wait();

 private:
  struct Threads;
  std::unique_ptr<Threads> threads_;
};

}  // namespace hurtigspor
