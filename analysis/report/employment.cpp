#include <algorithm>
#include <array>
#include <regex>

#include "calibration/published.hpp"
#include "report/cube.hpp"
#include "report/sections.hpp"

namespace hurtigspor {
namespace {

/// Whom a line of a chart tells of: rows of the axis `sex`.
struct People {
  const char* name;
  std::vector<std::size_t> sexes;
};
const std::array<People, 3> lines{{{"all", {0, 1}}, {"men", {0}}, {"women", {1}}}};

Json residence_json(const OutcomesReader& reader, double alpha) {
  const Cube cube{reader, "residents_by_residence"};
  Json result{{"years", cube.numbers("years_since_settlement")}};
  for (const People& people : lines)
    for (std::size_t years = 0; years < cube.size("years_since_settlement"); ++years) {
      Cube::Where where{{"years_since_settlement", {years}}, {"sex", people.sexes}, {"residence_state", {0}}};
      const auto residents = cube.all_series(where);
      where.back().second = {1};
      result[people.name].push_back(ratios_by_scenario(cube.all_series(where), residents, alpha));
    }
  return result;
}

/// Statuses that count as work or education are the first three of the axis.
const std::vector<std::size_t> work_or_education{0, 1, 2};

Json after_exit_json(const OutcomesReader& reader, double alpha) {
  const Cube cube{reader, "status_after_exit"};
  Json result{{"exit_years", cube.numbers("exit_year")}, {"statuses", cube.labels("status")}};
  for (const People& people : lines) {
    Cube::Where where{{"years_after", {0}}, {"sex", people.sexes}};
    const auto leavers = cube.all_series(where);
    for (std::size_t status = 0; status < cube.size("status"); ++status) {
      auto with_status = where;
      with_status.emplace_back("status", std::vector{status});
      result["split"][people.name].push_back(ratios_by_scenario(cube.all_series(with_status), leavers, alpha));
    }
    for (std::size_t year = 0; year < cube.size("exit_year"); ++year) {
      where = {{"years_after", {0}}, {"sex", people.sexes}, {"exit_year", {year}}};
      const auto of_year = cube.all_series(where);
      where.emplace_back("status", work_or_education);
      result["by_exit_year"][people.name].push_back(ratios_by_scenario(cube.all_series(where), of_year, alpha));
    }
  }
  return result;
}

Json point(const PublishedFigure& figure) {
  return {{"value", figure.published},
          {"low", figure.low},
          {"high", figure.high},
          {"evidence", figure.evidence},
          {"fitted", figure.use == Use::fitted}};
}

/// The published figures that these charts hold too, by the names under which they are declared.
Json published_json() {
  static const std::regex after{"y1_workedu_exit([0-9]+)_(all|men|women)"};
  static const std::regex residence{"employed_residence_([0-9]+)_([0-9]+)_2016"};
  Json result{{"after", Json::array()}, {"residence", Json::array()}};
  for (const PublishedFigure& figure : published_figures()) {
    std::smatch part;
    if (std::regex_match(figure.name, part, after)) {
      Json one = point(figure);
      one["exit_year"] = std::stoi(part[1]);
      one["people"] = part[2].str();
      result["after"].push_back(std::move(one));
    } else if (std::regex_match(figure.name, part, residence)) {
      Json one = point(figure);
      one["from"] = std::stoi(part[1]);
      one["to"] = std::stoi(part[2]);
      result["residence"].push_back(std::move(one));
    }
  }
  return result;
}

}  // namespace

Json employment_json(const OutcomesReader& reader, double alpha) {
  if (!reader.has_table("residents_by_residence") || !reader.has_table("status_after_exit")) return nullptr;
  return {{"residence", residence_json(reader, alpha)},
          {"after_exit", after_exit_json(reader, alpha)},
          {"published", published_json()}};
}

}  // namespace hurtigspor
