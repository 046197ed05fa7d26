#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "few_municipalities.hpp"
#include "parameters/deepest_name.hpp"

/// Scenarios that nobody writes but a program that went wrong: too large, too deep, too many mistakes.
namespace hurtigspor {
namespace {

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::vector<std::string> refusal_of_text(const std::string& text) {
  return refusal_of([&] { read_scenario_text(text, "strange.toml", few_municipalities()); });
}

TEST(StrangeScenario, OfAHundredMegabytesIsRefusedUnread) {
  const auto file = std::filesystem::temp_directory_path() / ("hurtigspor-large-" + std::to_string(getpid()) + ".toml");
  std::ofstream{file} << "title = \"Large\"\n";
  std::filesystem::resize_file(file, 100'000'000);

  const auto sentences = refusal_of([&] { read_scenario(file.string(), few_municipalities()); });

  EXPECT_EQ(sentences,
            std::vector{'"' + file.string() + "\" has 100000000 bytes; 10000000 are the most that is read."});
  std::filesystem::remove(file);
}

TEST(StrangeScenario, WithANameOfAMillionDotsIsRefusedAtTheThirtyThird) {
  const std::vector<std::string> refusal{"strange.toml, line 2, column 66: a name has more than 32 dots."};

  EXPECT_EQ(refusal_of_text("title = \"Deep\"\n" + repeated("a.", 1'000'000) + "a = 1\n"), refusal);
}

TEST(StrangeScenario, OfManyListsInListsIsRefusedByTheParser) {
  const auto sentences = refusal_of_text("title = \"Deep\"\nabout = " + repeated("[", 1'000'000));

  ASSERT_EQ(sentences.size(), 1u);
  EXPECT_TRUE(sentences.front().starts_with("strange.toml, line 2, column ")) << sentences.front();
}

TEST(StrangeScenario, WithTenThousandMistakesIsToldOfTheFirstThousand) {
  std::string text = "title = \"Wrong\"\n[handover]\n";
  for (int i = 0; i < 10'000; ++i) text += "wrong_" + std::to_string(i) + " = 1\n";

  const auto sentences = refusal_of_text(text);

  ASSERT_EQ(sentences.size(), 1001u);
  EXPECT_EQ(sentences.back(), "There are 9000 more mistakes, which are not listed.");
}

TEST(StrangeScenario, WithAWordAsLongAsABookIsRefusedInASentenceThatCanBeRead) {
  const auto sentences = refusal_of_text("title = \"Long\"\n[handover]\noffer_share = \"" + repeated("x", 1'000'000) +
                                         "\"\n" + repeated("y", 1'000'000) + " = 1\n");

  ASSERT_EQ(sentences.size(), 2u);
  for (const auto& sentence : sentences) EXPECT_LT(sentence.size(), 2100u);
}

TEST(DeepestName, CountsDotsWithinANameOnly) {
  EXPECT_FALSE(name_deeper_than(1, "a.b = 1.5 # ...\n[c.d]\ne = \"...\"\nf = '...'\n"));
  EXPECT_FALSE(name_deeper_than(1, "about = \"\"\"\na \\\" . \\\"\"\" ... \n ...\"\"\"\n"));
  EXPECT_FALSE(name_deeper_than(1, "list = [1.5, 2.5, { a.b = 3.5 }]\n"));
}

TEST(DeepestName, IsFoundWhereItsLastDotStands) {
  const auto bare = name_deeper_than(1, "x = 1\na.b.c = 1\n");
  const auto quoted = name_deeper_than(1, "\"a\".'b'.\"c.d\" = 1\n");

  ASSERT_TRUE(bare.has_value());
  EXPECT_EQ(bare->line, 2u);
  EXPECT_EQ(bare->column, 4u);
  ASSERT_TRUE(quoted.has_value());
  EXPECT_EQ(quoted->column, 8u);
}

}  // namespace
}  // namespace hurtigspor
