#include "command/journey_data.hpp"

#include <fmt/format.h>

#include "command/flat_rows.hpp"
#include "story/parting.hpp"

namespace hurtigspor {

namespace {

using nlohmann::ordered_json;

/// Whether `other` of a record is an employer.
bool names_employer(const Record& record) {
  switch (record.fact) {
    case Fact::job:
    case Fact::lead:
    case Fact::subsidy:
      return true;
    case Fact::placement:
      return static_cast<PlacementFact>(record.result) != PlacementFact::sought;
    case Fact::application:
      return is_answer_of_firm(static_cast<ApplicationFact>(record.result));
    default:
      return false;
  }
}

ordered_json event_of(const Story& story, const StoryLine& line) {
  ordered_json row;
  row["scenario"] = story.scenario;
  row["person"] = story.life.name;
  row["number"] = line.number;
  row["date"] = line.date.text();
  row["place"] = line.place;
  row["fact"] = fact_names[index(line.record.fact)];
  row["result"] = line.record.result;
  row["what_happened"] = line.told;
  const bool employer = names_employer(line.record) && line.record.other != EmployerId::none_value;
  row["employer"] = employer ? ordered_json(line.record.other) : ordered_json();
  row["because_of"] = line.cause ? ordered_json(*line.cause) : ordered_json();
  return row;
}

ordered_json date_or_null(const Story& story, Day day) {
  return day == never ? ordered_json() : ordered_json((story.start + day).text());
}

ordered_json life_of(const Story& story) {
  const Life& life = story.life;
  return {{"scenario", story.scenario},
          {"settled", date_or_null(story, life.settled)},
          {"programme_started", date_or_null(story, life.programme_started)},
          {"programme_ended", date_or_null(story, life.programme_ended)},
          {"first_job", date_or_null(story, life.first_job)},
          {"days_in_work_60", life.days_in_work_60},
          {"days_on_social_assistance_60", life.days_in_state.back()[index(State::social_assistance)]},
          {"in_work_24", life.in_work_24},
          {"in_work_48", life.in_work_48},
          {"jobs", life.jobs},
          {"leads", life.leads},
          {"leads_lost", life.leads_lost},
          {"ownerless_days", life.ownerless_days},
          {"handover_due", life.handover_due},
          {"handover_asked", life.handover_asked},
          {"handover_held", life.handover_held},
          {"fast_track_started", ((life.links >> index(Link::started)) & 1U) != 0}};
}

ordered_json events_of(const std::vector<Story>& twins) {
  ordered_json rows = ordered_json::array();
  for (const Story& twin : twins)
    for (const StoryLine& line : twin.lines) rows.push_back(event_of(twin, line));
  return rows;
}

ordered_json partings_of(const std::vector<Story>& twins) {
  ordered_json rows = ordered_json::array();
  for (std::size_t row = 1; row < twins.size(); ++row) {
    const auto parting = parting_of(twins.front(), twins[row]);
    const auto number = [](const std::optional<std::size_t>& line) {
      return line ? ordered_json(*line + 1) : ordered_json();
    };
    ordered_json one{{"scenario", twins.front().scenario}, {"other", twins[row].scenario}};
    one["date"] = parting ? ordered_json(parting->date.text()) : ordered_json();
    one["number"] = parting ? number(parting->one) : ordered_json();
    one["number_of_other"] = parting ? number(parting->other) : ordered_json();
    rows.push_back(one);
  }
  return rows;
}

ordered_json chains_of(const std::vector<Story>& twins, const std::vector<Why>& answers) {
  ordered_json rows = ordered_json::array();
  for (std::size_t row = 0; row < twins.size(); ++row) {
    Day before = never;
    for (const std::size_t number : answers[row].chain) {
      const StoryLine& line = twins[row].lines[number - 1];
      ordered_json event = event_of(twins[row], line);
      event["days_waited"] = before == never ? 0 : line.record.day - before;
      rows.push_back(event);
      before = line.record.day;
    }
  }
  return rows;
}

ordered_json people_of(const std::vector<Life>& found, const Country& country, Date start) {
  ordered_json rows = ordered_json::array();
  for (const Life& life : found)
    rows.push_back({{"person", life.name},
                    {"sex", sex_names[index(life.sex)]},
                    {"age", life.age},
                    {"education", education_names[index(life.education)]},
                    {"children", life.with_children},
                    {"settled", (start + life.settled).text()},
                    {"municipality", country.municipalities[life.municipality.index()].name}});
  return rows;
}

}  // namespace

std::string journey_csv(const std::vector<Story>& twins) {
  return csv_of(events_of(twins));
}

std::string journey_json(const std::vector<Story>& twins) {
  ordered_json lives = ordered_json::array();
  for (const Story& twin : twins) lives.push_back(life_of(twin));
  return ordered_json{{"person", twins.front().life.name},
                      {"portrait", twins.front().portrait},
                      {"lives", lives},
                      {"partings", partings_of(twins)},
                      {"events", events_of(twins)}}
             .dump(2) +
         "\n";
}

std::string why_csv(const std::vector<Story>& twins, const std::vector<Why>& answers) {
  return csv_of(chains_of(twins, answers));
}

std::string why_json(const std::vector<Story>& twins, const std::vector<Why>& answers, const std::string& asked) {
  ordered_json told = ordered_json::array();
  for (std::size_t row = 0; row < twins.size(); ++row)
    told.push_back({{"scenario", twins[row].scenario},
                    {"came_about", answers[row].came_about},
                    {"answer", answers[row].answer},
                    {"remark", answers[row].remark}});
  return ordered_json{{"person", twins.front().life.name},
                      {"asked", asked},
                      {"answers", told},
                      {"events", chains_of(twins, answers)}}
             .dump(2) +
         "\n";
}

std::string found_csv(const std::vector<Life>& found, const Country& country, Date start) {
  return csv_of(people_of(found, country, start));
}

std::string found_json(const std::vector<Life>& found, const Country& country, Date start) {
  return ordered_json{{"people", people_of(found, country, start)}}.dump(2) + "\n";
}

}  // namespace hurtigspor
