#include "store/events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/errors.hpp"
#include "store/columns.hpp"

namespace hurtigspor {

namespace {

constexpr const char* events_group = "/events";
constexpr const char* event_axis = "/events/event";
constexpr std::size_t own_columns = 2;  // scenario, replicate

std::string path_of(const std::string& name) {
  return fmt::format("{}/{}", events_group, name);
}

std::size_t width_of(Stored stored) {
  constexpr std::array<std::size_t, 4> widths{1, 2, 4, 8};
  return widths[static_cast<std::size_t>(stored)];
}

/// So many numbers more, all the same.
void append(Bytes& bytes, std::int64_t number, std::size_t width, std::uint64_t times) {
  const auto* from = reinterpret_cast<const std::uint8_t*>(&number);
  for (std::uint64_t time = 0; time < times; ++time) bytes.insert(bytes.end(), from, from + width);
}

}  // namespace

EventsWriter::EventsWriter(Hdf5File& file, const EventsDescription& about, std::uint64_t chunks, std::uint64_t rows)
    : file_(file), next_rest_(chunks) {
  file_.add_group(events_group);
  add_lists(about);
  file_.add_numbers(
      event_axis,
      {.stored = Stored::int64, .extent = {rows}, .chunk = {events_a_chunk}, .growing = true, .fill = false});
  file_.make_bare_axis(event_axis);
  file_.set_text(event_axis, "long_name", "number of the event in this file");
  file_.set_text(event_axis, "units", "1");
  add_variable({"scenario", "scenario, by its place on the axis", "1", Stored::int8, {}, {}});
  add_variable({"replicate", "replicate, by its number", "1", Stored::int32, {}, {}});
  for (const Column& column : about.columns) add_variable(column);
}

std::span<const std::uint8_t> EventsWriter::packed(const Bytes& numbers, Stored stored) {
  return packer_.pack(std::as_bytes(std::span(numbers)), width_of(stored));
}

Bytes EventsWriter::packed_alike(std::int64_t number, Stored stored) {
  Bytes numbers;
  append(numbers, number, width_of(stored), events_a_chunk);
  const auto chunk = packed(numbers, stored);
  return {chunk.begin(), chunk.end()};
}

void EventsWriter::add_variable(const Column& column) {
  const std::string path = path_of(column.name);
  const std::uint64_t rows = file_.extent(event_axis).front();
  file_.add_numbers(path, {.stored = column.stored, .extent = {rows}, .chunk = {events_a_chunk}, .growing = true});
  file_.attach_axes(path, {event_axis});
  describe_column(file_, path, column);
  variables_.push_back({path, column.stored, {}});
}

void EventsWriter::add_lists(const EventsDescription& about) {
  for (const Axis& list : about.lists) {
    const std::string path = path_of(list.name);
    file_.add_texts(path, std::get<std::vector<std::string>>(list.coordinates));
    file_.make_axis(path);
    file_.set_text(path, "long_name", list.long_name);
    file_.set_text(path, "units", list.units);
  }
  for (const auto& [list, column] : about.list_columns)
    add_column(file_, events_group, column, {size(column.values)}, {path_of(list)});
}

void EventsWriter::add(const EventLogReader& log, std::uint64_t rows, std::size_t scenario, std::uint32_t replicate) {
  const auto of_scenario = static_cast<std::int64_t>(scenario);
  const std::array<Bytes, own_columns> own{packed_alike(of_scenario, variables_[0].stored),
                                           packed_alike(replicate, variables_[1].stored)};
  const std::size_t columns = variables_.size() - own_columns;
  if (log.sizes().size() != rows / events_a_chunk * columns || log.rest().size() != columns) log.fail();
  std::uint64_t place = file_.take_in(log.path(), log.begin(), log.end());
  auto size = log.sizes().begin();
  for (; size != log.sizes().end(); ++next_chunk_) {
    const Extent first{next_chunk_ * events_a_chunk};
    for (std::size_t column = 0; column < own_columns; ++column)
      file_.write_chunk(variables_[column].path, first, own[column]);
    for (std::size_t column = own_columns; column < variables_.size(); ++column, place += *size++)
      file_.adopt_chunk(variables_[column].path, first, place, *size);
  }
  add_rest(log.rest(), rows % events_a_chunk, of_scenario, replicate);
}

void EventsWriter::add_rest(const std::vector<Bytes>& columns, std::uint64_t rows, std::int64_t scenario,
                            std::int64_t replicate) {
  for (std::size_t column = 0; column < columns.size(); ++column)
    if (columns[column].size() < rows * width_of(variables_[own_columns + column].stored))
      throw MachineError(fmt::format("{}: a replicate's events are shorter than it says.", file_.shown()));
  for (std::uint64_t row = 0; row < rows;) {
    const std::uint64_t count = std::min(rows - row, events_a_chunk - rest_rows_);
    append(variables_[0].rest, scenario, width_of(variables_[0].stored), count);
    append(variables_[1].rest, replicate, width_of(variables_[1].stored), count);
    for (std::size_t column = 0; column < columns.size(); ++column) {
      Variable& variable = variables_[own_columns + column];
      const std::size_t width = width_of(variable.stored);
      const std::uint8_t* from = columns[column].data() + row * width;
      variable.rest.insert(variable.rest.end(), from, from + count * width);
    }
    row += count;
    rest_rows_ += count;
    if (rest_rows_ == events_a_chunk) write_rest();
  }
}

void EventsWriter::write_rest() {
  for (Variable& variable : variables_) {
    append(variable.rest, fill_of(variable.stored), width_of(variable.stored), events_a_chunk - rest_rows_);
    file_.write_chunk(variable.path, {next_rest_ * events_a_chunk}, packed(variable.rest, variable.stored));
    variable.rest.clear();
  }
  rest_rows_ = 0;
  ++next_rest_;
}

void EventsWriter::finish() {
  if (rest_rows_ > 0) write_rest();
}

std::uint64_t count_events(const Hdf5File& file) {
  return file.has(event_axis) ? file.extent(event_axis).front() : 0;
}

std::vector<Column> read_events(const Hdf5File& file, std::uint64_t from, std::uint64_t rows) {
  std::vector<Column> columns;
  if (!file.has(event_axis)) return columns;
  for (const auto& name : file.variables(events_group)) {
    const std::string path = path_of(name);
    if (path == event_axis || file.axes(path) != std::vector<std::string>{event_axis}) continue;
    columns.push_back(described_column(file, path));
    columns.back().values = file.read(path, {{from}, {rows}});
  }
  return columns;
}

}  // namespace hurtigspor
