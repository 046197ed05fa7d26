#include "export/small_cells.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {
namespace {

using Labels = std::vector<std::string>;

Axis axis(const std::string& name, std::size_t size) {
  return {name, name, "1", Labels(size, "label")};
}

/// Settled people by municipality (and nothing else), one row a replicate.
ReadTable by_municipality(const std::vector<std::vector<double>>& replicates) {
  ReadTable read{
      {.name = "settled", .long_name = "", .units = "1", .cell_methods = "", .axes = {"municipality"}},
      {axis("scenario", 1), axis("replicate", replicates.size()), axis("municipality", replicates.front().size())},
      {}};
  for (const auto& values : replicates) read.values.insert(read.values.end(), values.begin(), values.end());
  return read;
}

/// One replicate of `municipality_outcome` for places with these five counts each.
ReadTable outcomes_of(const std::vector<std::vector<double>>& places) {
  ReadTable read = by_municipality({std::vector<double>(places.size())});
  read.declaration.name = "municipality_outcome";
  read.axes.push_back(axis("local_measure", 5));
  read.values.clear();
  for (const auto& values : places) read.values.insert(read.values.end(), values.begin(), values.end());
  return read;
}

constexpr CellNote open = CellNote::open;
constexpr CellNote few = CellNote::few;
constexpr CellNote others = CellNote::others;

TEST(SmallCells, OfFewerThanFivePersonsAreBlanked) {
  EXPECT_EQ(notes_by_place(by_municipality({{0, 4, 4.9, 5, 60}})), (CellNotes{few, few, few, open, open}));
}

TEST(SmallCells, AreBlankedInEveryReplicateWhenTheyAreSmallInOne) {
  EXPECT_EQ(notes_by_place(by_municipality({{9, 9, 9, 9}, {9, 2, 4, 9}})), (CellNotes{open, few, few, open}));
}

TEST(SmallCells, ThatStandAloneHideBehindTheSmallestOfTheOthers) {
  EXPECT_EQ(notes_by_place(by_municipality({{70, 3, 50, 60}})), (CellNotes{open, few, others, open}));
}

TEST(SmallCells, WhoseTotalIsSmallStillHideBehindAnother) {
  EXPECT_EQ(notes_by_place(by_municipality({{70, 1, 2, 60}})), (CellNotes{open, few, few, others}));
}

TEST(SmallCells, OfTheOnlyPlaceThereIsAreBlankedWithNowhereToHide) {
  EXPECT_EQ(notes_by_place(by_municipality({{3}})), CellNotes{few});
}

TEST(SmallCells, AreNotNeededWhereEverybodyIsMany) {
  EXPECT_EQ(notes_by_place(by_municipality({{50, 60}})), (CellNotes{open, open}));
}

// Of twenty leavers eighteen in work: the two who are not can be had by subtraction.
TEST(SmallCells, AreThoseTooWhoseRestIsSmall) {
  const std::vector<double> large{100, 50, 20, 50, 20};

  EXPECT_EQ(notes_by_place(outcomes_of({{100, 20, 18, 40, 20}, large, {100, 20, 18, 40, 20}})),
            (CellNotes{open, open, few, open, open, open, open, open, open, open, open, open, few, open, open}));
}

TEST(SmallCells, ByGroupFollowThePeopleBehindThem) {
  ReadTable people = by_municipality({{4, 5}, {6, 7}});
  people.axes[2].name = "group";

  EXPECT_EQ(notes_by_count(people), (CellNotes{few, open}));
}

}  // namespace
}  // namespace hurtigspor
