#include "network/chain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/errors.hpp"
#include "outcomes/way.hpp"

namespace hurtigspor {
namespace {

/// Reads one person's moments, week by week.
class Reader {
 public:
  Reader(const Replay& replay, std::uint64_t person) : replay_(replay), person_(person) {}

  void look(const World& world, const Locality& locality) {
    if (row_.is_none()) row_ = person_named(world, replay_, person_);
    for (std::size_t row = 0; row < locality.records.size() && !is_over_;)
      if (locality.records[row].person == row_)
        keep(read_moment(world, locality, row));
      else
        ++row;
  }

  const std::vector<Moment>& moments() const { return moments_; }
  /// The day on which the person left, if there was no job before.
  Day left_on() const { return left_on_; }

 private:
  void keep(const Moment& moment) {
    if (moment.has(Mark::new_state) && moment.state == State::left_the_country) {
      left_on_ = moment.day;
      is_over_ = true;
    } else if (moment.marks != 0) {
      moments_.push_back(moment);
      is_over_ = moment.has(Mark::job);
    }
  }

  const Replay& replay_;
  std::uint64_t person_;
  PersonId row_ = PersonId::none();
  std::vector<Moment> moments_;
  Day left_on_ = never;
  bool is_over_ = false;
};

struct Words {
  Mark mark;
  std::string_view told;
};

/// The most telling mark of a moment comes first.
constexpr std::array<Words, 20> words{{{Mark::job, "the first job begins"},
                                       {Mark::accepted, "an employer accepts"},
                                       {Mark::lead_found, "a lead is found"},
                                       {Mark::fast_track, "is selected for the fast track"},
                                       {Mark::handover, "handover meeting"},
                                       {Mark::plan, "plan meeting"},
                                       {Mark::meeting, "collaboration meeting"},
                                       {Mark::meeting_due, "collaboration meeting"},
                                       {Mark::talk_of_intake, "talk of intake"},
                                       {Mark::talk_with_adviser, "talk with the adviser"},
                                       {Mark::talk_with_nav, "talk with NAV"},
                                       {Mark::programme_begins, "the programme begins"},
                                       {Mark::programme_ends, "the programme ends"},
                                       {Mark::measure_ends, "the measure ends"},
                                       {Mark::placement_ends, "the placement ends"},
                                       {Mark::school_begins, "school begins"},
                                       {Mark::school_ends, "school ends"},
                                       {Mark::passive_begins, "stops looking for work"},
                                       {Mark::moved, "moves away"},
                                       {Mark::sent, "an application is sent"}}};

std::string_view event_at(const Moment& moment) {
  const auto found = std::ranges::find_if(words, [&](const Words& each) { return moment.has(each.mark); });
  if (found != words.end()) return found->told;
  return moment.state == State::seeking_registered ? "NAV registers" : "life goes on";
}

std::string_view way_of(const Moment& moment) {
  if (moment.has(Mark::meeting_due)) return "{} called for";
  if (moment.has(Mark::never_booked)) return "{}: no hour found";
  return moment.has(Mark::called_off) ? "{} called off" : "";
}

Chain told_chain(const Replay& replay, const MomentFrame& frame, const Journey& journey) {
  const Date start = replay.scenario.start();
  Day day = frame.moments.front().day;
  Chain chain;
  chain.to_job = frame.moments.back().has(Mark::job);
  chain.days = journey.network.length();
  for (const Wait& wait : journey.network.longest_chain()) {
    const std::uint32_t moment = journey.moment_of[wait.to];
    const bool is_told = moment != Journey::no_moment;
    const auto is_it = [&wait](const Wait& other) { return other.from == wait.from && other.to == wait.to; };
    chain.links.push_back({.from = start + day,
                           .until = start + day + wait.days,
                           .days = wait.days,
                           .kind = static_cast<WaitKind>(wait.kind),
                           .office = replay.country.offices[wait.office.index()].name,
                           .event = is_told ? event_at(frame.moments[moment]) : "",
                           .way = is_told ? way_of(frame.moments[moment]) : "",
                           .gain = chain.to_job ? journey.network.gain(is_it) : 0});
    day += wait.days;
  }
  return chain;
}

}  // namespace

Chain chain_of(const Replay& replay, std::uint64_t person) {
  Reader reader(replay, person);
  live_again(replay, [&](const World& world, const Locality& locality) { reader.look(world, locality); });
  if (reader.moments().empty())
    throw InputError(fmt::format("the person with the number {} has not settled when the run ends.", person));

  const MomentFrame frame{reader.moments(), replay.scenario, replay.country};
  const Journey journey =
      journey_of(frame, std::min(reader.left_on(), replay.scenario.end() - replay.scenario.start()));
  Chain chain = told_chain(replay, frame, journey);
  chain.person = person;
  const auto largest = std::ranges::max_element(chain.links, {}, &ChainLink::gain);
  if (largest != chain.links.end() && largest->gain > 0)
    chain.largest = static_cast<std::size_t>(largest - chain.links.begin());
  return chain;
}

}  // namespace hurtigspor
