#include "command/journey_chain.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "command/text_table.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

/// What comes at the end of a wait.
std::string told_end(const ChainLink& link, Language language) {
  if (link.event.empty()) return "";
  const std::string event = say(language, link.event);
  return link.way.empty() ? event : say(language, link.way, event);
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

std::string chain_csv(const Chain& chain, Language language) {
  std::string text = "from,until,days,wait,whose,office,gain,then\n";
  for (const ChainLink& link : chain.links)
    text += fmt::format("{},{},{},{},{},\"{}\",{},\"{}\"\n", link.from.text(), link.until.text(), link.days,
                        wait_kind_names[index(link.kind)], wait_holders[index(link.kind)], link.office,
                        chain.to_job ? fmt::format("{}", link.gain) : "", told_end(link, language));
  return text;
}

std::string chain_json(const Chain& chain, Language language) {
  nlohmann::ordered_json links = nlohmann::ordered_json::array();
  for (const ChainLink& link : chain.links) {
    nlohmann::ordered_json one{{"from", link.from.text()},
                               {"until", link.until.text()},
                               {"days", link.days},
                               {"wait", wait_kind_names[index(link.kind)]},
                               {"whose", wait_holders[index(link.kind)]},
                               {"office", link.office}};
    one["gain"] = chain.to_job ? nlohmann::ordered_json(link.gain) : nlohmann::ordered_json();
    one["then"] = told_end(link, language);
    links.push_back(one);
  }
  nlohmann::ordered_json whole{
      {"person", chain.person}, {"to_first_job", chain.to_job}, {"days", chain.days}, {"chain", links}};
  whole["largest"] = chain.largest ? nlohmann::ordered_json(*chain.largest) : nlohmann::ordered_json();
  return whole.dump(2) + "\n";
}

std::string chain_table(const Chain& chain, Language language) {
  TextRows rows{{say(language, "from"), fmt::format("{:>5}", say(language, "days")), say(language, "waiting: what for"),
                 say(language, "whose"), say(language, "sooner"), say(language, "then")}};
  for (const ChainLink& link : chain.links) {
    if (link.days == 0 && link.event.empty()) continue;
    const std::string gain = chain.to_job ? fmt::format("{:>{}}", link.gain, rows.front()[4].size()) : "";
    rows.push_back({link.from.text(), fmt::format("{:>5}", link.days), wait_in(language, link),
                    say(language, wait_holders[index(link.kind)]), gain, told_end(link, language)});
  }
  return fmt::format("{}\n\n{}\n{}", opening_of(chain, language), aligned(rows), closing_of(chain, language));
}

std::string told_chains(const std::vector<Replay>& replays, std::uint64_t person, const std::string& format,
                        Language language) {
  std::string text;
  for (const Replay& replay : replays) {
    const Chain chain = chain_of(replay, person);
    if (format == "csv") return chain_csv(chain, language);
    if (format == "json") return chain_json(chain, language);
    if (replays.size() > 1)
      text +=
          fmt::format("{}{}\n", text.empty() ? "" : "\n", say(language, "\"{}\"", title_in(language, replay.scenario)));
    text += chain_table(chain, language);
  }
  return text;
}

}  // namespace hurtigspor
