#include "outcomes/way.hpp"

#include <algorithm>
#include <utility>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

constexpr std::size_t nothing = SIZE_MAX;

/// Finds what each moment could not come before.
class Predecessors {
 public:
  explicit Predecessors(const MomentFrame& frame) : frame_(frame), moments_(frame.moments) {
    for (std::size_t row = 1; row < moments_.size(); ++row)
      if (moments_[row].has(Mark::lead_followed)) await_talk(row);
  }

  /// The moment that brought it about.
  std::size_t cause_of(std::size_t moment) const {
    const Moment& one = moments_[moment];
    if (moment == 0) return nothing;
    // A move ends what was under way, whatever it was.
    if (one.has(Mark::moved)) return moment - 1;
    const std::size_t holder = one.cause == no_cause ? nothing : holder_of(moment);
    return holder == nothing ? uncaused(moment) : holder;
  }

  /// The moment since which it was waited for: the one that brought it about, or a lead that came up later and waited
  /// for the next talk.
  std::size_t awaited_since(std::size_t moment) const {
    for (const auto& [talk, lead] : awaited_)
      if (talk == moment) return lead;
    return cause_of(moment);
  }

  /// What it needed besides: a lead to be followed up, a handover meeting after which NAV acts.
  std::size_t needed_by(std::size_t moment) const {
    const Moment& one = moments_[moment];
    if (one.has(Mark::lead_followed)) return last_before(moment, Mark::lead_found);
    const std::size_t cause = cause_of(moment);
    const bool after_gap = cause != nothing && moments_[cause].has(Mark::nobody_in_charge) &&
                           one.has(Mark::new_state) && one.state == State::seeking_registered;
    if (after_gap && frame_.is_handed_over(cause)) return static_cast<std::size_t>(frame_.handover_before(cause));
    return nothing;
  }

 private:
  /// Talks recur, whether there is a lead or not: the one that follows a lead up was waited for since the lead was
  /// found, not since the first of all talks.
  void await_talk(std::size_t followed) {
    const std::size_t lead = last_before(followed, Mark::lead_found);
    if (lead == nothing || !is_talk(moments_[followed])) return;
    std::size_t talk = followed;
    std::size_t before = cause_of(talk);
    while (before > lead && are_talks_alike(moments_[before], moments_[talk])) {
      talk = before;
      before = cause_of(talk);
    }
    if (before < lead) awaited_.emplace_back(talk, lead);
  }

  std::size_t last_before(std::size_t moment, Mark mark) const {
    while (moment-- > 0)
      if (moments_[moment].has(mark)) return moment;
    return nothing;
  }

  /// The moment whose records hold the cause; none when it is somebody else's (a firm's call before this one).
  std::size_t holder_of(std::size_t moment) const {
    const Moment& one = moments_[moment];
    const OfficeId office = frame_.office(one);
    for (std::size_t row = moment; row-- > 0;)
      if (moments_[row].first <= one.cause && frame_.office(moments_[row]) == office)
        return moments_[row].holds(one.cause) ? row : nothing;
    return nothing;
  }

  /// What comes without a cause comes of a firm's call, of an application sent before a move, or of the move.
  std::size_t uncaused(std::size_t moment) const {
    const Moment& one = moments_[moment];
    std::size_t found = nothing;
    if (one.has(Mark::lead_found)) found = last_before(moment, Mark::fast_track);
    if (one.has(Mark::accepted)) found = last_before(moment, Mark::sent);
    if (found == nothing) found = last_before(moment, Mark::moved);
    return found == nothing ? moment - 1 : found;
  }

  const MomentFrame& frame_;
  const std::vector<Moment>& moments_;
  std::vector<std::pair<std::size_t, std::size_t>> awaited_;  ///< talks and the leads that waited for them
};

/// The last so many days of a wait.
WaitParts last_days(const WaitParts& parts, Day days) {
  const Day second = std::min(parts[1].days, days);
  return {WaitPart{parts[0].kind, days - second}, WaitPart{parts[1].kind, second}};
}

/// What the wait for a moment went to, since the moment from which it was waited for.
WaitParts parts_to(const MomentFrame& frame, const Predecessors& before, std::size_t moment) {
  const Day days = frame.moments[moment].day - frame.moments[before.awaited_since(moment)].day;
  return last_days(parts_between(frame, before.cause_of(moment), moment), days);
}

/// Vertices and waits as they are added, the earlier first.
class Draft {
 public:
  std::uint32_t add_vertex(std::uint32_t moment) {
    moment_of_.push_back(moment);
    return static_cast<std::uint32_t>(moment_of_.size() - 1);
  }

