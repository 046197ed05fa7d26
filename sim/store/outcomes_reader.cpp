#include "store/outcomes_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/errors.hpp"
#include "store/columns.hpp"
#include "store/events.hpp"
#include "store/hdf5.hpp"

namespace hurtigspor {

namespace {

Axis scenario_axis(const std::vector<StoredScenario>& scenarios, std::size_t first, std::size_t count) {
  std::vector<std::string> titles;
  for (std::size_t row = first; row < first + count; ++row) titles.push_back(scenarios[row].title);
  return {"scenario", "scenario", "1", titles};
}

// What the writer puts at the root by itself; all else are notes.
bool is_note(const std::string& name) {
  static const std::vector<std::string> own{"Conventions",     "title",         "history",       "program",
                                            "program_version", "model_version", "seed",          "replicates",
                                            "start_date",      "end_date",      "schema_version"};
  return std::find(own.begin(), own.end(), name) == own.end();
}

[[noreturn]] void damaged(const Hdf5File& file, const std::string& what) {
  throw MachineError(fmt::format("{}: the file is damaged: {}.", file.shown(), what));
}

Date date_of(const Hdf5File& file, const char* attribute) {
  const auto date = Date::parse(file.text("/", attribute));
  if (!date) damaged(file, fmt::format("its {} is no date", attribute));
  return *date;
}

/// A variable of whole numbers that a type has room for.
template <class Whole>
std::vector<Whole> whole_numbers(const Hdf5File& file, const std::string& path) {
  std::vector<Whole> numbers;
  for (const std::int64_t number : as_whole(file.read(path))) {
    if (!std::in_range<Whole>(number)) damaged(file, fmt::format("{} holds {}", path, number));
    numbers.push_back(static_cast<Whole>(number));
  }
  return numbers;
}

/// The texts of a variable that says one of each row of another.
std::vector<std::string> texts_of_each(const Hdf5File& file, const std::string& path, std::size_t rows) {
  auto texts = file.texts(path);
  if (texts.size() != rows) damaged(file, fmt::format("{} has {} texts for {}", path, texts.size(), rows));
  return texts;
}

std::vector<double> numbers_of_each(const Hdf5File& file, const std::string& path, std::size_t rows) {
  auto numbers = as_real(file.read(path));
  if (numbers.size() != rows) damaged(file, fmt::format("{} has {} numbers for {}", path, numbers.size(), rows));
  return numbers;
}

}  // namespace

OutcomesReader::OutcomesReader(const std::filesystem::path& path)
    : file_(std::make_unique<Hdf5File>(Hdf5File::open(path))) {
  if (!file_->has_attribute("/", "schema_version"))
    throw MachineError(fmt::format("{}: this file of hurtigspor does not hold outcomes.", path.string()));
  if (const auto schema = file_->whole("/", "schema_version"); schema != outcomes_schema)
    throw MachineError(fmt::format("{}: the file has schema version {}; this program reads version {}.", path.string(),
                                   schema, outcomes_schema));
  read_description();
}

OutcomesReader::OutcomesReader(OutcomesReader&&) noexcept = default;
OutcomesReader::~OutcomesReader() = default;

void OutcomesReader::read_description() {
  description_.title = file_->text("/", "title");
  description_.program_version = file_->text("/", "program_version");
  description_.model_version = file_->text("/", "model_version");
  description_.seed = file_->whole("/", "seed");
  description_.start = date_of(*file_, "start_date");
  description_.end = date_of(*file_, "end_date");
  if (!is_whole(file_->stored("/replicate"))) damaged(*file_, "its replicates have no numbers");
  replicates_ = whole_numbers<std::uint32_t>(*file_, "/replicate");
  read_scenarios();
  read_parameters();
  read_notes();
  std::vector<std::string> told_of_axes;
  for (const auto& name : file_->variables("/")) {
    const std::string path = "/" + name;
    if (name == "persons" || name == "events" || name == "checksum" || name == "replicate" ||
        name.starts_with("scenario") || name.starts_with("parameter") || file_->has_attribute(path, "flag_values"))
      continue;
    if (file_->axes(path).front() == path)
      description_.axes.push_back(read_axis(path));
    else if (file_->holds_texts(path))
      told_of_axes.push_back(path);
    else if (is_table(path))
      description_.tables.push_back(read_declaration(name));
    else
      description_.variables.push_back(read_variable(name));
  }
  for (const std::string& path : told_of_axes) read_told(path);
}

void OutcomesReader::read_told(const std::string& path) {
  const std::string along = file_->axes(path).front();
  const auto axis = std::ranges::find(description_.axes, along.substr(1), &Axis::name);
  const std::string begin = along + "_";
  if (axis == description_.axes.end() || !path.starts_with(begin))
    damaged(*file_, fmt::format("{} is said of no axis", path));
  axis->told.push_back(
      {path.substr(begin.size()), file_->text(path, "long_name"), texts_of_each(*file_, path, axis->size())});
}

bool OutcomesReader::is_table(const std::string& path) const {
  const auto axes = file_->axes(path);
  if (axes.front() != "/scenario") return false;
  const bool is_mean = file_->has_attribute(path, "cell_methods") &&
                       file_->text(path, "cell_methods").find("replicate:") != std::string::npos;
  return is_mean || (axes.size() > 1 && axes[1] == "/replicate");
}

StoredVariable OutcomesReader::read_variable(const std::string& name) const {
  const std::string path = "/" + name;
  StoredVariable variable{name, file_->text(path, "long_name"), units_of(*file_, path), {}, as_real(file_->read(path))};
  for (const std::string& axis : file_->axes(path)) variable.axes.push_back(axis.substr(1));
  return variable;
}

TableDeclaration OutcomesReader::read_declaration(const std::string& name) const {
  const std::string path = "/" + name;
  const auto axes = file_->axes(path);
  TableDeclaration table{
      .name = name,
      .long_name = file_->text(path, "long_name"),
      .units = units_of(*file_, path),
      .cell_methods = file_->has_attribute(path, "cell_methods") ? file_->text(path, "cell_methods") : "",
      .number = is_whole(file_->stored(path)) ? TableDeclaration::Number::whole : TableDeclaration::Number::real,
      .axes = {},
      .averaged = axes.size() < 2 || axes[1] != "/replicate"};
  for (std::size_t axis = table.averaged ? 1 : 2; axis < axes.size(); ++axis)
    table.axes.push_back(axes[axis].substr(1));
  return table;
}

void OutcomesReader::read_scenarios() {
  const auto titles = file_->texts("/scenario");
  const auto about = texts_of_each(*file_, "/scenario_about", titles.size());
  const auto title_nb = texts_of_each(*file_, "/scenario_title_nb", titles.size());
  const auto about_nb = texts_of_each(*file_, "/scenario_about_nb", titles.size());
  const auto toml = texts_of_each(*file_, "/scenario_toml", titles.size());
  for (std::size_t row = 0; row < titles.size(); ++row)
    description_.scenarios.push_back({titles[row], about[row], title_nb[row], about_nb[row], toml[row], {}});
}

void OutcomesReader::read_parameters() {
  if (!file_->has("/parameter")) return;
  const auto names = file_->texts("/parameter");
  const auto units = texts_of_each(*file_, "/parameter_unit", names.size());
  const auto status = texts_of_each(*file_, "/parameter_status", names.size());
  const auto meaning = texts_of_each(*file_, "/parameter_meaning", names.size());
  const auto usual = numbers_of_each(*file_, "/parameter_default", names.size());
  const auto low = numbers_of_each(*file_, "/parameter_low", names.size());
  const auto high = numbers_of_each(*file_, "/parameter_high", names.size());
  const auto values = numbers_of_each(*file_, "/parameter_value", names.size() * description_.scenarios.size());
  for (std::size_t row = 0; row < names.size(); ++row)
    description_.parameters.push_back(
        {names[row], units[row], status[row], meaning[row], usual[row], low[row], high[row]});
  for (std::size_t row = 0; row < description_.scenarios.size(); ++row) {
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * names.size());
    description_.scenarios[row].values.assign(begin, begin + static_cast<std::ptrdiff_t>(names.size()));
  }
}

