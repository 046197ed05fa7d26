#include "story/language.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

#include "classroom.hpp"
#include "english_words.hpp"
#include "file_text.hpp"
#include "story/entries.hpp"

namespace hurtigspor {
namespace {

namespace fs = std::filesystem;

std::string source_of(const fs::path& file) {
  // A literal that runs over several lines is one.
  return std::regex_replace(text_of(file), std::regex("\"\\s*\n\\s*\""), "");
}

/// The patterns that are said somewhere: the first literal of every `say`.
std::set<std::string> said_in_code() {
  const std::regex said(R"(\bsay\(\s*(?:[\w.*>()-]*[lL]anguage\w*\)?,\s*)?"((?:[^"\\]|\\.)*)\")");
  std::set<std::string> patterns;
  for (const char* folder : {"/analysis/story", "/analysis/command"})
    for (const auto& entry : fs::directory_iterator(std::string{HURTIGSPOR_SOURCE_DIR} + folder)) {
      const std::string name = entry.path().filename().string();
      if (entry.path().extension() != ".cpp" || (folder[10] == 'c' && !name.starts_with("journey"))) continue;
      const std::string source = source_of(entry.path());
      for (std::sregex_iterator match(source.begin(), source.end(), said), end; match != end; ++match)
        patterns.insert(std::regex_replace((*match)[1].str(), std::regex(R"(\\")"), "\""));
    }
  return patterns;
}

/// Values that a pattern takes: as many as it has braces, or as its highest number says.
std::size_t values_of(std::string_view pattern) {
  static const std::regex brace(R"(\{([0-9]*)[^}]*\})");
  std::size_t values = 0;
  const std::string text{pattern};
  for (std::sregex_iterator match(text.begin(), text.end(), brace), end; match != end; ++match)
    values = (*match)[1].length() > 0 ? std::max<std::size_t>(values, std::stoul((*match)[1]) + 1) : values + 1;
  return values;
}

TEST(Bokmaal, HasWordsForEveryPatternThatIsSaidInTheCode) {
  const auto patterns = said_in_code();

  EXPECT_GT(patterns.size(), 200U);
  for (const std::string& pattern : patterns) EXPECT_NO_THROW(pattern_in(Language::bokmaal, pattern)) << pattern;
}

TEST(Bokmaal, TakesNoValueThatTheEnglishDoesNotGive) {
  for (const auto& [english, bokmaal] : bokmaal_patterns())
    EXPECT_LE(values_of(bokmaal), values_of(english)) << english;
}

TEST(Bokmaal, HasEachPatternOnce) {
  std::set<std::string_view> patterns;
  for (const auto& pair : bokmaal_patterns()) EXPECT_TRUE(patterns.insert(pair.first).second) << pair.first;
}

TEST(Bokmaal, TellsLivesWithoutAnEnglishWord) {
  const auto lives = lives_of(classroom().replay);
  std::size_t told = 0;
  for (std::size_t row = 0; row < lives.size(); row += 24) {
    const Story story = story_of(classroom().replay, lives[row].name, Language::bokmaal);
    EXPECT_FALSE(has_english_words(story.portrait)) << story.portrait;
    for (const auto& entries :
         {condensed(story.lines, story.life.sex, story.language), every_event(story.lines, story.language)})
      for (const Entry& entry : entries) {
        EXPECT_FALSE(has_english_words(entry.told)) << entry.told;
        ++told;
      }
  }
  EXPECT_GT(told, 500U);
}

TEST(Bokmaal, TellsTheSameEventsAsTheEnglish) {
  const std::uint64_t person = lives_of(classroom().replay).front().name;
  const Story english = story_of(classroom().replay, person);
  const Story bokmaal = story_of(classroom().replay, person, Language::bokmaal);

  const auto in_english = condensed(english.lines, english.life.sex);
  const auto in_bokmaal = condensed(bokmaal.lines, bokmaal.life.sex, Language::bokmaal);

  ASSERT_EQ(in_english.size(), in_bokmaal.size());
  for (std::size_t row = 0; row < in_english.size(); ++row) {
    EXPECT_EQ(in_english[row].first, in_bokmaal[row].first);
    EXPECT_EQ(in_english[row].until, in_bokmaal[row].until);
    EXPECT_NE(in_english[row].told, in_bokmaal[row].told);
  }
}

}  // namespace
}  // namespace hurtigspor
