#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

#include "file_text.hpp"
#include "outcomes_of_classroom.hpp"
#include "store/outcomes_reader.hpp"

namespace hurtigspor {
namespace {

namespace fs = std::filesystem;

/// Lines of a CSV file whose cells hold no commas, as in the tables looked at here.
std::vector<std::vector<std::string>> csv(const fs::path& file) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream stream{file};
  for (std::string line; std::getline(stream, line);) {
    rows.emplace_back();
    std::istringstream cells{line + ","};
    for (std::string cell; std::getline(cells, cell, ',');) rows.back().push_back(cell);
  }
  return rows;
}

Said exported(const std::string& file, const std::string& folder, const std::string& options = "") {
  return hurtigspor_with("export " + file + " -o " + folder + " " + options);
}

TEST(Export, WritesEveryNumberOfATableWithItsLabels) {
  const Room room;
  const std::string file = room.compared();

  const auto said = exported(file, room / "tables");

  ASSERT_EQ(said.exit_code, 0) << said.error;
  const OutcomesReader reader{file};
  for (const TableDeclaration& table : reader.description().tables) {
    const ReadTable read = reader.read(table.name);
    const auto rows = csv(fs::path{room / "tables"} / (table.name + ".csv"));
    ASSERT_EQ(rows.size(), read.values.size() + 1) << table.name;
    for (std::size_t cell = 0; cell < read.values.size(); ++cell) {
      const std::string& written = rows[cell + 1].back();
      if (std::isnan(read.values[cell])) {
        EXPECT_EQ(written, "") << table.name;
      } else {
        EXPECT_NEAR(std::stod(written), read.values[cell], std::abs(read.values[cell]) * 1e-7) << table.name;
      }
    }
  }
  const auto months = csv(fs::path{room / "tables"} / "state_by_month.csv");
  EXPECT_EQ(months[0], (std::vector<std::string>{"scenario", "replicate", "month", "sex", "state", "value"}));
  EXPECT_EQ(months[1][0], "Classroom");
  EXPECT_EQ(months[1][2].size(), std::string{"2007-01-01"}.size());
  EXPECT_EQ(months[1][4], "programme");
}

TEST(Export, ExplainsEveryColumnInTheDictionary) {
  const Room room;
  ASSERT_EQ(exported(room.compared(), room / "tables").exit_code, 0);
  const std::string dictionary = text_of(fs::path{room / "tables"} / "dictionary.csv");

  for (const auto& entry : fs::directory_iterator(room / "tables")) {
    const std::string name = entry.path().filename().string();
    if (name == "dictionary.csv") continue;
    const auto head = csv(entry.path()).front();
    for (const std::string& column : head)
      EXPECT_NE(dictionary.find(name + "," + column + ","), std::string::npos) << name << " " << column;
  }
  EXPECT_NE(dictionary.find("account.csv,value,NOK,"), std::string::npos);
}

TEST(Export, SaysWhereTheUnitsStandOfATableWhoseRowsDifferInThem) {
  const Room room;
  ASSERT_EQ(exported(room.compared(), room / "tables").exit_code, 0);
  const std::string dictionary = text_of(fs::path{room / "tables"} / "dictionary.csv");

  for (const auto& [table, axis] : {std::pair{"headline", "measure"},
                                    {"headline_by_group", "measure"},
                                    {"work_and_purses", "total"},
                                    {"effect_by_channel", "channel_sum"}}) {
    EXPECT_NE(dictionary.find(fmt::format("{}.csv,value,as in {}s.csv,", table, axis)), std::string::npos) << table;
    const auto told = csv(fs::path{room / "tables"} / fmt::format("{}s.csv", axis));
    EXPECT_EQ(told[0][0], axis);
    EXPECT_EQ(told[0][1], "unit");
    EXPECT_FALSE(told[1][1].empty());
  }
}

TEST(Export, WritesPeopleWithWordsForCodesAndDatesForDays) {
  const Room room;
  ASSERT_EQ(exported(room.compared(), room / "tables").exit_code, 0);

  const auto persons = csv(fs::path{room / "tables"} / "persons.csv");
  const auto lives = csv(fs::path{room / "tables"} / "persons_by_scenario.csv");

  ASSERT_GT(persons.size(), 100U);
  const auto column = [&](const std::string& name) {
    return static_cast<std::size_t>(std::find(persons[0].begin(), persons[0].end(), name) - persons[0].begin());
  };
  EXPECT_TRUE(persons[1][column("sex")] == "men" || persons[1][column("sex")] == "women");
  EXPECT_EQ(persons[1][column("settled")].size(), std::string{"2007-01-01"}.size());
  EXPECT_GE(lives.size(), persons.size());
}

TEST(Export, BlanksSmallCellsAndSaysSoInANote) {
  const Room room;
  const std::string file = room.compared();

  const auto said = exported(file, room / "published", "--suppress-small-cells");

  ASSERT_EQ(said.exit_code, 0) << said.error;
  EXPECT_NE(said.error.find("cells are blanked"), std::string::npos) << said.error;
  for (const char* table : {"status_by_month", "state_by_month", "status_at_exit"}) {
    const auto rows = csv(fs::path{room / "published"} / (std::string{table} + ".csv"));
    EXPECT_EQ(rows[0].back(), "note");
    std::size_t blanked = 0;
    for (std::size_t row = 1; row < rows.size(); ++row) {
      const std::string& value = rows[row][rows[row].size() - 2];
      blanked += value.empty();
      EXPECT_EQ(value.empty(), !rows[row].back().empty()) << table << " line " << row + 1;
      if (!value.empty()) {
        EXPECT_GE(std::stod(value), 5.0) << table << " line " << row + 1;
      }
    }
    EXPECT_GT(blanked, 0U) << table;
  }
  EXPECT_FALSE(fs::exists(fs::path{room / "published"} / "persons.csv"));
}

TEST(Export, BlanksGroupsOfFewPeopleInReplicatesAndDraws) {
  const Room room;
  const std::string file = room.compared("-r 2 --over assumed -n 2");
  ASSERT_EQ(exported(file, room / "all").exit_code, 0);
  ASSERT_EQ(exported(file, room / "published", "--suppress-small-cells").exit_code, 0);

  for (const std::string table : {"by_group.csv", "by_group_by_draw.csv"}) {
    const auto people = csv(fs::path{room / "all"} / ("people_" + table));
    const auto values = csv(fs::path{room / "published"} / ("headline_" + table));
    ASSERT_EQ(people.size(), values.size());
    std::size_t few = 0;
    for (std::size_t row = 1; row < people.size(); ++row) {
      if (std::stod(people[row].back()) >= 5.0) continue;
      ++few;
      EXPECT_EQ(values[row][values[row].size() - 2], "") << table << " line " << row + 1;
    }
    EXPECT_GT(few, 0U) << table;
  }
}

TEST(Export, LeavesAFolderWithSomethingInItAlone) {
  const Room room;
  const std::string file = room.ran("-r 1");
  fs::create_directory(room / "mine");
  std::ofstream{room / "mine/notes.txt"} << "mine";

  const auto said = exported(file, room / "mine");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_NE(said.error.find("something of that name already"), std::string::npos) << said.error;
  EXPECT_EQ(text_of(room / "mine/notes.txt"), "mine");
  EXPECT_EQ(exported(file, room / "nowhere/tables").exit_code, 1);
}

TEST(Export, LeavesNothingBehindWhenTheFileIsDamaged) {
  const Room room;
  const std::string file = room.ran("-r 1");
  fs::resize_file(file, fs::file_size(file) / 2);

  EXPECT_EQ(exported(file, room / "tables").exit_code, 1);

  EXPECT_FALSE(fs::exists(room / "tables"));
}

}  // namespace
}  // namespace hurtigspor