void OutcomesReader::read_notes() {
  for (const auto& name : file_->attributes("/")) {
    if (is_note(name)) description_.notes[name] = file_->attribute("/", name);
  }
}

Axis OutcomesReader::read_axis(const std::string& path) const {
  Axis axis{path.substr(1), file_->text(path, "long_name"), file_->text(path, "units"), {}};
  if (file_->holds_texts(path)) {
    axis.coordinates = file_->texts(path);
  } else if (is_whole(file_->stored(path))) {
    axis.coordinates = whole_numbers<std::int32_t>(*file_, path);
  } else {
    axis.coordinates = as_real(file_->read(path));
  }
  return axis;
}

bool OutcomesReader::has_table(const std::string& name) const {
  return std::any_of(description_.tables.begin(), description_.tables.end(),
                     [&](const TableDeclaration& table) { return table.name == name; });
}

const TableDeclaration& OutcomesReader::declaration(const std::string& table) const {
  std::vector<std::string> names;
  for (const auto& declared : description_.tables) {
    if (declared.name == table) return declared;
    names.push_back(declared.name);
  }
  throw InputError(fmt::format("{}: there is no table \"{}\".{}", file_->shown(), table, did_you_mean(table, names)));
}

/// That a table is as long along each of its axes as the axis is, which a sound file's are.
void OutcomesReader::expect_axes(const TableDeclaration& table, const std::vector<std::uint64_t>& extent) const {
  std::vector<std::uint64_t> lengths{description_.scenarios.size()};
  if (!table.averaged) lengths.push_back(replicates_.size());
  for (const auto& name : table.axes) {
    const auto axis = std::ranges::find(description_.axes, name, &Axis::name);
    if (axis == description_.axes.end()) damaged(*file_, fmt::format("{} lies along no axis \"{}\"", table.name, name));
    lengths.push_back(axis->size());
  }
  if (extent != lengths) damaged(*file_, fmt::format("{} is not as long as its axes", table.name));
}

