#include "export/new_folder.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

#include "base/errors.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {
namespace {

namespace fs = std::filesystem;

/// Without a slash at the end, which would make the name of the folder empty.
fs::path plain(const fs::path& path) {
  return path.has_filename() ? path : path.parent_path();
}

}  // namespace

NewFolder::NewFolder(const fs::path& target) : target_(plain(target)) {
  std::error_code error;
  const bool is_empty_folder = fs::is_directory(target_, error) && fs::is_empty(target_, error);
  if (fs::exists(fs::symlink_status(target_, error)) && !is_empty_folder)
    throw InputError(
        fmt::format("{}: there is something of that name already; name a folder that is not there yet, or is empty.",
                    target_.string()));
  temporary_ = target_;
  temporary_ += fmt::format("{}-{}", temporary_mark, ::getpid());
  fs::create_directory(temporary_, error);
  if (error) throw MachineError(fmt::format("{}: cannot create the folder: {}.", target_.string(), error.message()));
}

NewFolder::~NewFolder() {
  std::error_code error;
  if (!committed_) fs::remove_all(temporary_, error);
}

void NewFolder::add(const std::string& name, const std::function<void(std::ostream&)>& write) {
  NewFile file(temporary_ / name);
  std::ofstream stream(file.path(), std::ios::binary);
  write(stream);
  stream.close();
  if (!stream) throw MachineError(fmt::format("{}: the file cannot be written.", (target_ / name).string()));
  file.commit();
}

void NewFolder::commit() {
  std::error_code error;
  fs::rename(temporary_, target_, error);
  if (error)
    throw MachineError(
        fmt::format("{}: the finished folder cannot be given its name: {}.", target_.string(), error.message()));
  committed_ = true;
}

}  // namespace hurtigspor
