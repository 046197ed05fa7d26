#pragma once

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "file_text.hpp"

/// The program as a process of its own, which can be hit while it works.
namespace hurtigspor {

using Seconds = std::chrono::duration<double>;

/// A folder that is there for one test.
class Workplace {
 public:
  Workplace() {
    std::string name = (std::filesystem::temp_directory_path() / "hurtigspor_faults_XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;
  ~Workplace() {
    std::error_code error;
    std::filesystem::remove_all(folder_, error);
  }
  std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) all.push_back(entry.path().filename());
    return all;
  }

 private:
  std::filesystem::path folder_;
};

/// A comparison under way: twins of the class room, into a file.
class Running {
 public:
  /// `before` stands in front of the program's name, words set apart.
  explicit Running(const std::filesystem::path& outcomes, const std::vector<std::string>& options = {},
                   const std::vector<std::string>& before = {})
      : errors_(std::filesystem::temp_directory_path() / fmt::format("hurtigspor_said_{}_{}", ::getpid(), ++count())) {
    const std::filesystem::path scenarios = std::filesystem::path(HURTIGSPOR_SOURCE_DIR) / "scenarios";
    std::vector<std::string> words = before;
    words.push_back((std::filesystem::path(HURTIGSPOR_BINARY_DIR) / "hurtigspor").string());
    for (const char* word : {"compare", "-q", "-o"}) words.push_back(word);
    words.push_back(outcomes.string());
    for (const char* name : {"classroom.toml", "classroom_handover.toml"}) words.push_back((scenarios / name).string());
    words.insert(words.end(), options.begin(), options.end());
    spawn(words);
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  void kill() { ::kill(process_, SIGKILL); }
  /// Its exit code; 128 and the signal's number for a process that was killed.
  int wait() {
    int status = 0;
    ::waitpid(process_, &status, 0);
    said_ = text_of(errors_);
    std::filesystem::remove(errors_);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }
  /// What it said, once it has ended.
  const std::string& said() const { return said_; }

 private:
  static int& count() {
    static int processes = 0;
    return processes;
  }
  void spawn(std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (posix_spawnp(&process_, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
      throw std::runtime_error("the program cannot be started: " + words.front());
    posix_spawn_file_actions_destroy(&actions);
  }

  std::filesystem::path errors_;
  std::string said_;
  pid_t process_ = 0;
};

/// Waits until something is there, at most a minute.
template <class Condition>
bool comes_true(Condition condition) {
  for (int tenths = 0; tenths < 600; ++tenths) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return false;
}

}  // namespace hurtigspor
