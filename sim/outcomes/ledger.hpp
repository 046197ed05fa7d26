#pragma once

#include <array>
#include <vector>

#include "outcomes/outcome.hpp"
#include "outcomes/prices.hpp"
#include "outcomes/tally.hpp"
#include "world/world.hpp"

namespace hurtigspor {

/// What the ledger keeps of a person while the run goes on, on a cache line of its own.
struct alignas(64) Track {
  State state = State::outside;
  bool arrived = false;
  bool working = false;
  bool full_time = false;
  bool subsidised = false;
  bool ownerless = false;
  std::uint8_t content_row = 0xff;  ///< year that `content` is about, since the first outcome year
  std::uint8_t content = 0;         ///< bit per Content counted in that year
  std::uint8_t exit_row = 0xff;     ///< year of leaving the programme, since the first outcome year
  Sex sex{};                        ///< as in Life
  Day settled = 0;                  ///< as in Life
  Day since = 0;                    ///< day up to which the state is booked
  Day subsidy_since = 0;
  Day ownerless_since = 0;
  MunicipalityId municipality;
  std::uint32_t month_cell = nowhere;  ///< of the monthly tables, where the person counts at present
  double cost_municipality = 0.0;      ///< NOK, as in Life
  double cost_state = 0.0;
  double income = 0.0;

  static constexpr std::uint32_t nowhere = UINT32_MAX;  ///< before settlement
};
static_assert(sizeof(Track) <= 64);

/// The calendar years of a run, as days.
class Years {
 public:
  explicit Years(const Scenario& scenario);
  int first() const { return first_; }  ///< first year of the run
  std::size_t count() const { return starts_.size() - 1; }
  /// Since the first year of the run.
  std::size_t row(Day day) const { return row_of_[static_cast<std::size_t>(day)]; }
  Day start(std::size_t row) const { return starts_[row]; }
  /// Row among the outcome years; none before they begin.
  static constexpr std::size_t none = SIZE_MAX;
  std::size_t outcome_row(Day day) const { return row(day) < skipped_ ? none : row(day) - skipped_; }
  std::size_t outcome_count() const { return count() - skipped_; }
  std::size_t skipped() const { return skipped_; }

 private:
  int first_;
  std::vector<std::uint8_t> row_of_;  ///< by day
  std::vector<Day> starts_;           ///< first of January, or the run's start; one past the last
  std::size_t skipped_;
};

/// Turns records into outcomes: a filter over what happened, week by week, that never touches the world. Localities are
/// observed side by side; a person belongs to one locality at a time.
class Ledger {
 public:
  /// A new life and a new track for each person of the world.
  Ledger(const World& world, std::vector<Life> lives, std::vector<Track> tracks);

  /// Fetches the tables into which a locality's next week will be booked.
  void fetch_week(const Locality& locality, Day first_day) const;
  /// Fetches what is kept of a person.
  void fetch_track(PersonId person) const { fetch(tracks_[person.index()]); }
  /// Books the week's records of a locality.
  void observe(const World& world, const Locality& locality);
  /// Between weeks: the counts by month and of November that fall due by `today`.
  void take_stock(Day today);
  /// Ends every account on the last day and hands the outcomes over, lives by PersonId.
  ReplicateOutcome close(const World& world);

 private:
  /// A record of a person with everything that booking it needs.
  struct Page {
    const World& world;
    const Locality& locality;
    const Record& record;
    Tally& tally;
    Life& life;
    Track& track;
  };
  /// Lives are met in an order that memory cannot guess: the one that a later record tells of is fetched in time.
  void fetch_life(const Record& record) const;
  void book(const Page& page);
  void book_settlement(const Page& page);
  void book_state(const Page& page);
  void book_job(const Page& page);
  void book_meeting(const Page& page);
  void book_slot(const Page& page);
  /// Of staff, for a person or for nobody in particular.
  void count_slots(const World& world, const Locality& locality, const Record& record, Tally& tally);
  void book_link(const Page& page);
  void book_programme(const Page& page);
  void book_exit(const Page& page);
  void book_lead(const Page& page);
  void book_ownerless(const Page& page);
  void book_content(const Page& page, Content content);
  /// The week's staff of a locality, once a week.
  void book_staff(const World& world, const Locality& locality);

  /// Books the days since the last booking under the present state, up to `day`, each at the prices of its day.
  void settle_up(Tally& tally, Life& life, Track& track, Day day);
  void pay_for_state(Tally& tally, Track& track, const Prices& prices, Day from, Day until);
  /// Prices on the day and in the place of a record.
  const Prices& prices_of(const Page& page) const;
  const Prices& prices_in(std::size_t epoch, MunicipalityId municipality) const;
  /// The stretch of the scenario's timeline that a day of the run falls into.
  std::size_t epoch_of(Day day) const;
  /// `amount` on one day.
  void pay_once(Tally& tally, Track& track, Day day, Purse purse, Item item, double amount);
  /// `amount` a day over a span, entered by year.
  void pay(Tally& tally, Track& track, Day from, Day to, Purse purse, Item item, double amount);
  void pay_grants(const Life& life, Track& track);
  void count_participation(Tally& tally, const Life& life, Day from, Day to);

  void count_month(std::size_t month);
  void count_november(int year, Day today);
  /// The Januaries of a stretch that ends before `to`.
  void note_januaries(Life& life, const Track& track, Day to) const;
  void summarise_municipalities();
  void summarise_residence();
  void summarise_meetings();

  const Stage& stage_;
  Years years_;
  std::vector<Prices> prices_;  ///< by parameter set
  std::vector<Day> epochs_;     ///< first day of each stretch of the timeline
  std::vector<Life> lives_;     ///< by PersonId
  std::vector<Track> tracks_;
  /// How many count at present in each cell of the monthly tables, municipality by sex and state: by region, all of
  /// which together are right (who moved away leaves a cell of another region's in the new one's account).
  std::vector<std::vector<std::uint32_t>> people_now_;
  void place_in_month(const Page& page);
  std::vector<Day> januaries_;  ///< last day of the week of each first of January
  std::vector<Tally> tallies_;  ///< by locality
  Tally whole_;                 ///< of the country
  static constexpr std::size_t longest_delay = 64;
  using Weeks = std::array<std::uint32_t, longest_delay>;  ///< how many meetings were waited for so many weeks
  using Delays = std::array<std::array<Weeks, meeting_kind_names.size()>, organisation_names.size()>;
  void enter_quantiles(TableId table, std::size_t row, const Weeks& weeks);
  std::vector<Delays> delays_;  ///< by locality
  std::vector<Week> staffed_;   ///< by locality: the last week whose staff is booked
  Day outcomes_from_;
  int next_month_;
  int next_november_;
};

}  // namespace hurtigspor
