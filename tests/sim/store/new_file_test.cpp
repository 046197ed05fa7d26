#include "store/new_file.hpp"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "base/errors.hpp"
#include "sim/store/sample.hpp"

namespace hurtigspor {
namespace {

using namespace store_tests;

// The superuser may write everywhere; as nobody the test sees what people see.
class AsNobody {
 public:
  AsNobody() : before_(geteuid()) { switched_ = before_ == 0 && seteuid(65534) == 0; }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  ~AsNobody() {
    if (switched_ && seteuid(before_) != 0) std::abort();
  }

 private:
  uid_t before_;
  bool switched_ = false;
};

// A file of noise, which no filter makes small.
OutcomesDescription large_description() {
  OutcomesDescription run = sample_description();
  run.axes = {{"cell", "cell", "1", std::vector<std::int32_t>(60000)}};
  run.tables = {{"noise", "noise", "1", "", TableDeclaration::Number::real, {"cell"}, false}};
  return run;
}

void write_large(const fs::path& target) {
  const OutcomesDescription run = large_description();
  std::vector<double> noise(60000);
  std::uint64_t state = 1;
  for (auto& value : noise) {
    state = noise_after(state);
    value = static_cast<double>(state >> 11U) * 0x1p-53;
  }
  OutcomesWriter writer(target, run, {0, 1, 2});
  for (std::size_t scenario : {0U, 1U})
    for (std::uint32_t replicate : {0U, 1U, 2U}) writer.write("noise", scenario, replicate, noise);
  writer.finish();
}

TEST(NewFile, LeavesNothingBehindWhenItIsNotFinished) {
  const Scratch scratch;
  { const OutcomesWriter unfinished(scratch / "outcomes.h5", sample_description(), {0}); }

  EXPECT_TRUE(scratch.files().empty());
}

TEST(NewFile, LeavesAnExistingFileAloneUntilTheNewOneIsComplete) {
  const Scratch scratch;
  put(scratch / "outcomes.h5", "what was there");

  {
    OutcomesWriter unfinished(scratch / "outcomes.h5", sample_description(), {0});
    EXPECT_EQ(bytes_of(scratch / "outcomes.h5"), "what was there");
  }

  EXPECT_EQ(bytes_of(scratch / "outcomes.h5"), "what was there");
  EXPECT_EQ(scratch.files().size(), 1u);
}

TEST(NewFile, IsRefusedInOneSentenceWhereThereIsNoFolder) {
  const Scratch scratch;

  const std::string sentence = sentence_of<MachineError>([&] { write_large(scratch / "nowhere/outcomes.h5"); });

  EXPECT_NE(sentence.find("nowhere/outcomes.h5: cannot create the file: there is no folder "), std::string::npos)
      << sentence;
}

TEST(NewFile, IsRefusedInOneSentenceInAFolderThatMayNotBeWrittenTo) {
  const Scratch scratch;
  chmod(scratch.folder().c_str(), 0555);

  std::string early;
  std::string late;
  {
    const AsNobody nobody;
    early = sentence_of<MachineError>([&] { ensure_writable(scratch / "outcomes.h5"); });
    late = sentence_of<MachineError>([&] { write_large(scratch / "outcomes.h5"); });
  }
  chmod(scratch.folder().c_str(), 0755);

  EXPECT_NE(early.find("outcomes.h5: cannot create the file: Permission denied."), std::string::npos) << early;
  EXPECT_EQ(early, late);
}

TEST(NewFile, DoesNotReplaceAFolderOrADevice) {
  const Scratch scratch;
  fs::create_directory(scratch / "folder");

  EXPECT_THROW(ensure_writable(scratch / "folder"), MachineError);
  EXPECT_THROW(ensure_writable("/dev/null"), MachineError);
}

TEST(NewFile, ReplacesTheFileBehindALinkAndKeepsTheLink) {
  const Scratch scratch;
  put(scratch / "real.h5", "old");
  fs::create_symlink("real.h5", scratch / "link.h5");

  write_sample(scratch / "link.h5");

  EXPECT_TRUE(fs::is_symlink(scratch / "link.h5"));
  EXPECT_NO_THROW(OutcomesReader(scratch / "real.h5"));
}

TEST(NewFile, OnAFullDiskIsOneSentenceAndTheOldFileStays) {
  const Scratch scratch;
  fs::create_directory(scratch / "disk");
  if (mount("tmpfs", (scratch / "disk").c_str(), "tmpfs", 0, "size=400k") != 0)
    GTEST_SKIP() << "no small disk can be mounted here: that takes the rights of the superuser";
  put(scratch / "disk/outcomes.h5", "what was there");

  const std::string sentence = sentence_of<MachineError>([&] { write_large(scratch / "disk/outcomes.h5"); });
  const std::string left = bytes_of(scratch / "disk/outcomes.h5");
  const std::size_t files = scratch.files().size();
  write_sample(scratch / "disk/outcomes.h5");  // and there is room again
  EXPECT_NO_THROW(OutcomesReader(scratch / "disk/outcomes.h5"));
  EXPECT_EQ(umount((scratch / "disk").c_str()), 0) << "a file was left open";

  EXPECT_NE(sentence.find("disk/outcomes.h5: cannot write"), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("No space left on device."), std::string::npos) << sentence;
  EXPECT_EQ(left, "what was there");
  EXPECT_EQ(files, 1u);
}

// The same for those without the superuser's rights: a limit on the size of files refuses as a full disk does.
TEST(NewFile, ThatMayNotGrowIsOneSentenceAndTheOldFileStays) {
  const Scratch scratch;
  put(scratch / "outcomes.h5", "what was there");
  const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit small{400000, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);

  const std::string sentence = sentence_of<MachineError>([&] { write_large(scratch / "outcomes.h5"); });
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, ignored);

  EXPECT_NE(sentence.find("outcomes.h5: cannot write"), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("File too large."), std::string::npos) << sentence;
  EXPECT_EQ(bytes_of(scratch / "outcomes.h5"), "what was there");
  EXPECT_EQ(scratch.files().size(), 1u);
}

}  // namespace
}  // namespace hurtigspor
