#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "world/world.hpp"

/// Stocks of waiting people, each known in two ways: by what the world says of a person, and by what the records tell
/// of joining and leaving.
namespace hurtigspor {

struct Stock {
  std::string_view name;
  bool (*holds)(const Person&);
  /// True: the person joins; false: leaves; nothing: the record is about something else.
  std::optional<bool> (*told)(const Record&);
};

const std::vector<Stock>& stocks();

/// Of one stock in one office, in person-weeks: counted at the end of every week, and added up person by person.
struct Balance {
  long long joined = 0;
  long long counted = 0;
  long long waited = 0;
};

/// Follows one stock through a run.
class StockBook {
 public:
  StockBook(const Stock& stock, const World& world);

  /// Reads a locality's records of a week.
  void read(const World& world, const Locality& locality);
  /// Counts who is there at the week's end.
  void count(const World& world);
  /// Ends the waits of those still there, after so many weeks.
  void close(Week weeks);

  std::string_view name() const { return stock_.name; }
  const std::vector<Balance>& by_office() const { return by_office_; }

 private:
  static constexpr Week nowhere = -1;
  struct Place {
    Week since = nowhere;
    OfficeId office;
  };
  void join(Place& place, OfficeId office, Week week);
  void leave(Place& place, Week week);
  void tell(Place& place, OfficeId office, const Record& record);

  Stock stock_;
  std::vector<Place> places_;  ///< by person
  std::vector<Balance> by_office_;
};

}  // namespace hurtigspor
