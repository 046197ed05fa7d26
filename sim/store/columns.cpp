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
constexpr const char* events_group = "/events";
constexpr const char* event_axis = "/events/event";

// CF separates the meanings of flags by blanks, so a meaning may hold none.
std::string flag_word(std::string meaning) {
  std::replace(meaning.begin(), meaning.end(), ' ', '_');
  return meaning;
}

void describe(Hdf5File& file, const std::string& path, const Column& column) {
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

// Coordinates may not be missing (CF), so an axis has no fill value.
void add_axis(Hdf5File& file, const std::string& path, const std::string& long_name, Stored stored, Extent extent,
              bool growing) {
  const Extent chunk = growing ? Extent{16384} : chunk_of(extent);
  file.add_numbers(path,
                   {.stored = stored, .extent = std::move(extent), .chunk = chunk, .growing = growing, .fill = false});
  file.make_axis(path);
  file.set_text(path, "long_name", long_name);
  file.set_text(path, "units", "1");
}

void add_column(Hdf5File& file, const std::string& group, const Column& column, const Extent& extent,
                const std::vector<std::string>& axes) {
  const std::string path = fmt::format("{}/{}", group, column.name);
  file.add_numbers(path, {.stored = column.stored, .extent = extent, .chunk = chunk_of(extent)});
  file.attach_axes(path, axes);
  describe(file, path, column);
  file.write(path, {Extent(extent.size(), 0), extent}, column.values);
}

void begin_events(Hdf5File& file, const std::vector<Column>& columns) {
  file.add_group(events_group);
  add_axis(file, event_axis, "number of the event in this file", Stored::int64, {0}, true);
  for (const auto& column : columns) {
    const std::string path = fmt::format("{}/{}", events_group, column.name);
    file.add_numbers(path, {.stored = column.stored, .extent = {0}, .chunk = {16384}, .growing = true});
    file.attach_axes(path, {event_axis});
    describe(file, path, column);
  }
}

Column described(const Hdf5File& file, const std::string& path) {
  Column column;
  column.name = path.substr(path.rfind('/') + 1);
  column.long_name = file.text(path, "long_name");
  column.units = file.text(path, "units");
  column.stored = file.stored(path);
  if (!file.has_attribute(path, "flag_meanings")) return column;
  std::istringstream words(file.text(path, "flag_meanings"));
  for (std::string word; words >> word; column.flags.push_back(word)) std::replace(word.begin(), word.end(), '_', ' ');
  return column;
}

}  // namespace

void set_units(Hdf5File& file, const std::string& path, const std::string& units) {
  file.set_text(path, "units", units);
  if (units.starts_with("days since")) file.set_text(path, "calendar", "proleptic_gregorian");
}

void write_persons(Hdf5File& file, const StoredPersons& persons) {
  const std::uint64_t people = persons.names.size();
  if (people == 0) return;
  file.add_group(persons_group);
  file.set_number(persons_group, "replicate", Stored::int32, std::vector<std::int64_t>{persons.replicate});
  add_axis(file, person_axis, "the person's number, the same in every scenario", Stored::int64, {people}, false);
  file.write(person_axis, {{0}, {people}}, persons.names);
  for (const auto& column : persons.fixed) add_column(file, persons_group, column, {people}, {person_axis});
  const std::uint64_t scenarios = file.extent("/scenario").front();
  for (const auto& column : persons.by_scenario)
    add_column(file, persons_group, column, {scenarios, people}, {"/scenario", person_axis});
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

void append_events(Hdf5File& file, const std::vector<Column>& columns) {
  if (columns.empty()) return;
  if (!file.has(events_group)) begin_events(file, columns);
  const std::uint64_t before = count_events(file);
  const std::uint64_t rows = size(columns.front().values);
  const Block block{{before}, {rows}};
  std::vector<std::int64_t> numbers(rows);
  std::iota(numbers.begin(), numbers.end(), static_cast<std::int64_t>(before));
  file.grow(event_axis, rows);
  file.write(event_axis, block, numbers);
  for (const auto& column : columns) {
    const std::string path = fmt::format("{}/{}", events_group, column.name);
    expects(size(column.values) == rows, "the columns of events are equally long");
    file.grow(path, rows);
    file.write(path, block, column.values);
  }
}

std::uint64_t count_events(const Hdf5File& file) {
  return file.has(events_group) ? file.extent(event_axis).front() : 0;
}

std::vector<Column> read_events(const Hdf5File& file, std::uint64_t from, std::uint64_t rows) {
  std::vector<Column> columns;
  if (!file.has(events_group)) return columns;
  for (const auto& name : file.variables(events_group)) {
    if (name == "event") continue;
    const std::string path = fmt::format("{}/{}", events_group, name);
    columns.push_back(described(file, path));
    columns.back().values = file.read(path, {{from}, {rows}});
  }
  return columns;
}

Column read_column(const Hdf5File& file, const std::string& path) {
  Column column = described(file, path);
  column.values = file.read(path);
  return column;
}

}  // namespace hurtigspor
