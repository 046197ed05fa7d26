#include "parameters/registry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <utility>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

template <class Unit>
ParameterValue plain(Quantity<Unit> quantity) {
  return quantity.value;
}
template <class Plain>
ParameterValue plain(Plain value) {
  return value;
}

template <class Unit>
const char* unit_of(Quantity<Unit>) {
  return Unit::name;
}
const char* unit_of(std::int64_t) {
  return "1";
}
const char* unit_of(bool) {
  return "bool";
}
const char* unit_of(Date) {
  return "date";
}
const char* unit_of(Industry) {
  return "section";
}

static_assert(std::is_standard_layout_v<Parameters> && std::is_trivially_copyable_v<Parameters> &&
                  sizeof(Number) == sizeof(double),
              "numbers are found by their place, a quantity's value where the quantity is");

const char* bytes_of(const Parameters& parameters) {
  return reinterpret_cast<const char*>(&parameters);
}

/// All presets, and what the walk over their descriptions has met.
class Walk {
 public:
  std::vector<ParameterEntry> entries() {
    Parameters::for_each_group(presets_, [this](const auto& group) { add_group(group); });
    return std::move(entries_);
  }

 private:
  template <class Group>
  void add_group(const Group& group) {
    static constexpr auto described = Group::described();
    const auto add_number = [&](const auto& number) {
      const auto& preset = group.*number.member;
      add(described.name, number.about, unit_of(preset), plain(preset), reinterpret_cast<const char*>(&preset));
    };
    std::apply([&](const auto&... number) { (add_number(number), ...); }, described.numbers);
  }

  /// Whatever the type of the number, so that hundreds of them are compiled once.
  void add(const std::string& group, const Description& about, const char* unit, const ParameterValue& preset,
           const char* lies) {
    entries_.push_back({.group = group,
                        .name = group + "." + about.name,
                        .unit = unit,
                        .preset = preset,
                        .about = about,
                        .place = static_cast<std::size_t>(lies - bytes_of(presets_))});
  }

  Parameters presets_;
  std::vector<ParameterEntry> entries_;
};

double number_in(const ParameterValue& value) {
  return type_of(value) == ValueType::whole ? static_cast<double>(std::get<std::int64_t>(value))
                                            : std::get<double>(value);
}

/// A bound of whole numbers; the largest is no double.
std::int64_t whole(double bound) {
  return bound >= largest_whole ? INT64_MAX : static_cast<std::int64_t>(bound);
}

}  // namespace

ParameterValue ParameterEntry::get(const Parameters& from) const {
  ParameterValue value = preset;
  std::visit([&](auto& number) { std::memcpy(&number, bytes_of(from) + place, sizeof number); }, value);
  return value;
}

void ParameterEntry::set(Parameters& into, const ParameterValue& value) const {
  expects(value.index() == preset.index(), "a parameter is set to a value of another type");
  auto* const bytes = reinterpret_cast<char*>(&into);
  std::visit([&](const auto& number) { std::memcpy(bytes + place, &number, sizeof number); }, value);
}

const std::vector<ParameterEntry>& all_parameters() {
  static const std::vector<ParameterEntry> entries = Walk{}.entries();
  return entries;
}

const std::vector<std::string>& parameter_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const auto& entry : all_parameters()) all.push_back(entry.name);
    return all;
  }();
  return names;
}

const std::vector<std::string>& group_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const auto& entry : all_parameters())
      if (all.empty() || all.back() != entry.group) all.push_back(entry.group);
    return all;
  }();
  return names;
}

std::optional<std::size_t> find_parameter(std::string_view name) {
  const auto& names = parameter_names();
  const auto place = std::find(names.begin(), names.end(), name);
  if (place == names.end()) return std::nullopt;
  return static_cast<std::size_t>(place - names.begin());
}

std::string unknown_parameter(std::string_view name, const std::vector<std::string>& known) {
  std::string hint = did_you_mean(name, known);
  const std::string_view group = name.substr(0, name.find('.'));
  std::vector<std::string_view> of_group;
  for (const auto& entry : all_parameters())
    if (entry.group == group) of_group.push_back(std::string_view{entry.name}.substr(group.size() + 1));
  if (hint.empty() && !of_group.empty()) hint = fmt::format(" {} has {}.", group, fmt::join(of_group, ", "));
  return fmt::format("there is no parameter \"{}\".{}", name, hint);
}

const ParameterEntry& parameter_named(std::string_view name) {
  const auto row = find_parameter(name);
  if (!row) throw InputError(unknown_parameter(name));
  return all_parameters()[*row];
}

std::string allowed(const ParameterEntry& entry) {
  switch (entry.type()) {
    case ValueType::real:
      return fmt::format("a number between {} and {}{}", entry.about.min, entry.about.max,
                         entry.unit == "1" ? "" : " (" + entry.unit + ")");
    case ValueType::whole:
      return fmt::format("a whole number between {} and {}", whole(entry.about.min), whole(entry.about.max));
    case ValueType::truth:
      return "true or false";
    case ValueType::date:
      return "a date such as 2017-01-01";
    case ValueType::section:
      return fmt::format("one of the sections {}", fmt::join(industry_names, ", "));
  }
  return {};
}

std::optional<std::string> objection(const ParameterEntry& entry, const ParameterValue& value) {
  expects(value.index() == entry.preset.index(), "a parameter is checked with a value of another type");
  if (!entry.is_number()) return std::nullopt;
  const double number = number_in(value);
  if (std::isfinite(number) && number >= entry.about.min && number <= entry.about.max) return std::nullopt;
  return fmt::format("is {}; it must be {}", plain_text(value), allowed(entry));
}

ParameterValue value_of(const ParameterEntry& entry, std::string_view text) {
  const auto value = value_from_text(entry.type(), text);
  if (!value) throw InputError(fmt::format("\"{}\" is \"{}\"; it must be {}.", entry.name, text, allowed(entry)));
  if (const auto wrong = objection(entry, *value)) throw InputError(fmt::format("\"{}\" {}.", entry.name, *wrong));
  return *value;
}

void set_from_text(Parameters& parameters, std::string_view name, std::string_view text) {
  const auto& entry = parameter_named(name);
  entry.set(parameters, value_of(entry, text));
}

std::vector<std::size_t> differing(const Parameters& one, const Parameters& other) {
  std::vector<std::size_t> rows;
  const auto& entries = all_parameters();
  for (std::size_t row = 0; row < entries.size(); ++row)
    if (entries[row].get(one) != entries[row].get(other)) rows.push_back(row);
  return rows;
}

}  // namespace hurtigspor
