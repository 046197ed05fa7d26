#include "store/output_claim.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "base/errors.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {

namespace {

/// Whether the path still leads to the open file, which its former holder may just have removed.
bool is_still_there(const std::filesystem::path& path, int file) {
  struct stat held {};
  struct stat named {};
  return ::fstat(file, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
         held.st_dev == named.st_dev;
}

}  // namespace

OutputClaim::OutputClaim(const std::filesystem::path& target) : path_(target.string() + ".lock") {
  ensure_writable(target);
  for (;;) {
    file_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file_ < 0) refuse(path_, "cannot create the file", errno);
    // File systems that know no locks let everybody through, as they did before.
    const bool is_taken = ::flock(file_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (!is_taken && is_still_there(path_, file_)) return;
    ::close(file_);
    if (is_taken)
      throw MachineError(fmt::format(
          "{}: another run is writing this file; wait until it is done or write to another output.", target.string()));
  }
}

OutputClaim::~OutputClaim() {
  std::error_code error;
  std::filesystem::remove(path_, error);
  ::close(file_);
}

}  // namespace hurtigspor
