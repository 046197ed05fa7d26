#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "file_text.hpp"
#include "run_program.hpp"

namespace hurtigspor {
namespace {

TEST(Validate, HoldsAScenarioAgainstWhatIsPublished) {
  const auto said = hurtigspor_with("validate scenarios/classroom.toml -r 2 -q");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_EQ(said.out.find("\"Classroom\" against what is published (2 replicates, seed 2016)\n"), 0U);
  for (const char* words : {"not in this run", "held out", "An input: people's waits", "lie within their bounds"})
    EXPECT_NE(said.out.find(words), std::string::npos) << words;
}

TEST(Validate, WritesJsonAndCsvThatProgramsRead) {
  const auto json =
      nlohmann::json::parse(hurtigspor_with("validate scenarios/classroom.toml -r 2 -q --format json").out);
  const std::string csv = hurtigspor_with("validate scenarios/classroom.toml -r 2 -q --format csv").out;

  EXPECT_EQ(json["replicates"], 2);
  EXPECT_GT(json["figures"].size(), 50U);
  EXPECT_TRUE(json["figures"][0].contains("remark"));
  EXPECT_EQ(csv.find("name,what,unit,published,low,high,simulated,"), 0U);
}

/// The tables and remarks of a page, without what was simulated: the columns `simulated` and `verdict`.
std::vector<std::string> published_part(const std::string& page) {
  std::vector<std::string> lines;
  std::istringstream text{page.substr(std::min(page.find("\n## "), page.size()))};
  for (std::string line; std::getline(text, line);) {
    std::string kept;
    std::istringstream cells{line};
    std::size_t column = 0;
    for (std::string cell; std::getline(cells, cell, '|'); ++column)
      if (!line.starts_with("|") || (column != 5 && column != 6)) kept += cell + "|";
    lines.push_back(kept);
  }
  return lines;
}

// What was simulated would take a national run to renew; what it is held against can be had from any run.
TEST(Validate, PrintedThePageOfEvidenceFromTheFiguresThatAreDeclaredNow) {
  const std::string stored = text_of(HURTIGSPOR_SOURCE_DIR "/docs/evidence.md");
  const std::string fresh = hurtigspor_with("validate scenarios/classroom.toml -r 1 -q --format md").out;

  EXPECT_GT(published_part(fresh).size(), 80U);
  EXPECT_EQ(published_part(stored), published_part(fresh))
      << "print it again: hurtigspor validate scenarios/baseline.toml -r 20 --format md > docs/evidence.md";
}

}  // namespace
}  // namespace hurtigspor
