#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

#include "file_text.hpp"

/// Runs the program that was built and keeps what it said.
namespace hurtigspor {

struct Said {
  int exit_code;
  std::string out;
  std::string error;
};

/// Where a program may write, with nothing there yet.
inline std::string output_named(const std::string& name) {
  const std::string path = testing::TempDir() + "hurtigspor_" + std::to_string(getpid()) + "_" + name;
  std::filesystem::remove_all(path + ".parts");
  std::filesystem::remove(path);
  return path;
}

/// `arguments` as typed in a shell, from the project's root folder.
inline Said hurtigspor_with(const std::string& arguments) {
  const std::string errors = output_named("said");
  const std::string line = std::string("cd '") + HURTIGSPOR_SOURCE_DIR + "' && '" + HURTIGSPOR_BINARY_DIR +
                           "/hurtigspor' " + arguments + " 2>'" + errors + "'";
  Said said{};
  FILE* const pipe = popen(line.c_str(), "r");
  std::array<char, 4096> piece{};
  for (std::size_t count; (count = fread(piece.data(), 1, piece.size(), pipe)) > 0;)
    said.out.append(piece.data(), count);
  said.exit_code = WEXITSTATUS(pclose(pipe));
  said.error = text_of(errors);
  std::remove(errors.c_str());
  return said;
}

}  // namespace hurtigspor
