#include "store/new_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& target) {
  return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

// Renaming onto a symbolic link would replace the link; people who made one want the file behind it to change.
fs::path behind_links(const fs::path& target) {
  std::error_code error;
  if (!fs::is_symlink(target, error)) return target;
  const fs::path real = fs::weakly_canonical(target, error);
  return error ? target : real;
}

void bring_to_disk(const fs::path& path, int flags, const fs::path& target) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) refuse(target, "the file cannot be brought to the disk", errno);
  const int result = ::fsync(file);
  const int error = errno;
  ::close(file);
  // Some file systems know no fsync of a folder; there is nothing more that could be done for them.
  if (result != 0 && error != EINVAL) refuse(target, "the file cannot be brought to the disk", error);
}

std::string this_machine() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "machine";
}

// What temporary names of this machine's writers begin with; the number of the process follows.
std::string temporary_name(const fs::path& target) {
  return fmt::format("{}{}-{}-", target.filename().string(), temporary_mark, this_machine());
}

bool is_alive(std::string_view process) {
  pid_t number = 0;
  const auto [end, error] = std::from_chars(process.data(), process.data() + process.size(), number);
  const bool is_a_number = error == std::errc{} && end == process.data() + process.size() && number > 0;
  return !is_a_number || ::kill(number, 0) == 0 || errno != ESRCH;
}

void clear_away_what_the_dead_left(const fs::path& target) {
  const std::string begin = temporary_name(target);
  std::vector<fs::path> left;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder_of(target), error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(begin) && !is_alive(std::string_view(name).substr(begin.size()))) left.push_back(entry.path());
  }
  for (const fs::path& path : left) fs::remove(path, error);
}

}  // namespace

void refuse(const fs::path& file, std::string_view tried, int error) {
  throw MachineError(fmt::format("{}: {}: {}.", file.string(), tried, std::generic_category().message(error)));
}

NewFile::NewFile(const fs::path& target) : target_(behind_links(target)) {
  std::error_code error;
  const fs::path folder = folder_of(target_);
  if (!fs::is_directory(folder, error))
    throw MachineError(
        fmt::format("{}: cannot create the file: there is no folder {}.", target_.string(), folder.string()));
  const auto status = fs::status(target_, error);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw MachineError(fmt::format(
        "{}: cannot create the file: something of that name exists that is not an ordinary file.", target_.string()));
  temporary_ = folder_of(target_) / fmt::format("{}{}", temporary_name(target_), ::getpid());
}

NewFile::~NewFile() {
  std::error_code error;
  if (!committed_) fs::remove(temporary_, error);
}

void NewFile::begin_as(const fs::path& other) const {
  std::error_code error;
  fs::remove(temporary_, error);
  if (fs::hard_link_count(other, error) == 1) {
    fs::create_hard_link(other, temporary_, error);
    if (!error) return;
  }
  fs::copy_file(other, temporary_, error);
  if (error) refuse(target_, "cannot create the file", error.value());
}

void NewFile::commit(Haste haste) {
  if (haste == Haste::wait_for_disk) bring_to_disk(temporary_, O_RDONLY, target_);
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0)
    refuse(target_, "the finished file cannot be given its name", errno);
  committed_ = true;
  if (haste == Haste::wait_for_disk) bring_to_disk(folder_of(target_), O_RDONLY | O_DIRECTORY, target_);
}

void write_text(const fs::path& target, std::string_view text) {
  NewFile file(target);
  std::ofstream stream(file.path(), std::ios::binary);
  stream << text;
  stream.close();
  if (!stream) throw MachineError(fmt::format("{}: the file cannot be written.", target.string()));
  file.commit();
}

void ensure_writable(const fs::path& target) {
  const NewFile trial(target);
  const int file = ::open(trial.path().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) refuse(target, "cannot create the file", errno);
  ::close(file);
  clear_away_what_the_dead_left(trial.target());
}

}  // namespace hurtigspor
