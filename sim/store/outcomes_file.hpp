#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/table.hpp"
#include "store/cell_means.hpp"
#include "store/column.hpp"
#include "store/new_file.hpp"

/// The outcomes file (docs/hdf5-format.md): HDF5 that is also netCDF-4, so that every tool of the trade
/// reads it without our code.
namespace hurtigspor {

/// Changes when a reader of the former files would misread the new ones.
inline constexpr int outcomes_schema = 1;

struct StoredScenario {
  std::string title;
  std::string about;
  std::string title_nb;
  std::string about_nb;
  std::string resolved_toml;
  std::vector<double> values;  ///< of the parameters, at the start of the run; NaN where a value is no number
};

struct StoredParameter {
  std::string name;
  std::string unit;
  std::string status;
  std::string meaning;
  double default_value{};
  double low{};  ///< plausible range; NaN where there is none
  double high{};
};

/// Numbers that belong to the whole file rather than to a replicate, row-major over their axes (`scenario` among them
/// or not). NaN is a missing value.
struct StoredVariable {
  std::string name;
  std::string long_name;
  std::string units;
  std::vector<std::string> axes;
  std::vector<double> values;
};

/// All that an outcomes file says beside its numbers. Two runs with the same description, replicates and numbers are
/// the same file, byte for byte.
struct OutcomesDescription {
  std::string title;
  std::string program_version;
  std::string model_version;
  std::int64_t seed{};
  Date start;
  Date end;
  std::vector<StoredScenario> scenarios;
  std::vector<StoredParameter> parameters;
  std::vector<Axis> axes;  ///< those that tables name, beside scenario and replicate
  std::vector<TableDeclaration> tables;
  std::vector<StoredVariable> variables;
  EventsDescription events;                                                      ///< of `/events`, where there are any
  std::map<std::string, std::variant<std::string, std::int64_t, double>> notes;  ///< further attributes of the root

  /// Number of values of a table in one scenario and one replicate.
  std::uint64_t cells_of(const TableDeclaration& table) const;
};

class EventsWriter;
class Hdf5File;
struct Block;

/// Writes an outcomes file replicate by replicate. Nothing has the target's name until `finish`; without it, nothing
/// is left behind. MachineError when the machine refuses.
class OutcomesWriter {
 public:
  /// `replicates` in ascending order. Whole numbers lie in 32 bits, those of the tables named in `wide` in 64. The file
  /// may begin with bytes of another, of which only those in the room at the beginning are written over.
  OutcomesWriter(const std::filesystem::path& target, OutcomesDescription description,
                 std::vector<std::uint32_t> replicates, const std::set<std::string>& wide = {},
                 const Beginning& beginning = {});
  OutcomesWriter(const OutcomesWriter&) = delete;
  OutcomesWriter& operator=(const OutcomesWriter&) = delete;
  ~OutcomesWriter();

  /// Values of one table in one scenario (its row) and one replicate (its number), row-major over the table's axes.
  void write(const std::string& table, std::size_t scenario, std::uint32_t replicate, std::vector<double> values);
  /// The group `/persons` of a part.
  void take_persons(const Hdf5File& part);
  /// The group `/events`, of so many rows; `chunks` of their logs are whole. To be finished before the file is.
  EventsWriter begin_events(std::uint64_t chunks, std::uint64_t rows);
  void finish();

 private:
  void describe_run();
  void add_scenarios();
  void add_parameters();
  void add_axes();
  void add_tables(const std::set<std::string>& wide);
  void add_variables();
  void add_small_cells(const TableDeclaration& table, const std::vector<std::string>& axes);
  void write_means();
  /// With the flags of small cells, where the table has them.
  void write_cells(const TableDeclaration& table, const Block& block, std::vector<double> values);
  const TableDeclaration& declaration(const std::string& table) const;
  std::vector<std::uint64_t> extent_of(const TableDeclaration& table) const;

  OutcomesDescription description_;
  std::vector<std::uint32_t> replicates_;
  std::map<std::pair<std::string, std::size_t>, CellMeans> means_;  ///< by table and scenario
  std::unique_ptr<NewFile> place_;
  std::unique_ptr<Hdf5File> file_;  ///< goes before its place
};

}  // namespace hurtigspor
