#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace hurtigspor {

/// How far long work is, on stderr: one line rewritten on a terminal (done, total, rate, time left), a plain line now
/// and then elsewhere, nothing when quiet.
class ProgressLine {
 public:
  /// `what` is counted: "replicate" or "draw".
  ProgressLine(std::string what, bool quiet);
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  /// Leaves the terminal's cursor on a line of its own.
  ~ProgressLine();

  /// What is remarked follows the rest.
  void tell(std::size_t done, std::size_t total, const std::string& remark = "");

 private:
  using Clock = std::chrono::steady_clock;
  bool is_due(std::size_t done, std::size_t total, Clock::time_point now);

  std::string what_;
  bool quiet_;
  bool terminal_;
  bool has_begun_ = false;
  bool is_open_ = false;  ///< a line on the terminal waits for its end
  std::size_t done_at_start_ = 0;
  std::size_t width_ = 0;  ///< of the line on the terminal, to be covered by the next
  Clock::time_point started_{};
  Clock::time_point told_{};
};

/// The sentence that is shown: "7 of 20 replicates, 0.33 a second, 39 s left". `fresh` were done in `seconds`.
std::string progress_text(const std::string& what, std::size_t done, std::size_t total, std::size_t fresh,
                          double seconds);

/// "45 s", "12 min", "3 h 20 min".
std::string duration_text(double seconds);

}  // namespace hurtigspor
