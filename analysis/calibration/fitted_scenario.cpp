#include "calibration/fitted_scenario.hpp"

#include <fmt/format.h>

#include <map>

#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

/// A line of the file, by row of `all_parameters()`.
struct Line {
  ParameterValue value;
  std::string comment;
};

std::string comment_on(const Moved& moved) {
  const ParameterEntry& entry = all_parameters()[moved.parameter];
  return fmt::format("was {}; plausible {} to {}{}", plain_text(moved.from), entry.about.low, entry.about.high,
                     moved.is_at_the_edge ? ", at the edge" : "");
}

std::map<std::size_t, Line> lines_of(const Fit& fit, const Scenario& scenario) {
  std::map<std::size_t, Line> lines;
  for (const Assignment& assignment : scenario.assignments)
    if (assignment.origin.starts_with("--set"))
      lines[assignment.parameter] = {assignment.value, "set on the command line"};
  for (const Moved& moved : fit.moved) lines[moved.parameter] = {moved.to, comment_on(moved)};
  return lines;
}

std::string heading(const Fit& fit, const Scenario& scenario, const FittedHead& head) {
  std::string text = fmt::format("# Written by `hurtigspor calibrate`. {}\n", head.how);
  text +=
      fmt::format("# Distance to the published figures, 1 being the edge of a hit: {:.3f} before, {:.3f} after.\n\n",
                  fit.before.distance(), fit.after.distance());
  text += fmt::format("title    = {}\n", toml_quoted(scenario.title + ", fitted"));
  if (!scenario.title_nb.empty())
    text += fmt::format("title_nb = {}\n", toml_quoted(scenario.title_nb + ", tilpasset"));
  text += fmt::format("extends  = {}\n", toml_quoted(head.extends));
  return text + fmt::format("about    = {}\n",
                            toml_quoted(fmt::format("\"{}\" with {} of its numbers that nobody has measured moved, "
                                                    "within what is plausible, towards the published figures.",
                                                    scenario.title, fit.moved.size())));
}

}  // namespace

std::string fitted_scenario(const Fit& fit, const Scenario& scenario, const FittedHead& head) {
  std::string text = heading(fit, scenario, head);
  std::string group;
  for (const auto& [row, line] : lines_of(fit, scenario)) {
    const ParameterEntry& entry = all_parameters()[row];
    if (entry.group != group) text += fmt::format("\n[{}]\n", entry.group);
    group = entry.group;
    text += fmt::format("{:<40} # {}\n", fmt::format("{} = {}", entry.about.name, toml_text(line.value)), line.comment);
  }
  return text;
}

}  // namespace hurtigspor
