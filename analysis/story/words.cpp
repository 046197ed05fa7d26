#include "story/words.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <cmath>

namespace hurtigspor {

namespace {

/// Industries as people speak of them, in the order of `Industry`.
constexpr std::array<std::string_view, industries> trades{"farming, forestry and fishing",
                                                          "mining and oil",
                                                          "manufacturing",
                                                          "energy and waste",
                                                          "construction",
                                                          "retail and car repair",
                                                          "transport and storage",
                                                          "hotels and restaurants",
                                                          "information technology and media",
                                                          "banking and insurance",
                                                          "property",
                                                          "professional services",
                                                          "cleaning, staffing and other business services",
                                                          "public administration",
                                                          "schools and teaching",
                                                          "health and social care",
                                                          "culture and personal services"};

std::string trade_of(Language language, Industry industry) {
  return say(language, trades[index(industry)]);
}

bool is_public(Industry industry) {
  return industry == Industry::O || industry == Industry::P;
}

/// Also "é", "å" and "ø", whose capitals lie 32 before them in the second of their two bytes.
void capitalise(std::string& words) {
  constexpr unsigned char first_of_two = 0xc3;
  constexpr unsigned char first_small_letter = 0xa0;
  constexpr unsigned char to_capital = 0x20;
  words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  if (static_cast<unsigned char>(words.front()) != first_of_two || words.size() < 2) return;
  const auto second = static_cast<unsigned char>(words[1]);
  if (second >= first_small_letter) words[1] = static_cast<char>(second - to_capital);
}

}  // namespace

const Pronouns& pronouns_of(Sex sex, Language language) {
  static constexpr Pronouns of_men{"He", "he", "him", "his"};
  static constexpr Pronouns of_women{"She", "she", "her", "her"};
  static constexpr Pronouns of_men_nb{"Han", "han", "ham", "hans"};
  static constexpr Pronouns of_women_nb{"Hun", "hun", "henne", "hennes"};
  if (language == Language::bokmaal) return sex == Sex::men ? of_men_nb : of_women_nb;
  return sex == Sex::men ? of_men : of_women;
}

const std::string& title_in(Language language, const Scenario& scenario) {
  const bool has_bokmaal = language == Language::bokmaal && !scenario.title_nb.empty();
  return has_bokmaal ? scenario.title_nb : scenario.title;
}

std::string a_firm(Language language, std::uint32_t employer, const Country& country) {
  if (employer >= country.employers.size()) return say(language, "a firm");
  const Employer& firm = country.employers[employer];
  const std::string& place = country.places[firm.place.index()].name;
  const std::string trade = trade_of(language, firm.industry);
  if (firm.part_of_larger) return say(language, "a large enterprise in {} with a branch in {}", trade, place);
  if (firm.size == 1)
    return is_public(firm.industry) ? say(language, "a workplace in {} with 1 employed in {}", trade, place)
                                    : say(language, "a firm in {} with 1 employed in {}", trade, place);
  return is_public(firm.industry) ? say(language, "a workplace in {} with {} employed in {}", trade, firm.size, place)
                                  : say(language, "a firm in {} with {} employed in {}", trade, firm.size, place);
}

std::string the_firm(Language language, std::uint32_t employer, const Country& country) {
  if (employer >= country.employers.size()) return say(language, "the firm");
  const Employer& firm = country.employers[employer];
  const std::string& place = country.places[firm.place.index()].name;
  const std::string trade = trade_of(language, firm.industry);
  if (firm.part_of_larger) return say(language, "the enterprise in {} in {}", trade, place);
  return is_public(firm.industry) ? say(language, "the workplace in {} in {}", trade, place)
                                  : say(language, "the firm in {} in {}", trade, place);
}

std::string counted(Language language, std::size_t count, std::string_view what) {
  if (language == Language::english) return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
  return fmt::format("{} {}", count, pattern_in(language, count == 1 ? std::string{what} : fmt::format("{}s", what)));
}

std::string span_in_words(Language language, Day days) {
  const auto rounded = [](double spans) { return static_cast<std::size_t>(std::lround(spans)); };
  constexpr Day in_days = 21;
  constexpr Day in_weeks = 70;
  if (days < in_days) return counted(language, static_cast<std::size_t>(days), "day");
  if (days < in_weeks) return counted(language, rounded(days / days_per_week), "week");
  return counted(language, rounded(days / days_per_month), "month");
}

std::string short_portrait(Sex sex, int age, Education education, bool with_children, Language language) {
  static constexpr std::array<std::string_view, education_names.size()> schooling{
      "compulsory school or less", "upper secondary school", "higher education"};
  const std::string learnt = say(language, schooling[index(education)]);
  const std::string children = with_children ? say(language, ", and children") : "";
  return sex == Sex::men ? say(language, "a man of {} with {}{}", age, learnt, children)
                         : say(language, "a woman of {} with {}{}", age, learnt, children);
}

std::string portrait_of(const Person& person, const Life& life, const Country& country, Language language) {
  const Pronouns& who = pronouns_of(person.sex, language);
  const std::string whose = sentence(std::string{who.whose});
  std::string text =
      say(language, "Person {}: {}, settled in {}.", person.name,
          short_portrait(person.sex, person.age, person.education, person.with_children, language),
          country.municipalities[life.municipality.index()].name) +
      say(language, " {} field of work is {}.", whose.substr(0, whose.size() - 1), trade_of(language, person.field));
  if (person.english) text += say(language, " {} speaks English.", who.subject);
  if (person.health_limited) text += say(language, " Health limits what {} can do.", who.inside);
  return text;
}

std::string sentence(std::string words) {
  if (words.empty()) return words;
  capitalise(words);
  if (words.back() != '.') words += '.';
  return words;
}

}  // namespace hurtigspor
