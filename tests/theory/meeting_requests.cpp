#include "theory/meeting_requests.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {

MeetingRequests::MeetingRequests(const World& world) {
  for (auto& offices : by_kind_) offices.resize(world.localities.size());
}

Balance& MeetingRequests::balance(const Request& request, OfficeId office) {
  return by_kind_[index(std::get<MeetingKind>(request))][office.index()];
}

void MeetingRequests::end(const Request& request, Week waited) {
  const auto found = waiting_.find(request);
  ASSERT_NE(found, waiting_.end()) << "what is over was asked for, in week " << std::get<Week>(request);
  balance(request, found->second).waited += waited;
  waiting_.erase(found);
}

void MeetingRequests::tell(OfficeId office, const Record& record) {
  const auto kind = static_cast<MeetingKind>(record.result / 16);
  const bool joint = kind == MeetingKind::plan || kind == MeetingKind::collaboration || kind == MeetingKind::handover;
  if (!joint) return;
  const Week week = record.day / 7;
  const auto said = static_cast<Week>(record.other);
  switch (static_cast<MeetingResult>(record.result % 16)) {
    case MeetingResult::due:
      break;
    case MeetingResult::asked:
      spoken_of_ = {record.person, kind, week};
      EXPECT_TRUE(waiting_.emplace(spoken_of_, office).second);
      ++balance(spoken_of_, office).joined;
      break;
    case MeetingResult::booked:
      if (waiting_.emplace(spoken_of_, office).second)  // again, having been called off a moment ago
        balance(spoken_of_, office).waited -= said_to_have_waited_;
      break;
    case MeetingResult::never_booked:
      // What is said is how far ahead they looked; given up it is now, if it was not called off a moment ago.
      if (waiting_.contains(spoken_of_)) end(spoken_of_, week - std::get<Week>(spoken_of_));
      break;
    case MeetingResult::called_off:
    case MeetingResult::held:
      spoken_of_ = {record.person, kind, week - said};
      said_to_have_waited_ = said;
      end(spoken_of_, said);
      break;
  }
}

void MeetingRequests::end_all_of(PersonId person, Week week) {
  auto request = waiting_.lower_bound({person, MeetingKind{}, 0});
  while (request != waiting_.end() && std::get<PersonId>(request->first) == person) {
    balance(request->first, request->second).waited += week - std::get<Week>(request->first);
    request = waiting_.erase(request);
  }
}

void MeetingRequests::read(const Locality& locality) {
  for (const Record& record : locality.records) {
    if (record.fact == Fact::meeting && !record.person.is_none()) tell(locality.office, record);
    if (record.fact == Fact::left) end_all_of(record.person, record.day / 7);
  }
}

void MeetingRequests::count() {
  for (const auto& [request, office] : waiting_) ++balance(request, office).counted;
}

void MeetingRequests::close(Week weeks) {
  for (const auto& [request, office] : waiting_) balance(request, office).waited += weeks - std::get<Week>(request);
  waiting_.clear();
}

}  // namespace hurtigspor
