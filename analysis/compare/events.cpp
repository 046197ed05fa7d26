#include "compare/events.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "base/errors.hpp"
#include "compare/event_words.hpp"

namespace hurtigspor {
namespace {

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
  if (noted_.records.size() < events_a_chunk) return;
  aside_.wait();
  std::swap(noted_, turning_);
  noted_.records.clear();
  noted_.weeks.clear();
  aside_.run([this] { turn_into_rows(turning_); });
}

void EventRecorder::turn_into_rows(const Batch& batch) {
  std::size_t at = 0;
  for (const Batch::Week& week : batch.weeks) {
    std::vector<Stretch>& stretches = of_localities_[week.office.index()];
    stretches.push_back({week.records_before, rows_});
    for (; at < week.past; ++at) add_row(batch.records[at], stretches);
  }
}

std::int32_t EventRecorder::id_of(const std::vector<Stretch>& stretches, std::uint32_t number) {
  if (number == no_cause) return fill_of_type<std::int32_t>;
  // Most causes are of the last weeks, so they are looked for from the end.
  std::size_t at = stretches.size() - 1;
  for (std::size_t step = 1; stretches[at].number > number; ++step) at -= std::min(step, at);
  while (at + 1 < stretches.size() && stretches[at + 1].number <= number) ++at;
  return static_cast<std::int32_t>(stretches[at].id + (number - stretches[at].number));
}

void EventRecorder::add_row(const Record& record, const std::vector<Stretch>& stretches) {
  const std::size_t row = filled_;
  const bool tells_other = has_counterpart()[index(record.fact)][record.result];
  cause_[row] = id_of(stretches, record.cause);
  person_[row] = record.person.is_none() ? fill_of_type<std::int64_t> : names_[record.person.index()];
  day_[row] = start_.since_1970 + record.day;
  kind_[row] = static_cast<std::int8_t>(record.fact);
  place_[row] = static_cast<std::int16_t>(record.place.value);
  counterpart_[row] = tells_other && record.other != EmployerId::none_value ? static_cast<std::int32_t>(record.other)
                                                                            : fill_of_type<std::int32_t>;
  result_[row] = static_cast<std::int8_t>(record.result);
  ++rows_;
  if (++filled_ == events_a_chunk) pack();
}

std::vector<RawNumbers> EventRecorder::columns() const {
  const auto filled = [this](const auto& column) { return std::as_bytes(std::span(column).first(filled_)); };
  return {filled(cause_), filled(person_),      filled(day_),   filled(kind_),
          filled(place_), filled(counterpart_), filled(result_)};
}

void EventRecorder::pack() {
  constexpr std::size_t cause = 0;
  const std::vector<RawNumbers> numbers = columns();
  std::vector<Bytes> packed;
  for (std::size_t column = 0; column < numbers.size(); ++column)
    packed.push_back(packed_chunk(numbers[column], numbers[column].size() / events_a_chunk,
                                  column == cause ? Packing::lay_down : Packing::deflate));
  log_.add_chunk(packed);
  filled_ = 0;
}

std::int64_t EventRecorder::finish() {
  aside_.wait();
  turn_into_rows(noted_);
  expects(rows_ < static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max()), "events can be numbered");
  log_.finish(columns());
  return rows_;
}

}  // namespace hurtigspor
