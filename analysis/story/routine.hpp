#pragma once

#include <array>
#include <string>
#include <vector>

#include "story/language.hpp"
#include "story/story.hpp"

namespace hurtigspor {

/// What comes again and again on most roads: talks, collaboration meetings, applications without success, firms that
/// say no, calls to firms.
bool is_routine(const Record& record);

/// Counts routine, and tells many events in one sentence or two.
class Routine {
 public:
  explicit Routine(Language language = Language::english) : language_(language) {}
  void add(const StoryLine& line);
  bool is_empty() const { return lines_ == 0; }
  std::string told(Sex sex) const;
  /// Only what failed, as parts of a sentence; empty when nothing did.
  std::string failures() const;

 private:
  /// Talks or calls of one agency.
  struct Tries {
    std::size_t held = 0;
    std::size_t fell_through = 0;
    std::size_t no_hour = 0;
  };
  void add_meeting(const Record& record);
  void add_placement(const StoryLine& line);
  template <class... Values>
  std::string say(std::string_view english, const Values&... values) const {
    return hurtigspor::say(language_, english, values...);
  }
  std::string times(std::size_t count) const;  ///< "9 times", "once"
  std::string told_answers() const;
  std::string told_applications(std::string_view subject, std::string_view object) const;
  std::string told_talks(Agency agency, std::string_view object) const;
  std::string told_collaboration() const;
  std::string told_placements() const;
  std::string told_calls(Agency agency) const;

  Language language_;
  std::size_t lines_ = 0;
  Day first_ = 0;
  Day last_ = 0;
  std::string only_;  ///< the words of the first line
  std::size_t sent_ = 0;
  std::size_t referred_ = 0;
  std::size_t no_opening_ = 0;
  std::size_t turned_down_ = 0;
  std::array<Tries, agency_names.size()> talks_{};
  std::array<Tries, agency_names.size()> calls_{};
  Tries collaboration_;
  std::size_t sought_ = 0;
  std::size_t declined_ = 0;
};

}  // namespace hurtigspor
