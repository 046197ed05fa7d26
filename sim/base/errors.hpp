#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// There are two kinds of error. A person's mistake in an input is an InputError, told in sentences and caught once, in
/// main (exit code 2). A mistake of ours breaks an `expects` and stops the run. A machine that will not do what is
/// asked of it (full disk, unwritable folder) is a MachineError (exit code 1).
namespace hurtigspor {

/// A person's mistakes in one input, a sentence each.
class InputError : public std::runtime_error {
 public:
  explicit InputError(const std::string& sentence) : InputError(std::vector<std::string>{sentence}) {}
  explicit InputError(std::vector<std::string> sentences);
  const std::vector<std::string>& sentences() const { return sentences_; }

 private:
  std::vector<std::string> sentences_;
};

/// The machine will not do what is asked of it.
class MachineError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A mistake of ours.
class BrokenPromise : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void broken_promise(std::string_view what);

/// Stops the run with a BrokenPromise where something that must hold does not.
inline void expects(bool holds, std::string_view what) {
  if (!holds) [[unlikely]]
    broken_promise(what);
}

/// The known name that is nearest to a misspelt one by edit distance in bytes (the first of several), or an empty
/// string when more than half of the misspelt name would have to change.
std::string nearest_name(std::string_view misspelt, const std::vector<std::string>& known);

/// " Did you mean "x"?" for the nearest name, or nothing.
std::string did_you_mean(std::string_view misspelt, const std::vector<std::string>& known);

}  // namespace hurtigspor
