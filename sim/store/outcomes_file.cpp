#include "store/outcomes_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/errors.hpp"
#include "store/columns.hpp"
#include "store/events.hpp"
#include "store/hdf5.hpp"
#include "store/small_cells.hpp"

namespace hurtigspor {

namespace {

const Axis& axis_of(const OutcomesDescription& description, const std::string& name) {
  const auto found = std::find_if(description.axes.begin(), description.axes.end(),
                                  [&](const Axis& axis) { return axis.name == name; });
  expects(found != description.axes.end(), fmt::format("a table names the axis {}, which is not given", name));
  return *found;
}

std::string history_of(const OutcomesDescription& description, const std::vector<std::uint32_t>& replicates) {
  std::vector<std::string> titles;
  for (const auto& scenario : description.scenarios) titles.push_back(scenario.title);
  return fmt::format("hurtigspor {}: scenarios {}; seed {}; replicates {}", description.program_version,
                     fmt::join(titles, ", "), description.seed, replicates.size());
}

// A table that is averaged says so, whether its declaration mentions it or not.
std::string cell_methods_of(const TableDeclaration& table) {
  if (!table.averaged || table.cell_methods.find("replicate:") != std::string::npos) return table.cell_methods;
  return table.cell_methods.empty() ? "replicate: mean" : table.cell_methods + " replicate: mean";
}

template <class Row, class Member>
std::vector<Member> column_of(const std::vector<Row>& rows, Member Row::*member) {
  std::vector<Member> values;
  for (const auto& row : rows) values.push_back(row.*member);
  return values;
}

void add_labels(Hdf5File& file, const std::string& path, const std::string& long_name, const std::string& axis,
                const std::vector<std::string>& labels) {
  file.add_texts(path, labels);
  if (path == axis)
    file.make_axis(path);
  else
    file.attach_axes(path, {axis});
  file.set_text(path, "long_name", long_name);
  file.set_text(path, "units", "1");
}

void add_coordinates(Hdf5File& file, const std::string& path, const std::string& long_name, const std::string& units,
                     Stored stored, const Numbers& values) {
  const Extent extent{size(values)};
  file.add_numbers(path, {.stored = stored, .extent = extent, .chunk = chunk_of(extent), .fill = false});
  file.make_axis(path);
  file.set_text(path, "long_name", long_name);
  set_units(file, path, units);
  file.write(path, {{0}, extent}, values);
}

std::string root_path(const std::string& variable) {
  return fmt::format("/{}", variable);
}

// Values of parameters: their units differ from row to row.
void add_values(Hdf5File& file, const std::string& path, const std::string& long_name,
                const std::vector<std::string>& axes, const Extent& extent, const std::vector<double>& values) {
  file.add_numbers(path, {.stored = Stored::float64, .extent = extent, .chunk = chunk_of(extent)});
  file.attach_axes(path, axes);
  file.set_text(path, "long_name", long_name);
  set_units(file, path, "parameter_unit");
  file.write(path, {Extent(extent.size(), 0), extent}, values);
}

}  // namespace

std::uint64_t OutcomesDescription::cells_of(const TableDeclaration& table) const {
  std::uint64_t all = 1;
  for (const auto& name : table.axes) all *= axis_of(*this, name).size();
  return all;
}

OutcomesWriter::OutcomesWriter(const std::filesystem::path& target, OutcomesDescription description,
                               std::vector<std::uint32_t> replicates, const std::set<std::string>& wide,
                               const Beginning& beginning)
    : description_(std::move(description)), replicates_(std::move(replicates)) {
  expects(!replicates_.empty() && std::is_sorted(replicates_.begin(), replicates_.end()),
          "an outcomes file has replicates, in ascending order");
  place_ = std::make_unique<NewFile>(target);
  if (!beginning.of.empty()) place_->begin_as(beginning.of);
  file_ = std::make_unique<Hdf5File>(Hdf5File::create(place_->path(), place_->target(), beginning));
  describe_run();
  add_scenarios();
  add_axes();
  add_parameters();
  add_tables(wide);
  add_variables();
}

OutcomesWriter::~OutcomesWriter() = default;

void OutcomesWriter::describe_run() {
  const auto whole = [&](const char* name, Stored stored, std::int64_t value) {
    file_->set_number("/", name, stored, std::vector<std::int64_t>{value});
  };
  file_->set_text("/", "Conventions", "CF-1.8");
  file_->set_text("/", "title", description_.title);
  file_->set_text("/", "history", history_of(description_, replicates_));
  file_->set_text("/", "program", "hurtigspor");
  file_->set_text("/", "program_version", description_.program_version);
  file_->set_text("/", "model_version", description_.model_version);
  whole("schema_version", Stored::int32, outcomes_schema);
  whole("seed", Stored::int64, description_.seed);
  whole("replicates", Stored::int32, static_cast<std::int64_t>(replicates_.size()));
  file_->set_text("/", "start_date", description_.start.text());
  file_->set_text("/", "end_date", description_.end.text());
  for (const auto& [name, value] : description_.notes) {
    if (const auto* text = std::get_if<std::string>(&value))
      file_->set_text("/", name, *text);
    else if (const auto* number = std::get_if<std::int64_t>(&value))
      whole(name.c_str(), Stored::int64, *number);
    else
      file_->set_number("/", name, Stored::float64, std::vector<double>{std::get<double>(value)});
  }
}

void OutcomesWriter::add_scenarios() {
  const auto& scenarios = description_.scenarios;
  const auto add = [&](const char* path, const char* long_name, std::string StoredScenario::*member) {
    add_labels(*file_, path, long_name, "/scenario", column_of(scenarios, member));
  };
  add("/scenario", "scenario", &StoredScenario::title);
  add("/scenario_about", "what the scenario is", &StoredScenario::about);
  add("/scenario_title_nb", "scenario, in Norwegian bokmål", &StoredScenario::title_nb);
  add("/scenario_about_nb", "what the scenario is, in Norwegian bokmål", &StoredScenario::about_nb);
  add("/scenario_toml", "the resolved scenario: every value that held, as TOML", &StoredScenario::resolved_toml);
}

void OutcomesWriter::add_axes() {
  add_coordinates(*file_, "/replicate", "replicate", "1", Stored::int32,
                  std::vector<std::int64_t>(replicates_.begin(), replicates_.end()));
  for (const auto& axis : description_.axes) {
    expects(axis.size() > 0, fmt::format("the axis {} has a coordinate", axis.name));
    const std::string path = "/" + axis.name;
    if (const auto* labels = std::get_if<std::vector<std::string>>(&axis.coordinates)) {
      add_labels(*file_, path, axis.long_name, path, *labels);
    } else if (const auto* whole = std::get_if<std::vector<std::int32_t>>(&axis.coordinates)) {
      add_coordinates(*file_, path, axis.long_name, axis.units, Stored::int32,
                      std::vector<std::int64_t>(whole->begin(), whole->end()));
    } else {
      add_coordinates(*file_, path, axis.long_name, axis.units, Stored::float64,
                      std::get<std::vector<double>>(axis.coordinates));
    }
    for (const AxisTexts& told : axis.told)
      add_labels(*file_, root_path(name_of(axis, told)), told.long_name, path, told.texts);
  }
}

void OutcomesWriter::add_parameters() {
  const auto& parameters = description_.parameters;
  if (parameters.empty()) return;
  const auto label = [&](const char* path, const char* long_name, std::string StoredParameter::*member) {
    add_labels(*file_, path, long_name, "/parameter", column_of(parameters, member));
  };
  label("/parameter", "parameter", &StoredParameter::name);
  label("/parameter_unit", "unit of the parameter", &StoredParameter::unit);
  label("/parameter_status", "what the parameter rests on", &StoredParameter::status);
  label("/parameter_meaning", "meaning of the parameter", &StoredParameter::meaning);
  const auto number = [&](const char* path, const char* long_name, double StoredParameter::*member) {
    add_values(*file_, path, long_name, {"/parameter"}, {parameters.size()}, column_of(parameters, member));
  };
  number("/parameter_default", "default value", &StoredParameter::default_value);
  number("/parameter_low", "lowest plausible value", &StoredParameter::low);
  number("/parameter_high", "highest plausible value", &StoredParameter::high);
  std::vector<double> values;
  for (const auto& scenario : description_.scenarios) {
    expects(scenario.values.size() == parameters.size(), "a stored scenario has a value for every parameter");
    values.insert(values.end(), scenario.values.begin(), scenario.values.end());
  }
  add_values(*file_, "/parameter_value", "value at the start of the run", {"/scenario", "/parameter"},
             {description_.scenarios.size(), parameters.size()}, values);
}

Extent OutcomesWriter::extent_of(const TableDeclaration& table) const {
  Extent extent{description_.scenarios.size()};
  if (!table.averaged) extent.push_back(replicates_.size());
  for (const auto& name : table.axes) extent.push_back(axis_of(description_, name).size());
  return extent;
}

void OutcomesWriter::add_tables(const std::set<std::string>& wide) {
  for (const auto& table : description_.tables) {
    const std::string path = "/" + table.name;
    const Extent extent = extent_of(table);
    Stored stored = wide.contains(table.name) ? Stored::int64 : Stored::int32;
    if (table.number == TableDeclaration::Number::real) stored = Stored::float64;
    if (table.averaged) stored = Stored::float32;
    Extent chunk = chunk_of(extent);
    chunk.front() = 1;
    const std::uint64_t cache = extent.front() * cells(chunk) * 8 + (1U << 20U);
    file_->add_numbers(path, {.stored = stored, .extent = extent, .chunk = chunk, .cache_bytes = cache});
    std::vector<std::string> axes{"/scenario"};
    if (!table.averaged) axes.emplace_back("/replicate");
    for (const auto& name : table.axes) axes.push_back("/" + name);
    file_->attach_axes(path, axes);
    file_->set_text(path, "long_name", table.long_name);
    set_units(*file_, path, table.units);
    const std::string methods = cell_methods_of(table);
    if (!methods.empty()) file_->set_text(path, "cell_methods", methods);
    if (has_small_cells(table)) add_small_cells(table, axes);
  }
}

void OutcomesWriter::add_small_cells(const TableDeclaration& table, const std::vector<std::string>& axes) {
  const std::string name = small_cells_of(table.name);
  const std::string path = root_path(name);
  const Extent extent = extent_of(table);
  Extent chunk = chunk_of(extent, 65536);
  chunk.front() = 1;
  const std::uint64_t cache = extent.front() * cells(chunk) + (1U << 20U);
  file_->add_numbers(path, {.stored = Stored::int8, .extent = extent, .chunk = chunk, .cache_bytes = cache});
  file_->attach_axes(path, axes);
  const std::string long_name =
      fmt::format("whether fewer than {} persons stand behind a cell of {}", fewest_published, table.name);
  describe_column(*file_, path, {name, long_name, "1", Stored::int8, {"five or more", "fewer than five"}, {}});
  file_->set_text(root_path(table.name), "ancillary_variables", name);
}

void OutcomesWriter::add_variables() {
  for (const auto& variable : description_.variables) {
    const std::string path = "/" + variable.name;
    std::vector<std::string> axes;
    Extent extent;
    for (const auto& name : variable.axes) {
      axes.push_back("/" + name);
      extent.push_back(name == "scenario" ? description_.scenarios.size() : axis_of(description_, name).size());
    }
    expects(variable.values.size() == cells(extent), fmt::format("{} has a value for every cell", variable.name));
    file_->add_numbers(path, {.stored = Stored::float64, .extent = extent, .chunk = chunk_of(extent)});
    file_->attach_axes(path, axes);
    file_->set_text(path, "long_name", variable.long_name);
    set_units(*file_, path, variable.units);
    file_->write(path, {Extent(extent.size(), 0), extent}, variable.values);
  }
}

const TableDeclaration& OutcomesWriter::declaration(const std::string& table) const {
  const auto found = std::find_if(description_.tables.begin(), description_.tables.end(),
                                  [&](const TableDeclaration& one) { return one.name == table; });
  expects(found != description_.tables.end(), fmt::format("the table {} is not declared", table));
  return *found;
}

void OutcomesWriter::write(const std::string& table, std::size_t scenario, std::uint32_t replicate,
                           std::vector<double> values) {
  const TableDeclaration& about = declaration(table);
  expects(values.size() == description_.cells_of(about), fmt::format("the table {} has a value for every cell", table));
  if (about.averaged) {
    means_[{table, scenario}].add(std::move(values));
    return;
  }
  const auto row = std::lower_bound(replicates_.begin(), replicates_.end(), replicate);
  expects(row != replicates_.end() && *row == replicate, "a table is written for a replicate of the file");
  Block block{Extent(about.axes.size() + 2, 0), extent_of(about)};
  block.from[0] = scenario;
  block.from[1] = static_cast<std::uint64_t>(row - replicates_.begin());
  block.count[0] = block.count[1] = 1;
  write_cells(about, block, std::move(values));
}

void OutcomesWriter::write_cells(const TableDeclaration& table, const Block& block, std::vector<double> values) {
  const bool flagged = has_small_cells(table);
  std::vector<std::int64_t> flags = flagged ? small_cells_in(values) : std::vector<std::int64_t>{};
  file_->write(root_path(table.name), block, std::move(values));
  if (flagged) file_->write(root_path(small_cells_of(table.name)), block, std::move(flags));
}

void OutcomesWriter::write_means() {
  for (auto& [key, mean] : means_) {
    const auto& [table, scenario] = key;
    Block block{Extent(declaration(table).axes.size() + 1, 0), extent_of(declaration(table))};
    block.from[0] = scenario;
    block.count[0] = 1;
    write_cells(declaration(table), block, mean.take());
  }
}

void OutcomesWriter::take_persons(const Hdf5File& part) {
  copy_persons(part, *file_);
}

EventsWriter OutcomesWriter::begin_events(std::uint64_t chunks, std::uint64_t rows) {
  return {*file_, description_.events, chunks, rows};
}

void OutcomesWriter::finish() {
  write_means();
  file_->close();
  place_->commit();
}

}  // namespace hurtigspor
