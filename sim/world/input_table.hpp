#pragma once

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "world/csv.hpp"

/// Input tables, read strictly. Whatever is wrong becomes a sentence with file, row (as an editor numbers lines) and
/// column; the sentences of all tables are told together.
namespace hurtigspor {

/// Everything found wrong in a set of tables.
class TableFaults {
 public:
  void add(std::string sentence);
  /// Throws one InputError with all sentences, if there are any.
  void refuse_if_any() const;

 private:
  std::vector<std::string> sentences_;
  std::size_t more_ = 0;  ///< beyond those
};

struct Limits {
  double low;
  double high;
};

/// Published tables have rows, and further columns that are for people. What is stated by hand may be nothing yet, and
/// whoever adds a column to it believes that it counts, so there it is a fault.
enum class TableKind { published, stated };

/// One table. A cell that is wrong is complained of and read as the nearest harmless value, so that reading can go on
/// and find the rest; nobody may use what was read before `refuse_if_any`.
class InputTable {
 public:
  InputTable(const std::filesystem::path& file, std::vector<std::string> columns, TableFaults& faults,
             TableKind kind = TableKind::published);

  std::size_t rows() const { return rows_.size(); }

  /// A cell that must not be empty.
  const std::string& text(std::size_t row, std::string_view column) const;
  /// An empty text where the cell is empty.
  const std::string& text_if_any(std::size_t row, std::string_view column) const { return cell(row, column); }
  double number(std::size_t row, std::string_view column, Limits limits) const;
  int whole(std::size_t row, std::string_view column, Limits limits) const;
  /// Nothing where the cell is empty: not published.
  std::optional<double> number_if_any(std::size_t row, std::string_view column, Limits limits) const;
  /// Which of the known keys the cell names. `what` says what they are ("NAV office").
  std::size_t reference(std::size_t row, std::string_view column, const std::vector<std::string>& known,
                        std::string_view what) const;
  /// Complains of rows that repeat the key made of these columns.
  void expect_unique(std::initializer_list<std::string_view> key) const;

  void complain(std::size_t row, std::string_view column, const std::string& what) const;
  void complain(const std::string& what) const;

 private:
  void take(std::vector<CsvRow> rows, TableKind kind);
  /// Whether the table is of a size that somebody can have meant; else it is complained of.
  bool is_bearable(const std::vector<CsvRow>& rows) const;
  void check_header(const std::vector<std::string>& header, TableKind kind) const;
  std::size_t position(std::string_view column) const;
  const std::string& cell(std::size_t row, std::string_view column) const;

  std::string name_;
  std::vector<std::string> columns_;
  TableFaults* faults_;
  std::vector<std::size_t> positions_;  ///< of each named column in the file
  std::vector<CsvRow> rows_;            ///< without the header; none when the table cannot be read
};

}  // namespace hurtigspor
