#include "compare/outcomes_check.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/errors.hpp"
#include "compare/outcomes_promise.hpp"
#include "store/outcomes_file.hpp"

namespace hurtigspor {
namespace {

using Kind = PromisedVariable::Kind;
using Sentences = std::vector<std::string>;

bool holds(const OutlinedVariable& variable, Kind kind) {
  switch (kind) {
    case Kind::text:
      return variable.stored == "text";
    case Kind::whole:
      return variable.stored.starts_with("int");
    case Kind::real:
      return variable.stored.starts_with("float");
    case Kind::nothing:
      return variable.stored == "nothing";
    case Kind::any:
      return true;
  }
  broken_promise("a promised variable has a kind");
}

const char* words_for(Kind kind) {
  if (kind == Kind::text) return "texts";
  if (kind == Kind::nothing) return "nothing";
  return kind == Kind::whole ? "whole numbers" : "real numbers";
}

std::string named(const std::vector<std::string>& axes) {
  if (axes.empty()) return "no axes";
  Sentences shown;
  for (const std::string& axis : axes) shown.push_back(axis.empty() ? "one without a name" : axis);
  return fmt::format("the axes {}", fmt::join(shown, ", "));
}

/// The first label that is another one than promised.
void check_labels(Sentences& found, const Outline& outline, const PromisedVariable& promised) {
  const auto at = outline.coordinates.find(promised.path);
  if (promised.labels.empty() || at == outline.coordinates.end()) return;
  const auto& labels = at->second;
  if (labels.size() != promised.labels.size()) {
    found.push_back(fmt::format("\"{}\" has {} values; the schema has {}: {}.", promised.path, labels.size(),
                                promised.labels.size(), fmt::join(promised.labels, ", ")));
    return;
  }
  const auto [label, expected] = std::mismatch(labels.begin(), labels.end(), promised.labels.begin());
  if (label != labels.end())
    found.push_back(fmt::format("\"{}\": value {} is \"{}\"; the schema has \"{}\" there.", promised.path,
                                label - labels.begin() + 1, *label, *expected));
}

/// A variable is as long as its axes.
void check_lengths(Sentences& found, const Outline& outline, const OutlinedVariable& variable) {
  if (variable.axes.size() != variable.shape.size()) return;
  for (std::size_t axis = 0; axis < variable.axes.size(); ++axis) {
    const OutlinedVariable* along = outline.find(variable.axes[axis]);
    if (along != nullptr && along->shape.front() != variable.shape[axis])
      found.push_back(fmt::format("\"{}\" has {} values along {}, which has {}.", variable.path, variable.shape[axis],
                                  along->path, along->shape.front()));
  }
}

void check_attributes(Sentences& found, const OutlinedVariable& variable, const PromisedVariable& promised) {
  if (variable.attribute("long_name").empty()) found.push_back(fmt::format("\"{}\" has no long_name.", variable.path));
  const auto expect = [&](const char* attribute, const std::string& expected) {
    if (const std::string seen = variable.attribute(attribute); seen != expected)
      found.push_back(
          fmt::format("\"{}\" has the {} \"{}\"; the schema has \"{}\".", variable.path, attribute, seen, expected));
  };
  expect("units", units_attribute(promised.units));
  expect(unit_variable, units_differ(promised.units) ? promised.units : "");
  expect("ancillary_variables", promised.ancillary);
  const bool may_lack_values = !variable.is_axis && !variable.shape.empty() && variable.stored != "text";
  if (may_lack_values && variable.attribute("_FillValue").empty())
    found.push_back(fmt::format("\"{}\" has no _FillValue.", variable.path));
}

void check_variable(Sentences& found, const Outline& outline, const PromisedVariable& promised,
                    const Sentences& foreign) {
  const OutlinedVariable* variable = outline.find(promised.path);
  if (variable == nullptr) {
    found.push_back(fmt::format("\"{}\" is missing.{}", promised.path, did_you_mean(promised.path, foreign)));
    return;
  }
  const bool should_be_axis = promised.axes == std::vector<std::string>{promised.path};
  if (should_be_axis != variable->is_axis)
    found.push_back(fmt::format("\"{}\" is {} axis; the schema has it as {}.", promised.path,
                                variable->is_axis ? "an" : "no", should_be_axis ? "one" : "none"));
  else if (variable->axes != promised.axes)
    found.push_back(
        fmt::format("\"{}\" has {}; the schema has {}.", promised.path, named(variable->axes), named(promised.axes)));
  if (!holds(*variable, promised.kind))
    found.push_back(
        fmt::format("\"{}\" holds {}; the schema has {}.", promised.path, variable->stored, words_for(promised.kind)));
  check_attributes(found, *variable, promised);
  check_lengths(found, outline, *variable);
  check_labels(found, outline, promised);
}

void check_root(Sentences& found, const Outline& outline) {
  const auto& promised = promised_attributes();
  const auto& further = further_attributes();
  for (const std::string& name : promised)
    if (outline.attribute(name).empty()) found.push_back(fmt::format("The root has no attribute \"{}\".", name));
  for (const auto& [name, value] : outline.attributes) {
    const auto is = [&name = name](const std::string& known) { return known == name; };
    if (std::none_of(promised.begin(), promised.end(), is) && std::none_of(further.begin(), further.end(), is))
      found.push_back(
          fmt::format("The root's attribute \"{}\" is foreign to the schema.{}", name, did_you_mean(name, promised)));
  }
  const OutlinedVariable* replicates = outline.find("/replicate");
  if (replicates != nullptr && replicates->shape.size() == 1 &&
      outline.attribute("replicates") != std::to_string(replicates->shape.front()))
    found.push_back(fmt::format("The root says \"{}\" replicates, but the axis has {}.",
                                outline.attribute("replicates"), replicates->shape.front()));
}

/// What no promise speaks of.
Sentences foreign_to(const std::vector<PromisedVariable>& promise, const Outline& outline) {
  Sentences foreign;
  for (const OutlinedVariable& variable : outline.variables)
    if (std::none_of(promise.begin(), promise.end(), [&](const auto& known) { return known.path == variable.path; }))
      foreign.push_back(variable.path);
  for (const std::string& group : outline.groups)
    if (group != "/persons" && group != "/events") foreign.push_back(group);
  return foreign;
}

}  // namespace

std::vector<std::string> departures_from_schema(const Outline& outline) {
  const std::string version = outline.attribute("schema_version");
  if (version.empty()) return {"The root has no schema_version: this is no outcomes file."};
  if (version != std::to_string(outcomes_schema))
    return {fmt::format("The file has schema version {}; this program knows version {} and checks no other.", version,
                        outcomes_schema)};
  const auto promise = promised_variables(PromisedParts::of(outline));
  const Sentences foreign = foreign_to(promise, outline);
  Sentences found;
  check_root(found, outline);
  for (const PromisedVariable& promised : promise) check_variable(found, outline, promised, foreign);
  for (const std::string& path : foreign) found.push_back(fmt::format("\"{}\" is foreign to the schema.", path));
  return found;
}

}  // namespace hurtigspor
