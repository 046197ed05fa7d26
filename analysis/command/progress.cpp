#include "command/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace hurtigspor {

namespace {

constexpr long long hour = 3600;  ///< [s]

}  // namespace

std::string duration_text(double seconds) {
  const auto whole = static_cast<long long>(std::ceil(seconds));
  if (whole < 120) return fmt::format("{} s", whole);
  if (whole < 2 * hour) return fmt::format("{} min", (whole + 30) / 60);
  return fmt::format("{} h {} min", whole / hour, whole % hour / 60);
}

std::string progress_text(const std::string& what, std::size_t done, std::size_t total, std::size_t fresh,
                          double seconds) {
  std::string text = fmt::format("{} of {} {}s", done, total, what);
  if (fresh == 0 || seconds <= 0.0 || done >= total) return text;
  const double rate = static_cast<double>(fresh) / seconds;
  text += rate >= 0.1 ? fmt::format(", {:.2g} a second", rate) : fmt::format(", {:.2g} a minute", 60.0 * rate);
  return text + fmt::format(", {} left", duration_text(static_cast<double>(total - done) / rate));
}

ProgressLine::ProgressLine(std::string what, bool quiet)
    : what_{std::move(what)}, quiet_{quiet}, terminal_{isatty(STDERR_FILENO) != 0} {}

ProgressLine::~ProgressLine() {
  if (is_open_) std::fputc('\n', stderr);
}

bool ProgressLine::is_due(std::size_t done, std::size_t total, Clock::time_point now) {
  if (!has_begun_) {
    has_begun_ = true;
    started_ = now;
    done_at_start_ = done;
    return true;
  }
  const auto pause = terminal_ ? std::chrono::milliseconds{100} : std::chrono::milliseconds{10'000};
  return done >= total || now - told_ >= pause;
}

void ProgressLine::tell(std::size_t done, std::size_t total, const std::string& remark) {
  if (quiet_) return;
  const auto now = Clock::now();
  if (!is_due(done, total, now)) return;
  told_ = now;

  const double seconds = std::chrono::duration<double>(now - started_).count();
  const std::string text =
      progress_text(what_, done, total, done - done_at_start_, seconds) + (remark.empty() ? "" : ", " + remark);
  if (terminal_) {
    std::fprintf(stderr, "\r%-*s", static_cast<int>(width_), text.c_str());
    is_open_ = true;
  } else {
    std::fprintf(stderr, "%s\n", text.c_str());
  }
  std::fflush(stderr);
  width_ = text.size();
}

}  // namespace hurtigspor
