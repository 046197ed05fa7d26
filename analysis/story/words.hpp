#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/units.hpp"
#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"
#include "story/language.hpp"
#include "world/country.hpp"
#include "world/person.hpp"

/// How people, firms and spans of time are spoken of.
namespace hurtigspor {

struct Pronouns {
  std::string_view subject;  ///< "She"
  std::string_view inside;   ///< "she", inside a sentence
  std::string_view object;   ///< "her"
  std::string_view whose;    ///< "her"
};
const Pronouns& pronouns_of(Sex sex, Language language = Language::english);

/// What a scenario is called.
const std::string& title_in(Language language, const Scenario& scenario);

/// "a firm in health and social care with 12 employed in Bamble"
std::string a_firm(Language language, std::uint32_t employer, const Country& country);
/// "the firm in health and social care in Bamble", for one that was spoken of before
std::string the_firm(Language language, std::uint32_t employer, const Country& country);

/// "1 talk", "3 talks"; `what` is the English word for one
std::string counted(Language language, std::size_t count, std::string_view what);
/// "5 days", "6 weeks", "14 months"
std::string span_in_words(Language language, Day days);

/// "a woman of 31 with higher education and children"
std::string short_portrait(Sex sex, int age, Education education, bool with_children,
                           Language language = Language::english);
/// Who it is, in one or two sentences.
std::string portrait_of(const Person& person, const Life& life, const Country& country,
                        Language language = Language::english);

/// Capitalised, with a full stop.
std::string sentence(std::string words);

}  // namespace hurtigspor
