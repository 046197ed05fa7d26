#pragma once

#include <array>
#include <map>
#include <tuple>
#include <vector>

#include "theory/stocks.hpp"

namespace hurtigspor {

/// Requests for joint meetings that wait for their day. The number waiting is counted here; how long each one has
/// waited is what the product says when it is over (weeks since asking).
class MeetingRequests {
 public:
  explicit MeetingRequests(const World& world);

  /// Reads a locality's records of a week.
  void read(const Locality& locality);
  /// Counts the requests that wait at the week's end.
  void count();
  /// Ends those that still wait, after so many weeks.
  void close(Week weeks);

  const std::vector<Balance>& by_office(MeetingKind kind) const { return by_kind_[index(kind)]; }

 private:
  using Request = std::tuple<PersonId, MeetingKind, Week>;  ///< with the week of asking
  void tell(OfficeId office, const Record& record);
  void end(const Request& request, Week waited);
  void end_all_of(PersonId person, Week week);
  Balance& balance(const Request& request, OfficeId office);

  std::array<std::vector<Balance>, meeting_kind_names.size()> by_kind_;
  std::map<Request, OfficeId> waiting_;
  Request spoken_of_{};           ///< by the last record about a meeting
  Week said_to_have_waited_ = 0;  ///< by the same, if it called the meeting off
};

}  // namespace hurtigspor
