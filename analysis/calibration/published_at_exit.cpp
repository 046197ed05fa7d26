#include <fmt/format.h>

#include <array>

#include "base/undefined.hpp"
#include "calibration/published.hpp"

/// Where people stand on the day after the programme (IMDi's register).
namespace hurtigspor {

namespace {

constexpr const char* at_exit = "Straight after the programme";

double share_at_exit(const OutcomeView& view, int year, const std::string& sex, const std::string& state) {
  std::vector<OutcomeView::Where> where{{"exit_year", fmt::format("{}", year)}};
  if (!view.has(where.front())) return undefined;
  if (!sex.empty()) where.push_back({"sex", sex});
  const double leavers = view.sum("status_at_exit", where);
  where.push_back({"exit_state", state});
  return per_hundred(view.sum("status_at_exit", where), leavers);
}

struct Published {
  std::string state;
  std::string name;
  std::array<double, 2> per_hundred_of;  ///< men, women
};

std::vector<PublishedFigure> seven_states_of_2014() {
  const std::vector<Published> states{{"work", "work", {31.3, 16.2}},
                                      {"education", "education", {20.9, 17.7}},
                                      {"qualification measures", "qualification", {20.0, 24.2}},
                                      {"compulsory school", "compulsory_school", {8.9, 12.7}},
                                      {"social assistance", "social_assistance", {7.0, 10.7}},
                                      {"other benefit", "other_benefit", {0.9, 2.7}},
                                      {"other", "other", {11.0, 15.6}}};
  constexpr double tolerance = 6.0;
  std::vector<PublishedFigure> figures;
  for (const std::size_t sex : {std::size_t{0}, std::size_t{1}})
    for (const Published& published : states) {
      const std::string who = sex == 0 ? "men" : "women";
      figures.push_back({.name = fmt::format("direct_{}_exit2014_{}", published.name, who),
                         .group = at_exit,
                         .words = fmt::format("{}, {}, left in 2014", published.state, who),
                         .unit = "per 100",
                         .published = published.per_hundred_of[sex],
                         .low = lowest_share(published.per_hundred_of[sex], tolerance),
                         .high = highest_share(published.per_hundred_of[sex], tolerance),
                         .evidence = fmt::format("direct_2014_{}_{}", published.name, sex == 0 ? "m" : "f"),
                         .measure = [who, state = published.state](const OutcomeView& view) {
                           return share_at_exit(view, 2014, who, state);
                         }});
    }
  return figures;
}

PublishedFigure of_2016(const std::string& state, double published) {
  constexpr double tolerance = 4.0;
  return {.name = fmt::format("direct_{}_exit2016", state),
          .group = at_exit,
          .words = fmt::format("{}, all, left in 2016", state),
          .unit = "per 100",
          .published = published,
          .low = lowest_share(published, tolerance),
          .high = highest_share(published, tolerance),
          .evidence = fmt::format("direct_2016_{}", state),
          .use = Use::held_out,
          .measure = [state](const OutcomeView& view) { return share_at_exit(view, 2016, "", state); }};
}

/// Of leavers with neither work nor school, those in one of these states.
double of_the_others(const OutcomeView& view, const std::vector<std::string>& states) {
  double counted = 0.0;
  double others = 0.0;
  for (const char* state : {"qualification measures", "social assistance", "other benefit", "other"})
    others += share_at_exit(view, 2014, "", state);
  for (const std::string& state : states) counted += share_at_exit(view, 2014, "", state);
  return per_hundred(counted, others);
}

PublishedFigure neither(const std::string& name, const std::string& words, double published,
                        const std::vector<std::string>& states, const std::string& evidence) {
  constexpr double tolerance = 6.0;
  return {.name = "neither_" + name + "_exit2014",
          .group = at_exit,
          .words = "of those with neither work nor school: " + words + ", left in 2014",
          .unit = "per 100",
          .published = published,
          .low = lowest_share(published, tolerance),
          .high = highest_share(published, tolerance),
          .evidence = evidence,
          .measure = [states](const OutcomeView& view) { return of_the_others(view, states); }};
}

}  // namespace

std::vector<PublishedFigure> figures_at_exit() {
  std::vector<PublishedFigure> figures = seven_states_of_2014();
  figures.push_back(of_2016("work", 24.3));
  figures.push_back(of_2016("education", 21.5));
  const std::string all =
      " / (direct_2014_qualification_b + direct_2014_social_assistance_b + direct_2014_other_benefit_b + "
      "direct_2014_other_b)";
  figures.push_back(
      neither("measures", "to measures", 48.2, {"qualification measures"}, "direct_2014_qualification_b" + all));
  figures.push_back(neither("assistance", "to social assistance", 19.1, {"social assistance"},
                            "direct_2014_social_assistance_b" + all));
  figures.push_back(neither("elsewhere", "elsewhere", 32.7, {"other benefit", "other"},
                            "(direct_2014_other_benefit_b + direct_2014_other_b)" + all));
  return figures;
}

}  // namespace hurtigspor
