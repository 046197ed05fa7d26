#include "compare/events.hpp"

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <utility>

#include "base/errors.hpp"
#include "compare/event_words.hpp"

namespace hurtigspor {
namespace {

/// Few enough to be near when they are turned into rows.
constexpr std::size_t records_a_batch = 16384;

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
    weeks.first_number.push_back(week.records_before);
    weeks.first_id.push_back(rows_);
    while (at < week.past) {
      const std::size_t count = std::min(week.past - at, events_a_chunk - filled_);
      add_rows(std::span(batch.records).subspan(at, count), weeks);
      at += count;
    }
  }
}

std::size_t EventRecorder::Weeks::week_of(std::uint32_t number) const {
  // Nine causes of ten are of the last weeks, and counting those that begin later asks nothing that has to be guessed.
  constexpr std::size_t last = 16;
  const std::size_t count = first_number.size();
  if (count >= last) {
    std::uint32_t later = 0;
    const std::uint32_t* first = first_number.data() + count - last;
    for (std::size_t week = 0; week < last; ++week) later += first[week] > number ? 1 : 0;
    if (later < last) return count - 1 - later;
  }
  const auto past = std::ranges::upper_bound(first_number, number);
  return static_cast<std::size_t>(past - first_number.begin()) - 1;
}

std::uint32_t EventRecorder::Weeks::id_of(std::uint32_t number) const {
  const std::size_t week = week_of(number);
  return first_id[week] + (number - first_number[week]);
}

void EventRecorder::add_rows(std::span<const Record> records, const Weeks& weeks) {
  const HasCounterpart& tells_other = has_counterpart();
  std::int32_t* cause = cause_.data() + filled_;
  std::int64_t* person = person_.data() + filled_;
  std::int32_t* day = day_.data() + filled_;
  std::int8_t* kind = kind_.data() + filled_;
  std::int16_t* place = place_.data() + filled_;
  std::int32_t* counterpart = counterpart_.data() + filled_;
  std::int8_t* result = result_.data() + filled_;
  for (const Record& record : records) {
    *cause++ =
        record.cause == no_cause ? fill_of_type<std::int32_t> : static_cast<std::int32_t>(weeks.id_of(record.cause));
    *person++ = record.person.is_none() ? fill_of_type<std::int64_t> : names_[record.person.index()];
    *day++ = start_.since_1970 + record.day;
    *kind++ = static_cast<std::int8_t>(record.fact);
    *place++ = static_cast<std::int16_t>(record.place.value);
    *counterpart++ = tells_other[index(record.fact)][record.result] && record.other != EmployerId::none_value
                         ? static_cast<std::int32_t>(record.other)
                         : fill_of_type<std::int32_t>;
    *result++ = static_cast<std::int8_t>(record.result);
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
