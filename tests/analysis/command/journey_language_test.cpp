#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "run_program.hpp"

namespace hurtigspor {
namespace {

const std::string in_one_room = "journey scenarios/classroom.toml ";
const std::string in_two_rooms = "journey scenarios/classroom.toml scenarios/classroom_handover.toml ";

/// Words that no sentence in bokmål has.
void expect_no_english(const std::string& text) {
  static const std::regex english(
      R"((^|\s)(the|and|is|was|with|of|has|nobody|week|days|weeks|months|no|not|she|he|that|this|later|why|result)([\s.,:;?]|$))",
      std::regex::icase);
  std::smatch word;
  EXPECT_FALSE(std::regex_search(text, word, english)) << word[2] << " in:\n" << text;
}

std::string told_in_bokmaal(const std::string& arguments) {
  const auto said = hurtigspor_with(arguments + " --language nb");
  EXPECT_EQ(said.exit_code, 0) << arguments << "\n" << said.error;
  EXPECT_NE(said.out, "") << arguments;
  return said.out;
}

nlohmann::json data_in(const std::string& arguments) {
  const auto said = hurtigspor_with(arguments + " --format json");
  EXPECT_EQ(said.exit_code, 0) << arguments << "\n" << said.error;
  return nlohmann::json::parse(said.out);
}

TEST(JourneyInBokmaal, AnswersEveryQuestionWithoutAnEnglishWord) {
  const std::string both_lives = in_two_rooms + "--find \"gained a job\" ";
  for (const std::string& question :
       {both_lives + "--count 20", both_lives + "--why \"første jobb\"", both_lives + "--why 12",
        both_lives + "--why \"i arbeid etter 48 måneder\"",
        in_one_room + "--find \"lost lead\" --why \"tapt jobbmulighet\"",
        in_one_room + "--find \"missed handover\" --why \"ikke i arbeid etter 24 måneder\"",
        in_one_room + "--find \"missed handover\" --why \"missed handover\"", both_lives + "--chain",
        in_one_room + "--find \"never worked\" --chain", in_one_room + "--find \"fast track\" --chain",
        in_two_rooms + "--desk nav,adviser,teacher,employer --week 2018-06-11",
        in_one_room + "--desk nav,adviser,teacher,employer --week 2012-01-09"})
    expect_no_english(told_in_bokmaal(question));
}

TEST(JourneyInBokmaal, AsksInTheWordsOfTheLanguageWhicheverWereTyped) {
  const std::string whom = in_one_room + "--find \"lost lead\" --why ";

  const std::string by_norwegian_name = told_in_bokmaal(whom + "\"tapt jobbmulighet\"");
  const std::string by_english_name = told_in_bokmaal(whom + "\"lost lead\"");

  EXPECT_EQ(by_norwegian_name, by_english_name);
  EXPECT_NE(by_norwegian_name.find("Hvorfor «tapt jobbmulighet» under «Klasserommet»?"), std::string::npos);
  EXPECT_NE(by_norwegian_name.find("Slik gikk det til:"), std::string::npos);
}

TEST(JourneyInBokmaal, TellsSentencesInItsDataAndKeepsNamesAsTheyAre) {
  const std::string week = in_one_room + "--desk nav,adviser,teacher,employer --week 2018-06-11";
  const auto english = data_in(week);
  const auto bokmaal = data_in(week + " --language nb");

  EXPECT_EQ(english["counts"].size(), bokmaal["counts"].size());
  ASSERT_EQ(english["meetings"].size(), bokmaal["meetings"].size());
  for (std::size_t row = 0; row < english["meetings"].size(); ++row) {
    const auto& one = english["meetings"][row];
    const auto& other = bokmaal["meetings"][row];
    for (const char* key : {"desk", "date", "person", "what"}) EXPECT_EQ(one[key], other[key]) << key;
    for (const char* key : {"who", "result"}) {
      EXPECT_NE(one[key], other[key]) << key;
      expect_no_english(other[key]);
    }
  }
}

TEST(JourneyInBokmaal, HasTheSameChainInItsData) {
  const std::string whom = in_one_room + "--find \"held handover\" --find \"found work\" --chain";
  const auto english = data_in(whom);
  const auto bokmaal = data_in(whom + " --language nb");

  ASSERT_EQ(english["chain"].size(), bokmaal["chain"].size());
  for (std::size_t row = 0; row < english["chain"].size(); ++row) {
    for (const char* key : {"from", "days", "wait", "whose", "gain"})
      EXPECT_EQ(english["chain"][row][key], bokmaal["chain"][row][key]) << key;
    expect_no_english(bokmaal["chain"][row]["then"]);
  }
}

TEST(JourneyInBokmaal, SaysInBokmaalWhatNeverCameAbout) {
  const auto said = hurtigspor_with(in_one_room + "--find \"never worked\" --why \"første jobb\" --language nb");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_NE(said.error.find("«første jobb» inntreffer aldri i dette livet under «Klasserommet»."), std::string::npos)
      << said.error;
}

}  // namespace
}  // namespace hurtigspor
