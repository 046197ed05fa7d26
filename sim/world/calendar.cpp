#include "world/calendar.hpp"

#include <algorithm>
#include <utility>

#include "base/errors.hpp"
#include "base/fetch.hpp"

namespace hurtigspor {

namespace {

Day checked_last(Day last) {
  expects(last < 1 << 26, "a calendar has fewer than 2^26 days");
  return last;
}

Day checked_page(Day page_days) {
  expects(page_days >= 1 && page_days <= Agenda::most_days, "a page has 1 to 64 days");
  return page_days;
}

}  // namespace

Calendar::Calendar(Day last, std::size_t lanes, Day page_days)
    : last_day_(checked_last(last)),
      page_days_(checked_page(page_days)),
      pages_a_day_((std::uint64_t{1} << 32) / static_cast<std::uint64_t>(page_days_) + 1),
      pages_(static_cast<std::size_t>(last / page_days_) + 1),
      agenda_(lanes, page_days_),
      lanes_(lanes) {}

Calendar::Sheet* Calendar::Page::last_sheet() const {
  if (next == nullptr) return nullptr;
  PageEvent* const last = next - 1;
  return reinterpret_cast<Sheet*>(reinterpret_cast<std::byte*>(last) - bytes_into_sheet(last));
}

std::size_t Calendar::Page::events() const {
  const Sheet* const sheet = last_sheet();
  if (sheet == nullptr) return 0;
  return sheet->full_before * sheet->events.size() + static_cast<std::size_t>(next - sheet->events.data());
}

void Calendar::turn_sheet(Page& page) {
  Sheet* const full = page.last_sheet();
  Sheet* const sheet = fresh_sheet();
  sheet->before = full;
  sheet->full_before = full == nullptr ? 0 : full->full_before + 1;
  page.next = sheet->events.data();
}

Calendar::Sheet* Calendar::fresh_sheet() {
  if (free_ == nullptr) {
    for (Sheet& sheet : *packets_.emplace_back(std::make_unique_for_overwrite<std::array<Sheet, packet>>())) {
      sheet.before = free_;
      free_ = &sheet;
    }
  }
  Sheet* const sheet = free_;
  free_ = sheet->before;
  return sheet;
}

template <class Visit>
void Calendar::visit(const Page& page, Visit visit_event) {
  std::size_t past = page.events();
  for (const Sheet* sheet = page.last_sheet(); sheet != nullptr; sheet = sheet->before) {
    if (sheet->before != nullptr) fetch(*sheet->before);
    const std::size_t first = sheet->full_before * sheet->events.size();
    for (std::size_t place = 0; place < past - first; ++place) visit_event(sheet->events[place]);
    past = first;
  }
}

void Calendar::put_away(Page& page) {
  for (Sheet* sheet = page.last_sheet(); sheet != nullptr;) {
    Sheet* const before = sheet->before;
    sheet->before = std::exchange(free_, sheet);
    sheet = before;
  }
  page = {};
}

void Calendar::open_page(Day page_number) {
  expects(page_number == page_ + 1 && agenda_.is_done(), "pages are opened one by one, each when the last is done");
  page_ = page_number;
  today_ = first_day_ = page_ * page_days_;
  past_page_ = first_day_ + page_days_;
  lane_ = lanes_;  // none yet
  Page& page = pages_[static_cast<std::size_t>(page_)];
  agenda_.deal(page.events(), [&](auto visit_event) { visit(page, visit_event); });
  put_away(page);
}

void Calendar::enter(std::size_t lane) {
  expects(lane_ == lanes_ || agenda_.is_done(), "a lane is entered when the one before is done");
  lane_ = lane;
  today_ = first_day_;
  agenda_.enter(lane);
}

void Calendar::open(Day day) {
  expects(day == today_ + 1 && lanes_ == 1, "days of a lone lane are opened one by one");
  if (day % page_days_ == 0) {
    open_page(day / page_days_);
    enter(0);
  }
  expects(agenda_.is_done(day % page_days_ - 1), "a day is opened when the last is done");
  today_ = day;
  agenda_.stop_after(day - first_day_);
}

}  // namespace hurtigspor
