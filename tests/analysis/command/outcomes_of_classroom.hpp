#pragma once

#include <unistd.h>

#include <filesystem>

#include "run_program.hpp"

/// Outcomes files of the class room, for the tests of what reads them.
namespace hurtigspor {

/// A folder of its own for each test, gone afterwards.
class Room {
 public:
  Room()
      : folder_(std::filesystem::path{testing::TempDir()} /
                ("hurtigspor_" + std::to_string(getpid()) + "_" +
                 testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::create_directories(folder_);
  }
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;
  ~Room() { std::filesystem::remove_all(folder_); }
  std::string operator/(const std::string& name) const { return (folder_ / name).string(); }

  /// What `compare` writes of the class room with and without better handovers.
  std::string compared(const std::string& options = "-r 2") const {
    const std::string file = *this / "outcomes.h5";
    const auto said = hurtigspor_with("compare scenarios/classroom.toml scenarios/classroom_handover.toml -q -o " +
                                      file + " " + options);
    EXPECT_EQ(said.exit_code, 0) << said.error;
    return file;
  }
  /// What `run` writes of the class room.
  std::string ran(const std::string& options = "-r 2") const {
    const std::string file = *this / "run.h5";
    const auto said = hurtigspor_with("run scenarios/classroom.toml -q -o " + file + " " + options);
    EXPECT_EQ(said.exit_code, 0) << said.error;
    return file;
  }

 private:
  std::filesystem::path folder_;
};

}  // namespace hurtigspor
