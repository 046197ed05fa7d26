#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/table.hpp"
#include "store/outcomes_file.hpp"

namespace hurtigspor {

/// A table read back, with its axes: scenario first, then replicate unless the table is averaged, then its own.
struct ReadTable {
  TableDeclaration declaration;
  std::vector<Axis> axes;
  std::vector<double> values;  ///< row-major over `axes`; NaN where nothing is
};

/// Reads outcomes files. A file that is damaged, foreign or of another schema is a MachineError of one sentence: when
/// it is opened, or, where only a table's numbers are damaged, when that table is read.
class OutcomesReader {
 public:
  explicit OutcomesReader(const std::filesystem::path& path);
  OutcomesReader(OutcomesReader&&) noexcept;
  ~OutcomesReader();

  /// The description that the file was written from, without the tables' wish for whole or real numbers: means of whole
  /// numbers are real.
  const OutcomesDescription& description() const { return description_; }
  const std::vector<std::uint32_t>& replicates() const { return replicates_; }
  bool has_table(const std::string& name) const;

  /// InputError with the nearest right name when there is no such table.
  ReadTable read(const std::string& table) const;
  /// The same for one scenario, by its row; the axis `scenario` then has one value.
  ReadTable read(const std::string& table, std::size_t scenario) const;

  bool has_persons() const;
  StoredPersons persons() const;
  std::uint64_t events() const;  ///< number of rows
  std::vector<Column> read_events(std::uint64_t from, std::uint64_t rows) const;

  std::string attribute(const std::string& name) const;  ///< a text of the root

 private:
  void read_description();
  void read_scenarios();
  void read_parameters();
  void read_notes();
  Axis read_axis(const std::string& path) const;
  void read_told(const std::string& path);
  /// By scenario and replicate, or a mean over replicates; other variables belong to the whole file.
  bool is_table(const std::string& path) const;
  StoredVariable read_variable(const std::string& name) const;
  TableDeclaration read_declaration(const std::string& name) const;
  const TableDeclaration& declaration(const std::string& table) const;
  void expect_axes(const TableDeclaration& table, const std::vector<std::uint64_t>& extent) const;
  ReadTable read_rows(const TableDeclaration& table, std::size_t first, std::size_t count) const;

  std::unique_ptr<Hdf5File> file_;
  OutcomesDescription description_;
  std::vector<std::uint32_t> replicates_;
};

}  // namespace hurtigspor
