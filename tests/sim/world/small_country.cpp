#include "sim/world/small_country.hpp"

#include "base/undefined.hpp"

namespace hurtigspor {

namespace {

constexpr int first_year = 2007;
constexpr int last_year = 2024;
constexpr std::size_t years = last_year - first_year + 1;
constexpr std::size_t months = years * 12;

void add_place(Country& country, const std::string& number, const std::string& name) {
  const auto row = static_cast<std::uint16_t>(country.places.size());
  country.municipalities.push_back({number, name, CountyId{0}, 10'000, 3, 5'000.0});
  country.places.push_back({number, name, MunicipalityId{row}, CountyId{0}, OfficeId{row}, 1.0});
  country.offices.push_back({number, "NAV " + name, {PlaceId{row}}, {}});
  country.settled.push_back(std::vector<double>(years, 60.0));
  country.unemployment.push_back(std::vector<float>(months, 0.03F));
  country.tightness.push_back(std::vector<float>(months, 1.0F));
  country.nav_clients.push_back(std::vector<float>(months, 700.0F));
}

Cohort cohort(int year) {
  return {.year = year,
          .settled = 120.0,
          .lower_bound = false,
          .collective_share = 0.0,
          .women_share = 0.4,
          .wait_months = undefined,
          .age_shares = {0.2, 0.4, 0.25, 0.1, 0.05}};
}

void silence_institutions(Parameters& rules) {
  rules.nav.absence = Share{0.0};
  rules.nav.turnover = PerYear{0.0};
  rules.nav.crowding = Number{0.0};
  rules.meeting.no_show = Share{0.0};
  rules.separate.cancel_extra = Share{0.0};
  rules.teaching.presence = Share{0.0};
  rules.teaching.work_share = Share{0.0};
  rules.placement.per_talk = Share{0.0};
  rules.measure.at_exit_share = Share{0.0};
  rules.measure.per_talk = Share{0.0};
  rules.referral.share = Share{0.0};
  rules.subsidy.offer_share = Share{0.0};
  rules.mentor.share = Share{0.0};
  rules.fast_track.firm_calls = PerThousandJobsYear{0.0};
  rules.fast_track.market_leads = PerMonth{0.0};
  rules.municipality.quality_sd = Number{0.0};
}

void silence_people(Parameters& rules) {
  rules.reception.wait_months = Months{0.0};
  rules.reception.mapping_share = Share{0.0};
  rules.recognition.share = Share{0.0};
  rules.prior_learning.share = Share{0.0};
  rules.guidance.share = Share{0.0};
  rules.programme.late_share = Share{0.0};
  rules.programme.extension_share = Share{0.0};
  rules.programme.dropout_hazard = PerYear{0.0};
  rules.lead.decay = PerMonth{0.0};
  rules.lead.network_rate = PerMonth{0.0};
  rules.handover.passive_share = Share{0.0};
  rules.search.rate = PerMonth{0.0};
  rules.follow_up.passivity = PerYear{0.0};
  rules.follow_up.reactivation = PerYear{0.0};
  rules.job.separation_first_year = PerMonth{0.0};
  rules.job.separation_later = PerMonth{0.0};
  rules.job.late_exit = PerYear{0.0};
  rules.education.start_at_exit = Share{0.0};
  rules.education.start_rate = PerYear{0.0};
  rules.leave.rate = PerYear{0.0};
  rules.move.rate = PerYear{0.0};
}

}  // namespace

void employ(Country& country, const std::vector<Employer>& employers) {
  country.employers = employers;
  country.first_employer.assign(1, 0);
  country.employer_choice.clear();
  country.jobs.clear();
  for (std::size_t place = 0; place < country.places.size(); ++place) {
    std::vector<double> sizes;
    double jobs = 0.0;
    for (const Employer& employer : employers) {
      if (employer.place.index() != place) continue;
      sizes.push_back(employer.size);
      jobs += employer.size;
    }
    country.first_employer.push_back(country.first_employer.back() + static_cast<std::uint32_t>(sizes.size()));
    country.employer_choice.push_back(sizes.empty() ? AliasTable{} : AliasTable::of(sizes));
    country.jobs.push_back(jobs);
  }
}

Country small_country() {
  Country country;
  country.counties = {{"01", "Fylket"}};
  add_place(country, "0101", "Byen");
  add_place(country, "0102", "Bygda");
  country.offices[0].neighbours = {OfficeId{1}};
  country.offices[1].neighbours = {OfficeId{0}};
  employ(country, {{byen, Industry::C, 4}, {byen, Industry::I, 50}, {byen, Industry::Q, 50}, {bygda, Industry::I, 20}});
  country.commuting.resize(2);
  country.commuting[0] = {{byen}, {8.1}, AliasTable::of({1.0}), 0};
  country.commuting[1] = {{byen, bygda}, {30.0, 8.1}, AliasTable::of({1.0, 1.0}), 0};
  for (int year = first_year; year <= last_year; ++year) country.cohorts.push_back(cohort(year));
  country.first_year = first_year;
  country.vacancy_factor.fill(1.0);
  country.refugee_field.fill(1.0 / static_cast<double>(industries));
  return country;
}

Parameters calm() {
  Parameters rules;
  rules.run.start = Date::of(2017, 1, 1);
  rules.run.end = Date::of(2024, 12, 31);
  rules.run.outcomes_from = rules.run.start;
  silence_institutions(rules);
  silence_people(rules);
  return rules;
}

Scenario scenario_of(const Parameters& rules, const Country& country) {
  Scenario scenario;
  scenario.title = "small";
  scenario.sets = {rules};
  scenario.epochs = {rules.run.start};
  scenario.set_of = {std::vector<std::uint16_t>(country.municipalities.size(), 0)};
  for (const Municipality& municipality : country.municipalities)
    scenario.municipalities.push_back({municipality.number, municipality.name});
  return scenario;
}

void change_from(Scenario& scenario, Date day, const Parameters& rules) {
  const auto set = static_cast<std::uint16_t>(scenario.sets.size());
  scenario.sets.push_back(rules);
  scenario.epochs.push_back(day);
  scenario.set_of.push_back(std::vector<std::uint16_t>(scenario.set_of.front().size(), set));
}

Stage small_stage(const Scenario& scenario, const Country& country) {
  constexpr Week two_years = 104;
  return {.scenario = scenario,
          .country = country,
          .clock = OpeningClock(scenario, country),
          .destinations = AliasTable::of(std::vector<double>(country.places.size(), 1.0)),
          .eligibility_cuts = std::vector<double>(scenario.sets.size(), 0.0),
          .last_day = scenario.end() - scenario.start(),
          .horizon = two_years};
}

}  // namespace hurtigspor
