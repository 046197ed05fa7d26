#include <algorithm>
#include <cmath>
#include <regex>

#include "run_program.hpp"

namespace hurtigspor {
namespace {

const std::string classroom_file = "scenarios/classroom.toml ";
const std::string handover_file = "scenarios/classroom_handover.toml ";

std::size_t count_of(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

std::string page_of(const std::string& options) {
  const auto said = hurtigspor_with("journey " + options + " --format html");
  EXPECT_EQ(said.exit_code, 0) << said.error;
  return said.out;
}

/// Relative luminance and contrast as the Web Content Accessibility Guidelines 2 define them.
double luminance(const std::string& colour) {
  double sum = 0.0;
  const double weights[] = {0.2126, 0.7152, 0.0722};
  for (std::size_t part = 0; part < 3; ++part) {
    const double value = std::stoi(colour.substr(1 + 2 * part, 2), nullptr, 16) / 255.0;
    sum += weights[part] * (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double contrast(const std::string& one, const std::string& other) {
  const auto [dark, light] = std::minmax(luminance(one), luminance(other));
  return (light + 0.05) / (dark + 0.05);
}

TEST(JourneyPage, TellsOneLifeEntryByEntryAsTheTableDoes) {
  const std::string page = page_of(classroom_file + "--find \"lost lead\"");

  EXPECT_EQ(count_of(page, "<h1>"), 1U);
  EXPECT_EQ(count_of(page, "<table>"), 2U);
  EXPECT_EQ(count_of(page, "class=\"parting\""), 0U);
  EXPECT_NE(page.find("nobody followed it up in time."), std::string::npos);
  const auto entries = hurtigspor_with("journey " + classroom_file + "--find \"lost lead\"").out;
  const std::regex row("\n[0-9]+ +[0-9]{4}-[0-9]{2}-[0-9]{2}");
  const auto told = std::distance(std::sregex_iterator(entries.begin(), entries.end(), row), std::sregex_iterator());
  EXPECT_EQ(count_of(page, "<th scope=\"row\" class=\"date\">"), static_cast<std::size_t>(told));
}

TEST(JourneyPage, MarksWhereTwinsPartAndPutsThemSideBySide) {
  const std::string page = page_of(classroom_file + handover_file + "--find \"gained a job\"");

  EXPECT_EQ(count_of(page, "<section class=\"parting\">"), 1U);
  EXPECT_EQ(count_of(page, "here their lives part</h2>"), 1U);
  EXPECT_NE(page.find("<th scope=\"col\">Classroom</th><th scope=\"col\">Classroom with handover meetings</th>"),
            std::string::npos);
  EXPECT_LT(page.find("What both lives share"), page.find("here their lives part"));
  EXPECT_LT(page.find("here their lives part"), page.find("side by side"));
}

TEST(JourneyPage, NeedsNoScriptAndFetchesNothing) {
  const std::string page = page_of(classroom_file + handover_file + "--find \"gained a job\"");

  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("http:"), std::string::npos);
  EXPECT_EQ(page.find("https:"), std::string::npos);
  EXPECT_EQ(page.find("url("), std::string::npos);
  EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
  EXPECT_NE(page.find("size: A4"), std::string::npos);
}

TEST(JourneyPage, HasNoTextThatIsTooFaint) {
  const std::string page = page_of(classroom_file + "--find woman");
  const std::regex colours("[^-]color: (#[0-9a-f]{6}); background: (#[0-9a-f]{6})");
  const std::regex any_colour("[^-]color: ");

  const auto end = std::sregex_iterator();
  std::size_t pairs = 0;
  for (auto pair = std::sregex_iterator(page.begin(), page.end(), colours); pair != end; ++pair, ++pairs)
    EXPECT_GE(contrast((*pair)[1], (*pair)[2]), 4.5) << pair->str();

  EXPECT_GT(pairs, 2U);
  EXPECT_EQ(pairs,
            static_cast<std::size_t>(std::distance(std::sregex_iterator(page.begin(), page.end(), any_colour), end)));
}

TEST(JourneyPage, SaysHowToHaveItAgain) {
  const std::string page = page_of(classroom_file + "--find woman --replicate 1 --set search.rate=0.5");
  std::smatch command;
  ASSERT_TRUE(std::regex_search(page, command, std::regex("hurtigspor (journey [^<]*) --format html")));

  EXPECT_EQ(hurtigspor_with(command[1].str() + " --format html").out, page);
}

TEST(JourneyPage, IsWrittenInBokmaalOnRequest) {
  const std::string page = page_of(classroom_file + handover_file + "--find \"gained a job\" --language nb");

  EXPECT_NE(page.find("<html lang=\"nb\">"), std::string::npos);
  for (const char* words : {"Én person, to simulerte liv", "Det begge livene har felles", ": her skilles livene",
                            "Videre, side om side", "Klasserommet", "programrådgiveren", "Hva det ble til"})
    EXPECT_NE(page.find(words), std::string::npos) << words;
  for (const char* words : {"What", "their lives part", "the programme", "side by side", "Classroom"})
    EXPECT_EQ(page.find(words), std::string::npos) << words;
}

TEST(JourneyPage, IsRefusedInALanguageThatItDoesNotSpeak) {
  const auto said = hurtigspor_with("journey " + classroom_file + "--find woman --language fr");
  EXPECT_EQ(said.exit_code, 2);
  EXPECT_NE(said.error.find("\"fr\"; it must be en or nb"), std::string::npos) << said.error;
}

TEST(JourneyPage, IsRefusedForWhatIsNoLife) {
  for (const std::string& options :
       {classroom_file + "--find woman --count 3", classroom_file + "--find woman --why \"first job\"",
        classroom_file + handover_file + classroom_file + "--find woman", classroom_file + "--find woman --chain",
        classroom_file + "--desk nav --week 2016-05-09"}) {
    const auto said = hurtigspor_with("journey " + options + " --format html");
    EXPECT_EQ(said.exit_code, 2) << options;
    EXPECT_NE(said.error.find("--format html shows"), std::string::npos) << said.error;
  }
}

}  // namespace
}  // namespace hurtigspor
