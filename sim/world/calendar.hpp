#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/units.hpp"
#include "world/agenda.hpp"
#include "world/event.hpp"

namespace hurtigspor {

/// The future of some lanes of events that go side by side (the localities of a region), in pages of a few days (a
/// week). What is planned for a later page is only noted on it, by all lanes on the same sheets, so that planning costs
/// the same however much lies ahead and writes to few places; a page's events are dealt to the lanes when it is opened,
/// and the lanes are lived one after the other. Sheets are used again: once warm, nothing is allocated.
class Calendar {
 public:
  /// Days run from 0 to `last`, which is less than 2^26; a page has 1 to 64 of them.
  explicit Calendar(Day last, std::size_t lanes = 1, Day page_days = 7);

  /// Plans an event. On the present page only the lane that is being lived may do so; on the present day the event
  /// joins the day if its turn has not passed, else it comes the next day. Days after the last are forgotten.
  void plan(Day day, Event event, std::size_t lane = 0);

  /// Opens a page; pages are opened in ascending order without a gap.
  void open_page(Day page);
  /// Begins the present page in a lane, once the lane before has done everything.
  void enter(std::size_t lane);
  /// Makes `day` the present day of a calendar of one lane; days are opened in ascending order without a gap.
  void open(Day day);

  /// The lane's next event, up to the end of the page or of the day that was opened; or nothing. The event is there
  /// until something is planned or taken.
  const Event* take();
  /// The present page's events as they will be taken, lane after lane, one with each call, so that what they need can
  /// be fetched in time: those planned before the page was opened; nothing after the last.
  const Event* foresee() { return agenda_.foresee(); }

  Day today() const { return today_; }

 private:
  /// A sheet lies where its size divides the address and its last event ends where it ends, so that the place of a
  /// page's next event alone tells which sheet is being filled, and whether it is full.
  static constexpr std::size_t sheet_bytes = 512;
  struct alignas(sheet_bytes) Sheet {
    Sheet* before;              ///< the same page's, which is full; or the next free one
    std::uint32_t full_before;  ///< sheets of the page
    std::array<PageEvent, 25> events;
  };
  static_assert(offsetof(Sheet, events) + sizeof(Sheet::events) == sheet_bytes);
  static std::size_t bytes_into_sheet(const PageEvent* place) {
    return reinterpret_cast<std::uintptr_t>(place) % sheet_bytes;
  }
  /// So small that all pages on which something is planned lie near the processor.
  struct Page {
    PageEvent* next = nullptr;  ///< past the sheet when that is full; nothing when there is none

    bool has_no_room() const { return bytes_into_sheet(next) == 0; }
    Sheet* last_sheet() const;
    std::size_t events() const;
  };
  static constexpr std::size_t packet = 32;  ///< sheets that are bought at once

  /// Which page a day lies on.
  std::size_t page_of(Day day) const;
  /// Goes on to a fresh one.
  void turn_sheet(Page& page);
  Sheet* fresh_sheet();
  template <class Visit>
  static void visit(const Page& page, Visit visit_event);
  void put_away(Page& page);

  Day last_day_;
  Day page_days_;
  std::uint64_t pages_a_day_;  ///< in 2^32nds, rounded up
  std::vector<Page> pages_;
  std::vector<std::unique_ptr<std::array<Sheet, packet>>> packets_;
  Sheet* free_ = nullptr;

  Agenda agenda_;  ///< of the present page
  std::size_t lanes_;
  std::size_t lane_ = 0;  ///< the one that is being lived
  Day page_ = -1;
  Day first_day_ = 0;  ///< of the page
  Day past_page_ = 0;  ///< the day after its last
  Day today_ = -1;
};

// Planning stands in the header, and events are handed over by value and written member by member: then they go from
// registers to where they will lie. By way of memory they would be read back in wider words than they were written in,
// for which processors wait.

// A multiplication is faster than a division. In fewer than 2^26 days its rounding comes to less than a 64th of a page,
// which is to less than a day.
inline std::size_t Calendar::page_of(Day day) const {
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(day)) * pages_a_day_ >> 32;
}

inline void Calendar::plan(Day day, Event event, std::size_t lane) {
  if (day < past_page_) {
    expects(lane == lane_ && day >= today_, "an event cannot be planned for a day that is past");
    if (agenda_.has_passed(day - first_day_, event.step)) ++day;
  }
  if (day > last_day_) return;
  if (day < past_page_) return agenda_.join(event, lane, day - first_day_);
  const std::size_t number = page_of(day);
  Page& page = pages_[number];
  if (page.has_no_room()) turn_sheet(page);
  PageEvent& place = *page.next++;
  place.event = event;
  place.lane = static_cast<std::uint16_t>(lane);
  place.day = static_cast<std::uint8_t>(day - static_cast<Day>(number) * page_days_);
}

inline const Event* Calendar::take() {
  const PageEvent* const next = agenda_.take();
  if (next == nullptr) return nullptr;
  today_ = first_day_ + next->day;
  return &next->event;
}

/// One lane of a calendar: the future of one locality.
class Lane {
 public:
  Lane(Calendar& calendar, std::size_t number) : calendar_(&calendar), number_(number) {}

  void plan(Day day, Event event) { calendar_->plan(day, event, number_); }
  void enter() { calendar_->enter(number_); }
  void open(Day day) { calendar_->open(day); }
  const Event* take() { return calendar_->take(); }
  Day today() const { return calendar_->today(); }

 private:
  Calendar* calendar_;
  std::size_t number_;
};

}  // namespace hurtigspor