#include "compare/network.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "compare/network_text.hpp"

namespace hurtigspor {
namespace {

/// Nobody is counted yet.
NetworkRecord nobody(std::size_t offices = 2) {
  return {std::vector<double>(endings * path_measures), std::vector<double>(endings * wait_kinds * wait_measures),
          std::vector<double>(offices * office_measures)};
}

void put(NetworkRecord& record, Ending ending, PathMeasure measure, double value) {
  record.path[index(ending) * path_measures + index(measure)] = value;
}
void put(NetworkRecord& record, Ending ending, WaitKind kind, WaitMeasure measure, double value) {
  record.waits[(index(ending) * wait_kinds + index(kind)) * wait_measures + index(measure)] = value;
}
void put(NetworkRecord& record, std::size_t office, OfficeMeasure measure, double value) {
  record.offices[office * office_measures + index(measure)] = value;
}

/// Of ten people eight find a first job; their NAV waits come to so many days.
NetworkRecord ten_people(double days_of_finders, double days_of_others = 0.0) {
  NetworkRecord record = nobody();
  put(record, Ending::first_job, PathMeasure::people, 8);
  put(record, Ending::no_job, PathMeasure::people, 2);
  put(record, Ending::first_job, PathMeasure::days, 8 * 700);
  put(record, Ending::no_job, PathMeasure::days, 2 * 1826);
  put(record, Ending::first_job, WaitKind::nav_queue, WaitMeasure::days, days_of_finders);
  put(record, Ending::no_job, WaitKind::nav_queue, WaitMeasure::days, days_of_others);
  put(record, Ending::first_job, WaitKind::nav_queue, WaitMeasure::days_gained, days_of_finders / 2);
  put(record, Ending::first_job, WaitKind::nav_queue, WaitMeasure::people_largest, 2);
  return record;
}

Country two_offices() {
  Country country;
  country.offices = {{"0101", "Nav Byen", {}, {}}, {"0102", "Nav Bygda", {}, {}}};
  return country;
}

TEST(Network, DividesDaysByThoseWhoFindAJobAndByEverybody) {
  const NetworkByReplicate records{{0, {ten_people(80, 20)}}, {1, {ten_people(120, 40)}}};

  const NetworkComparison network = network_comparison(records, {"Base"}, two_offices(), 0.05);

  const WaitEstimate& wait = network.waits[index(WaitKind::nav_queue)];
  EXPECT_DOUBLE_EQ(wait.days.mean, 12.5);
  EXPECT_DOUBLE_EQ(wait.gain.mean, 6.25);
  EXPECT_DOUBLE_EQ(wait.largest.mean, 0.25);
  EXPECT_DOUBLE_EQ(wait.everybody.mean, 13.0);
  EXPECT_DOUBLE_EQ(network.found.mean, 0.8);
  EXPECT_DOUBLE_EQ(network.days.mean, 700.0);
  EXPECT_TRUE(wait.days.has_interval());
}

TEST(Network, PairsAlternativesReplicateByReplicate) {
  const NetworkByReplicate records{{0, {ten_people(80), ten_people(60)}}, {1, {ten_people(120), ten_people(100)}}};

  const NetworkComparison network = network_comparison(records, {"Base", "Other"}, two_offices(), 0.05);

  ASSERT_EQ(network.alternatives.size(), 1U);
  const Estimate& difference = network.alternatives[0].waits[index(WaitKind::nav_queue)].difference;
  EXPECT_DOUBLE_EQ(difference.mean, -2.0);
  EXPECT_EQ(difference.deviation, 0.0);
  EXPECT_EQ(network.alternatives[0].waits[index(WaitKind::passive)].difference.mean, 0.0);
}

TEST(Network, PutsTheOfficeThatDelaysMostPeopleFirstWithItsShareOfAllDelay) {
  NetworkRecord record = ten_people(80);
  put(record, 0, OfficeMeasure::people_delayed, 1);
  put(record, 0, OfficeMeasure::days_delayed, 30);
  put(record, 1, OfficeMeasure::people_delayed, 3);
  put(record, 1, OfficeMeasure::days_delayed, 10);

  const NetworkComparison network = network_comparison({{0, {record}}}, {"Base"}, two_offices(), 0.05);

  EXPECT_EQ(network.offices[0].name, "Nav Bygda");
  EXPECT_DOUBLE_EQ(network.offices[0].share.mean, 0.25);
  EXPECT_DOUBLE_EQ(network.offices[1].share.mean, 0.75);
}

TEST(Network, OfARunTooShortForAnybodySaysThatNobodyIsCounted) {
  const NetworkComparison network =
      network_comparison({{0, {nobody()}}, {1, {nobody()}}}, {"Base"}, two_offices(), 0.05);

  EXPECT_TRUE(std::isnan(network.days.mean));
  EXPECT_NE(network_text(network).find("nobody settled early enough to be seen for 60 months"), std::string::npos);
}

}  // namespace
}  // namespace hurtigspor