ReadTable OutcomesReader::read(const std::string& table) const {
  return read_rows(declaration(table), 0, description_.scenarios.size());
}

ReadTable OutcomesReader::read(const std::string& table, std::size_t scenario) const {
  expects(scenario < description_.scenarios.size(), "a scenario of the file is asked for");
  return read_rows(declaration(table), scenario, 1);
}

ReadTable OutcomesReader::read_rows(const TableDeclaration& table, std::size_t first, std::size_t count) const {
  const std::string path = "/" + table.name;
  Block block{{}, file_->extent(path)};
  expect_axes(table, block.count);
  block.from.assign(block.count.size(), 0);
  block.from.front() = first;
  block.count.front() = count;
  ReadTable read{table, {scenario_axis(description_.scenarios, first, count)}, as_real(file_->read(path, block))};
  if (!table.averaged)
    read.axes.push_back(
        {"replicate", "replicate", "1", std::vector<std::int32_t>(replicates_.begin(), replicates_.end())});
  for (const auto& name : table.axes)
    read.axes.push_back(*std::find_if(description_.axes.begin(), description_.axes.end(),
                                      [&](const Axis& axis) { return axis.name == name; }));
  return read;
}

bool OutcomesReader::has_persons() const {
  return file_->has("/persons");
}

StoredPersons OutcomesReader::persons() const {
  return read_persons(*file_);
}

std::uint64_t OutcomesReader::events() const {
  return count_events(*file_);
}

std::vector<Column> OutcomesReader::read_events(std::uint64_t from, std::uint64_t rows) const {
  return hurtigspor::read_events(*file_, from, rows);
}

std::string OutcomesReader::attribute(const std::string& name) const {
  return file_->text("/", name);
}

}  // namespace hurtigspor
