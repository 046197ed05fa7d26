#include "compare/network.hpp"

#include <algorithm>
#include <numeric>

#include "base/errors.hpp"
#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

template <class Read>
std::vector<double> series(const NetworkByReplicate& records, std::size_t scenario, Read read) {
  std::vector<double> values;
  for (const auto& [replicate, scenarios] : records) values.push_back(read(scenarios[scenario]));
  return values;
}

double share_found(const NetworkRecord& record) {
  return ratio(record.at(Ending::first_job, PathMeasure::people), record.at(PathMeasure::people));
}

double days_of_everybody(const NetworkRecord& record) {
  return ratio(record.at(PathMeasure::days), record.at(PathMeasure::people));
}

double days_of_everybody(const NetworkRecord& record, WaitKind kind) {
  return ratio(record.at(kind, WaitMeasure::days), record.at(PathMeasure::people));
}

WaitEstimate wait_estimate(const NetworkByReplicate& records, WaitKind kind, double alpha) {
  const auto of_finders = [&](WaitMeasure measure) {
    return estimate(series(records, 0,
                           [&](const NetworkRecord& record) {
                             return ratio(record.at(Ending::first_job, kind, measure),
                                          record.at(Ending::first_job, PathMeasure::people));
                           }),
                    alpha);
  };
  return {of_finders(WaitMeasure::days), of_finders(WaitMeasure::days_gained), of_finders(WaitMeasure::people_largest),
          estimate(series(records, 0, [&](const NetworkRecord& record) { return days_of_everybody(record, kind); }),
                   alpha)};
}

/// The days by which all offices' hours delayed first jobs.
double days_delayed(const NetworkRecord& record) {
  double days = 0.0;
  for (std::size_t office = 0; office * office_measures < record.offices.size(); ++office)
    days += record.at(office, OfficeMeasure::days_delayed);
  return days;
}

std::vector<OfficeEstimate> office_estimates(const NetworkByReplicate& records, const Country& country, double alpha) {
  std::vector<OfficeEstimate> offices;
  for (std::size_t row = 0; row < country.offices.size(); ++row) {
    const auto of = [&](auto read) { return estimate(series(records, 0, read), alpha); };
    offices.push_back({country.offices[row].number, country.offices[row].name,
                       of([&](const NetworkRecord& record) { return record.at(row, OfficeMeasure::people); }),
                       of([&](const NetworkRecord& record) { return record.at(row, OfficeMeasure::people_delayed); }),
                       of([&](const NetworkRecord& record) { return record.at(row, OfficeMeasure::days_delayed); }),
                       of([&](const NetworkRecord& record) {
                         return ratio(record.at(row, OfficeMeasure::days_delayed), days_delayed(record));
                       })});
  }
  std::stable_sort(offices.begin(), offices.end(), [](const OfficeEstimate& one, const OfficeEstimate& other) {
    return one.delayed.mean > other.delayed.mean;
  });
  return offices;
}

NetworkDifference difference_of(const NetworkByReplicate& records, std::size_t scenario, const std::string& title,
                                double alpha) {
  const auto pair = [&](auto read) {
    return paired_difference(series(records, 0, read), series(records, scenario, read), alpha);
  };
  NetworkDifference result{.title = title,
                           .found = pair(share_found),
                           .days = pair([](const NetworkRecord& record) { return days_of_everybody(record); }),
                           .waits = {}};
  for (std::size_t kind = 0; kind < wait_kinds; ++kind)
    result.waits[kind] =
        pair([kind](const NetworkRecord& record) { return days_of_everybody(record, static_cast<WaitKind>(kind)); });
  return result;
}

}  // namespace

double NetworkRecord::at(Ending ending, PathMeasure measure) const {
  return path[index(ending) * path_measures + index(measure)];
}

double NetworkRecord::at(Ending ending, WaitKind kind, WaitMeasure measure) const {
  return waits[(index(ending) * wait_kinds + index(kind)) * wait_measures + index(measure)];
}

double NetworkRecord::at(std::size_t office, OfficeMeasure measure) const {
  return offices[office * office_measures + index(measure)];
}

double NetworkRecord::at(PathMeasure measure) const {
  return at(Ending::first_job, measure) + at(Ending::no_job, measure);
}

double NetworkRecord::at(WaitKind kind, WaitMeasure measure) const {
  return at(Ending::first_job, kind, measure) + at(Ending::no_job, kind, measure);
}

NetworkRecord network_record(const std::vector<Table>& tables) {
  const std::size_t first = tables.size() - waiting_tables().size();
  expects(tables.size() >= waiting_tables().size() && tables[first].declaration == waiting_tables().data(),
          "a run with the network ends with its tables");
  return {tables[first].values, tables[first + 1].values, tables[first + 2].values};
}

NetworkComparison network_comparison(const NetworkByReplicate& records, const std::vector<std::string>& titles,
                                     const Country& country, double alpha) {
  const auto of = [&](auto read) { return estimate(series(records, 0, read), alpha); };
  const auto of_finders = [&](PathMeasure measure) {
    return of([measure](const NetworkRecord& record) {
      return ratio(record.at(Ending::first_job, measure), record.at(Ending::first_job, PathMeasure::people));
    });
  };
  NetworkComparison result;
  result.title = titles.front();
  result.replicates = records.size();
  result.people = of([](const NetworkRecord& record) { return record.at(PathMeasure::people); });
  result.found = of(share_found);
  result.days = of_finders(PathMeasure::days);
  result.appointments = of_finders(PathMeasure::appointments);
  for (std::size_t kind = 0; kind < wait_kinds; ++kind)
    result.waits[kind] = wait_estimate(records, static_cast<WaitKind>(kind), alpha);
  result.offices = office_estimates(records, country, alpha);
  for (std::size_t scenario = 1; scenario < titles.size(); ++scenario)
    result.alternatives.push_back(difference_of(records, scenario, titles[scenario], alpha));
  return result;
}

}  // namespace hurtigspor
