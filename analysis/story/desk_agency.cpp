#include <algorithm>
#include <array>

#include "story/desk_records.hpp"
#include "story/entries.hpp"
#include "story/narrator.hpp"

/// The week of an agency: its hours one by one, the meetings for which it had none, and the sum.
namespace hurtigspor {

namespace {

bool is_slot_of(const Record& record, Agency agency) {
  return record.fact == Fact::slot && record.result / 16 == static_cast<int>(index(agency));
}

/// The records of the agency's own places: an office serves several, a programme one.
std::vector<Record> records_of_places(const WeekOfRecords& week, Agency agency) {
  const auto& places = week.world.country().places;
  std::vector<Record> own;
  for (const Record& record : week.records) {
    const bool here = agency == Agency::nav ? places[record.place.index()].office == places[week.place.index()].office
                                            : record.place == week.place;
    if (here) own.push_back(record);
  }
  return own;
}

/// What came of an hour: what is on record of the person that day until anybody's next hour with the same person. A
/// joint meeting takes an hour of each party before it is held.
std::string came_of(const WeekOfRecords& week, const std::vector<Record>& records, std::size_t row, Agency agency) {
  const Record& hour = records[row];
  const Person& person = week.world.people[hour.person.index()];
  Narrator narrator(week.world.country(), person, week.language);
  std::vector<StoryLine> lines;
  bool has_begun = false;
  for (std::size_t next = row; next < records.size() && records[next].day == hour.day; ++next) {
    const Record& record = records[next];
    if (record.person != hour.person) continue;
    const bool is_hour = record.fact == Fact::slot;
    if (is_hour && (has_begun || (next > row && is_slot_of(record, agency)))) break;
    has_begun |= !is_hour;
    const Agency in_charge = narrator.in_charge();
    std::string told = narrator.tell(record, false);
    lines.push_back(
        {next + 1, week.world.stage.scenario.start() + record.day, {}, std::move(told), {}, in_charge, record});
  }
  std::string text;
  for (const Entry& entry : condensed(lines, person.sex, week.language)) text += (text.empty() ? "" : " ") + entry.told;
  return text;
}

bool is_own_talk(MeetingKind kind, Agency agency) {
  if (agency == Agency::adviser) return kind == MeetingKind::intake || kind == MeetingKind::adviser_talk;
  return agency == Agency::nav && kind == MeetingKind::nav_talk;
}

/// A meeting or call that came to nothing because the agency had no hour for it, or illness took the hour.
bool lacks_an_hour(const WeekOfRecords& week, const std::vector<Record>& records, std::size_t row, Agency agency) {
  const Record& record = records[row];
  if (record.fact == Fact::placement && static_cast<PlacementFact>(record.result) == PlacementFact::follow_up_missed)
    return Narrator(week.world.country(), week.world.people[record.person.index()]).in_charge() == agency;
  if (record.fact != Fact::meeting) return false;
  const auto kind = static_cast<MeetingKind>(record.result / 16);
  const auto result = static_cast<MeetingResult>(record.result % 16);
  const bool joint = kind == MeetingKind::collaboration || kind == MeetingKind::handover ||
                     (kind == MeetingKind::plan && agency == Agency::adviser);
  if (result == MeetingResult::never_booked) return is_own_talk(kind, agency) || (joint && agency != Agency::teacher);
  const bool hour_was_spent =
      row > 0 && records[row - 1].person == record.person && records[row - 1].fact == Fact::slot;
  return result == MeetingResult::called_off && is_own_talk(kind, agency) && !hour_was_spent;
}

void add_line(const WeekOfRecords& week, const std::vector<Record>& records, std::size_t row, Agency agency,
              std::string_view what, DeskWeek& desk) {
  DeskLine line = desk_line(week, records[row]);
  line.what = what;
  line.result = came_of(week, records, row, agency);
  desk.lines.push_back(std::move(line));
}

const Diary& diary_of(const WeekOfRecords& week, Agency agency) {
  const World& world = week.world;
  const Locality& office = world.localities[world.country().places[week.place.index()].office.index()];
  const Desk& programme = office.desks[world.desk_row[week.place.index()]];
  return agency == Agency::nav       ? office.nav_diary
         : agency == Agency::teacher ? programme.teacher_diary
                                     : programme.adviser_diary;
}

/// Hours by purpose. What lapsed is known at the end of the week and recorded at the beginning of the next: the diary
/// says it.
void count_hours(const WeekOfRecords& week, const std::vector<Record>& records, Agency agency, DeskWeek& desk) {
  std::array<std::int64_t, purpose_names.size()> hours{};
  for (const Record& record : records)
    if (is_slot_of(record, agency)) hours[record.result % 16U] += record.other;
  const Diary& diary = diary_of(week, agency);
  desk.counts.push_back({"hours for refugees this week, illness taken off", diary.slots()});
  for (std::size_t purpose = 0; purpose < index(Purpose::lapsed); ++purpose)
    if (hours[purpose] > 0) desk.counts.push_back({"  " + std::string(purpose_names[purpose]), hours[purpose]});
  desk.counts.push_back({"  unused", diary.lapsed()});
  desk.counts.push_back({"hours lost to illness", diary.ill()});
  if (agency == Agency::nav)
    desk.counts.push_back({"hours for the office's other clients", hours[index(Purpose::other_clients)]});
}

}  // namespace

void tell_agency(const WeekOfRecords& week, Agency agency, DeskWeek& desk) {
  const std::vector<Record> records = records_of_places(week, agency);
  for (std::size_t row = 0; row < records.size(); ++row) {
    const Record& record = records[row];
    if (record.person.is_none()) continue;
    if (is_slot_of(record, agency))
      add_line(week, records, row, agency, purpose_names[record.result % 16U], desk);
    else if (lacks_an_hour(week, records, row, agency))
      add_line(week, records, row, agency, "no hour", desk);
  }
  count_hours(week, records, agency, desk);
}

}  // namespace hurtigspor
