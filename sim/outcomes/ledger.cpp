#include "outcomes/ledger.hpp"

#include <algorithm>
#include <utility>

#include "base/errors.hpp"
#include "base/fetch.hpp"
#include "outcomes/tables.hpp"

namespace hurtigspor {

namespace {

std::array<std::size_t, table_count> table_sizes(const Stage& stage, bool of_country) {
  const auto axes = outcome_axes(stage.scenario, stage.country);
  std::array<std::size_t, table_count> sizes{};
  const auto& tables = outcome_tables();
  for (std::size_t row = 0; row < table_count; ++row) {
    const auto id = static_cast<TableId>(row);
    const bool by_country = id == TableId::status_by_month || id == TableId::state_by_month ||
                            id == TableId::municipality_outcome || id == TableId::residents_by_residence ||
                            id == TableId::employment_by_residence || id == TableId::meetings ||
                            id == TableId::meeting_delay || id == TableId::meeting_delay_by_organisation ||
                            id == TableId::status_after_exit;
    if (by_country && !of_country) continue;
    sizes[row] = 1;
    for (const auto& name : tables[row].axes)
      sizes[row] *= std::find_if(axes.begin(), axes.end(), [&](const Axis& axis) { return axis.name == name; })->size();
  }
  return sizes;
}

std::vector<Prices> prices_by_set(const Scenario& scenario) {
  std::vector<Prices> prices;
  for (const Parameters& rules : scenario.sets) prices.push_back(Prices::of(rules));
  return prices;
}

/// How the programme is organised where a record is written.
Organisation organisation_of(const World& world, const Locality& locality, const Record& record) {
  return locality.desks[world.desk_row[record.place.index()]].organisation;
}

/// Weeks are lived as a whole: what is said of a first of January is what holds when its week ends.
std::vector<Day> januaries_of(const Stage& stage) {
  std::vector<Day> days;
  const Date start = stage.scenario.start();
  for (int year = start.year(); year <= stage.scenario.end().year(); ++year) {
    const Day first_of_week = std::max(0, Date::of(year, 1, 1) - start) / 7 * 7;
    days.push_back(std::min(first_of_week + 6, stage.last_day));
  }
  return days;
}

constexpr std::size_t contents = index(Content::recognised) + 1;

}  // namespace

Years::Years(const Scenario& scenario) : first_(scenario.start().year()) {
  for (int year = first_; year <= scenario.end().year() + 1; ++year)
    starts_.push_back(std::max(0, Date::of(year, 1, 1) - scenario.start()));
  for (std::size_t row = 0; row + 1 < starts_.size(); ++row)
    row_of_.resize(static_cast<std::size_t>(starts_[row + 1]), static_cast<std::uint8_t>(row));
  skipped_ = static_cast<std::size_t>(
      std::clamp(scenario.founding().run.outcomes_from.year() - first_, 0, static_cast<int>(count()) - 1));
}

Ledger::Ledger(const World& world, std::vector<Life> lives, std::vector<Track> tracks)
    : stage_(world.stage),
      years_(world.stage.scenario),
      prices_(prices_by_set(world.stage.scenario)),
      lives_(std::move(lives)),
      tracks_(std::move(tracks)),
      people_now_(world.regions.size(), std::vector<std::uint32_t>(world.country().municipalities.size() *
                                                                   sex_names.size() * state_names.size())),
      januaries_(januaries_of(world.stage)),
      tallies_(world.localities.size(), Tally(table_sizes(world.stage, false))),
      whole_(table_sizes(world.stage, true)),
      delays_(world.localities.size(), Delays{}),
      staffed_(world.localities.size(), -1),
      outcomes_from_(world.stage.scenario.founding().run.outcomes_from - world.stage.scenario.start()),
      next_month_(world.stage.scenario.founding().run.outcomes_from.month_number()),
      next_november_(world.stage.scenario.start().year()) {
  expects(lives_.size() == world.people.size() && tracks_.size() == lives_.size(), "everybody has a life and a track");
  for (std::size_t row = 0; row < lives_.size(); ++row) {
    lives_[row].name = world.people[row].name;
    lives_[row].state_by_january = {januaries_.size(), Track{}.state};
  }
  for (const Date first_day : stage_.scenario.epochs) epochs_.push_back(first_day - stage_.scenario.start());
}

void Ledger::fetch_life(const Record& record) const {
  const bool touches_life = record.fact == Fact::state || record.fact == Fact::job || record.fact == Fact::subsidy;
  if (touches_life && !record.person.is_none()) fetch(lives_[record.person.index()]);
}

void Ledger::fetch_week(const Locality& locality, Day first_day) const {
  const std::size_t year = years_.outcome_row(first_day);
  if (year == Years::none) return;
  const Tally& tally = tallies_[locality.office.index()];
  for (const TableId table : {TableId::slot_use, TableId::account, TableId::staff_years})
    tally.fetch_part(table, year, years_.outcome_count());
  tally.fetch_part(TableId::meetings_by_organisation, 0, 1);
}

void Ledger::observe(const World& world, const Locality& locality) {
  Tally& tally = tallies_[locality.office.index()];
  constexpr std::size_t ahead = 12;
  book_staff(world, locality);
  for (std::size_t row = 0; row < locality.records.size(); ++row) {
    const Record& record = locality.records[row];
    if (row + ahead < locality.records.size()) fetch_life(locality.records[row + ahead]);
    if (record.fact == Fact::slot) count_slots(world, locality, record, tally);
    if (record.person.is_none()) continue;
    book({world, locality, record, tally, lives_[record.person.index()], tracks_[record.person.index()]});
  }
}

void Ledger::place_in_month(const Page& page) {
  const std::size_t kind = index(page.life.sex) * state_names.size() + index(page.track.state);
  const std::size_t kinds = sex_names.size() * state_names.size();
  const auto cell = static_cast<std::uint32_t>(page.track.municipality.index() * kinds + kind);
  std::vector<std::uint32_t>& people = people_now_[page.locality.region];
  if (page.track.month_cell != Track::nowhere) --people[page.track.month_cell];
  ++people[cell];
  page.track.month_cell = cell;
}

void Ledger::book(const Page& page) {
  switch (page.record.fact) {
    case Fact::settled:
      return book_settlement(page);
    case Fact::state:
      return book_state(page);
    case Fact::job:
      return book_job(page);
    case Fact::meeting:
      return book_meeting(page);
    case Fact::slot:
      return book_slot(page);
    case Fact::link:
      return book_link(page);
    case Fact::programme:
      return book_programme(page);
    case Fact::exit:
      return book_exit(page);
    case Fact::lead:
      return book_lead(page);
    case Fact::ownerless:
      return book_ownerless(page);
    case Fact::registered_user:
      page.life.fast_track_registered = true;
      return;
    case Fact::recognised:
      return book_content(page, Content::recognised);
    case Fact::work_beside:
      return page.record.result == 1 ? book_content(page, Content::paid_work) : void();
    case Fact::placement: {
      const auto fact = static_cast<PlacementFact>(page.record.result);
      if (fact == PlacementFact::begins_language) book_content(page, Content::language_placement);
      if (fact == PlacementFact::begins) book_content(page, Content::work_placement);
      return;
    }
    case Fact::subsidy:
      settle_up(page.tally, page.life, page.track, page.record.day);
      page.track.subsidised = page.record.result == 0;
      page.track.subsidy_since = page.record.day;
      return;
    case Fact::mentor:
      return pay_once(page.tally, page.track, page.record.day, Purse::state, Item::mentors,
                      prices_of(page).mentor_day * page.record.other);
    case Fact::moved: {
      const auto& places = page.world.country().places;
      settle_up(page.tally, page.life, page.track, page.record.day);
      page.track.municipality = places[page.record.other].municipality;
      place_in_month(page);
      return;
    }
    default:
      return;
  }
}

void Ledger::book_settlement(const Page& page) {
  const Person& person = page.world.people[page.record.person.index()];
  const auto& place = page.world.country().places[page.record.place.index()];
  Life& life = page.life;
  life.municipality = page.track.municipality = place.municipality;
  life.settled = page.track.settled = page.track.since = page.record.day;
  life.age = person.age;
  life.sex = page.track.sex = person.sex;
  life.education = person.education;
  life.inflow = person.inflow;
  life.with_children = person.with_children;
  life.days_in_reception = static_cast<std::uint16_t>(page.record.other);
  life.organisation = organisation_of(page.world, page.locality, page.record);
  page.track.arrived = true;
}

void Ledger::book_state(const Page& page) {
  settle_up(page.tally, page.life, page.track, page.record.day);
  page.track.state = static_cast<State>(page.record.result);
  if (page.track.state == State::left_the_country) page.track.working = page.track.subsidised = false;
  place_in_month(page);
}

void Ledger::book_job(const Page& page) {
  Life& life = page.life;
  Track& track = page.track;
  const Day day = page.record.day;
  settle_up(page.tally, life, track, day);
  constexpr Day twelve_months = 365;
  if (static_cast<JobFact>(page.record.result) == JobFact::ends) {
    track.working = track.subsidised = false;
    if (life.jobs == 1) life.same_job_12m = day - life.first_job >= twelve_months;
    return;
  }
  track.working = true;
  track.full_time = static_cast<JobFact>(page.record.result) == JobFact::begins_full_time;
  if (life.jobs < 255) ++life.jobs;
  if (life.first_job != never) return;
  life.first_job = day;
  life.first_job_observed_12m = day + twelve_months <= stage_.last_day;
  const auto& employers = page.world.country().employers;
  const Person& person = page.world.people[page.record.person.index()];
  life.first_job_in_own_field =
      page.record.other < employers.size() && employers[page.record.other].industry == person.field;
}

void Ledger::book_meeting(const Page& page) {
  const auto kind = static_cast<MeetingKind>(page.record.result / 16);
  const auto result = static_cast<MeetingResult>(page.record.result % 16);
  if (kind == MeetingKind::handover) {
    page.life.handover_due |= result == MeetingResult::due;
    page.life.handover_asked |= result == MeetingResult::asked;
    page.life.handover_held |= result == MeetingResult::held;
  }
  if (page.record.day < outcomes_from_) return;
  const std::size_t organisation = index(organisation_of(page.world, page.locality, page.record));
  page.tally.add(
      TableId::meetings_by_organisation,
      (organisation * meeting_kind_names.size() + index(kind)) * meeting_result_names.size() + index(result));
  const bool joint = kind == MeetingKind::plan || kind == MeetingKind::collaboration || kind == MeetingKind::handover;
  if (!joint || result != MeetingResult::held) return;
  const auto weeks = std::min<std::size_t>(page.record.other, longest_delay - 1);
  ++delays_[page.locality.office.index()][organisation][index(kind)][weeks];
}

void Ledger::book_slot(const Page& page) {
  const bool of_state = static_cast<Agency>(page.record.result / 16) == Agency::nav;
  pay_once(page.tally, page.track, page.record.day, of_state ? Purse::state : Purse::municipality,
           of_state ? Item::nav_staff : Item::advisers_and_teachers, prices_of(page).slot);
}

void Ledger::count_slots(const World& world, const Locality& locality, const Record& record, Tally& tally) {
  const std::size_t year = years_.outcome_row(record.day);
  if (year == Years::none) return;
  const std::size_t agency = record.result / 16;
  const std::size_t purpose = record.result % 16;
  const std::size_t organisation = index(organisation_of(world, locality, record));
  tally.add(TableId::slot_use,
            ((year * organisation_names.size() + organisation) * agency_names.size() + agency) * purpose_names.size() +
                purpose,
            record.other);
}

void Ledger::book_link(const Page& page) {
  const auto bit = static_cast<std::uint16_t>(1U << page.record.result);
  if (page.life.links & bit) return;
  page.life.links |= bit;
  const std::size_t year = years_.outcome_row(page.record.day);
  if (year == Years::none) return;
  const std::size_t organisation = index(organisation_of(page.world, page.locality, page.record));
  page.tally.add(TableId::take_up_chain,
                 (year * organisation_names.size() + organisation) * link_names.size() + page.record.result);
}

void Ledger::book_programme(const Page& page) {
  if (page.record.result == 0) {
    page.life.programme_started = page.record.day;
    return;
  }
  page.life.programme_ended = page.record.day;
  count_participation(page.tally, page.life, page.life.programme_started, page.record.day);
}

void Ledger::book_exit(const Page& page) {
  const std::size_t year = years_.outcome_row(page.record.day);
  if (year == Years::none) return;
  page.track.exit_row = static_cast<std::uint8_t>(year);
  page.tally.add(TableId::status_at_exit,
                 (year * sex_names.size() + index(page.life.sex)) * exit_state_names.size() + page.record.result);
}

void Ledger::book_lead(const Page& page) {
  const auto fact = static_cast<LeadFact>(page.record.result);
  Life& life = page.life;
  if (fact == LeadFact::found && life.leads < 255) ++life.leads;
  if (fact != LeadFact::lost || life.leads_lost == 255) return;
  ++life.leads_lost;
  if (page.track.ownerless) ++life.leads_lost_at_handover;
}

void Ledger::book_ownerless(const Page& page) {
  page.track.ownerless = page.record.result == 1;
  if (page.track.ownerless)
    page.track.ownerless_since = page.record.day;
  else
    page.life.ownerless_days =
        static_cast<std::uint16_t>(page.life.ownerless_days + page.record.day - page.track.ownerless_since);
}

/// A participant counts once a year for each thing that the programme held in that year.
void Ledger::book_content(const Page& page, Content content) {
  const std::size_t year = years_.outcome_row(page.record.day);
  Track& track = page.track;
  if (track.state != State::programme || year == Years::none) return;
  if (track.content_row != year) track.content = 0;
  track.content_row = static_cast<std::uint8_t>(year);
  const std::size_t bit = std::size_t{1} << index(content);
  if (track.content & bit) return;
  track.content |= static_cast<std::uint8_t>(bit);
  page.tally.add(TableId::programme_content, year * contents + index(content));
}

void Ledger::count_participation(Tally& tally, const Life& life, Day from, Day to) {
  for (std::size_t row = years_.row(from); row <= years_.row(std::min(to, stage_.last_day)); ++row) {
    if (row < years_.skipped()) continue;
    const std::size_t year = row - years_.skipped();
    tally.add(TableId::participants, year * sex_names.size() + index(life.sex));
    tally.add(TableId::programme_content, year * contents + index(Content::participants));
  }
}

}  // namespace hurtigspor
