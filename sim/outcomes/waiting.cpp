#include "outcomes/waiting.hpp"

namespace hurtigspor {

namespace {

/// As long as the primary measure looks: 60 months of settlement.
constexpr Day horizon = static_cast<Day>(60 * days_per_month);

/// Sums over people, in the order of people, so that nothing depends on threads.
struct Sums {
  std::vector<double> path = std::vector<double>(endings * path_measures);
  std::vector<double> waits = std::vector<double>(endings * wait_kinds * wait_measures);
  std::vector<double> offices;

  explicit Sums(std::size_t count) : offices(count * office_measures) {}

  void add(PathMeasure measure, Ending ending, double amount) {
    path[index(ending) * path_measures + index(measure)] += amount;
  }
  void add(WaitMeasure measure, Ending ending, std::size_t kind, double amount) {
    waits[(index(ending) * wait_kinds + kind) * wait_measures + index(measure)] += amount;
  }
  void add(OfficeMeasure measure, OfficeId office, double amount) {
    offices[office.index() * office_measures + index(measure)] += amount;
  }
};

void add_path(Sums& sums, const Way& way, Ending ending) {
  sums.add(PathMeasure::people, ending, 1.0);
  sums.add(PathMeasure::days, ending, way.days);
  sums.add(PathMeasure::appointments, ending, way.appointments);
  for (const QueueAt& queue : way.queues) sums.add(PathMeasure::days_queued, ending, queue.days);
}

void add_waits(Sums& sums, const Way& way, Ending ending) {
  for (std::size_t kind = 0; kind < wait_kinds; ++kind) {
    sums.add(WaitMeasure::people, ending, kind, way.waited[kind] > 0);
    sums.add(WaitMeasure::days, ending, kind, way.waited[kind]);
    sums.add(WaitMeasure::days_gained, ending, kind, way.gain[kind]);
  }
  if (way.largest) sums.add(WaitMeasure::people_largest, ending, index(*way.largest), 1.0);
}

void add_offices(Sums& sums, const Way& way) {
  for (const QueueAt& queue : way.queues) {
    sums.add(OfficeMeasure::people_queued, queue.office, 1.0);
    sums.add(OfficeMeasure::days_queued, queue.office, queue.days);
    sums.add(OfficeMeasure::people_delayed, queue.office, queue.gain > 0);
    sums.add(OfficeMeasure::days_delayed, queue.office, queue.gain);
  }
}

}  // namespace

Waiting::Waiting(const World& world)
    : stage_(world.stage),
      outcomes_from_(world.stage.scenario.founding().run.outcomes_from - world.stage.scenario.start()),
      followers_(world.people.size()) {}

void Waiting::observe(const World& world, const Locality& locality) {
  for (std::size_t row = 0; row < locality.records.size();) {
    const Record& record = locality.records[row];
    if (record.person.is_none()) {
      ++row;
      continue;
    }
    Follower& follower = followers_[record.person.index()];
    if (record.fact == Fact::settled) begin(follower, record);
    if (follower.sight == Sight::followed)
      follow(follower, read_moment(world, locality, row));
    else
      ++row;
  }
}

void Waiting::begin(Follower& follower, const Record& settlement) const {
  const bool counts = settlement.day >= outcomes_from_ && settlement.day + horizon <= stage_.last_day;
  follower.sight = counts ? Sight::followed : Sight::done;
  follower.until = settlement.day + horizon;
}

void Waiting::follow(Follower& follower, const Moment& moment) const {
  if (moment.day > follower.until) {
    follower.sight = Sight::done;
    return;
  }
  if (moment.has(Mark::new_state) && moment.state == State::left_the_country) {
    follower.sight = Sight::done;
    follower.until = moment.day;
    return;
  }
  if (moment.marks != 0) follower.moments.push_back(moment);
  if (moment.has(Mark::job)) follower.sight = Sight::done;
}

std::vector<Table> Waiting::close() const {
  const Country& country = stage_.country;
  Sums sums(country.offices.size());
  for (const Follower& follower : followers_) {
    if (follower.moments.empty()) continue;
    const MomentFrame frame{follower.moments, stage_.scenario, country};
    const Way way = way_of(frame, follower.until);
    const Ending ending = way.to_job ? Ending::first_job : Ending::no_job;
    add_path(sums, way, ending);
    add_waits(sums, way, ending);
    add_offices(sums, way);
    sums.add(OfficeMeasure::people, frame.office(follower.moments.front()), 1.0);
  }
  const auto& declared = waiting_tables();
  return {{&declared[0], std::move(sums.path)},
          {&declared[1], std::move(sums.waits)},
          {&declared[2], std::move(sums.offices)}};
}

}  // namespace hurtigspor
