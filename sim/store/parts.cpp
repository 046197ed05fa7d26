#include "store/parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/errors.hpp"
#include "store/columns.hpp"
#include "store/events.hpp"
#include "store/hdf5.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view part_begin = "replicate-";
constexpr std::string_view part_end = ".h5";

constexpr std::string_view events_end = ".events";
constexpr std::string_view beside_events_end = ".events.rest";
constexpr const char* event_counts = "/event_counts";

// The replicate of a part's name, or nothing when it is no part's name.
std::optional<std::uint32_t> replicate_of(const std::string& name) {
  if (!name.starts_with(part_begin) || !name.ends_with(part_end)) return std::nullopt;
  const std::string digits = name.substr(part_begin.size(), name.size() - part_begin.size() - part_end.size());
  if (digits.size() < 7 || digits.size() > 10 || digits.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  return static_cast<std::uint32_t>(std::stoull(digits));
}

bool is_event_log(const std::string& name) {
  return name.starts_with(part_begin) && (name.ends_with(events_end) || name.ends_with(beside_events_end));
}

bool is_temporary(const std::string& name) {
  const auto mark = name.find(temporary_mark);
  return mark != std::string::npos && (replicate_of(name.substr(0, mark)) || is_event_log(name.substr(0, mark)));
}

// Whole numbers lie in 32 bits as long as they fit.
Stored stored_for(const TableDeclaration& table, const std::vector<const Table*>& by_scenario) {
  if (table.number == TableDeclaration::Number::real) return Stored::float64;
  const auto most = static_cast<double>(most_of(Stored::int32));
  for (const Table* one : by_scenario)
    for (const double value : one->values)
      if (std::abs(value) > most) return Stored::int64;
  return Stored::int32;
}

Hdf5File open_part(const fs::path& path, const std::string& run_key) {
  Hdf5File file = Hdf5File::open(path);
  if (!file.has_attribute("/", "run_key"))
    throw MachineError(fmt::format("{}: this is not a finished replicate.", path.string()));
  if (file.text("/", "run_key") != run_key)
    throw InputError(
        fmt::format("{}: this replicate belongs to another run (other scenarios, seed or program); remove the folder "
                    "or write to another output.",
                    path.string()));
  return file;
}

std::vector<std::int64_t> event_counts_of(const Hdf5File& part) {
  return part.has(event_counts) ? as_whole(part.read(event_counts)) : std::vector<std::int64_t>{};
}

// What has to be known of all parts before the first is taken over.
struct Survey {
  std::set<std::string> wide;  ///< tables that some part could not keep in 32 bits
  std::uint64_t events = 0;
  std::uint64_t event_chunks = 0;
  Beginning beginning;  ///< of the file: the first log
};

Survey survey_of(const Parts& parts, const std::vector<std::uint32_t>& replicates,
                 const OutcomesDescription& description) {
  Survey survey;
  for (const auto replicate : replicates) {
    const Hdf5File part = open_part(parts.path_of(replicate), parts.run_key());
    for (const auto& table : description.tables)
      if (part.stored("/tables/" + table.name) == Stored::int64) survey.wide.insert(table.name);
    const std::vector<std::int64_t> counts = event_counts_of(part);
    if (!counts.empty() && survey.beginning.of.empty()) {
      const EventLogReader first(parts.events_path_of(replicate, 0));
      survey.beginning = {first.path(), first.end()};
    }
    for (const std::int64_t rows : counts) {
      survey.events += static_cast<std::uint64_t>(rows);
      survey.event_chunks += static_cast<std::uint64_t>(rows) / events_a_chunk;
    }
  }
  return survey;
}

void add_tables(const Hdf5File& part, std::uint32_t replicate, const OutcomesDescription& description,
                OutcomesWriter& outcomes) {
  for (const auto& table : description.tables) {
    for (std::size_t scenario = 0; scenario < description.scenarios.size(); ++scenario) {
      const Block block{{scenario, 0}, {1, description.cells_of(table)}};
      outcomes.write(table.name, scenario, replicate, as_real(part.read("/tables/" + table.name, block)));
    }
  }
}

void add_events(const Parts& parts, const Hdf5File& part, std::uint32_t replicate, EventsWriter& events) {
  const std::vector<std::int64_t> counts = event_counts_of(part);
  for (std::size_t scenario = 0; scenario < counts.size(); ++scenario) {
    const EventLogReader log(parts.events_path_of(replicate, scenario));
    events.add(log, static_cast<std::uint64_t>(counts[scenario]), scenario, replicate);
  }
}

// Reads the logs of a part through: MachineError when one is damaged.
void look_through_events(const Parts& parts, const Hdf5File& part, std::uint32_t replicate) {
  const std::vector<std::int64_t> counts = event_counts_of(part);
  for (std::size_t scenario = 0; scenario < counts.size(); ++scenario) {
    EventLogReader(parts.events_path_of(replicate, scenario)).look_through();
  }
}

}  // namespace

PartWriter::PartWriter(const fs::path& folder, const std::string& run_key, std::uint32_t replicate,
                       const std::vector<std::string>& scenarios)
    : scenarios_(scenarios.size()),
      place_(std::make_unique<NewFile>(folder / fmt::format("{}{:07}{}", part_begin, replicate, part_end))),
      file_(std::make_unique<Hdf5File>(Hdf5File::create(place_->path(), place_->target()))) {
  file_->set_text("/", "program", "hurtigspor");
  file_->set_text("/", "run_key", run_key);
  file_->set_number("/", "replicate", Stored::int64, std::vector<std::int64_t>{replicate});
  file_->add_texts("/scenario", scenarios);
  file_->make_axis("/scenario");
  file_->set_text("/scenario", "long_name", "scenario");
  file_->add_group("/tables");
}

