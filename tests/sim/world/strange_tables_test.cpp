#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "base/errors.hpp"
#include "world/input_table.hpp"

/// Tables that nobody makes but a program that went wrong: too large, too long, too many mistakes.
namespace hurtigspor {
namespace {

class StrangeTable : public ::testing::Test {
 protected:
  ~StrangeTable() override { std::filesystem::remove_all(folder_); }

  /// What is said of `strange.csv`, of which the columns "a" and "b" are read, when `a` is looked up in every row.
  std::vector<std::string> said_of(const std::string& content, std::uintmax_t length = 0) {
    std::filesystem::create_directories(folder_);
    std::ofstream(folder_ / "strange.csv", std::ios::binary) << content;
    if (length > 0) std::filesystem::resize_file(folder_ / "strange.csv", length);
    TableFaults faults;
    const InputTable table(folder_ / "strange.csv", {"a", "b"}, faults);
    for (std::size_t row = 0; row < table.rows(); ++row) table.reference(row, "a", {"0301", "4014"}, "place");
    try {
      faults.refuse_if_any();
    } catch (const InputError& error) {
      return error.sentences();
    }
    return {};
  }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("hurtigspor-strange-" + std::to_string(getpid()));
};

std::string rows(std::size_t count, const std::string& row) {
  std::string all = "a,b\n";
  for (std::size_t i = 0; i < count; ++i) all += row;
  return all;
}

TEST_F(StrangeTable, OfAHundredMegabytesIsRefusedUnread) {
  EXPECT_EQ(
      said_of("a,b\n", 100'000'000),
      std::vector<std::string>{"strange.csv: the table has 100000000 bytes; 10000000 are the most that is read."});
}

TEST_F(StrangeTable, OfAMillionColumnsIsRefusedInOneSentence) {
  EXPECT_EQ(said_of(std::string(1'000'000, ',').append("\n")),
            std::vector<std::string>{"strange.csv: row 1 names 1000001 columns; a table may have 200 at most."});
}

TEST_F(StrangeTable, OfMoreRowsThanAnyoneKeepsIsRefusedInOneSentence) {
  EXPECT_TRUE(said_of(rows(50'000, "0301,1\n")).empty());
  EXPECT_EQ(said_of(rows(50'001, "0301,1\n")),
            std::vector<std::string>{"strange.csv: the table has 50001 rows; it may have 50000 at most."});
}

TEST_F(StrangeTable, WithFiveThousandMistakesIsToldOfTheFirstThousand) {
  const auto sentences = said_of(rows(5000, "0302,1\n"));

  ASSERT_EQ(sentences.size(), 1001u);
  EXPECT_EQ(sentences.front(), "strange.csv: row 2, column \"a\": there is no place \"0302\". Did you mean \"0301\"?");
  EXPECT_EQ(sentences.back(), "There are 4000 more mistakes, which are not listed.");
}

TEST_F(StrangeTable, WithACellAsLongAsABookIsRefusedInASentenceThatCanBeRead) {
  const auto sentences = said_of(rows(1, std::string(1'000'000, 'x').append(",1\n")));

  EXPECT_EQ(sentences,
            std::vector{"strange.csv: row 2, column \"a\": there is no place \"" + std::string(100, 'x') + "…\"."});
}

}  // namespace
}  // namespace hurtigspor
