#include "command/journey_summary.hpp"

#include <fmt/format.h>

#include <functional>

namespace hurtigspor {

namespace {

constexpr double five_years = 60.0;

std::string months(const Story& story, int days) {
  return say(story.language, "{:.1f} months", days / days_per_month);
}

std::string work_in_five_years(const Story& story) {
  return months(story, story.life.days_in_work_60);
}

std::string assistance_in_five_years(const Story& story) {
  return months(story, story.life.days_in_state.back()[index(State::social_assistance)]);
}

std::string first_job(const Story& story) {
  return story.life.first_job == never ? say(story.language, "none") : (story.start + story.life.first_job).text();
}

std::string in_work_after(const Story& story, double after, bool in_work) {
  const bool observed = story.start + story.life.settled + whole_days(Months{after}) <= story.end;
  return say(story.language, !observed ? "after the run" : in_work ? "yes" : "no");
}

std::string_view handover(const Life& life) {
  if (life.handover_held) return "held";
  if (life.handover_asked) return "asked for, not held";
  return life.handover_due ? "due, nobody asked" : "not needed";
}

std::string_view fast_track(const Life& life) {
  const auto passed = [&](Link link) { return ((life.links >> index(link)) & 1U) != 0; };
  if (passed(Link::in_work)) return "led to work";
  if (passed(Link::started)) return "used";
  if (passed(Link::selected)) return "chosen, no firm begun with";
  return passed(Link::eligible) ? "suited, not chosen" : "no";
}

std::string leads(const Story& story) {
  return say(story.language, "{} found, {} lost", story.life.leads, story.life.leads_lost);
}

}  // namespace

TextRows summary_rows(const std::vector<Story>& twins) {
  const Story& first = twins.front();
  const Language language = first.language;
  const bool is_whole = first.start + first.life.settled + whole_days(Months{five_years}) <= first.end;
  const std::string span = is_whole ? say(language, "within 60 months") : say(language, "up to {}", first.end.text());
  TextRows rows{{say(language, "What it came to")}};
  for (const Story& twin : twins) rows.front().push_back(twins.size() > 1 ? twin.scenario : "");
  const auto add = [&](const std::string& name, const std::function<std::string(const Story&)>& tell) {
    rows.push_back({"  " + name});
    for (const Story& twin : twins) rows.back().push_back(tell(twin));
  };
  add(say(language, "in work {}", span), work_in_five_years);
  add(say(language, "first job"), first_job);
  add(say(language, "in work after 24 months"),
      [](const Story& twin) { return in_work_after(twin, 24.0, twin.life.in_work_24); });
  add(say(language, "in work after 48 months"),
      [](const Story& twin) { return in_work_after(twin, 48.0, twin.life.in_work_48); });
  add(say(language, "on social assistance {}", span), assistance_in_five_years);
  add(say(language, "handover to NAV"), [&](const Story& twin) { return say(language, handover(twin.life)); });
  add(say(language, "nobody in charge"),
      [&](const Story& twin) { return say(language, "{} days", twin.life.ownerless_days); });
  add(say(language, "fast track"), [&](const Story& twin) { return say(language, fast_track(twin.life)); });
  add(say(language, "leads to a job"), leads);
  return rows;
}

}  // namespace hurtigspor
