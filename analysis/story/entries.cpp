#include "story/entries.hpp"

#include <fmt/format.h>

#include <optional>

#include "story/routine.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

/// Links of the fast track that a held meeting goes through one after the other, until one breaks.
bool is_chain_link(const Record& record) {
  return record.fact == Fact::link && record.result <= index(Link::staff_aware);
}

/// What somebody else's line says as well.
bool only_repeats(const Record& record, Day settled) {
  switch (record.fact) {
    case Fact::slot:
      return true;
    case Fact::state: {
      const auto state = static_cast<State>(record.result);
      const bool told_here = state == State::seeking_registered || state == State::social_assistance;
      return !told_here || record.day == settled;
    }
    case Fact::meeting:
      return record.result % 16 == index(MeetingResult::due) &&
             static_cast<MeetingKind>(record.result / 16) != MeetingKind::handover;
    case Fact::exit:
      return static_cast<ExitState>(record.result) == ExitState::work;
    case Fact::work_beside:
      return record.result == 0;
    default:
      return false;
  }
}

/// Why the fast track was not chosen, by the last link that held.
std::string broken_link(Link last, const Pronouns& who, Language language) {
  const auto but = [&](const std::string& why) {
    return say(language, "{} fits the fast track, but {}", who.subject, why);
  };
  switch (last) {
    case Link::eligible:
      return but(say(language, "{} competence is not fully mapped", who.whose));
    case Link::mapped:
      return but(say(language, "NAV does not know enough of {} competence", who.whose));
    case Link::known_to_nav:
      return but(say(language, "NAV is not at the meeting"));
    default:
      return but(say(language, "the NAV caseworker does not know it well enough to use it"));
  }
}

/// A handover meeting that is called for and that nobody asks for is where many a journey turns.
bool nobody_asks(std::span<const StoryLine> from_here) {
  const Record& here = from_here.front().record;
  if (here.fact != Fact::meeting || here.result % 16 != index(MeetingResult::due)) return false;
  return from_here.size() == 1 || from_here[1].record.day != here.day || from_here[1].record.fact != Fact::meeting;
}

/// A sentence that ends with a firm which the words before it name already ends with "there".
std::string without_repetition(const std::string& before, const std::string& told, Language language) {
  const std::vector<std::string_view> ways = language == Language::english
                                                 ? std::vector<std::string_view>{" at a ", " at the "}
                                                 : std::vector<std::string_view>{" hos et ", " hos en ", " hos "};
  for (const std::string_view at : ways) {
    const auto where = told.rfind(at);
    if (where == std::string::npos) continue;
    const std::string_view firm = std::string_view{told}.substr(where + at.size());
    if (before.find(firm.substr(0, firm.size() - 1)) == std::string::npos) continue;
    return say(language, "{} there.", told.substr(0, where));
  }
  return told;
}

/// Draws lines together, one after the other.
class Digest {
 public:
  Digest(Sex sex, Language language) : sex_(sex), language_(language) {}

  void add_routine(const StoryLine& line) {
    if (!routine_) routine_.emplace(&line, language_);
    routine_->last = &line;
    routine_->lines.add(line);
  }

  void add(const StoryLine& line, const std::string& told) {
    const bool same_day = !entries_.empty() && turning_ && entries_.back().from == line.date;
    if (same_day) {
      std::string& before = entries_.back().told;
      before = fmt::format("{} {}", before, without_repetition(before, told, language_));
      entries_.back().last = line.number;
      return;
    }
    // A talk on the day itself led to what turned.
    if (routine_ && routine_->first->date != line.date) close_routine();
    entries_.push_back({line.number, line.number, line.date, line.date, told});
    turning_ = true;
    if (!routine_) return;
    entries_.back().first = routine_->first->number;
    entries_.back().told = fmt::format("{} {}", routine_->lines.told(sex_), told);
    routine_.reset();
  }

  std::vector<Entry> finish() {
    close_routine();
    return std::move(entries_);
  }

 private:
  /// Lines of routine, one after the other, that are still to be told.
  struct Stretch {
    Stretch(const StoryLine* line, Language language) : first(line), last(line), lines(language) {}
    const StoryLine* first;
    const StoryLine* last;
    Routine lines;
  };

  void close_routine() {
    if (!routine_) return;
    const auto& [first, last, lines] = *routine_;
    entries_.push_back({first->number, last->number, first->date, last->date, lines.told(sex_)});
    routine_.reset();
    turning_ = false;
  }

  Sex sex_;
  Language language_;
  std::vector<Entry> entries_;
  bool turning_ = false;  ///< the last entry is a day on which something turned
  std::optional<Stretch> routine_;
};

/// How the chain of links that goes on from here today ends, when it ends here.
std::optional<Link> where_it_broke(std::span<const StoryLine> from_here) {
  const Record& here = from_here.front().record;
  for (const StoryLine& line : from_here.subspan(1)) {
    if (line.record.day != here.day) break;
    if (line.record.fact == Fact::link) return std::nullopt;
  }
  return static_cast<Link>(here.result);
}

}  // namespace

std::vector<Entry> condensed(std::span<const StoryLine> lines, Sex sex, Language language) {
  Digest digest(sex, language);
  const Day settled = !lines.empty() && lines.front().record.fact == Fact::settled ? lines.front().record.day : never;
  std::optional<Link> last_broken;
  for (std::size_t row = 0; row < lines.size(); ++row) {
    const StoryLine& line = lines[row];
    if (only_repeats(line.record, settled)) continue;
    if (is_chain_link(line.record)) {
      const auto broken = where_it_broke(lines.subspan(row));
      if (broken && broken != last_broken)
        digest.add(line, sentence(broken_link(*broken, pronouns_of(sex, language), language)));
      if (broken) last_broken = broken;
    } else if (is_routine(line.record)) {
      digest.add_routine(line);
    } else {
      digest.add(line, nobody_asks(lines.subspan(row)) ? line.told + say(language, " Nobody asks for it.") : line.told);
    }
  }
  return digest.finish();
}

std::vector<Entry> every_event(std::span<const StoryLine> lines, Language language) {
  std::vector<Entry> entries;
  for (const StoryLine& line : lines)
    entries.push_back({line.number, line.number, line.date, line.date,
                       line.cause ? say(language, "{} (follows from {})", line.told, *line.cause) : line.told});
  return entries;
}

}  // namespace hurtigspor
