#include "command/journey_chain.hpp"

#include <fmt/format.h>

#include <array>

#include "command/text_table.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

/// What comes at the end of a wait: an event, or one that was called for, called off or found no hour.
std::string event_in(Language language, std::string_view english) {
  constexpr std::array<std::string_view, 3> endings{" called for", ": no hour found", " called off"};
  if (english.empty()) return "";
  for (const std::string_view ending : endings) {
    if (!english.ends_with(ending)) continue;
    const std::string_view event = english.substr(0, english.size() - ending.size());
    return say(language, fmt::format("{{}}{}", ending), say(language, event));
  }
  return say(language, english);
}

/// The chain with its events in a language. The kinds of waits keep the names that they have in files.
Chain chain_in(Language language, Chain chain) {
  for (ChainLink& link : chain.links) link.then = event_in(language, link.then);
  return chain;
}

std::string days_in(Language language, int days) {
  return counted(language, static_cast<std::size_t>(days), "day");
}

std::string wait_in(Language language, const ChainLink& link) {
  return say(language, wait_kind_names[index(link.kind)]);
}

std::string opening_of(const Chain& chain, Language language) {
  const std::string days = days_in(language, chain.days);
  return chain.to_job
             ? say(language, "The longest chain of waits of person {}: {} to the first job.", chain.person, days)
             : say(language, "The longest chain of waits of person {}: {} to the end of what is seen.", chain.person,
                   days);
}

std::string closing_of(const Chain& chain, Language language) {
  if (!chain.to_job) return say(language, "No job came within the run.") + "\n";
  if (!chain.largest) return say(language, "Nothing was waited for.") + "\n";
  const ChainLink& link = chain.links[*chain.largest];
  return fmt::format("{}\n{}\n",
                     say(language, "The wait that counted most: {} from {}, {}.", wait_in(language, link),
                         link.from.text(), days_in(language, link.days)),
                     say(language, "Without it, and all else as it was, the first job would have come {} sooner.",
                         days_in(language, link.gain)));
}

}  // namespace

std::string chain_table(const Chain& chain, Language language) {
  // Who found the chain tells it in English.
  if (language == Language::english) return chain_text(chain);
  TextRows rows{{say(language, "from"), fmt::format("{:>5}", say(language, "days")), say(language, "waiting: what for"),
                 say(language, "whose"), say(language, "sooner"), say(language, "then")}};
  for (const ChainLink& link : chain.links) {
    if (link.days == 0 && link.then.empty()) continue;
    const std::string gain = chain.to_job ? fmt::format("{:>{}}", link.gain, rows.front()[4].size()) : "";
    rows.push_back({link.from.text(), fmt::format("{:>5}", link.days), wait_in(language, link),
                    say(language, wait_holders[index(link.kind)]), gain, event_in(language, link.then)});
  }
  return fmt::format("{}\n\n{}\n{}", opening_of(chain, language), aligned(rows), closing_of(chain, language));
}

std::string told_chains(const std::vector<Replay>& replays, std::uint64_t person, const std::string& format,
                        Language language) {
  std::string text;
  for (const Replay& replay : replays) {
    const Chain chain = chain_of(replay, person);
    if (format == "csv") return chain_csv(chain_in(language, chain));
    if (format == "json") return chain_json(chain_in(language, chain));
    if (replays.size() > 1)
      text +=
          fmt::format("{}{}\n", text.empty() ? "" : "\n", say(language, "\"{}\"", title_in(language, replay.scenario)));
    text += chain_table(chain, language);
  }
  return text;
}

}  // namespace hurtigspor
