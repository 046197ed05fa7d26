#include "story/words.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>

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

std::string_view trade_of(Industry industry) {
  return trades[index(industry)];
}

bool is_public(Industry industry) {
  return industry == Industry::O || industry == Industry::P;
}

}  // namespace

const Pronouns& pronouns_of(Sex sex) {
  static constexpr Pronouns of_men{"He", "he", "him", "his"};
  static constexpr Pronouns of_women{"She", "she", "her", "her"};
  return sex == Sex::men ? of_men : of_women;
}

std::string a_firm(std::uint32_t employer, const Country& country) {
  if (employer >= country.employers.size()) return "a firm";
  const Employer& firm = country.employers[employer];
  const std::string& place = country.places[firm.place.index()].name;
  if (firm.part_of_larger)
    return fmt::format("a large enterprise in {} with a branch in {}", trade_of(firm.industry), place);
  return fmt::format("a {} in {} with {} employed in {}", is_public(firm.industry) ? "workplace" : "firm",
                     trade_of(firm.industry), firm.size, place);
}

std::string the_firm(std::uint32_t employer, const Country& country) {
  if (employer >= country.employers.size()) return "the firm";
  const Employer& firm = country.employers[employer];
  return fmt::format("the {} in {} in {}",
                     firm.part_of_larger        ? "enterprise"
                     : is_public(firm.industry) ? "workplace"
                                                : "firm",
                     trade_of(firm.industry), country.places[firm.place.index()].name);
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string span_in_words(Day days) {
  constexpr Day in_days = 21;
  constexpr Day in_weeks = 70;
  if (days < in_days) return counted(static_cast<std::size_t>(days), "day");
  if (days < in_weeks) return counted(static_cast<std::size_t>(days / days_per_week + 0.5), "week");
  return counted(static_cast<std::size_t>(days / days_per_month + 0.5), "month");
}

std::string short_portrait(Sex sex, int age, Education education, bool with_children) {
  static constexpr std::array<std::string_view, education_names.size()> schooling{
      "compulsory school or less", "upper secondary school", "higher education"};
  return fmt::format("a {} of {} with {}{}", sex == Sex::men ? "man" : "woman", age, schooling[index(education)],
                     with_children ? ", and children" : "");
}

std::string portrait_of(const Person& person, const Life& life, const Country& country) {
  const Pronouns& who = pronouns_of(person.sex);
  std::string text = fmt::format("Person {}: {}, settled in {}. {} field of work is {}.", person.name,
                                 short_portrait(person.sex, person.age, person.education, person.with_children),
                                 country.municipalities[life.municipality.index()].name,
                                 person.sex == Sex::men ? "His" : "Her", trade_of(person.field));
  if (person.english) text += fmt::format(" {} speaks English.", who.subject);
  if (person.health_limited) text += fmt::format(" Health limits what {} can do.", who.inside);
  return text;
}

std::string sentence(std::string words) {
  if (words.empty()) return words;
  words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  if (words.back() != '.') words += '.';
  return words;
}

}  // namespace hurtigspor
