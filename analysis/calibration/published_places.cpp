#include <array>
#include <cmath>

#include "base/undefined.hpp"
#include "calibration/published.hpp"

/// How municipalities differ one year after the programme (computed from IMDi's register of leavers of 2012).
namespace hurtigspor {

namespace {

constexpr const char* places = "How municipalities differ";
constexpr int exit_year = 2012;
constexpr double fewest_leavers = 10.0;

/// Leavers of 2012 in one municipality, and how they stood in November 2013.
struct Result {
  double leavers{};
  double in_work_or_education{};
  double unemployment{};  ///< registered, per 100 of the labour force, November 2013
  double share() const { return in_work_or_education / leavers; }
};

/// Municipalities with enough leavers.
std::vector<Result> results(const OutcomeView& view) {
  const Country& country = view.country();
  std::vector<Result> all(country.municipalities.size());
  for (const Life& life : view.lives()) {
    if (!life.observed_1y || view.year_of(life.programme_ended) != exit_year) continue;
    all[life.municipality.index()].leavers += 1.0;
    all[life.municipality.index()].in_work_or_education += life.work_or_education_1y;
  }
  const auto month = static_cast<std::size_t>(country.month_index(Date::of(exit_year + 1, 11, 15)));
  for (std::size_t place = 0; place < country.places.size(); ++place) {
    const auto& months = country.unemployment[place];
    if (month < months.size())
      all[country.places[place].municipality.index()].unemployment = 100.0 * static_cast<double>(months[month]);
  }
  std::erase_if(all, [](const Result& one) { return one.leavers < fewest_leavers; });
  return all;
}

struct Moments {
  double weight{}, mean_share{}, mean_unemployment{};
};

Moments moments_of(const std::vector<Result>& all) {
  Moments moments;
  for (const Result& one : all) {
    moments.weight += one.leavers;
    moments.mean_share += one.in_work_or_education;
    moments.mean_unemployment += one.leavers * one.unemployment;
  }
  moments.mean_share /= moments.weight;
  moments.mean_unemployment /= moments.weight;
  return moments;
}

/// Spread of the municipalities' shares, weighted by leavers, less what sampling alone would give.
double spread_net_of_sampling(const OutcomeView& view) {
  const std::vector<Result> all = results(view);
  if (all.size() < 2) return undefined;
  const Moments moments = moments_of(all);
  double between = 0.0;
  double sampling = 0.0;
  for (const Result& one : all) {
    const double off = one.share() - moments.mean_share;
    between += one.leavers * off * off;
    sampling += one.share() * (1.0 - one.share());  // weight n times p (1 - p) / n
  }
  return 100.0 * std::sqrt(std::max(0.0, (between - sampling) / moments.weight));
}

/// Points of the one-year result by points of registered unemployment, weighted by leavers.
double slope_on_unemployment(const OutcomeView& view) {
  const std::vector<Result> all = results(view);
  if (all.size() < 2) return undefined;
  const Moments moments = moments_of(all);
  double together = 0.0;
  double alone = 0.0;
  for (const Result& one : all) {
    const double off = one.unemployment - moments.mean_unemployment;
    together += one.leavers * off * (one.share() - moments.mean_share);
    alone += one.leavers * off * off;
  }
  return alone > 0.0 ? 100.0 * together / alone : undefined;
}

/// In work one year after: programmes inside NAV less those of a separate service, all years.
double inside_against_separate(const OutcomeView& view) {
  std::array<double, organisation_names.size()> leavers{};
  std::array<double, organisation_names.size()> employed{};
  for (const Life& life : view.lives()) {
    if (!life.observed_1y) continue;
    leavers[index(life.organisation)] += 1.0;
    employed[index(life.organisation)] += life.employed_1y;
  }
  const auto share = [&](Organisation kind) { return per_hundred(employed[index(kind)], leavers[index(kind)]); };
  return share(Organisation::in_nav) - share(Organisation::separate);
}

}  // namespace

std::vector<PublishedFigure> figures_of_places() {
  return {{.name = "municipal_spread",
           .group = places,
           .words = "spread of work or education one year after, net of sampling (10 leavers or more in 2012)",
           .unit = "points",
           .published = 7.1,
           .low = 4.0,
           .high = 9.0,
           .evidence = "mun_y1_sd_net_n10",
           .use = Use::held_out,
           .remark = "The published spread falls when more leavers are asked for: 6.3 points with 20 or more, 4.4 with "
                     "30 or more. The bounds reach over all three.",
           .measure = spread_net_of_sampling},
          {.name = "municipal_slope",
           .group = places,
           .words = "slope of that share on local unemployment",
           .unit = "points a point",
           .published = -3.8,
           .low = -6.0,
           .high = -2.0,
           .evidence = "mun_slope_unemp_y1",
           .measure = slope_on_unemployment},
          {.name = "inside_against_separate",
           .group = places,
           .words = "in work one year after: programme inside NAV less separate service",
           .unit = "points",
           .published = 0.0,
           .low = -3.0,
           .high = 3.0,
           .evidence = "P036",
           .use = Use::held_out,
           .remark = "True by construction: the two organisations were given numbers that keep them level.",
           .measure = inside_against_separate}};
}

}  // namespace hurtigspor
