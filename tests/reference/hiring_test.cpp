#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <tuple>

#include "journey/opening.hpp"
#include "sim/journey/small_world.hpp"

/// Reference: a round of applications settled by hand. Whom firms would take is certain here, so that only the order
/// matters: opening by opening, within each by tie-break, then person; whoever comes first and is free gets the job.
namespace hurtigspor {
namespace {

constexpr int rounds = 50'000;
constexpr int applications_a_round = 20;
constexpr int people = 12;
constexpr Day monday = 7;
constexpr std::array<Industry, 3> fields{Industry::C, Industry::I, Industry::Q};

struct Settled {
  std::map<PersonId, EmployerId> jobs;
  int without_opening = 0;
  int turned_down = 0;
  bool operator==(const Settled&) const = default;
};

/// The openings that an application may be for: those of the person's own field, else all.
std::vector<std::size_t> eligible(const std::vector<Opening>& openings, const Application& application) {
  std::vector<std::size_t> own;
  std::vector<std::size_t> all;
  for (std::size_t row = 0; row < openings.size(); ++row) {
    if (openings[row].expires <= monday) continue;
    all.push_back(row);
    if (openings[row].industry == application.field) own.push_back(row);
  }
  return own.empty() ? all : own;
}

Settled settled_by_hand(const std::vector<Opening>& openings, const std::vector<Application>& applications,
                        std::set<PersonId> free) {
  Settled settled;
  std::vector<std::vector<Application>> queue(openings.size());
  for (const Application& application : applications) {
    const auto among = eligible(openings, application);
    if (among.empty())
      ++settled.without_opening;
    else
      queue[among[static_cast<std::size_t>(application.choice * 0x1p-32 * static_cast<double>(among.size()))]]
          .push_back(application);
  }
  for (std::size_t row = 0; row < openings.size(); ++row) {
    std::ranges::sort(queue[row], {}, [](const Application& one) {
      return std::tuple{one.tie, one.person, one.choice};
    });
    bool is_open = true;
    for (const Application& application : queue[row]) {
      const bool welcome = application.score > 0.0F;
      if (is_open && welcome && free.erase(application.person) > 0) {
        is_open = false;
        settled.jobs[application.person] = openings[row].employer;
      } else {
        ++settled.turned_down;
      }
    }
  }
  return settled;
}

class Town {
 public:
  explicit Town(std::mt19937_64& chance) : chance_(chance), world_(open_firms()) {
    for (int row = 0; row < people; ++row) world_.add(State::seeking_registered);
  }

  void begin_round() {
    free_.clear();
    world_.office().records.clear();
    for (Person& person : world_.world.people) {
      person.hired = false;
      person.has_job = chance_() % 8 == 0;
      person.state = chance_() % 8 == 0 ? State::in_education : State::seeking_registered;
      if (!person.has_job && person.state == State::seeking_registered) free_.insert(id(person));
    }
    auto& openings = world_.desk().openings;
    openings.clear();
    for (auto more = chance_() % 8; more > 0; --more)
      openings.push_back({.employer = EmployerId{static_cast<std::uint32_t>(chance_() % 3)},
                          .expires = chance_() % 5 == 0 ? monday : monday + 14,
                          .demand = 3.0F,
                          .industry = fields[chance_() % fields.size()]});
  }
  std::vector<Application> applications() {
    std::vector<Application> sent;
    for (int row = 0; row < applications_a_round; ++row)
      sent.push_back({.person = PersonId{static_cast<std::uint32_t>(chance_() % people)},
                      .from = byen,
                      .target = byen,
                      .field = fields[chance_() % fields.size()],
                      .referred = false,
                      .follow_up_promised = false,
                      .match_counts = false,
                      .english = false,
                      .language = 6.0F,
                      .score = chance_() % 3 == 0 ? -60.0F : 60.0F,
                      .direction = 0,
                      .choice = static_cast<std::uint32_t>(chance_()),
                      .answer = static_cast<std::uint32_t>(chance_()),
                      .tie = static_cast<std::uint32_t>(chance_() % 6),
                      .cause = no_cause});
    return sent;
  }
  Settled settled_by_hand(const std::vector<Application>& sent) const {
    return hurtigspor::settled_by_hand(openings(), sent, free_);
  }
  Settled settled_by_the_exchange(const std::vector<Application>& sent) {
    world_.answer(world_.office(), sent, monday);
    Settled settled;
    for (const Record& record : world_.office().records) {
      if (record.fact != Fact::application) continue;
      settled.without_opening += record.result == index(ApplicationFact::no_opening);
      settled.turned_down += record.result == index(ApplicationFact::turned_down);
      if (record.result == index(ApplicationFact::accepted)) settled.jobs[record.person] = EmployerId{record.other};
    }
    return settled;
  }

 private:
  PersonId id(const Person& person) const { return {static_cast<std::uint32_t>(&person - world_.world.people.data())}; }
  const std::vector<Opening>& openings() const { return world_.world.localities[0].desks[0].openings; }

  std::mt19937_64& chance_;
  SmallWorld world_;
  std::set<PersonId> free_;
};

TEST(Hiring, SettlesARoundAsByHandOpeningByOpening) {
  std::mt19937_64 chance(2016);
  Town town(chance);
  std::size_t hired = 0;

  for (int round = 0; round < rounds; ++round) {
    town.begin_round();
    const auto sent = town.applications();
    const Settled by_hand = town.settled_by_hand(sent);
    ASSERT_EQ(town.settled_by_the_exchange(sent), by_hand) << "round " << round;
    hired += by_hand.jobs.size();
  }

  EXPECT_GT(hired, std::size_t{rounds});
}

}  // namespace
}  // namespace hurtigspor
