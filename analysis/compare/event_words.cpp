#include "compare/event_words.hpp"

#include <fmt/format.h>

#include <initializer_list>

#include "world/kinds.hpp"

namespace hurtigspor {
namespace {

using Meanings = std::vector<EventMeaning>;

void add_meaning(Meanings& all, Fact fact, std::size_t result, std::string_view words, Counterpart counterpart) {
  all.push_back(
      {fact, static_cast<std::uint8_t>(result), fmt::format("{}: {}", fact_names[index(fact)], words), counterpart});
}

/// The results 0, 1, ... in words.
template <class Words>
void add_each(Meanings& all, Fact fact, const Words& words, Counterpart counterpart = Counterpart::nothing) {
  std::size_t result = 0;
  for (const std::string_view word : words) add_meaning(all, fact, result++, word, counterpart);
}

using List = std::initializer_list<std::string_view>;

/// A fact with one result.
void add_one(Meanings& all, Fact fact, Counterpart counterpart = Counterpart::nothing) {
  all.push_back({fact, 0, std::string{fact_names[index(fact)]}, counterpart});
}

/// Results that hold two codes, of sixteen each.
template <class High, class Low>
void add_pairs(Meanings& all, Fact fact, const High& high, const Low& low, Counterpart counterpart) {
  for (std::size_t one = 0; one < high.size(); ++one)
    for (std::size_t other = 0; other < low.size(); ++other)
      add_meaning(all, fact, one * 16 + other, fmt::format("{}, {}", high[one], low[other]), counterpart);
}

void add_reception_and_programme(Meanings& all) {
  add_each(all, Fact::settled, inflow_names, Counterpart::days);
  add_each(all, Fact::state, state_names, Counterpart::former_state);
  add_each(all, Fact::knowledge, List{"unknown", "partly", "fully"}, Counterpart::agency);
  add_each(all, Fact::recognised, List{"education recognised", "prior learning assessed"});
  add_each(all, Fact::guided, List{"keeps the field", "turned to a field in demand"});
  add_pairs(all, Fact::meeting, meeting_kind_names, meeting_result_names, Counterpart::weeks);
  add_pairs(all, Fact::slot, agency_names, purpose_names, Counterpart::slots);
  add_each(all, Fact::plan, List{"made without NAV", "made with NAV"});
  add_each(all, Fact::link, link_names);
  add_one(all, Fact::registered_user);
  add_each(all, Fact::programme, List{"begins", "ends as planned", "ends with a job", "broken off"});
  add_each(all, Fact::exit, exit_state_names);
}

void add_way_to_work(Meanings& all) {
  add_meaning(all, Fact::placement, 0, "sought", Counterpart::nothing);
  std::size_t result = 1;
  for (const char* words :
       {"declined", "begins", "begins, for the language", "follow-up held", "follow-up missed", "ends"})
    add_meaning(all, Fact::placement, result++, words, Counterpart::employer);
  add_each(all, Fact::lead,
           List{"found", "followed up", "became a job", "became a placement", "became a job alone", "lost", "let go"},
           Counterpart::employer);
  add_each(all, Fact::ownerless, List{"ends", "begins"}, Counterpart::yes_or_no);
  add_each(all, Fact::job, List{"begins, full time", "begins, part time", "ends"}, Counterpart::employer);
  add_each(all, Fact::work_beside, List{"ends", "begins"});
  add_each(all, Fact::subsidy, List{"begins", "ends, the job is kept", "ends, the job is lost"}, Counterpart::employer);
  add_one(all, Fact::mentor, Counterpart::days);
  add_each(all, Fact::measure, List{"begins", "ends"});
  add_each(all, Fact::education, List{"begins", "ends", "begins at compulsory level"});
  add_each(all, Fact::passive, List{"comes back", "turns passive"});
  result = index(ApplicationFact::sent);
  add_meaning(all, Fact::application, result++, "sent", Counterpart::yes_or_no);
  for (const char* words : {"no opening", "turned down", "accepted"})
    add_meaning(all, Fact::application, result++, words, Counterpart::employer);
  add_one(all, Fact::moved, Counterpart::place);
  add_one(all, Fact::left);
}

}  // namespace

std::vector<EventMeaning> event_meanings() {
  Meanings all;
  add_reception_and_programme(all);
  add_way_to_work(all);
  return all;
}

}  // namespace hurtigspor
