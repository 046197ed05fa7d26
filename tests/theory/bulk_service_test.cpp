#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/luck.hpp"
#include "base/quantiles.hpp"
#include "theory/figure.hpp"
#include "theory/queue_formulas.hpp"
#include "world/calendar.hpp"
#include "world/diary.hpp"

/// Theory: people who ask an agency for a meeting and are booked into the first later week with a free slot form the
/// queue with bulk service (Bailey 1954). Here they ask on days of the calendar, wait in the diary and meet on the day
/// that the calendar has for them.
namespace hurtigspor {
namespace {

constexpr Week horizon = 200;
constexpr Fate fate_of(std::uint32_t replicate) {
  return {2016, replicate, 0};
}

class BookingOffice {
 public:
  BookingOffice(int slots, double demand, std::uint32_t replicate, Week weeks)
      : slots_(slots),
        demand_(demand),
        fate_(fate_of(replicate)),
        weeks_(weeks),
        calendar_(weeks * 7),
        diary_(horizon) {}

  /// Lives all weeks; counts those who ask after the first ones, in which the line fills.
  void live(Week uncounted_weeks) {
    counted_from_ = uncounted_weeks;
    for (Day day = 0; day < weeks_ * 7; ++day) {
      if (day % 7 == 0) begin_week(day / 7);
      calendar_.open(day);
      while (const Event* event = calendar_.take()) {
        const Event now = *event;
        if (now.step == Step::meeting)
          meet(now.agent);
        else
          ask(now.agent);
      }
    }
  }
  double mean_wait() const { return waited_ / people_; }
  /// People with a day in the diary at the end of a week.
  double mean_booked() const { return booked_ / (weeks_ - counted_from_); }

 private:
  Luck luck(std::uint32_t who) const { return {fate_, {Agent::Kind::person, who}, 0, 0}; }

  void begin_week(Week week) {
    if (week >= counted_from_)
      for (Week ahead = week; ahead < week + horizon; ++ahead) booked_ += diary_.booked(ahead);
    diary_.begin_week(week, slots_, {}, 0.0, 0.5);
    const Luck of_week(fate_, {Agent::Kind::place, 101}, static_cast<std::uint8_t>(Step::arrival),
                       static_cast<std::uint32_t>(week));
    for (std::int64_t more = poisson_quantile(of_week.share(0), demand_); more > 0; --more) {
      const auto who = static_cast<std::uint32_t>(asked_.size());
      asked_.push_back(week);
      calendar_.plan(week * 7 + static_cast<Day>(luck(who).pick(0, 7)), {.agent = who, .step = Step::plan_due});
    }
  }
  void ask(std::uint32_t who) {
    Week week = asked_[who] + 1;
    while (!diary_.has_free(week)) ++week;
    diary_.book(week);
    calendar_.plan(week * 7 + static_cast<Day>(luck(who).pick(1, 5)), {.agent = who, .step = Step::meeting});
  }
  void meet(std::uint32_t who) {
    EXPECT_TRUE(diary_.keep_booking());
    if (asked_[who] < counted_from_) return;
    waited_ += calendar_.today() / 7 - asked_[who];
    people_ += 1.0;
  }

  int slots_;
  double demand_;
  Fate fate_;
  Week weeks_;
  Calendar calendar_;
  Diary diary_;
  std::vector<Week> asked_;
  Week counted_from_ = 0;
  double waited_ = 0.0;
  double people_ = 0.0;
  double booked_ = 0.0;
};

struct DiaryCase {
  int slots;
  double demand;
  double mistake = 0.03;  ///< so much more demand would be noticed
};

constexpr Week stretch_weeks = 6000;
constexpr Week uncounted_weeks = 1000;

TEST(Diary, WaitsAsLongAsBaileysRootsSay) {
  AgainstTheory figure("bailey");
  for (const DiaryCase& one : {DiaryCase{1, 0.6, 0.05}, DiaryCase{1, 0.8}, DiaryCase{1, 0.9}, DiaryCase{5, 4.0},
                               DiaryCase{5, 4.5}, DiaryCase{20, 18.0}, DiaryCase{20, 19.0}}) {
    std::vector<double> waits;
    std::vector<double> booked;
    for (std::uint32_t stretch = 0; stretch < stretches; ++stretch) {
      BookingOffice agency(one.slots, one.demand, stretch, stretch_weeks);
      agency.live(uncounted_weeks);
      waits.push_back(agency.mean_wait());
      booked.push_back(agency.mean_booked());
    }
    const std::string name = fmt::format("{} slots at load {:.2f}", one.slots, one.demand / one.slots);
    const double theory = bailey_mean_wait(one.slots, one.demand);
    const double more = (1.0 + one.mistake) * one.demand;
    const double mistaken = bailey_mean_wait(one.slots, more);
    figure.expect({name + ": mean wait", sample_of(waits), theory, 0.0, mistaken});
    figure.expect({name + ": mean number booked", sample_of(booked), theory * one.demand, 0.0, mistaken * more});
  }
}

TEST(Bailey, WithOneSlotIsTheDiscretePollaczekAndKhinchine) {
  constexpr double demand = 0.7;
  EXPECT_NEAR(bailey_mean_wait(1, demand), 1.0 + demand / (2.0 * (1.0 - demand)), 1e-12);
}

TEST(Bailey, WithSlotsForEverybodyWaitsForTheNextWeekOnly) {
  EXPECT_NEAR(bailey_mean_wait(20, 2.0), 1.0, 1e-9);
}

}  // namespace
}  // namespace hurtigspor
