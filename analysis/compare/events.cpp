#include "compare/events.hpp"

#include <algorithm>
#include <cstring>
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
constexpr std::size_t stretches_at_once = 16;

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
  about.columns = {{"id", "number of the event in its scenario and replicate", "1", Stored::int32, {}, {}},
                   {"cause", "id of the event that it follows from", "1", Stored::int32, {}, {}},
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
      id_(events_a_chunk),
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
    under_way_.resize(world.localities.size());
    for (const Locality& one : world.localities) {
      Stretch& first = under_way_[one.office.index()];
      first.office = one.office;
      first.room = fresh_room();
    }
    first_ids_.resize(world.localities.size());
  }
  Stretch& stretch = under_way_[locality.office.index()];
  for (std::span<const Record> left = locality.records; !left.empty();) {
    const std::size_t count = std::min(left.size(), records_a_stretch - stretch.filled);
    std::memcpy(stretch.room->data() + stretch.filled, left.data(), left.first(count).size_bytes());
    stretch.filled += count;
    left = left.subspan(count);
    if (stretch.filled == records_a_stretch) note_stretch(stretch);
  }
}

void EventRecorder::note_stretch(Stretch& full) {
  noted_.push_back({full.office, std::move(full.room), full.filled});
  full.room = fresh_room();
  full.filled = 0;
  if (noted_.size() == stretches_at_once) hand_over();
}

std::unique_ptr<EventRecorder::Room> EventRecorder::fresh_room() {
  const std::scoped_lock lock(spare_door_);
  if (spare_.empty()) return std::make_unique<Room>();
  std::unique_ptr<Room> room = std::move(spare_.back());
  spare_.pop_back();
  return room;
}

void EventRecorder::hand_over() {
  const auto stretches = std::make_shared<std::vector<Stretch>>(std::exchange(noted_, {}));
  aside_.run([this, stretches] {
    for (const Stretch& stretch : *stretches) turn_into_rows(stretch);
    const std::scoped_lock lock(spare_door_);
    for (Stretch& stretch : *stretches) spare_.push_back(std::move(stretch.room));
  });
}

void EventRecorder::turn_into_rows(const Stretch& stretch) {
  FirstIds& first_ids = first_ids_[stretch.office.index()];
  first_ids.push_back(rows_);
  for (std::span<const Record> left = stretch.records(); !left.empty();) {
    const std::size_t count = std::min(left.size(), events_a_chunk - filled_);
    add_rows(left.first(count), first_ids);
    left = left.subspan(count);
  }
}

void EventRecorder::foresee(std::span<const Record> records) const {
  constexpr std::size_t soon = 24;
  if (records.size() > soon && !records[soon].person.is_none()) fetch(names_[records[soon].person.index()]);
}

void EventRecorder::add_rows(std::span<const Record> records, const FirstIds& first_ids) {
  const HasCounterpart& tells_other = has_counterpart();
  for (std::size_t at = 0; at < records.size(); ++at) {
    foresee(records.subspan(at));
    const Record& record = records[at];
    const std::size_t row = filled_ + at;
    id_[row] = static_cast<std::int32_t>(rows_ + at);
    cause_[row] =
        record.cause == no_cause
            ? fill_of_type<std::int32_t>
            : static_cast<std::int32_t>(first_ids[record.cause / records_a_stretch] + record.cause % records_a_stretch);
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
  return {filled(id_),   filled(cause_), filled(person_),      filled(day_),
          filled(kind_), filled(place_), filled(counterpart_), filled(result_)};
}

std::int64_t EventRecorder::finish() {
  aside_.wait();
  for (const Stretch& stretch : noted_) turn_into_rows(stretch);
  for (const Stretch& rest : under_way_) turn_into_rows(rest);
  expects(rows_ < static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max()), "events can be numbered");
  log_.finish(columns());
  return rows_;
}

}  // namespace hurtigspor
