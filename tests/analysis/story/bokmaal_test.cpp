#include "story/bokmaal.hpp"

#include <gtest/gtest.h>

#include <regex>

#include "english_words.hpp"
#include "file_text.hpp"
#include "hand_made.hpp"
#include "outcomes/wait_kind.hpp"
#include "story/asked_outcome.hpp"
#include "story/desk.hpp"
#include "story/why.hpp"

namespace hurtigspor {
namespace {

/// All that an answer tells.
std::vector<std::string> sentences_of(const Why& answer) {
  std::vector<std::string> sentences{answer.answer, answer.remark};
  for (const WhyLink& link : answer.links) {
    sentences.push_back(link.entry.told);
    sentences.push_back(link.meanwhile);
  }
  return sentences;
}

std::vector<std::string> outcomes_in_bokmaal() {
  std::vector<std::string> asked{"i arbeid etter 24 måneder", "ikke i arbeid etter 24 måneder",
                                 "ikke i arbeid etter 1 måned", "i arbeid etter 600 måneder", "3"};
  for (const AskedOutcome& outcome : asked_outcomes())
    asked.push_back(outcome_in(Language::bokmaal, std::string{outcome.name}));
  return asked;
}

TEST(BokmaalWhy, AnswersWithoutAnEnglishWord) {
  const auto lives = lives_of(classroom().replay);
  std::size_t told = 0;
  for (std::size_t row = 0; row < lives.size(); row += 24) {
    const Story story = story_of(classroom().replay, lives[row].name, Language::bokmaal);
    for (const std::string& asked : outcomes_in_bokmaal())
      for (const std::string& sentence : sentences_of(why(story, asked))) {
        EXPECT_FALSE(has_english_words(sentence)) << sentence;
        told += !sentence.empty();
      }
  }
  EXPECT_GT(told, 500U);
}

TEST(BokmaalWhy, KnowsAnOutcomeByItsNorwegianAndItsEnglishName) {
  EXPECT_EQ(known_outcome("tapt jobbmulighet", Language::bokmaal), "lost lead");
  EXPECT_EQ(known_outcome("lost lead", Language::bokmaal), "lost lead");
  EXPECT_EQ(known_outcome("ikke i arbeid etter 36 måneder", Language::bokmaal), "no work at 36 months");
  EXPECT_EQ(known_outcome("i arbeid etter 1 måned", Language::bokmaal), "work at 1 months");
  EXPECT_TRUE(holds(refusal_of([] { known_outcome("tapt jobmulighet", Language::bokmaal); }),
                    "Did you mean \"tapt jobbmulighet\"?"));
  EXPECT_TRUE(holds(refusal_of([] { known_outcome("tapt jobbmulighet", Language::english); }), "no such outcome"));
}

TEST(BokmaalWhy, TellsWhereOneStandsAndWhatWasTried) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto registered = life.add(600, Fact::state, code(State::seeking_registered), settled);
  life.apply_in_vain(650, registered);

  const Why answer = why(life.story(Language::bokmaal), "ikke i arbeid etter 24 måneder");

  EXPECT_EQ(answer.answer,
            "2013-12-31 er hun ikke i arbeid: siden 2013-08-23 har hun vært registrert hos Nav som arbeidssøker.");
  EXPECT_EQ(answer.remark, "I halvåret før: Hun sender 1 søknad, som får avslag.");
}

TEST(BokmaalWhy, TellsWhatFailedWhileALeadLivedAndWhereTheThreadBroke) {
  HandMade life;
  life.add(0, Fact::settled);
  life.add(10, Fact::moved);
  const auto lead = life.add(400, Fact::lead, code(LeadFact::found), no_cause, 5);
  life.add(410, Fact::meeting, code(MeetingKind::nav_talk, MeetingResult::called_off));
  life.add(420, Fact::placement, code(PlacementFact::follow_up_missed), no_cause, 5);
  life.add(480, Fact::lead, code(LeadFact::lost), lead, 5);

  const Why answer = why(life.story(Language::bokmaal), "tapt jobbmulighet");

  EXPECT_EQ(answer.links.back().meanwhile,
            "1 samtale med Nav-veilederen blir ikke holdt, én gang har Nav-veilederen ikke tid til å ringe bedriften.");
  EXPECT_EQ(answer.remark,
            "Jobbmuligheten sto åpen i 3 måneder, og i den tida var det ingen som møtte henne. Lenger tilbake er det "
            "ikke registrert noen årsak: tråden røk ved en flytting til et annet Nav-kontor.");
}

TEST(BokmaalWhy, BeginsASentenceWithACapitalThatEnglishLacks) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(20, Fact::placement, code(PlacementFact::follow_up_missed), settled, 5);
  life.add(80, Fact::job, code(JobFact::begins_part_time), settled, 5);

  const Why answer = why(life.story(Language::bokmaal), "første jobb");

  EXPECT_EQ(answer.links.back().meanwhile, "Én gang har Nav-veilederen ikke tid til å ringe bedriften.");
}

TEST(BokmaalDesks, ShowTheirWeeksWithoutAnEnglishWord) {
  std::size_t told = 0;
  for (const int year : {2012, 2014, 2016, 2018, 2020, 2022}) {
    const DeskView view{.sides = {Side::nav, Side::adviser, Side::teacher, Side::employer},
                        .day = Date::of(year, 6, 11),
                        .place = PlaceId{0},
                        .person = {},
                        .language = Language::bokmaal};
    for (const DeskWeek& desk : desk_weeks(classroom().replay, view)) {
      EXPECT_EQ(desk.scenario, "Klasserommet");
      for (const DeskLine& line : desk.lines)
        for (const std::string& words : {line.who, say(Language::bokmaal, line.what), line.result}) {
          EXPECT_FALSE(has_english_words(words)) << words;
          ++told;
        }
    }
  }
  EXPECT_GT(told, 300U);
}

TEST(BokmaalNames, AreThereForEveryPurposeWaitAndOutcome) {
  for (const std::string_view name : purpose_names) EXPECT_NO_THROW(pattern_in(Language::bokmaal, name)) << name;
  for (const std::string_view name : wait_kind_names) EXPECT_NO_THROW(pattern_in(Language::bokmaal, name)) << name;
  for (const std::string_view name : wait_holders) EXPECT_NO_THROW(pattern_in(Language::bokmaal, name)) << name;
  for (const AskedOutcome& one : asked_outcomes()) EXPECT_NO_THROW(pattern_in(Language::bokmaal, one.name)) << one.name;
}

TEST(BokmaalNames, AreThereForEveryEventAtTheEndOfAWait) {
  const std::string source = text_of(HURTIGSPOR_SOURCE_DIR "/analysis/network/chain.cpp");
  const std::regex event(R"(\{Mark::\w+, "([^"]+)\")");

  const std::sregex_iterator end;
  std::size_t events = 0;
  for (std::sregex_iterator match(source.begin(), source.end(), event); match != end; ++match, ++events)
    EXPECT_NO_THROW(pattern_in(Language::bokmaal, (*match)[1].str())) << (*match)[1];
  EXPECT_EQ(events, 20U);
}

}  // namespace
}  // namespace hurtigspor
