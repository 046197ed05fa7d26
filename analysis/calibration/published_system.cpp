#include <fmt/format.h>

#include "base/undefined.hpp"
#include "calibration/published.hpp"

/// The system as a whole: how many take part, what programmes hold, how many use the fast track, how long people wait,
/// and who works after some years.
namespace hurtigspor {

namespace {

PublishedFigure participants(int year, double published, Use use, const std::string& remark = "") {
  constexpr double tolerance = 0.1;
  return {.name = fmt::format("participants_{}", year),
          .group = "Participants in the programme",
          .words = fmt::format("people who took part at some time of {}", year),
          .unit = "persons",
          .published = published,
          .low = published * (1.0 - tolerance),
          .high = published * (1.0 + tolerance),
          .evidence = fmt::format("participants_{}", year),
          .use = use,
          .remark = remark,
          .measure = [year](const OutcomeView& view) {
            const OutcomeView::Where when{"year", fmt::format("{}", year)};
            return view.has(when) ? view.sum("participants", {when}) : undefined;
          }};
}

/// Participants of 2012-2014 whose programme held something, per 100 of them.
PublishedFigure content(const std::string& name, const std::string& held, double published,
                        const std::string& evidence) {
  constexpr double tolerance = 5.0;
  return {.name = "content_" + name,
          .group = "What programmes held",
          .words = held,
          .unit = "per 100 participants",
          .published = published,
          .low = lowest_share(published, tolerance),
          .high = highest_share(published, tolerance),
          .evidence = evidence,
          .remark = "Published for 2010 and simulated for 2012 to 2014: outcomes do not count before 2012.",
          .measure = [held](const OutcomeView& view) {
            double counted = 0.0;
            double all = 0.0;
            for (const char* year : {"2012", "2013", "2014"}) {
              if (!view.has({"year", year})) return undefined;
              counted += view.sum("programme_content", {{"year", year}, {"content", held}});
              all += view.sum("programme_content", {{"year", year}, {"content", "participants"}});
            }
            return per_hundred(counted, all);
          }};
}

/// Residents of 2016 in work, by completed years since settlement.
double in_work_by_residence(const OutcomeView& view, int from, int to) {
  if (!view.has({"year", "2016"})) return undefined;
  double residents = 0.0;
  double in_work = 0.0;
  for (int years = from; years <= to; ++years) {
    const std::vector<OutcomeView::Where> where{{"year", "2016"}, {"years_since_settlement", fmt::format("{}", years)}};
    auto people = where;
    people.push_back({"residence_state", "resident"});
    residents += view.sum("residents_by_residence", people);
    people.back().second = "in work";
    in_work += view.sum("residents_by_residence", people);
  }
  return per_hundred(in_work, residents);
}

PublishedFigure residence(int from, int to, double published, const std::string& evidence,
                          const std::string& remark = "") {
  constexpr double tolerance = 5.0;
  return {.name = fmt::format("employed_residence_{}_{}_2016", from, to),
          .group = "In work by years since settlement",
          .words = fmt::format("in work in 2016 after {} to {} years", from, to),
          .unit = "per 100",
          .published = published,
          .low = lowest_share(published, tolerance),
          .high = highest_share(published, tolerance),
          .evidence = evidence,
          .remark = remark,
          .measure = [=](const OutcomeView& view) { return in_work_by_residence(view, from, to); }};
}

/// Registered users of the year 2017: those who started, times the share who are registered.
double registered_users(const OutcomeView& view) {
  if (!view.has({"year", "2017"})) return undefined;
  const Scenario& scenario = view.scenario();
  const std::size_t epoch = scenario.epoch_of(Date::of(2017, 12, 31));
  const double registered = *scenario.at(epoch, MunicipalityId{0}).fast_track.registered_share;
  return registered * view.sum("take_up_chain", {{"year", "2017"}, {"link", "started"}});
}

PublishedFigure wait(int year, double published) {
  constexpr double half_a_month = 0.5;
  return {.name = fmt::format("wait_{}", year),
          .group = "Waiting for settlement",
          .words = fmt::format("mean wait from permit to settlement, settled in {}", year),
          .unit = "month",
          .published = published,
          .low = published - half_a_month,
          .high = published + half_a_month,
          .evidence = fmt::format("wait_permit_to_settlement_{}", year),
          .remark = "An input: people's waits are drawn around the published mean of their year.",
          .measure = [year](const OutcomeView& view) {
            double people = 0.0;
            double days = 0.0;
            for (const Life& life : view.lives()) {
              if (life.inflow == Inflow::family || view.year_of(life.settled) != year) continue;
              people += 1.0;
              days += life.days_in_reception;
            }
            return people > 0.0 ? days / people / days_per_month : undefined;
          }};
}

/// How many used the fast track is known from one sentence about one year.
PublishedFigure fast_track_users() {
  constexpr double unpublished_low = 60.0;
  constexpr double unpublished_high = 240.0;
  return {.name = "fast_track_registered_2017",
          .group = "Fast-track take-up",
          .words = "registered users in 2017",
          .unit = "persons",
          .published = 120.0,
          .low = unpublished_low,
          .high = unpublished_high,
          .evidence = "hurtigspor_participants_2017",
          .remark =
              "One number for a product of nine links, and it may leave out people who were not registered as "
              "users. The bounds are assumed: half and double.",
          .measure = registered_users};
}

}  // namespace

std::vector<PublishedFigure> figures_of_the_system() {
  return {participants(2016, 23961.0, Use::fitted),
          participants(2018, 27067.0, Use::fitted),
          participants(2019, 20918.0, Use::fitted),
          participants(2021, 10595.0, Use::fitted),
          participants(2023, 31716.0, Use::held_out),
          participants(2024, 34578.0, Use::held_out,
                       "The model ends the programme under collective protection after its ten months or so. The "
                       "published year also holds programmes that were prolonged or taken part-time."),
          content("language_placement", "language placement", 37.7, "content_language_practice_2010_rate"),
          content("work_placement", "work placement", 10.8, "content_work_practice_2010_rate"),
          content("paid_work", "paid work", 8.7,
                  "(content_work_public_2010_b + content_work_private_2010_b) / content_norwegian_2010_b"),
          content("recognised", "education recognised", 3.7, "content_edu_approval_2010_rate"),
          fast_track_users(),
          wait(2015, 8.4),
          wait(2016, 4.8),
          wait(2017, 5.0),
          wait(2018, 4.9),
          residence(4, 6, 46.0, "ref_emp_2016_res4_6"),
          residence(7, 9, 54.0, "ref_emp_2016_res7_19",
                    "Published for 7 to 19 years of residence; the model's first people settled in 2007.")};
}

}  // namespace hurtigspor
