#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "network/chain.hpp"

/// One person's longest chain, told.
namespace hurtigspor {
namespace {

std::string_view name_of(const ChainLink& link) {
  return wait_kind_names[index(link.kind)];
}

std::string closing(const Chain& chain) {
  if (!chain.to_job) return "No job came within the run.\n";
  if (!chain.largest) return "Nothing was waited for.\n";
  const ChainLink& link = chain.links[*chain.largest];
  return fmt::format(
      "The wait that counted most: {} from {}, {} days.\n"
      "Without it, and all else as it was, the first job would have come {} days sooner.\n",
      name_of(link), link.from.text(), link.days, link.gain);
}

}  // namespace

std::string chain_text(const Chain& chain) {
  std::string text = fmt::format("The longest chain of waits of person {}: {} days to {}.\n\n", chain.person,
                                 chain.days, chain.to_job ? "the first job" : "the end of what is seen");
  text += fmt::format("{:<10}  {:>5}  {:<43}  {:<18}  {:>6}  {}\n", "from", "days", "waiting: what for", "whose",
                      "sooner", "then");
  for (const ChainLink& link : chain.links)
    if (link.days > 0 || !link.then.empty())
      text += fmt::format("{:<10}  {:>5}  {:<43}  {:<18}  {:>6}  {}\n", link.from.text(), link.days, name_of(link),
                          wait_holders[index(link.kind)], chain.to_job ? fmt::format("{}", link.gain) : "", link.then);
  return text + "\n" + closing(chain);
}

std::string chain_csv(const Chain& chain) {
  std::string text = "from,until,days,wait,whose,office,gain,then\n";
  for (const ChainLink& link : chain.links)
    text += fmt::format("{},{},{},{},{},\"{}\",{},\"{}\"\n", link.from.text(), link.until.text(), link.days,
                        name_of(link), wait_holders[index(link.kind)], link.office,
                        chain.to_job ? fmt::format("{}", link.gain) : "", link.then);
  return text;
}

std::string chain_json(const Chain& chain) {
  nlohmann::ordered_json links = nlohmann::ordered_json::array();
  for (const ChainLink& link : chain.links) {
    nlohmann::ordered_json one{{"from", link.from.text()},
                               {"until", link.until.text()},
                               {"days", link.days},
                               {"wait", name_of(link)},
                               {"whose", wait_holders[index(link.kind)]},
                               {"office", link.office}};
    one["gain"] = chain.to_job ? nlohmann::ordered_json(link.gain) : nlohmann::ordered_json();
    one["then"] = link.then;
    links.push_back(one);
  }
  nlohmann::ordered_json whole{
      {"person", chain.person}, {"to_first_job", chain.to_job}, {"days", chain.days}, {"chain", links}};
  whole["largest"] = chain.largest ? nlohmann::ordered_json(*chain.largest) : nlohmann::ordered_json();
  return whole.dump(2) + "\n";
}

}  // namespace hurtigspor
