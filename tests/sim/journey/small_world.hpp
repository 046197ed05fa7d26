#pragma once

#include <cmath>
#include <optional>
#include <vector>

#include "journey/road.hpp"
#include "journey/stretches.hpp"
#include "sim/world/small_country.hpp"
#include "world/scene.hpp"

/// The small country with people in it, who can be put anywhere on the road and watched day by day.
namespace hurtigspor {

/// Planned for whoever is put into a programme and is not to leave it during a test.
inline constexpr Day end_of_programme = 1000;

/// Slots a week in every place and office; enough for everybody unless a test says otherwise.
struct WeeklySlots {
  double adviser = 1e5;
  double teacher = 1e5;
  double nav = 1e5;
  double absence = 0.0;  ///< each with probability; the uniform is one half
};

/// calm(), and every firm open to everybody, asking for nothing, whatever its size.
Parameters open_firms();

class SmallWorld {
 public:
  explicit SmallWorld(const Parameters& rules = calm(), const WeeklySlots& slots = {},
                      Country founded = small_country());

  Country country;
  Scenario scenario;
  Stage stage;
  World world;
  WeeklySlots slots;  ///< of the weeks that are still to begin

  /// Somebody settled today, in a state: upper secondary school, papers, 30 years old, of middling ability. The name
  /// decides the luck: two people of one name are twins.
  Person& add(State state, PlaceId place = byen, std::optional<std::uint64_t> name = {});
  /// Somebody who will settle on a day.
  Person& add_settler(Day day, Inflow inflow = Inflow::settled, PlaceId place = byen);
  /// In the programme until a day.
  Person& add_participant(Day programme_end, PlaceId place = byen, std::optional<std::uint64_t> name = {});

  Day today() const { return today_; }
  Scene scene(const Person& person);
  Locality& office(PlaceId place = byen) { return world.locality_of(place); }
  Desk& desk(PlaceId place = byen) { return world.desk_of(place); }

  /// Everything that is due up to and on a day happens.
  void live_through(Day last);
  /// Answers what was applied for, as on the morning of the day after today.
  void answer_applications();
  /// Answers these at an office, on a morning.
  void answer(Locality& locality, const std::vector<Application>& applications, Day today);

  /// Days on which something was recorded of a person, so far.
  std::vector<Day> days(const Person& person, Fact fact, std::optional<std::uint8_t> result = {}) const;
  int count(const Person& person, Fact fact, std::optional<std::uint8_t> result = {}) const;
  /// Of everybody.
  int count(Fact fact, std::optional<std::uint8_t> result = {}) const;
  int meetings(const Person& person, MeetingKind kind, MeetingResult result) const;
  int slots_used(Agency agency, Purpose purpose) const;

 private:
  void begin_week(Week week);
  void finish_today();
  Day today_ = 0;
};

constexpr std::uint8_t result_of(MeetingKind kind, MeetingResult result) {
  return static_cast<std::uint8_t>(index(kind) * 16 + index(result));
}
constexpr std::uint8_t result_of(Agency agency, Purpose purpose) {
  return static_cast<std::uint8_t>(index(agency) * 16 + index(purpose));
}
template <class Result>
constexpr std::uint8_t result_of(Result result) {
  return static_cast<std::uint8_t>(result);
}

/// How many days so many months have.
inline Day months(double count) {
  return whole_days(Months{count});
}

/// The share that these log-odds stand for.
inline double logit_share(double log_odds) {
  return 1.0 / (1.0 + std::exp(-log_odds));
}

}  // namespace hurtigspor