PartWriter::~PartWriter() = default;

void PartWriter::write(const std::vector<const Table*>& by_scenario) {
  expects(by_scenario.size() == scenarios_, "a part has a table of every scenario");
  const TableDeclaration& about = *by_scenario.front()->declaration;
  const std::string path = "/tables/" + about.name;
  const Stored stored = stored_for(about, by_scenario);
  const std::size_t cells = by_scenario.front()->values.size();
  const auto chunk = std::clamp<std::size_t>(cells, 1, 65536);
  file_->add_numbers(path, {.stored = stored, .extent = {by_scenario.size(), cells}, .chunk = {1, chunk}});
  for (std::size_t scenario = 0; scenario < by_scenario.size(); ++scenario)
    file_->write(path, {{scenario, 0}, {1, cells}}, by_scenario[scenario]->values);
}

void PartWriter::write(const StoredPersons& persons) {
  write_persons(*file_, persons);
}

void PartWriter::write_event_counts(const std::vector<std::int64_t>& rows) {
  const Extent extent{rows.size()};
  file_->add_numbers(event_counts, {.stored = Stored::int64, .extent = extent, .chunk = extent});
  file_->write(event_counts, {{0}, extent}, rows);
}

void PartWriter::finish() {
  file_->close();
  place_->commit();
}

fs::path Parts::folder_of(const fs::path& outcomes) {
  fs::path folder = outcomes;
  folder += ".parts";
  return folder;
}

Parts::Parts(fs::path folder, std::string run_key) : folder_(std::move(folder)), run_key_(std::move(run_key)) {}

fs::path Parts::path_of(std::uint32_t replicate) const {
  return folder_ / fmt::format("{}{:07}{}", part_begin, replicate, part_end);
}

fs::path Parts::events_path_of(std::uint32_t replicate, std::size_t scenario) const {
  return folder_ / fmt::format("{}{:07}-{}{}", part_begin, replicate, scenario, events_end);
}

std::vector<std::uint32_t> Parts::finished() {
  complaints_.clear();
  std::vector<std::uint32_t> done;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder_, error)) {
    const auto replicate = replicate_of(entry.path().filename().string());
    if (!replicate) continue;
    try {
      look_through_events(*this, open_part(entry.path(), run_key_), *replicate);
      done.push_back(*replicate);
    } catch (const MachineError& damage) {
      complaints_.push_back(fmt::format("{} Replicate {} is run again.", damage.what(), *replicate));
    }
  }
  std::sort(done.begin(), done.end());
  std::sort(complaints_.begin(), complaints_.end());
  return done;
}

void Parts::make_folder() const {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) throw MachineError(fmt::format("{}: cannot create the folder: {}.", folder_.string(), error.message()));
}

PartWriter Parts::begin(std::uint32_t replicate, const std::vector<std::string>& scenarios) const {
  make_folder();
  return {folder_, run_key_, replicate, scenarios};
}

EventLogWriter Parts::begin_events(std::uint32_t replicate, std::size_t scenario) const {
  make_folder();
  return EventLogWriter(events_path_of(replicate, scenario));
}

void Parts::write(std::uint32_t replicate, const std::vector<std::string>& scenarios,
                  const std::vector<std::vector<Table>>& tables, const StoredPersons* persons,
                  const std::vector<std::int64_t>& counts) const {
  expects(tables.size() == scenarios.size() && !tables.empty(), "a part has the tables of every scenario");
  PartWriter part = begin(replicate, scenarios);
  for (std::size_t table = 0; table < tables.front().size(); ++table) {
    std::vector<const Table*> by_scenario;
    for (const auto& scenario : tables) by_scenario.push_back(&scenario[table]);
    part.write(by_scenario);
  }
  if (persons != nullptr) part.write(*persons);
  if (!counts.empty()) part.write_event_counts(counts);
  part.finish();
}

std::vector<std::vector<double>> Parts::read(std::uint32_t replicate, const std::string& table) const {
  const Hdf5File part = open_part(path_of(replicate), run_key_);
  const std::string path = "/tables/" + table;
  const Extent extent = part.extent(path);
  std::vector<std::vector<double>> by_scenario;
  for (std::uint64_t scenario = 0; scenario < extent.front(); ++scenario)
    by_scenario.push_back(as_real(part.read(path, Block{{scenario, 0}, {1, extent.back()}})));
  return by_scenario;
}

void Parts::remove() {
  std::error_code error;
  std::vector<fs::path> own;
  for (const auto& entry : fs::directory_iterator(folder_, error)) {
    const std::string name = entry.path().filename().string();
    if (replicate_of(name) || is_event_log(name) || is_temporary(name)) own.push_back(entry.path());
  }
  for (const auto& path : own) fs::remove(path, error);
  fs::remove(folder_, error);
}

void assemble(const Parts& parts, const std::vector<std::uint32_t>& replicates, const OutcomesDescription& description,
              const fs::path& target) {
  const Survey survey = survey_of(parts, replicates, description);
  OutcomesWriter outcomes(target, description, replicates, survey.wide, survey.beginning);
  std::optional<EventsWriter> events;
  if (survey.events > 0) events.emplace(outcomes.begin_events(survey.event_chunks, survey.events));
  bool persons_written = false;
  for (const auto replicate : replicates) {
    const Hdf5File part = open_part(parts.path_of(replicate), parts.run_key());
    add_tables(part, replicate, description, outcomes);
    if (!persons_written && part.has("/persons")) {
      outcomes.take_persons(part);
      persons_written = true;
    }
    if (events) add_events(parts, part, replicate, *events);
  }
  if (events) events->finish();
  outcomes.finish();
}

}  // namespace hurtigspor
