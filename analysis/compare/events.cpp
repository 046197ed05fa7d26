#include "compare/events.hpp"

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <utility>

#include "base/errors.hpp"
#include "base/fetch.hpp"
#include "compare/event_words.hpp"

namespace hurtigspor {
namespace {

/// Few enough to be near when they are turned into rows.
constexpr std::size_t records_a_batch = 4096;

template <class Number>
constexpr Number fill_of_type = std::numeric_limits<Number>::min();

constexpr std::size_t results = 128;  // of a fact; all are below
using HasCounterpart = std::array<std::array<bool, results>, fact_names.size()>;

const HasCounterpart& has_counterpart() {
  static const HasCounterpart table = [] {
    HasCounterpart made{};
    for (const EventMeaning& one : event_meanings())
      made[index(one.fact)][one.result] = one.counterpart != Counterpart::nothing;
    return made;
  }();
  return table;
}

template <class Names>
std::vector<std::string> texts_of(const Names& names) {
  return {names.begin(), names.end()};
}

/// The list of all that a row can tell, and the codes it tells it by.
void add_meanings(EventsDescription& about) {
  std::vector<std::string> told;
  std::vector<std::int64_t> kinds;
  std::vector<std::int64_t> codes;
  std::vector<std::int64_t> counterparts;
  for (const EventMeaning& one : event_meanings()) {
    told.push_back(one.words);
    kinds.push_back(static_cast<std::int64_t>(index(one.fact)));
    codes.push_back(one.result);
    counterparts.push_back(static_cast<std::int64_t>(index(one.counterpart)));
  }
  about.lists.push_back({"meaning", "what an event of some kind and result tells", "1", told});
  const auto add = [&](const char* name, const char* long_name, std::vector<std::string> flags, Numbers values) {
    about.list_columns.push_back(
        {"meaning", {name, long_name, "1", Stored::int8, std::move(flags), std::move(values)}});
  };
  add("meaning_kind", "kind of the event", texts_of(fact_names), kinds);
  add("meaning_result", "result of the event", {}, codes);
  add("meaning_counterpart", "what counterpart is in it", texts_of(counterpart_names), counterparts);
}

}  // namespace

EventsDescription events_description(const Country& country) {
  EventsDescription about;
  std::vector<std::string> numbers;
  for (const Place& place : country.places) numbers.push_back(place.number);
  about.lists.push_back({"place_number", "municipality, or district with a NAV office, as the input tables number it",
                         "1", std::move(numbers)});
  add_meanings(about);
  about.columns = {{"cause", "id of the event that it follows from", "1", Stored::int32, {}, {}},
                   {"person", "the person's number, as in /persons", "1", Stored::int64, {}, {}},
                   {"day", "day", "days since 1970-01-01", Stored::int32, {}, {}},
                   {"kind", "what happened", "1", Stored::int8, texts_of(fact_names), {}},
                   {"place", "where, by its place on the axis place_number", "1", Stored::int16, {}, {}},
                   {"counterpart", "with whom or how much; meaning_counterpart says which", "1", Stored::int32, {}, {}},
                   {"result", "with what result; meaning says what each is", "1", Stored::int8, {}, {}}};
  return about;
}

EventRecorder::EventRecorder(Date start, EventLogWriter log)
    : start_(start),
      log_(std::move(log)),
      cause_(events_a_chunk),
      person_(events_a_chunk),
      day_(events_a_chunk),
      kind_(events_a_chunk),
      place_(events_a_chunk),
      counterpart_(events_a_chunk),
      result_(events_a_chunk) {}

void EventRecorder::note(const World& world, const Locality& locality) {
  if (names_.empty()) {
    for (const Person& person : world.people) names_.push_back(static_cast<std::int64_t>(person.name));
    of_localities_.resize(world.localities.size());
  }
  if (locality.records.empty()) return;
  noted_.records.insert(noted_.records.end(), locality.records.begin(), locality.records.end());
  noted_.weeks.push_back({locality.office, locality.records_before, noted_.records.size()});
  if (noted_.records.size() >= records_a_batch) hand_over();
}

EventRecorder::Batch EventRecorder::fresh_batch() {
  const std::scoped_lock lock(spare_door_);
  if (spare_.empty()) return {};
  Batch batch = std::move(spare_.back());
  spare_.pop_back();
  batch.records.clear();
  batch.weeks.clear();
  return batch;
}

void EventRecorder::hand_over() {
  const auto batch = std::make_shared<Batch>(std::exchange(noted_, fresh_batch()));
  aside_.run([this, batch] {
    turn_into_rows(*batch);
    const std::scoped_lock lock(spare_door_);
    spare_.push_back(std::move(*batch));
  });
}

void EventRecorder::turn_into_rows(const Batch& batch) {
  std::size_t at = 0;
  for (const Batch::Week& week : batch.weeks) {
    Weeks& weeks = of_localities_[week.office.index()];
    weeks.add(week.records_before, week.past - at, rows_);
    while (at < week.past) {
      const std::size_t count = std::min(week.past - at, events_a_chunk - filled_);
      add_rows(std::span(batch.records).subspan(at, count), weeks);
      at += count;
    }
  }
}

void EventRecorder::Weeks::add(std::uint32_t first_number, std::size_t count, std::uint32_t first_id) {
  const auto past = first_number + static_cast<std::uint32_t>(count);
  weeks.push_back({past, first_id - first_number});
  while (first_weeks.size() * numbers_a_stretch < past)
    first_weeks.push_back(static_cast<std::uint16_t>(weeks.size() - 1));
}

const EventRecorder::Weeks::Week& EventRecorder::Weeks::first_week_of(std::uint32_t number) const {
  return weeks[first_weeks[number / numbers_a_stretch]];
}

std::uint32_t EventRecorder::Weeks::id_of(std::uint32_t number) const {
  const Week* week = &first_week_of(number);
  while (week->past <= number) ++week;
  return number + week->ahead;
}

void EventRecorder::foresee(std::span<const Record> records, const Weeks& weeks) const {
  constexpr std::size_t soon = 8;
  constexpr std::size_t later = 24;
  if (records.size() <= soon) return;
  if (const Record& record = records[soon]; record.cause != no_cause) fetch(weeks.first_week_of(record.cause));
  if (records.size() <= later) return;
  const Record& record = records[later];
  if (record.cause != no_cause) fetch(weeks.first_weeks[record.cause / Weeks::numbers_a_stretch]);
  if (!record.person.is_none()) fetch(names_[record.person.index()]);
}

void EventRecorder::add_rows(std::span<const Record> records, const Weeks& weeks) {
  const HasCounterpart& tells_other = has_counterpart();
  for (std::size_t at = 0; at < records.size(); ++at) {
    foresee(records.subspan(at), weeks);
    const Record& record = records[at];
    const std::size_t row = filled_ + at;
    cause_[row] =
        record.cause == no_cause ? fill_of_type<std::int32_t> : static_cast<std::int32_t>(weeks.id_of(record.cause));
    person_[row] = record.person.is_none() ? fill_of_type<std::int64_t> : names_[record.person.index()];
    day_[row] = start_.since_1970 + record.day;
    kind_[row] = static_cast<std::int8_t>(record.fact);
    place_[row] = static_cast<std::int16_t>(record.place.value);
    counterpart_[row] = tells_other[index(record.fact)][record.result] && record.other != EmployerId::none_value
                            ? static_cast<std::int32_t>(record.other)
                            : fill_of_type<std::int32_t>;
    result_[row] = static_cast<std::int8_t>(record.result);
  }
  rows_ += static_cast<std::uint32_t>(records.size());
  filled_ += records.size();
  if (filled_ < events_a_chunk) return;
  log_.add_chunk(columns());
  filled_ = 0;
}

std::vector<RawNumbers> EventRecorder::columns() const {
  const auto filled = [this](const auto& column) { return std::as_bytes(std::span(column).first(filled_)); };
  return {filled(cause_), filled(person_),      filled(day_),   filled(kind_),
          filled(place_), filled(counterpart_), filled(result_)};
}

std::int64_t EventRecorder::finish() {
  aside_.wait();
  turn_into_rows(noted_);
  expects(rows_ < static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max()), "events can be numbered");
  log_.finish(columns());
  return rows_;
}

}  // namespace hurtigspor
