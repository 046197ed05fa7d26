#include "compare/partings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <numeric>

#include "compare/event_words.hpp"

namespace hurtigspor {
namespace {

/// Marks a result as NAV's where a record tells of one of two agencies; results themselves are below.
constexpr std::uint8_t of_nav = 128;

struct Turn {
  Fact fact;
  std::uint8_t result;
  std::string words;  ///< with their signs
};

std::string without_signs(const std::string& words) {
  std::string kept;
  std::ranges::copy_if(words, std::back_inserter(kept), [](char c) { return c != ':' && c != ','; });
  return kept;
}

std::vector<Turn> make_turns() {
  std::vector<Turn> turns;
  for (const EventMeaning& one : event_meanings()) {
    if (one.counterpart != Counterpart::agency) {
      turns.push_back({one.fact, one.result, one.words});
      continue;
    }
    turns.push_back({one.fact, one.result, fmt::format("{}, municipality", one.words)});
    turns.push_back({one.fact, static_cast<std::uint8_t>(one.result | of_nav), fmt::format("{}, NAV", one.words)});
  }
  return turns;
}

const std::vector<Turn>& all_turns() {
  static const std::vector<Turn> turns = make_turns();
  return turns;
}

TurnId turn_of(Fact fact, std::uint8_t result) {
  using TurnIds = std::array<std::array<TurnId, 256>, fact_names.size()>;
  static const TurnIds table = [] {
    TurnIds made;
    for (auto& of_fact : made) of_fact.fill(no_turn);
    TurnId id = 0;
    for (const Turn& turn : all_turns()) made[index(turn.fact)][turn.result] = id++;
    return made;
  }();
  return table[index(fact)][result];
}

std::uint8_t result_with_agency(const Record& record) {
  const bool is_navs = record.fact == Fact::knowledge && record.other == 1;
  return is_navs ? record.result | of_nav : record.result;
}

}  // namespace

const std::vector<std::string>& parting_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> made;
    for (const Turn& turn : all_turns()) made.push_back(without_signs(turn.words));
    return made;
  }();
  return words;
}

std::string words_of_parting(const std::string& without_signs) {
  const auto& words = parting_words();
  const auto found = std::ranges::find(words, without_signs);
  if (found == words.end()) return without_signs;
  return all_turns()[static_cast<std::size_t>(found - words.begin())].words;
}

LifeNotes::LifeNotes(std::size_t scenarios, Day from) : from_(from), scenarios_(scenarios) {}

Witness LifeNotes::witness(std::size_t scenario) {
  return [this, scenario](const World& world, const Locality& locality) {
    note(scenarios_[scenario], world, locality, from_);
  };
}

void LifeNotes::note(Notes& notes, const World& world, const Locality& locality, Day from) {
  constexpr Day noted_days = 1 << 16;           // 179 years
  constexpr std::uint32_t spread = 0x9E3779B1;  // places and counterparts are small numbers
  if (notes.names.empty())
    for (const Person& person : world.people) notes.names.push_back(person.name);
  for (const Record& record : locality.records) {
    const Day day = record.day - from;
    if (record.person.is_none() || record.fact == Fact::slot || day < 0 || day >= noted_days) continue;
    notes.of.push_back(record.person);
    notes.events.push_back({static_cast<std::uint16_t>(day), record.fact, result_with_agency(record),
                            record.other ^ record.place.value * spread});
  }
}

LifeNotes::Lives::Lives(const Notes& notes)
    : first(notes.names.size() + 1), events(notes.events.size()), by_name(notes.names.size()) {
  for (const PersonId person : notes.of) ++first[person.index() + 1];
  std::partial_sum(first.begin(), first.end(), first.begin());
  std::vector<std::uint32_t> next(first.begin(), first.end());
  for (std::size_t row = 0; row < notes.of.size(); ++row) events[next[notes.of[row].index()]++] = notes.events[row];
  for (std::uint32_t row = 0; row < by_name.size(); ++row) by_name[row] = {notes.names[row], PersonId{row}};
  std::ranges::sort(by_name);
}

Parting LifeNotes::parting_of(std::uint64_t name, std::span<const LifeEvent> base, std::span<const LifeEvent> here) {
  const auto [of_base, of_here] = std::ranges::mismatch(base, here);
  const auto day_of = [](auto event, auto end) {
    return event == end ? std::numeric_limits<Day>::max() : Day{event->day};
  };
  const Day base_day = day_of(of_base, base.end());
  const Day here_day = day_of(of_here, here.end());
  Parting parting{.name = name, .day = std::min(base_day, here_day)};
  if (base_day == parting.day && of_base != base.end()) parting.in_base = turn_of(of_base->fact, of_base->result);
  if (here_day == parting.day && of_here != here.end()) parting.here = turn_of(of_here->fact, of_here->result);
  return parting;
}

std::vector<Parting> LifeNotes::partings_of(const Lives& base, const Lives& lives) {
  std::vector<Parting> found;
  auto twin = base.by_name.begin();
  for (const auto& [name, person] : lives.by_name) {
    while (twin != base.by_name.end() && twin->first < name) ++twin;
    if (twin == base.by_name.end() || twin->first != name) continue;
    const Parting parting = parting_of(name, base.of(twin->second), lives.of(person));
    if (parting.in_base != no_turn || parting.here != no_turn) found.push_back(parting);
  }
  return found;
}

std::vector<std::vector<Parting>> LifeNotes::partings() const {
  const Lives base(scenarios_.front());
  std::vector<std::vector<Parting>> found(1);
  for (std::size_t s = 1; s < scenarios_.size(); ++s) {
    found.push_back(partings_of(base, Lives(scenarios_[s])));
    for (Parting& parting : found.back()) parting.day += from_;
  }
  return found;
}

}  // namespace hurtigspor
