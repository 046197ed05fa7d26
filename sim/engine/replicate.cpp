#include "engine/replicate.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>

#include <tbb/parallel_sort.h>
#include <tbb/task_arena.h>

#include "base/fetch.hpp"
#include "engine/arrivals.hpp"
#include "engine/exchange.hpp"
#include "engine/side_by_side.hpp"
#include "journey/opening.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"
#include "outcomes/ledger.hpp"
#include "outcomes/waiting.hpp"
#include "world/scene.hpp"
#include "world/staffing.hpp"

namespace hurtigspor {

namespace {

/// Events that lie between fetching what one needs and taking it.
constexpr int foreseen = 24;

void plan_first_openings(World& world, Locality& locality) {
  const auto& first = world.country().first_employer;
  for (const Desk& desk : locality.desks)
    for (std::uint32_t row = first[desk.place.index()]; row < first[desk.place.index() + 1]; ++row)
      plan_opening(world, locality, EmployerId{row}, 0);
}

void found(World& world) {
  plan_arrivals(world);
  for_regions(world, [&](const Region& region) {
    for (Locality& locality : localities_of(world, region)) {
      found_staff(world, locality);
      plan_first_openings(world, locality);
    }
  });
}

void set_epoch(const World& world, Locality& locality, Day today) {
  const auto& epochs = world.stage.scenario.epochs;
  const Date date = world.stage.scenario.start() + today;
  while (locality.epoch + 1 < epochs.size() && epochs[locality.epoch + 1] <= date) ++locality.epoch;
}

/// People and employers are met in an order that memory cannot guess: the next one that is foreseen is fetched.
void fetch_next(const World& world, const Ledger& ledger, Calendar& calendar) {
  const Event* event = calendar.foresee();
  if (event == nullptr) return;
  if (event->step == Step::opening) {
    fetch(world.country().employers[event->agent]);
    fetch(world.openings[event->agent]);
  } else {
    fetch(world.people[event->agent]);
    ledger.fetch_track(PersonId{event->agent});
  }
}

void take(World& world, Locality& locality, const Event& event) {
  if (event.step == Step::opening) return open_job(world, locality, event);
  Person& person = world.people[event.agent];
  const bool here = world.country().places[person.place.index()].office == locality.office;
  if (!here) return;  // moved away since
  Scene scene(world, locality, person.place, locality.calendar.today(), event.cause);
  take_step(scene, person, event);
}

/// What the staff and diaries of a locality begin a week with.
void fetch_week(const Country& country, const Locality& locality, Date first_day) {
  fetch(locality);
  fetch(country.on(country.nav_clients[locality.office.index()], first_day));
  for (const Desk& desk : locality.desks) {
    fetch(desk);
    fetch(country.on(country.tightness[desk.place.index()], first_day));
  }
}

/// A locality lives one week by itself: staff and diaries first, then its events, the earliest day first and within a
/// day by step and tie-break.
void live_week(World& world, const Ledger& ledger, Region& region, Locality& locality, Week week) {
  locality.calendar.enter();
  begin_week(world, locality, week);
  for (Desk& desk : locality.desks) {
    Scene scene(world, locality, desk.place, week * 7);
    firms_call(scene);
  }
  while (const Event* next = locality.calendar.take()) {
    const Event event = *next;
    fetch_next(world, ledger, region.calendar);
    set_epoch(world, locality, locality.calendar.today());
    take(world, locality, event);
  }
  set_epoch(world, locality, std::min(week * 7 + 6, world.stage.last_day));
}

void close_week(Locality& locality) {
  locality.records_before += static_cast<std::uint32_t>(locality.records.size());
  locality.records.clear();
}

/// What is measured while the run goes on.
struct Observers {
  Ledger ledger;
  std::optional<Waiting> waiting;
  bool keep_records;  ///< until somebody has seen them

  void observe(const World& world, Locality& locality) {
    ledger.observe(world, locality);
    if (waiting) waiting->observe(world, locality);
    if (!keep_records) close_week(locality);
  }
};

/// The localities of a region live a week, one after the other.
void live_region(World& world, Observers& observers, Region& region, Week week) {
  region.calendar.open_page(week);
  for (int event = 0; event < foreseen; ++event) fetch_next(world, observers.ledger, region.calendar);
  for (std::size_t row = region.first; row < region.past; ++row) {
    if (row + 1 < region.past) {
      const Locality& next = world.localities[row + 1];
      fetch_week(world.country(), next, world.stage.scenario.start() + week * 7);
      observers.ledger.fetch_week(next, week * 7);
    }
    live_week(world, observers.ledger, region, world.localities[row], week);
    observers.observe(world, world.localities[row]);
  }
  post_applications(world, region);
}

/// As twins find one another.
void sort_by_name(std::vector<Life>& lives) {
  tbb::parallel_sort(lives.begin(), lives.end(), [](const Life& a, const Life& b) { return a.name < b.name; });
}

double settled_in_all(const Stage& stage) {
  double sum = 0.0;
  for (const auto& years : stage.country.settled) sum = std::accumulate(years.begin(), years.end(), sum);
  return sum * *stage.scenario.founding().population.cohort_scale;
}

/// More regions share the work more evenly; fewer keep what they write to nearer the processor, unless they are too
/// large for that anyway.
std::size_t region_count(const Stage& stage) {
  constexpr std::size_t few = 4;             // a thread
  constexpr double most_people = 100'000.0;  // of a region, for it to be near
  const auto threads = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency());
  const bool too_large = settled_in_all(stage) > most_people * static_cast<double>(few * threads);
  return threads * (too_large ? 2 * few : few);
}

}  // namespace

ReplicateOutcome run_replicate(const Stage& stage, Fate fate, const Additions& additions) {
  const auto& [witness, rule, network] = additions;
  World world(stage, fate, region_count(stage));
  found(world);
  const std::size_t people = world.people.size();
  Observers observers{Ledger(world, many<Life>(people), many<Track>(people)), std::nullopt, static_cast<bool>(witness)};
  if (network) observers.waiting.emplace(world);
  for (Week week = 0; week * 7 <= stage.last_day; ++week) {
    for (Locality& locality : world.localities) set_epoch(world, locality, week * 7);
    exchange(world, week * 7);
    if (rule) rule(world, week * 7);
    for_regions(world, [&](Region& region) { live_region(world, observers, region, week); });
    if (witness)
      for (Locality& locality : world.localities) {
        witness(world, locality);
        close_week(locality);
      }
    observers.ledger.take_stock(std::min(week * 7 + 6, stage.last_day));
  }
  ReplicateOutcome outcome = observers.ledger.close(world);
  sort_by_name(outcome.lives);
  if (observers.waiting) std::ranges::move(observers.waiting->close(), std::back_inserter(outcome.tables));
  return outcome;
}

}  // namespace hurtigspor
