#include <fmt/format.h>

#include <array>

#include "base/undefined.hpp"
#include "calibration/published.hpp"

/// Where leavers of the programme stand in November of the year after they left (Statistics Norway).
namespace hurtigspor {

namespace {

constexpr const char* one_year_after = "One year after the programme";

struct People {
  std::string words;   ///< "men"
  std::string letter;  ///< of the evidence row
  std::vector<OutcomeView::Where> where;
};

const People everybody{"all", "b", {}};
const People men{"men", "m", {{"sex", "men"}}};
const People women{"women", "f", {{"sex", "women"}}};

/// Leavers of a year with one of these statuses in November of the year after, per 100 leavers.
double share_after(const OutcomeView& view, int exit_year, const People& people,
                   const std::vector<std::string>& statuses) {
  std::vector<OutcomeView::Where> where = people.where;
  where.push_back({"exit_year", fmt::format("{}", exit_year)});
  where.push_back({"years_after", "1"});
  if (!view.has(where[where.size() - 2])) return undefined;
  const double leavers = view.sum("status_after_exit", where);
  double counted = 0.0;
  for (const std::string& status : statuses) {
    auto in_status = where;
    in_status.push_back({"status", status});
    counted += view.sum("status_after_exit", in_status);
  }
  return per_hundred(counted, leavers);
}

const std::vector<std::string> work_or_education{"employed", "employed and in education", "in education"};

PublishedFigure in_work_or_education(int year, const People& people, double published, double tolerance, Use use) {
  return {.name = fmt::format("y1_workedu_exit{}_{}", year, people.words),
          .group = one_year_after,
          .words = fmt::format("in work or education, {}, left in {}", people.words, year),
          .unit = "per 100",
          .published = published,
          .low = lowest_share(published, tolerance),
          .high = highest_share(published, tolerance),
          .evidence = fmt::format("y1_workedu_exit{}_{}", year, people.letter),
          .use = use,
          .measure = [=](const OutcomeView& view) { return share_after(view, year, people, work_or_education); }};
}

struct PublishedStatus {
  std::string status;               ///< of the model's axis
  std::string name;                 ///< of the evidence row
  std::array<double, 2> published;  ///< men, women
  std::array<std::string, 2> evidence;
};

/// The five-way split of those who left in 2016.
std::vector<PublishedFigure> split_of_2016() {
  const auto row = [](const char* what) {
    return std::array{fmt::format("y1_{}_exit2016_m_share", what), fmt::format("y1_{}_exit2016_f_share", what)};
  };
  const std::vector<PublishedStatus> statuses{
      {"employed", "employed", {39.0, 21.4}, row("emp_only")},
      {"employed and in education", "employed_in_education", {15.7, 10.6}, row("emp_edu")},
      {"in education", "in_education", {16.7, 18.3}, row("edu_only")},
      {"registered unemployed or on a measure",
       "registered",
       {9.4, 10.9},
       {"y1_reg_unemployed_exit2016_m_share + y1_measures_exit2016_m_share",
        "y1_reg_unemployed_exit2016_f_share + y1_measures_exit2016_f_share"}},
      {"other", "other", {19.2, 38.8}, row("other")}};
  std::vector<PublishedFigure> figures;
  constexpr double tolerance = 5.0;
  for (const People& people : {men, women})
    for (const PublishedStatus& status : statuses) {
      const std::size_t sex = people.letter == "m" ? 0 : 1;
      figures.push_back(
          {.name = fmt::format("y1_{}_exit2016_{}", status.name, people.words),
           .group = one_year_after,
           .words = fmt::format("{}, {}, left in 2016", status.status, people.words),
           .unit = "per 100",
           .published = status.published[sex],
           .low = lowest_share(status.published[sex], tolerance),
           .high = highest_share(status.published[sex], tolerance),
           .evidence = status.evidence[sex],
           .measure = [=](const OutcomeView& view) { return share_after(view, 2016, people, {status.status}); }});
    }
  return figures;
}

/// Of leavers of 2014 in work a year later, those in full-time work.
double full_time_of_employed(const OutcomeView& view) {
  double employed = 0.0;
  double full_time = 0.0;
  for (const Life& life : view.lives()) {
    if (!life.observed_1y || !life.employed_1y || view.year_of(life.programme_ended) != 2014) continue;
    employed += 1.0;
    full_time += life.full_time_1y;
  }
  return per_hundred(full_time, employed);
}

}  // namespace

std::vector<PublishedFigure> figures_after_exit() {
  constexpr double near = 3.0;
  constexpr double near_enough = 4.0;
  std::vector<PublishedFigure> figures{
      in_work_or_education(2016, everybody, 62.0, near, Use::fitted),
      in_work_or_education(2016, men, 71.0, near, Use::fitted),
      in_work_or_education(2016, women, 50.0, near, Use::fitted),
  };
  for (PublishedFigure& figure : split_of_2016()) figures.push_back(std::move(figure));
  for (PublishedFigure figure : {in_work_or_education(2012, everybody, 62.0, near_enough, Use::fitted),
                                 in_work_or_education(2012, men, 70.0, near_enough, Use::fitted),
                                 in_work_or_education(2012, women, 52.0, near_enough, Use::fitted),
                                 in_work_or_education(2013, everybody, 62.0, near_enough, Use::held_out),
                                 in_work_or_education(2013, men, 72.0, near_enough, Use::held_out),
                                 in_work_or_education(2013, women, 50.0, near_enough, Use::held_out),
                                 in_work_or_education(2014, everybody, 58.0, near_enough, Use::held_out),
                                 in_work_or_education(2015, everybody, 61.0, near_enough, Use::held_out),
                                 in_work_or_education(2015, men, 71.0, near_enough, Use::held_out),
                                 in_work_or_education(2015, women, 49.0, near_enough, Use::held_out)})
    figures.push_back(std::move(figure));
  figures.push_back({.name = "y1_full_time_of_employed_exit2014",
                     .group = one_year_after,
                     .words = "full-time, of those in work, left in 2014",
                     .unit = "per 100",
                     .published = 41.9,
                     .low = 36.9,
                     .high = 46.9,
                     .evidence = "y1_fulltime_exit2014 / y1_anyjob_exit2014",
                     .measure = full_time_of_employed});
  return figures;
}

}  // namespace hurtigspor
