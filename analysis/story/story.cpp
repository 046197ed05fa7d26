#include "story/story.hpp"

#include "story/causes.hpp"
#include "story/narrator.hpp"
#include "story/words.hpp"

namespace hurtigspor {

Story story_of(const Biography& biography, const Replay& replay, Language language) {
  const Country& country = replay.country;
  Story story{.language = language,
              .scenario = title_in(language, replay.scenario),
              .portrait = portrait_of(biography.person, biography.life, country, language),
              .start = replay.scenario.start(),
              .end = replay.scenario.end(),
              .life = biography.life,
              .lines = {}};
  const Causes causes = causes_of(biography.happenings);
  Narrator narrator(country, biography.person.sex, language);
  for (std::size_t row = 0; row < causes.size(); ++row) {
    const Record& record = biography.happenings[row].record;
    const Agency in_charge = narrator.in_charge();
    story.lines.push_back({.number = row + 1,
                           .date = story.start + record.day,
                           .place = country.places[record.place.index()].name,
                           .told = narrator.tell(record, !causes[row]),
                           .cause = causes[row] ? std::optional{*causes[row] + 1} : std::nullopt,
                           .in_charge = in_charge,
                           .record = record});
  }
  return story;
}

Story story_of(const Replay& replay, std::uint64_t person, Language language) {
  return story_of(biography_of(replay, person), replay, language);
}

}  // namespace hurtigspor
