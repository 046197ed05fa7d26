#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/fetch.hpp"
#include "base/luck.hpp"
#include "world/calendar.hpp"
#include "world/diary.hpp"

/// People who wander between six states at constant hazards, for as long as a run lasts: all that many simulators do.
namespace hurtigspor::benchmark {

inline constexpr std::size_t sweep_states = 6;
using SweepShares = std::array<double, sweep_states>;

/// Hazards from state to state [1/week]: programme, seeking, on a measure, at work, at school, given up. People stay
/// two years in the programme, a year or two without work, four at work, and three when they have given up.
inline constexpr std::array<SweepShares, sweep_states> sweep_hazards{{{0.0, 0.0050, 0.0020, 0.0020, 0.0005, 0.0005},
                                                                      {0.0, 0.0, 0.0040, 0.0060, 0.0010, 0.0020},
                                                                      {0.0, 0.0080, 0.0, 0.0060, 0.0010, 0.0010},
                                                                      {0.0, 0.0030, 0.0005, 0.0, 0.0010, 0.0005},
                                                                      {0.0, 0.0020, 0.0, 0.0040, 0.0, 0.0005},
                                                                      {0.0, 0.0050, 0.0, 0.0010, 0.0, 0.0}}};

/// Lives on the product's calendar, a tick a day and a page a week; each stay has an address of luck of its own.
class HazardSweep {
 public:
  HazardSweep(std::uint32_t people, Week weeks, std::uint32_t replicate)
      : people_(people), last_day_(weeks * 7 - 1), fate_{2016, replicate, 0}, calendar_(last_day_) {
    for (std::size_t state = 0; state < sweep_states; ++state)
      for (const double hazard : sweep_hazards[state]) leaving_[state] += hazard;
  }

  /// How many are in each state at the end.
  std::array<std::uint32_t, sweep_states> live() {
    for (std::uint32_t name = 0; name < people_.size(); ++name) stay(name);
    for (Day page = 0; page <= last_day_ / 7; ++page) {
      calendar_.open_page(page);
      calendar_.enter(0);
      for (int event = 0; event < foreseen; ++event) fetch_next();
      while (const Event* event = calendar_.take()) {
        fetch_next();
        stay(event->agent);
      }
    }
    std::array<std::uint32_t, sweep_states> counts{};
    for (const Person& person : people_) ++counts[person.state];
    return counts;
  }

 private:
  static constexpr int foreseen = 16;
  struct Person {
    float since = 0.0F;  ///< day on which the present stay begins, before rounding
    std::uint8_t state = 0;
    std::uint8_t next = 0;  ///< the state that follows
    std::uint16_t stays = 0;
  };

  /// The state that was drawn for now begins, and where and when it leads is drawn.
  void stay(std::uint32_t name) {
    Person& person = people_[name];
    person.state = person.next;
    const Luck luck(fate_, {Agent::Kind::person, name}, 0, person.stays++);
    const double until = static_cast<double>(person.since) + 7.0 * luck.exponential(0, leaving_[person.state]);
    if (until > last_day_) return;
    person.since = static_cast<float>(until);
    person.next = next_state(person.state, luck.share(1));
    const Day day = std::max(static_cast<Day>(until) + 1, calendar_.today());  // a stay may end on the day it began
    calendar_.plan(day, {.tie = luck.word(2), .agent = name, .step = Step::move});
  }
  std::uint8_t next_state(std::uint8_t from, double share) const {
    double left = share * leaving_[from];
    std::uint8_t to = 0;
    while (to + 1U < sweep_states && left >= sweep_hazards[from][to]) left -= sweep_hazards[from][to++];
    return to;
  }
  void fetch_next() {
    if (const Event* event = calendar_.foresee()) fetch(people_[event->agent]);
  }

  std::vector<Person> people_;
  Day last_day_;
  Fate fate_;
  Calendar calendar_;
  SweepShares leaving_{};
};

}  // namespace hurtigspor::benchmark
