#include "command/interrupt.hpp"

#include <csignal>

namespace hurtigspor {
namespace {

// A signal handler can reach nothing but what is global; this is the only such thing in the program.
std::atomic<bool> stop_is_asked{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void ask_to_stop(int signal) {
  stop_is_asked = true;
  std::signal(signal, SIG_DFL);
}

}  // namespace

InterruptGuard::InterruptGuard()
    : former_interrupt_{std::signal(SIGINT, ask_to_stop)}, former_terminate_{std::signal(SIGTERM, ask_to_stop)} {
  stop_is_asked = false;
}

InterruptGuard::~InterruptGuard() {
  std::signal(SIGINT, former_interrupt_);
  std::signal(SIGTERM, former_terminate_);
}

const std::atomic<bool>& InterruptGuard::stop() const {
  return stop_is_asked;
}

}  // namespace hurtigspor
