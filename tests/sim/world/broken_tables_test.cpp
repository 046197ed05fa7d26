#include <gtest/gtest.h>

#include <unistd.h>

#include <fstream>
#include <functional>
#include <iterator>

#include "base/errors.hpp"
#include "sim/world/norway.hpp"

namespace hurtigspor {
namespace {

/// A copy of Norway's tables that may be broken.
class BrokenTables : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::path(HURTIGSPOR_BINARY_DIR) / "broken_tables" / test->name() / std::to_string(getpid());
    std::filesystem::create_directories(folder_);
    for (const auto& entry : std::filesystem::directory_iterator(norway_folder))
      std::filesystem::copy_file(entry, folder_ / entry.path().filename(),
                                 std::filesystem::copy_options::overwrite_existing);
  }
  void TearDown() override { std::filesystem::remove_all(folder_.parent_path()); }

  void write(const std::string& table, const std::string& content) {
    std::ofstream(folder_ / table, std::ios::binary) << content;
  }
  std::string read(const std::string& table) {
    std::ifstream stream(folder_ / table, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  /// Replaces the first occurrence, which there must be.
  void replace(const std::string& table, const std::string& what, const std::string& by) {
    std::string content = read(table);
    const std::size_t at = content.find(what);
    ASSERT_NE(std::string::npos, at) << what;
    write(table, content.replace(at, what.size(), by));
  }
  void append(const std::string& table, const std::string& row) { write(table, read(table) + row); }

  void expect_refusal(const std::vector<std::string>& sentences) {
    try {
      read_founding_tables(folder_);
      ADD_FAILURE() << "the tables were accepted";
    } catch (const InputError& error) {
      EXPECT_EQ(sentences, error.sentences());
    }
  }

  std::filesystem::path folder_;
};

TEST_F(BrokenTables, AreReadWhenNothingIsBroken) {
  EXPECT_EQ(357u, read_founding_tables(folder_).municipalities.size());
}

TEST_F(BrokenTables, ATableThatIsNotThere) {
  std::filesystem::remove(folder_ / "links.csv");
  expect_refusal({"links.csv: the table cannot be read from \"" + folder_.string() + "\"."});
}

TEST_F(BrokenTables, AFolderInATablesPlace) {
  std::filesystem::remove(folder_ / "links.csv");
  std::filesystem::create_directory(folder_ / "links.csv");
  expect_refusal({"links.csv: the table cannot be read from \"" + folder_.string() + "\"."});
}

TEST_F(BrokenTables, AnEmptyTable) {
  write("counties.csv", "");
  expect_refusal({"counties.csv: the table is empty; its first row must name the columns."});
}

TEST_F(BrokenTables, ATableOfAHeader) {
  write("links.csv", "a,b,path_minutes\n");
  expect_refusal({"links.csv: the table has no rows."});
}

TEST_F(BrokenTables, AMissingColumn) {
  replace("links.csv", "path_minutes", "path_minuts");
  expect_refusal({"links.csv: row 1: there is no column \"path_minutes\". Did you mean \"path_minuts\"?"});
}

TEST_F(BrokenTables, AColumnTwice) {
  replace("links.csv", "crossing", "path_minutes");
  expect_refusal({"links.csv: row 1: the column \"path_minutes\" comes twice."});
}

TEST_F(BrokenTables, TooManyAndTooFewCells) {
  append("nav_offices.csv", "9998,Nav,Extra\n9999\n");
  expect_refusal({"nav_offices.csv: row 257 has 3 cells; the header has 2.",
                  "nav_offices.csv: row 258 has 1 cells; the header has 2."});
}

TEST_F(BrokenTables, WhatIsNotANumber) {
  replace("municipalities.csv", "0301,Oslo,03,717710,1", "0301,Oslo,03,many,inf");
  expect_refusal({"municipalities.csv: row 2, column \"population_2024\": \"many\" is not a number.",
                  "municipalities.csv: row 2, column \"centrality\": \"inf\" is not a number."});
}

TEST_F(BrokenTables, NumbersOutOfRange) {
  replace("municipalities.csv", "0301,Oslo,03,717710,1", "0301,Oslo,03,717710.5,7");
  replace("links.csv", "0301,3201,12.3", "0301,3201,-1");
  expect_refusal({"municipalities.csv: row 2, column \"population_2024\": 717710.5 is not a whole number.",
                  "municipalities.csv: row 2, column \"centrality\": 7 is out of range; it must lie between 1 and 6.",
                  "links.csv: row 2, column \"path_minutes\": -1 is out of range; it must lie between 0 and 100000."});
}

TEST_F(BrokenTables, EmptyCells) {
  replace("nav_offices.csv", "0101,Nav Halden-Aremark", "0101,");
  replace("sectors.csv", "published,243829,", "published,,");
  replace("cohorts.csv", "2007,settled,3826", ",settled,3826");
  expect_refusal({"nav_offices.csv: row 2, column \"name\": the cell is empty.",
                  "sectors.csv: row 19, column \"enterprises_1_4\": the cell is empty.",
                  "sectors.csv: in column \"enterprises_1_4\" the sections sum to 191633 and the total is 0.",
                  "cohorts.csv: row 2, column \"year\": the cell is empty."});
}

TEST_F(BrokenTables, TheSameKeyTwice) {
  append("unemployment_by_county.csv", "03,2011,1,1,1\n");
  expect_refusal({"unemployment_by_county.csv: row 227, column \"county_no\": \"03, 2011\" stands in row 2 already."});
}

TEST_F(BrokenTables, AnOfficeAndAMunicipalityThatDoNotExist) {
  replace("places.csv", "030101,Gamle Oslo,0301,63712,0316", "030101,Gamle Oslo,0300,63712,0317");
  expect_refusal(
      {"places.csv: row 2, column \"municipality_no\": there is no municipality \"0300\". Did you mean "
       "\"0301\"?",
       "places.csv: row 2, column \"office_no\": there is no NAV office \"0317\". Did you mean \"0312\"?"});
}

TEST_F(BrokenTables, ASectionThatDoesNotExist) {
  replace("refugee_fields.csv", "D-E,", "DE,");
  expect_refusal({"refugee_fields.csv: row 5, column \"section\": there is no section \"DE\". Did you mean \"D-E\"?",
                  "refugee_fields.csv: there is no row for section \"D-E\"."});
}

TEST_F(BrokenTables, ANulByte) {
  append("counties.csv", std::string("57,Ny\0tt\n", 9));
  expect_refusal({"counties.csv: row 17 holds a NUL byte; a table is UTF-8 text."});
}

TEST_F(BrokenTables, ATableInLatin1) {
  replace("counties.csv", "Møre", "M\xf8re");
  expect_refusal({"counties.csv: row 4 is not UTF-8: byte 0xf8 at character 5."});
}

TEST_F(BrokenTables, AQuotationThatNeverEnds) {
  replace("counties.csv", "03,Oslo", "03,\"Oslo");
  expect_refusal({"counties.csv: row 2: the quotation that begins here is never closed."});
}

TEST_F(BrokenTables, AMunicipalityWithoutAPlace) {
  replace("places.csv", "1101,Eigersund,1101,", "1101,Eigersund,1111,");
  expect_refusal({"places.csv: there is no place in municipality \"1101\"."});
}

TEST_F(BrokenTables, ALinkFromAMunicipalityToItself) {
  replace("links.csv", "0301,3201,", "0301,0301,");
  expect_refusal({"links.csv: row 2, column \"b\": a link joins a municipality to itself."});
}

TEST_F(BrokenTables, AYearThatIsMissing) {
  replace("unemployment_by_year.csv", "2015,80561,2.94\n", "");
  expect_refusal({"unemployment_by_year.csv: there is no row for 2015."});
}

TEST_F(BrokenTables, AMunicipalitysYearThatIsMissing) {
  replace("settlement.csv", "0301,2015,684,,0,imdi_year\n", "");
  expect_refusal({"settlement.csv: there is no row for municipality \"0301\" in 2015."});
}

TEST_F(BrokenTables, AYearTheCountryHasAndTheMunicipalitiesHaveNot) {
  append("cohorts.csv", "2025,settled,1,x,1,0,0.5,x,,,0.2,0.2,0.2,0.2,0.2,x\n");
  expect_refusal({"settlement.csv: nobody is settled in 2025, a year of cohorts.csv."});
}

TEST_F(BrokenTables, SharesThatDoNotSumToOne) {
  replace("refugee_fields.csv", "A,0.0115", "A,0.5115");
  replace("cohorts.csv", "0.2714", "0.1714");
  expect_refusal(
      {"refugee_fields.csv: the column \"share\" sums to 1.5000; it must sum to 1.",
       "cohorts.csv: row 2, column \"age_18_25\": the age shares of the row sum to 0.9000; they must sum to 1."});
}

TEST_F(BrokenTables, MoreEnterprisesThanThereAre) {
  replace("sectors.csv", "A,\"Agriculture, forestry and fishing\",63624,published,50219",
          "A,\"Agriculture, forestry and fishing\",63624,published,150219");
  expect_refusal({"sectors.csv: in column \"enterprises_1_4\" the sections sum to 291633 and the total is 243829."});
}

constexpr const char* local_header = "municipality,organisation,participants_per_adviser,source\n";

TEST_F(BrokenTables, LocalFactsThatCannotBeMeant) {
  write("local.csv", std::string(local_header) +
                         "301,in nav,,their annual report\n"
                         "4014,together,900,them\n"
                         "Kragerø,separate,18,them\n"
                         "Herøy,separate,,them\n"
                         "Kragero,separate,,them\n"
                         "3301,,0,them\n"
                         "3301,,many,\n"
                         "0301,,,nobody\n");
  expect_refusal(
      {"local.csv: row 8, column \"municipality\": \"3301\" stands in row 7 already.",
       "local.csv: row 2, column \"municipality\": there is no municipality \"301\". Did you mean \"0301\" (Oslo)?",
       "local.csv: row 2, column \"organisation\": \"in nav\" is no organisation; it must be in NAV, co-located, "
       "separate, or empty. Did you mean \"in NAV\"?",
       "local.csv: row 3, column \"organisation\": \"together\" is no organisation; it must be in NAV, co-located, "
       "separate, or empty.",
       "local.csv: row 3, column \"participants_per_adviser\": 900 is out of range; it must lie between 0 and 800.",
       "local.csv: row 4, column \"municipality\": \"Kragerø\" is a name; write its number, \"4014\".",
       "local.csv: row 5, column \"municipality\": \"Herøy\" is a name; write its number, \"1515\" or \"1818\".",
       "local.csv: row 6, column \"municipality\": there is no municipality \"Kragero\". Did you mean \"4014\" "
       "(Kragerø)?",
       "local.csv: row 7, column \"participants_per_adviser\": no staff is enough for 0 participants an adviser; leave "
       "the cell empty where it is not known.",
       "local.csv: row 8, column \"participants_per_adviser\": \"many\" is not a number.",
       "local.csv: row 8, column \"source\": the cell is empty.",
       "local.csv: row 9, column \"organisation\": the row states nothing: neither an organisation nor participants an "
       "adviser."});
}

TEST_F(BrokenTables, ALocalFactThatNothingReads) {
  write("local.csv", "municipality,organisation,clients_per_caseworker,source\n4014,separate,60,them\n");
  expect_refusal({"local.csv: row 1: there is no column \"participants_per_adviser\".",
                  "local.csv: row 1: nothing reads a column \"clients_per_caseworker\"; the columns are municipality, "
                  "organisation, participants_per_adviser, source."});
}

TEST_F(BrokenTables, AFolderInTheLocalFactsPlace) {
  std::filesystem::create_directory(folder_ / "local.csv");
  expect_refusal({"local.csv: the table cannot be read from \"" + folder_.string() + "\"."});
}

TEST_F(BrokenTables, TablesOfAnotherKind) {
  write("counties.csv", "{\"counties\": []}\n");
  write("settlement.csv", "\x89HDF\r\n\x1a\n");
  expect_refusal({"counties.csv: row 1: a stray quotation mark in cell 1.",
                  "settlement.csv: row 1 is not UTF-8: byte 0x89 at character 1."});
}

}  // namespace
}  // namespace hurtigspor
