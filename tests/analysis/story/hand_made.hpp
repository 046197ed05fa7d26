#pragma once

#include <algorithm>
#include <vector>

#include "classroom.hpp"
#include "story/story.hpp"

/// Lives made by hand, record by record.
namespace hurtigspor {

constexpr std::uint8_t code(MeetingKind kind, MeetingResult result) {
  return static_cast<std::uint8_t>(index(kind) * 16 + index(result));
}
constexpr std::uint8_t code(Agency agency, Purpose purpose) {
  return static_cast<std::uint8_t>(index(agency) * 16 + index(purpose));
}
template <class Result>
constexpr std::uint8_t code(Result result) {
  return static_cast<std::uint8_t>(result);
}

/// A woman who settles on the first day. Other people's records lie between hers, as in an office's book.
class HandMade {
 public:
  HandMade() {
    life.sex = Sex::women;
    life.municipality = MunicipalityId{0};
  }

  /// Adds a record and returns its number in the book of the office.
  std::uint32_t add(Day day, Fact fact, std::uint8_t result = 0, std::uint32_t cause = no_cause,
                    std::uint32_t other = 0) {
    constexpr std::uint32_t of_others = 7;
    next_ += of_others;
    happenings.push_back({office,
                          next_,
                          {.cause = cause,
                           .person = PersonId{0},
                           .day = day,
                           .other = other,
                           .place = PlaceId{0},
                           .fact = fact,
                           .result = result}});
    return next_;
  }

  /// Sends an application that is turned down the day after; returns the number of its sending.
  std::uint32_t apply_in_vain(Day day, std::uint32_t cause) {
    const std::uint32_t sent = add(day, Fact::application, 0, cause);
    add(day + 1, Fact::application, 2, sent, 0);
    return sent;
  }

  /// The book of another office, whose numbers begin anew.
  void move_to_another_office() {
    office = OfficeId{1};
    next_ = 0;
  }

  Story story(Language language = Language::english) const {
    Person person;
    person.sex = life.sex;
    return story_of(Biography{person, life, happenings}, classroom().replay, language);
  }

  Life life{};
  OfficeId office{0};
  std::vector<Happening> happenings;

 private:
  std::uint32_t next_ = 100;
};

/// Whether some text holds another.
inline bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace hurtigspor
