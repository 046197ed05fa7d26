#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>

#include "trial.hpp"
#include "world/world.hpp"

/// What is scarce is handed out once: slots, openings, subsidies, places.
namespace hurtigspor {
namespace {

/// Slots of one week by agency and place, as the records tell.
struct Use {
  std::uint32_t used = 0;
  std::uint32_t lapsed = 0;  ///< of the week before
};

class SlotBook {
 public:
  void read(const Locality& locality) {
    use_.clear();
    for (const Record& record : locality.records) {
      if (record.fact != Fact::slot) continue;
      const auto agency = static_cast<Agency>(record.result / 16);
      const auto purpose = static_cast<Purpose>(record.result % 16);
      if (purpose == Purpose::other_clients) continue;
      Use& use = use_[{agency, agency == Agency::nav ? PlaceId{} : record.place}];
      (purpose == Purpose::lapsed ? use.lapsed : use.used) += record.other;
    }
  }
  /// The week's slots, once the next week has told what lapsed.
  void check(Agency agency, PlaceId place, const Diary& diary) {
    const auto key = std::pair{agency, place};
    const Use use = use_[key];
    if (const auto before = open_.find(key); before != open_.end()) {
      EXPECT_EQ(before->second.slots, before->second.used + use.lapsed)
          << agency_names[index(agency)] << ", week " << diary.week() - 1;
    }
    EXPECT_LE(use.used, static_cast<std::uint32_t>(diary.slots()))
        << agency_names[index(agency)] << ", week " << diary.week();
    open_[key] = {static_cast<std::uint32_t>(diary.slots()), use.used};
    total_used += use.used;
  }
  std::uint32_t total_used = 0;

 private:
  struct Open {
    std::uint32_t slots;
    std::uint32_t used;
  };
  std::map<std::pair<Agency, PlaceId>, Use> use_;
  std::map<std::pair<Agency, PlaceId>, Open> open_;
};

TEST(ASlot, IsUsedCalledOffOrLapsesAndNothingElse) {
  std::array<SlotBook, 2> books;

  Trial(two_towns("[nav]\nmeetings_per_week = 5")).run(0, 0, [&](const World&, const Locality& locality) {
    SlotBook& book = books[locality.office.index()];
    book.read(locality);
    book.check(Agency::nav, PlaceId{}, locality.nav_diary);
    for (const Desk& desk : locality.desks) {
      book.check(Agency::adviser, desk.place, desk.adviser_diary);
      book.check(Agency::teacher, desk.place, desk.teacher_diary);
    }
  });

  EXPECT_GT(books[0].total_used, 1000U);
}

/// Whether every locality's week has now been told.
bool is_last(const World& world, const Locality& locality) {
  return locality.office.index() + 1 == world.localities.size();
}

TEST(AnOpening, IsFilledAtMostOnce) {
  std::map<EmployerId, int> hired;   // by employer, this week
  std::map<EmployerId, int> filled;  // openings that closed for it
  int all = 0;

  Trial(two_towns()).run(0, 0, [&](const World& world, const Locality& locality) {
    // A filled opening carries the day of the exchange until the next one clears it away.
    const Day exchange_day = locality.nav_diary.week() * 7;
    for (const Desk& desk : locality.desks)
      for (const Opening& opening : desk.openings)
        if (opening.expires == exchange_day) ++filled[opening.employer];
    constexpr std::size_t accepted = index(ApplicationFact::accepted);
    for (const Record& record : locality.records)
      if (record.fact == Fact::application && record.result == accepted) ++hired[EmployerId{record.other}];
    if (!is_last(world, locality)) return;
    ASSERT_EQ(hired, filled) << "week " << locality.nav_diary.week();
    for (const auto& [employer, count] : hired) all += count;
    hired.clear();
    filled.clear();
  });

  EXPECT_GT(all, 50);
}

TEST(AnOpening, IsNotAnsweredByMorePeopleThanItsEmployerEverOffered) {
  std::map<EmployerId, int> hired;

  Trial(two_towns()).run(0, 0, [&](const World& world, const Locality& locality) {
    constexpr std::size_t accepted = index(ApplicationFact::accepted);
    for (const Record& record : locality.records)
      if (record.fact == Fact::application && record.result == accepted) ++hired[EmployerId{record.other}];
    for (const auto& [employer, count] : hired) ASSERT_LE(count, world.openings[employer.index()].so_far);
  });
}

TEST(ASubsidy, IsNeverGrantedBeyondTheRightsThatHaveAccrued) {
  const Trial trial(two_towns("[subsidy]\noffer_share = 0.25\nper_office_year = 8\n[move]\nrate = 0"));
  const double a_client_week = 8.0 / 100.0 / 52.0;
  std::map<OfficeId, double> rights;   // at the end of the week before
  std::map<OfficeId, double> clients;  // then
  int granted = 0;

  trial.run(0, 0, [&](const World&, const Locality& locality) {
    int begun = 0;
    for (const Record& record : locality.records) begun += record.fact == Fact::subsidy && record.result == 0;
    const double expected = rights[locality.office] + clients[locality.office] * a_client_week - begun;
    ASSERT_GE(locality.subsidy_rights, 0.0);
    ASSERT_NEAR(locality.subsidy_rights, expected, 1e-9) << "week " << locality.nav_diary.week();
    rights[locality.office] = locality.subsidy_rights;
    clients[locality.office] = 0.0;
    for (const Desk& desk : locality.desks) clients[locality.office] += desk.refugee_clients;
    granted += begun;
  });

  EXPECT_GT(granted, 10);
}

TEST(AnIndustryPlace, IsTakenOnlyWhereFirmsHaveSuppliedOne) {
  const Trial trial(two_towns("[industry_programme]\nplaces = 3"));
  std::map<PlaceId, double> places;  // at the end of the week before
  double taken = 0.0;

  trial.run(0, 0, [&](const World& world, const Locality& locality) {
    for (const Desk& desk : locality.desks) {
      int begun = 0;
      for (const Record& record : locality.records)
        begun += record.fact == Fact::placement && record.place == desk.place &&
                 record.result == static_cast<std::uint8_t>(PlacementFact::begins) &&
                 world.country().employers[record.other].industry == Industry::Q;
      double jobs = 0.0;
      for (const Employer& employer : world.country().employers)
        jobs += employer.place == desk.place && employer.industry == Industry::Q ? employer.size : 0;
      const double supplied = 3.0 * jobs / 1000.0 / 52.0;
      const Date week_start = world.stage.scenario.start() + locality.nav_diary.week() * 7;
      const bool new_year = week_start.month() == 1 && week_start.day() <= 7;
      const double lapsed = new_year ? std::floor(places[desk.place]) : 0.0;
      const double used = places[desk.place] - lapsed + supplied - desk.industry_places;
      ASSERT_NEAR(used, std::round(used), 1e-6);
      ASSERT_LE(std::round(used), begun) << "each place taken is a placement in the industry";
      ASSERT_GE(desk.industry_places, 0.0);
      places[desk.place] = desk.industry_places;
      taken += std::round(used);
    }
  });

  EXPECT_GT(taken, 5.0);
}

}  // namespace
}  // namespace hurtigspor