  /// A new vertex that comes of another after a wait of one or two parts.
  std::uint32_t add_after(std::uint32_t from, const WaitParts& parts, OfficeId office, std::uint32_t moment) {
    if (parts[0].days > 0 && parts[1].days > 0) {
      const std::uint32_t between = add_vertex(Journey::no_moment);
      add_wait(from, between, parts[0], office);
      from = between;
    }
    const std::uint32_t vertex = add_vertex(moment);
    add_wait(from, vertex, parts[1].days > 0 ? parts[1] : parts[0], office);
    return vertex;
  }

  void add_need(std::uint32_t from, std::uint32_t to, OfficeId office) {
    add_wait(from, to, {WaitKind::own_search, 0}, office);
  }

  Journey finish() {
    return {CoordinationNetwork(static_cast<std::uint32_t>(moment_of_.size()), waits_), std::move(moment_of_)};
  }

 private:
  void add_wait(std::uint32_t from, std::uint32_t to, WaitPart part, OfficeId office) {
    waits_.push_back({from, to, part.days, static_cast<std::uint8_t>(part.kind), office});
  }

  std::vector<std::uint32_t> moment_of_;
  std::vector<Wait> waits_;
};

/// The moment that began the state in which the person last was.
std::size_t present_state(const std::vector<Moment>& moments) {
  std::size_t row = moments.size() - 1;
  while (row > 0 && !moments[row].has(Mark::new_state)) --row;
  return row;
}

void note_chain(Way& way, const Journey& journey, const std::vector<Moment>& moments, const std::vector<Wait>& chain) {
  for (const Wait& wait : chain) {
    way.waited[wait.kind] += wait.days;
    const std::uint32_t moment = journey.moment_of[wait.to];
    if (moment != Journey::no_moment && moments[moment].has(Mark::held)) ++way.appointments;
    if (wait.days == 0 || !is_of_capacity(static_cast<WaitKind>(wait.kind))) continue;
    const auto known = std::find_if(way.queues.begin(), way.queues.end(),
                                    [&](const QueueAt& queue) { return queue.office == wait.office; });
    if (known == way.queues.end())
      way.queues.push_back({wait.office, wait.days, 0});
    else
      known->days += wait.days;
  }
}

/// Only waits on the longest chain can be worth anything.
void note_gains(Way& way, const CoordinationNetwork& network) {
  for (std::size_t kind = 0; kind < wait_kinds; ++kind) {
    if (way.waited[kind] == 0) continue;
    way.gain[kind] = network.gain([kind](const Wait& wait) { return wait.kind == kind; });
    if (way.gain[kind] > 0 && (!way.largest || way.gain[kind] > way.gain[index(*way.largest)]))
      way.largest = static_cast<WaitKind>(kind);
  }
  for (QueueAt& queue : way.queues)
    queue.gain = network.gain([office = queue.office](const Wait& wait) {
      return wait.office == office && is_of_capacity(static_cast<WaitKind>(wait.kind));
    });
}

}  // namespace

Journey journey_of(const MomentFrame& frame, Day until) {
  const auto& moments = frame.moments;
  const Predecessors before(frame);
  const bool to_job = moments.back().has(Mark::job);
  const std::size_t last = to_job ? moments.size() - 1 : present_state(moments);

  std::vector<bool> is_needed(last + 1, false);
  is_needed[last] = true;
  for (std::size_t row = last; row > 0; --row) {
    if (!is_needed[row]) continue;
    for (const std::size_t earlier : {before.awaited_since(row), before.needed_by(row)})
      if (earlier != nothing) is_needed[earlier] = true;
  }

  Draft draft;
  std::vector<std::uint32_t> vertex(last + 1, draft.add_vertex(0));
  for (std::size_t row = 1; row <= last; ++row) {
    if (!is_needed[row]) continue;
    const std::size_t need = before.needed_by(row);
    const OfficeId office = frame.office(moments[row]);
    vertex[row] = draft.add_after(vertex[before.awaited_since(row)], parts_to(frame, before, row), office,
                                  static_cast<std::uint32_t>(row));
    if (need != nothing) draft.add_need(vertex[need], vertex[row], office);
  }
  const Day rest = std::max(0, until - moments[last].day);
  if (!to_job)
    draft.add_after(vertex[last], parts_since(frame, last, rest), frame.office(moments[last]), Journey::no_moment);
  return draft.finish();
}

Way way_of(const MomentFrame& frame, Day until) {
  const Journey journey = journey_of(frame, until);
  Way way;
  way.to_job = frame.moments.back().has(Mark::job);
  way.days = journey.network.length();
  note_chain(way, journey, frame.moments, journey.network.longest_chain());
  if (way.to_job) note_gains(way, journey.network);
  return way;
}

}  // namespace hurtigspor
