#pragma once

#include <string>

#include "story/language.hpp"
#include "story/words.hpp"
#include "world/country.hpp"
#include "world/person.hpp"
#include "world/record.hpp"

namespace hurtigspor {

/// Puts the records of one person into sentences, one after the other. Remembers what a sentence needs from those
/// before it: who is in charge, how long something lasted, where a lead came from.
class Narrator {
 public:
  Narrator(const Country& country, Sex sex, Language language = Language::english);
  /// Begins in the middle of a life.
  Narrator(const Country& country, const Person& person, Language language = Language::english);

  /// One record as a sentence. `comes_from_outside` when nothing on record of the person brought it about.
  std::string tell(const Record& record, bool comes_from_outside);

  /// The agency that has the case: the programme's adviser, or NAV.
  Agency in_charge() const { return in_programme_ && !subsidised_ ? Agency::adviser : Agency::nav; }

 private:
  std::string words_for(const Record& record, bool comes_from_outside) const;
  void remember(const Record& record);

  std::string settling(const Record& record) const;
  std::string state(State state) const;
  std::string knowledge(const Record& record) const;
  std::string meeting(const Record& record) const;
  std::string meeting_asked(MeetingKind kind) const;
  std::string meeting_held(MeetingKind kind, std::uint32_t weeks) const;
  std::string meeting_not_held(MeetingKind kind) const;
  std::string meeting_not_booked(MeetingKind kind) const;
  std::string slot(const Record& record) const;
  std::string link(Link link) const;
  std::string programme(std::uint8_t result) const;
  std::string exit(ExitState state) const;
  std::string placement(const Record& record) const;
  std::string lead(const Record& record, bool comes_from_outside) const;
  std::string lead_found(const Record& record, bool comes_from_outside) const;
  std::string education(std::uint8_t result) const;
  std::string ownerless(const Record& record) const;
  std::string job(const Record& record) const;
  std::string subsidy(std::uint8_t result) const;
  std::string application(const Record& record) const;

  template <class... Values>
  std::string say(std::string_view english, const Values&... values) const {
    return hurtigspor::say(language_, english, values...);
  }
  std::string agency() const;  ///< "the programme adviser", "the NAV caseworker"
  std::string firm(const Record& record) const { return a_firm(language_, record.other, country_); }
  /// The firm as one that is known when a lead to it was spoken of the same day.
  std::string at_firm(const Record& record) const;
  std::string known_firm(const Record& record) const { return the_firm(language_, record.other, country_); }

  const Country& country_;
  Language language_;
  Pronouns who_;
  bool in_programme_ = false;
  bool subsidised_ = false;
  bool on_fast_track_ = false;
  bool referred_ = false;  ///< the last application was NAV's
  Knowledge nav_knows_ = Knowledge::unknown;
  Day settled_on_ = never;
  Day teacher_came_on_ = never;
  Day market_contact_on_ = never;
  Day placement_ended_on_ = never;
  Day handover_due_on_ = never;
  Day ownerless_since_ = never;
  Day job_since_ = never;
  std::uint32_t last_host_ = EmployerId::none_value;
  std::uint32_t last_lead_ = EmployerId::none_value;
  Day last_lead_on_ = never;
};

}  // namespace hurtigspor
