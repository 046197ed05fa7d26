#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/table.hpp"
#include "store/column.hpp"
#include "store/event_log.hpp"
#include "store/outcomes_file.hpp"

/// Finished replicates, each in a small file of its own: what is done is never lost, and memory does not grow with the
/// replicates. The outcomes file is assembled from them at the end.
namespace hurtigspor {

/// One replicate on its way to the disk. Without `finish` nothing is left behind.
class PartWriter {
 public:
  PartWriter(const std::filesystem::path& folder, const std::string& run_key, std::uint32_t replicate,
             const std::vector<std::string>& scenarios);
  PartWriter(const PartWriter&) = delete;
  PartWriter& operator=(const PartWriter&) = delete;
  ~PartWriter();

  /// Values of one table in every scenario, in their order. Whole tables refuse fractions.
  void write(const std::vector<const Table*>& by_scenario);
  void write(const StoredPersons& persons);
  /// How many events lie in the log of each scenario, which has to be finished before the part is.
  void write_event_counts(const std::vector<std::int64_t>& rows);
  void finish();

 private:
  std::size_t scenarios_;
  std::unique_ptr<NewFile> place_;
  std::unique_ptr<Hdf5File> file_;  ///< goes before its place
};

/// The folder of the finished replicates of one run.
class Parts {
 public:
  /// `OUT.parts` beside the outcomes file OUT.
  static std::filesystem::path folder_of(const std::filesystem::path& outcomes);

  /// `run_key` stands for everything that the numbers depend on: resolved scenarios, seed, version.
  Parts(std::filesystem::path folder, std::string run_key);

  /// Looks through the folder: the replicates that are there, ascending. Temporary files are no parts. Of a part that
  /// is damaged, itself or its events, a sentence is told in `complaints`, and its replicate is not done. InputError
  /// when a part is of another run.
  std::vector<std::uint32_t> finished();
  const std::vector<std::string>& complaints() const { return complaints_; }

  /// Begins a part; the folder is made if need be.
  PartWriter begin(std::uint32_t replicate, const std::vector<std::string>& scenarios) const;
  /// Writes a part in one go: [scenario][table].
  void write(std::uint32_t replicate, const std::vector<std::string>& scenarios,
             const std::vector<std::vector<Table>>& tables, const StoredPersons* persons = nullptr,
             const std::vector<std::int64_t>& event_counts = {}) const;
  /// Begins the log of the events of one scenario, while its replicate is still being lived.
  EventLogWriter begin_events(std::uint32_t replicate, std::size_t scenario) const;

  /// One table of a finished replicate: the values of each scenario, NaN where nothing is.
  std::vector<std::vector<double>> read(std::uint32_t replicate, const std::string& table) const;

  std::filesystem::path path_of(std::uint32_t replicate) const;
  std::filesystem::path events_path_of(std::uint32_t replicate, std::size_t scenario) const;
  const std::filesystem::path& folder() const { return folder_; }
  const std::string& run_key() const { return run_key_; }

  /// Removes the parts and the folder; anything else in the folder stays, and then so does the folder.
  void remove();

 private:
  void make_folder() const;
  std::filesystem::path folder_;
  std::string run_key_;
  std::vector<std::string> complaints_;
};

/// Makes the outcomes file of these replicates (ascending), one part after another. The same bytes whether the run was
/// interrupted or not and in whatever order the parts came to be. The parts stay.
void assemble(const Parts& parts, const std::vector<std::uint32_t>& replicates, const OutcomesDescription& description,
              const std::filesystem::path& target);

}  // namespace hurtigspor
