#include "store/parts.hpp"

#include <fmt/format.h>

#include "base/errors.hpp"
#include "sim/store/sample.hpp"

namespace hurtigspor {
namespace {

using namespace store_tests;

TEST(Parts, OfAnInterruptedAndResumedRunMakeTheSameFile) {
  const Scratch scratch;
  const OutcomesDescription run = sample_description();
  write_sample(scratch / "whole.h5", {0, 1, 2, 3});

  for (const std::uint32_t replicate : {3U, 0U})
    write_sample_part(Parts(scratch / "resumed.parts", "key"), run, replicate);
  Parts parts(scratch / "resumed.parts", "key");
  ASSERT_EQ(parts.finished(), (std::vector<std::uint32_t>{0, 3}));
  for (const std::uint32_t replicate : {2U, 1U}) write_sample_part(parts, run, replicate);
  assemble(parts, parts.finished(), run, scratch / "resumed.h5");

  EXPECT_EQ(bytes_of(scratch / "whole.h5"), bytes_of(scratch / "resumed.h5"));
}

TEST(Parts, AreNotYetThereWhenNothingIsDone) {
  const Scratch scratch;

  EXPECT_TRUE(Parts(scratch / "none.parts", "key").finished().empty());
}

TEST(Parts, OfAnotherRunAreRefusedInOneSentence) {
  const Scratch scratch;
  write_sample_part(Parts(scratch / "run.parts", "key"), sample_description(), 12);

  const std::string sentence = sentence_of<InputError>([&] { Parts(scratch / "run.parts", "other key").finished(); });

  EXPECT_NE(sentence.find("replicate-0000012.h5: this replicate belongs to another run"), std::string::npos)
      << sentence;
}

TEST(Parts, HalfWrittenAreIgnored) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  write_sample_part(parts, sample_description(), 1);
  put(scratch / "run.parts/replicate-0000002.h5.writing-77", "half");

  EXPECT_EQ(parts.finished(), (std::vector<std::uint32_t>{1}));
  EXPECT_TRUE(parts.complaints().empty());
}

TEST(Parts, DamagedAreToldAndNotDone) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  for (const std::uint32_t replicate : {1U, 2U, 3U}) write_sample_part(parts, sample_description(), replicate);
  const std::string whole = bytes_of(parts.path_of(2));
  put(parts.path_of(2), whole.substr(0, whole.size() / 2));
  put(parts.path_of(3), "nothing of the kind");

  EXPECT_EQ(parts.finished(), (std::vector<std::uint32_t>{1}));

  ASSERT_EQ(parts.complaints().size(), 2u);
  EXPECT_NE(parts.complaints()[0].find("the file is damaged (its end is missing). Replicate 2 is run again."),
            std::string::npos)
      << parts.complaints()[0];
}

TEST(Parts, AreRemovedWithoutTouchingWhatElseLiesThere) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  write_sample_part(parts, sample_description(), 1);
  put(scratch / "run.parts/replicate-0000002.h5.writing-77", "half");
  put(scratch / "run.parts/notes.txt", "mine");

  parts.remove();

  EXPECT_EQ(scratch.files(), (std::vector<std::string>{"notes.txt"}));
}

TEST(Parts, FolderIsGoneWhenNothingElseWasInIt) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  write_sample_part(parts, sample_description(), 1);

  parts.remove();

  EXPECT_FALSE(fs::exists(scratch / "run.parts"));
}

TEST(Parts, GiveBackOneTableOfEveryScenario) {
  const Scratch scratch;
  const Parts parts(scratch / "run.parts", "key");
  const OutcomesDescription run = sample_description();
  write_sample_part(parts, run, 2);

  const auto account = parts.read(2, "account");

  ASSERT_EQ(account.size(), 2u);
  EXPECT_EQ(account[0], sample_tables(run, 0, 2)[1].values);
  EXPECT_EQ(account[1], sample_tables(run, 1, 2)[1].values);
}

TEST(Parts, AreNamedForTheirReplicate) {
  EXPECT_EQ(Parts(Parts::folder_of("out.h5"), "key").path_of(12), fs::path("out.h5.parts/replicate-0000012.h5"));
}

}  // namespace
}  // namespace hurtigspor
