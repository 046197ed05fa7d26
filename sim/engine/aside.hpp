#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace hurtigspor {

/// Work that goes on beside its caller's: pieces, done one after the other in the order in which they came, by a thread
/// that has nothing else to do. Who waits for pieces that nobody has begun does them himself, and begins nothing else
/// meanwhile.
class Aside {
 public:
  Aside();
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  /// Waits, whatever comes of it.
  ~Aside();

  /// Adds a piece. Waits when too many lie undone; throws what an earlier one threw, after which none of those is done.
  void run(std::function<void()> piece);
  /// Until all pieces are done; throws what one threw.
  void wait();

 private:
  static constexpr std::size_t most_undone = 64;
  /// Does pieces until there are none.
  void work_off();
  /// What fails in it takes all that lies undone along.
  void among_threads(const std::function<void()>& work);
  std::function<void()> next();

  struct Threads;
  std::unique_ptr<Threads> threads_;
  std::mutex one_at_a_time_;
  std::deque<std::function<void()>> pieces_;
  bool somebody_is_at_it_ = false;
};

}  // namespace hurtigspor
