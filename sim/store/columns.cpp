#include "store/columns.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>
#include <sstream>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

constexpr const char* persons_group = "/persons";
constexpr const char* person_axis = "/persons/person";

// CF separates the meanings of flags by blanks, so a meaning may hold none.
std::string flag_word(std::string meaning) {
  std::replace(meaning.begin(), meaning.end(), ' ', '_');
  return meaning;
}

// Coordinates may not be missing (CF), so an axis has no fill value.
void add_axis(Hdf5File& file, const std::string& path, const std::string& long_name, const Extent& extent) {
  file.add_numbers(path, {.stored = Stored::int64, .extent = extent, .chunk = chunk_of(extent), .fill = false});
  file.make_axis(path);
  file.set_text(path, "long_name", long_name);
  file.set_text(path, "units", "1");
}

// A column without its values; where it lies.
std::string add_empty_column(Hdf5File& file, const std::string& group, const Column& column, const Extent& extent,
                             const std::vector<std::string>& axes) {
  std::string path = fmt::format("{}/{}", group, column.name);
  file.add_numbers(path, {.stored = column.stored, .extent = extent, .chunk = chunk_of(extent)});
  file.attach_axes(path, axes);
  describe_column(file, path, column);
  return path;
}

void begin_persons(Hdf5File& file, std::int64_t replicate, std::uint64_t people) {
  file.add_group(persons_group);
  file.set_number(persons_group, "replicate", Stored::int32, std::vector<std::int64_t>{replicate});
  add_axis(file, person_axis, "the person's number, the same in every scenario", {people});
}

}  // namespace

void set_units(Hdf5File& file, const std::string& path, const std::string& units) {
  file.set_text(path, "units", units_attribute(units));
  if (units_differ(units)) {
    file.set_text(path, unit_variable, units);
    file.set_text(path, "comment", fmt::format("each in the unit that {} gives", units));
  }
  if (units.starts_with("days since")) file.set_text(path, "calendar", "proleptic_gregorian");
}

std::string units_of(const Hdf5File& file, const std::string& path) {
  return file.text(path, file.has_attribute(path, unit_variable) ? unit_variable : "units");
}

void describe_column(Hdf5File& file, const std::string& path, const Column& column) {
  file.set_text(path, "long_name", column.long_name);
  set_units(file, path, column.units);
  if (column.flags.empty()) return;
  std::vector<std::string> meanings;
  for (const auto& flag : column.flags) meanings.push_back(flag_word(flag));
  std::vector<std::int64_t> codes(column.flags.size());
  std::iota(codes.begin(), codes.end(), std::int64_t{0});
  file.set_number(path, "flag_values", column.stored, codes);
  file.set_text(path, "flag_meanings", fmt::format("{}", fmt::join(meanings, " ")));
}

void add_column(Hdf5File& file, const std::string& group, const Column& column, const Extent& extent,
                const std::vector<std::string>& axes) {
  const std::string path = add_empty_column(file, group, column, extent, axes);
  file.write(path, {Extent(extent.size(), 0), extent}, column.values);
}

Column described_column(const Hdf5File& file, const std::string& path) {
  Column column;
  column.name = path.substr(path.rfind('/') + 1);
  column.long_name = file.text(path, "long_name");
  column.units = units_of(file, path);
  column.stored = file.stored(path);
  if (!file.has_attribute(path, "flag_meanings")) return column;
  std::istringstream words(file.text(path, "flag_meanings"));
  for (std::string word; words >> word; column.flags.push_back(word)) std::replace(word.begin(), word.end(), '_', ' ');
  return column;
}

void write_persons(Hdf5File& file, const StoredPersons& persons) {
  const std::uint64_t people = persons.names.size();
  if (people == 0) return;
  begin_persons(file, persons.replicate, people);
  file.write(person_axis, {{0}, {people}}, persons.names);
  for (const auto& column : persons.fixed) add_column(file, persons_group, column, {people}, {person_axis});
  const std::uint64_t scenarios = file.extent("/scenario").front();
  for (const auto& column : persons.by_scenario)
    add_column(file, persons_group, column, {scenarios, people}, {"/scenario", person_axis});
}

void copy_persons(const Hdf5File& from, Hdf5File& to) {
  begin_persons(to, from.whole(persons_group, "replicate"), from.extent(person_axis).front());
  to.copy_chunks(from, person_axis);
  for (const auto& name : from.variables(persons_group)) {
    const std::string path = fmt::format("{}/{}", persons_group, name);
    if (path == person_axis) continue;
    add_empty_column(to, persons_group, described_column(from, path), from.extent(path), from.axes(path));
    to.copy_chunks(from, path);
  }
}

StoredPersons read_persons(const Hdf5File& file) {
  StoredPersons persons;
  if (!file.has(persons_group)) return persons;
  persons.replicate = static_cast<std::uint32_t>(file.whole(persons_group, "replicate"));
  for (const auto& name : file.variables(persons_group)) {
    Column column = read_column(file, fmt::format("{}/{}", persons_group, name));
    if (name == "person" && !is_whole(column.stored))
      throw MachineError(fmt::format("{}: the file is damaged: its persons have no numbers.", file.shown()));
    if (name == "person")
      persons.names = std::get<std::vector<std::int64_t>>(std::move(column.values));
    else if (file.extent(fmt::format("{}/{}", persons_group, name)).size() == 1)
      persons.fixed.push_back(std::move(column));
    else
      persons.by_scenario.push_back(std::move(column));
  }
  return persons;
}

Column read_column(const Hdf5File& file, const std::string& path) {
  Column column = described_column(file, path);
  column.values = file.read(path);
  return column;
}

}  // namespace hurtigspor
