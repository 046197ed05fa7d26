#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "store/outcomes_file.hpp"
#include "store/outcomes_reader.hpp"
#include "store/parts.hpp"

/// A small run with every kind of axis, table and column, for the tests of the store.
namespace hurtigspor::store_tests {

namespace fs = std::filesystem;

/// A folder of its own for each test, gone afterwards.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "hurtigspor-store-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no scratch folder");
    folder_ = name;
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { fs::remove_all(folder_); }
  fs::path operator/(const std::string& name) const { return folder_ / name; }
  const fs::path& folder() const { return folder_; }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder_))
      if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
    return names;
  }

 private:
  fs::path folder_;
};

inline std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void put(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// The next of a row of numbers that look like chance, the same in every run (Knuth's MMIX).
inline std::uint64_t noise_after(std::uint64_t noise) {
  return noise * 6364136223846793005U + 1442695040888963407U;
}

struct Said {
  int status;
  std::string output;
};

/// What a shell command says, on both streams, and its exit code.
inline Said command(const std::string& line) {
  FILE* pipe = popen((line + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return {-1, "no shell"};
  std::string output;
  std::array<char, 4096> buffer{};
  for (std::size_t read = 0; (read = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    output.append(buffer.data(), read);
  const int status = pclose(pipe);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output};
}

/// The sentence of whatever the work throws, or an empty one.
template <class Failure, class Work>
std::string sentence_of(Work work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

inline EventsDescription sample_events() {
  EventsDescription events;
  events.columns = {{"id", "number of the event", "1", Stored::int32, {}, {}},
                    {"cause", "the event that caused it", "1", Stored::int32, {}, {}},
                    {"kind", "what happened", "1", Stored::int8, {"plan meeting", "settled"}, {}}};
  events.lists = {{"place_number", "places", "1", std::vector<std::string>{"0301", "1804"}}};
  events.list_columns = {
      {"place_number", {"place_size", "people", "1", Stored::int16, {}, std::vector<std::int64_t>{700, 50}}}};
  return events;
}

inline OutcomesDescription sample_description() {
  OutcomesDescription run;
  run.title = "A sample run";
  run.program_version = "0.1.0";
  run.model_version = "1";
  run.seed = 9223372036854775807;
  run.start = Date::of(2007, 1, 1);
  run.end = Date::of(2024, 12, 31);
  run.scenarios = {{"baseline", "As it was.", "Slik det var", "Slik det var.", "title = \"baseline\"\n", {0.5, 10}},
                   {"Bodø", "Better.", "Bedre", "Bedre.", "title = \"Bodø\"\n", {0.75, 10}}};
  run.parameters = {{"handover.offer_share", "share", "assumed", "who is asked", 0.5, 0.2, 1.0},
                    {"run.replicates", "1", "assumed", "replicates", 10, 1, 100}};
  run.axes = {{"month", "month", "days since 1970-01-01", std::vector<std::int32_t>{13514, 13545, 13573}},
              {"municipality", "municipality", "1", std::vector<std::string>{"Oslo", "Bodø", "Kárášjohka"}},
              {"quantile", "quantile", "1", std::vector<double>{0.1, 0.5, 0.9}}};
  using Number = TableDeclaration::Number;
  run.tables = {{"meetings", "meetings held", "1", "month: sum", Number::whole, {"month", "municipality"}, false},
                {"account", "what was paid", "NOK", "", Number::whole, {"municipality"}, false},
                {"meeting_delay", "delay of meetings", "day", "", Number::real, {"quantile"}, false},
                {"status", "people by month", "1", "", Number::whole, {"month", "municipality"}, true}};
  run.events = sample_events();
  run.notes = {{"policy_date", std::string("2017-01-01")}, {"draws", std::int64_t{64}}, {"precision", 0.005}};
  return run;
}

/// Every value is another one, so that none can stand in for another; one real value is missing, one sum is large.
inline std::vector<Table> sample_tables(const OutcomesDescription& run, std::size_t scenario, std::uint32_t replicate) {
  std::vector<Table> tables;
  for (const auto& declared : run.tables) {
    Table table{&declared, std::vector<double>(run.cells_of(declared))};
    for (std::size_t cell = 0; cell < table.values.size(); ++cell)
      table.values[cell] = static_cast<double>(1000 * scenario + 100 * replicate + cell);
    if (declared.name == "account") table.values[1] += 5e9;
    if (declared.name == "meeting_delay") table.values[2] = std::nan("");
    if (declared.name == "meeting_delay") table.values[0] += 0.25;
    tables.push_back(std::move(table));
  }
  return tables;
}

inline std::vector<std::string> titles(const OutcomesDescription& run) {
  std::vector<std::string> names;
  for (const auto& scenario : run.scenarios) names.push_back(scenario.title);
  return names;
}

inline StoredPersons sample_persons() {
  StoredPersons persons;
  persons.replicate = 0;
  persons.names = {17, (std::int64_t{1} << 59) + 1, (std::int64_t{1} << 59) + 2};
  persons.fixed = {{"sex", "sex", "1", Stored::int8, {"men", "women"}, std::vector<std::int64_t>{0, 1, 1}},
                   {"settled",
                    "day of settlement",
                    "days since 1970-01-01",
                    Stored::int32,
                    {},
                    std::vector<std::int64_t>{17000, 17100, 17200}}};
  persons.by_scenario = {
      {"first_job",
       "day of the first job",
       "days since 1970-01-01",
       Stored::int32,
       {},
       std::vector<std::int64_t>{17500, absent, 17600, 17400, 17900, absent}},
      {"income", "own income", "NOK", Stored::float64, {}, std::vector<double>{1.5, 2.5, std::nan(""), 4.5, 5.5, 6.5}}};
  return persons;
}

/// So many events, each caused by the one before and of the other kind.
inline void log_sample_events(EventLogWriter log, std::uint64_t rows) {
  std::vector<std::int32_t> ids;
  std::vector<std::int32_t> causes;
  std::vector<std::int8_t> kinds;
  const auto columns = [&] {
    return std::vector<RawNumbers>{std::as_bytes(std::span(ids)), std::as_bytes(std::span(causes)),
                                   std::as_bytes(std::span(kinds))};
  };
  for (std::uint64_t row = 0; row < rows; ++row) {
    ids.push_back(static_cast<std::int32_t>(row));
    causes.push_back(row == 0 ? INT32_MIN : static_cast<std::int32_t>(row) - 1);
    kinds.push_back(row % 2);
    if (causes.size() < events_a_chunk) continue;
    log.add_chunk(columns());
    ids.clear();
    causes.clear();
    kinds.clear();
  }
  log.finish(columns());
}

/// The part of one replicate, with persons in the first and ten events in all.
inline void write_sample_part(const Parts& parts, const OutcomesDescription& run, std::uint32_t replicate) {
  std::vector<std::vector<Table>> tables;
  for (std::size_t scenario = 0; scenario < run.scenarios.size(); ++scenario)
    tables.push_back(sample_tables(run, scenario, replicate));
  PartWriter part = parts.begin(replicate, titles(run));
  for (std::size_t table = 0; table < run.tables.size(); ++table) part.write({&tables[0][table], &tables[1][table]});
  if (replicate == 0) part.write(sample_persons());
  log_sample_events(parts.begin_events(replicate, 0), 6);
  log_sample_events(parts.begin_events(replicate, 1), 4);
  part.write_event_counts({6, 4});
  part.finish();
}

/// An outcomes file of some replicates, by way of parts that are removed.
inline void write_sample(const fs::path& target, const std::vector<std::uint32_t>& replicates = {0, 1, 2}) {
  const OutcomesDescription run = sample_description();
  Parts parts(Parts::folder_of(target), "key");
  for (const auto replicate : replicates) write_sample_part(parts, run, replicate);
  assemble(parts, replicates, run, target);
  parts.remove();
}

}  // namespace hurtigspor::store_tests
