#include "world/input_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <unordered_map>

#include "base/errors.hpp"
#include "base/input_text.hpp"

namespace hurtigspor {

void TableFaults::add(std::string sentence) {
  if (sentences_.size() < most_sentences)
    sentences_.push_back(std::move(sentence));
  else
    ++more_;
}

void TableFaults::refuse_if_any() const {
  if (sentences_.empty()) return;
  auto sentences = sentences_;
  if (more_ > 0) sentences.push_back(and_more(more_));
  throw InputError(sentences);
}

InputTable::InputTable(const std::filesystem::path& file, std::vector<std::string> columns, TableFaults& faults,
                       TableKind kind)
    : name_(file.filename().string()), columns_(std::move(columns)), faults_(&faults) {
  std::error_code none;
  std::ifstream stream(file, std::ios::binary);
  if (!std::filesystem::is_regular_file(file, none) || !stream) {
    complain(fmt::format("the table cannot be read from \"{}\"", file.parent_path().string()));
    return;
  }
  if (const std::string size = too_large(file); !size.empty()) {
    complain("the table " + size);
    return;
  }
  std::string fault;
  take(split_csv({std::istreambuf_iterator<char>(stream), {}}, fault), kind);
  if (!fault.empty()) complain(fault);
}

bool InputTable::is_bearable(const std::vector<CsvRow>& rows) const {
  constexpr std::size_t most_rows = 50'000;
  constexpr std::size_t most_columns = 200;
  const std::size_t count = rows.size() - 1;  // without the header
  if (count > most_rows)
    complain(fmt::format("the table has {} rows; it may have {} at most", count, most_rows));
  else if (rows.front().cells.size() > most_columns)
    complain(
        fmt::format("row 1 names {} columns; a table may have {} at most", rows.front().cells.size(), most_columns));
  else
    return true;
  return false;
}

void InputTable::check_header(const std::vector<std::string>& header, TableKind kind) const {
  for (auto name = header.begin(); name != header.end(); ++name) {
    if (std::find(header.begin(), name, *name) != name)
      complain(fmt::format("row 1: the column \"{}\" comes twice", shortened(*name)));
    else if (kind == TableKind::stated && std::find(columns_.begin(), columns_.end(), *name) == columns_.end())
      complain(fmt::format("row 1: nothing reads a column \"{}\"; the columns are {}", shortened(*name),
                           fmt::join(columns_, ", ")));
  }
}

void InputTable::take(std::vector<CsvRow> rows, TableKind kind) {
  if (rows.empty() || !is_bearable(rows)) return;
  const std::vector<std::string> header = std::move(rows.front().cells);
  rows.erase(rows.begin());
  bool complete = true;
  for (const auto& column : columns_) {
    const auto found = std::find(header.begin(), header.end(), column);
    positions_.push_back(static_cast<std::size_t>(found - header.begin()));
    if (found != header.end()) continue;
    complete = false;
    complain(fmt::format("row 1: there is no column \"{}\".{}", column, did_you_mean(column, header)));
  }
  check_header(header, kind);
  std::erase_if(rows, [&](const CsvRow& row) {
    const bool broken = row.cells.size() != header.size();
    if (broken)
      complain(fmt::format("row {} has {} cells; the header has {}", row.line, row.cells.size(), header.size()));
    return broken;
  });
  if (complete) rows_ = std::move(rows);
  if (complete && rows_.empty() && kind == TableKind::published) complain("the table has no rows");
}

std::size_t InputTable::position(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  expects(found != columns_.end(), "a column is read that was not asked for");
  return positions_[static_cast<std::size_t>(found - columns_.begin())];
}

const std::string& InputTable::cell(std::size_t row, std::string_view column) const {
  return rows_[row].cells[position(column)];
}

const std::string& InputTable::text(std::size_t row, std::string_view column) const {
  const std::string& found = cell(row, column);
  if (found.empty()) complain(row, column, "the cell is empty");
  return found;
}

std::optional<double> InputTable::number_if_any(std::size_t row, std::string_view column, Limits limits) const {
  return cell(row, column).empty() ? std::nullopt : std::optional(number(row, column, limits));
}

double InputTable::number(std::size_t row, std::string_view column, Limits limits) const {
  const std::string& found = cell(row, column);
  if (found.empty()) {
    complain(row, column, "the cell is empty");
    return limits.low;
  }
  double value = 0.0;
  const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), value);
  if (error != std::errc{} || end != found.data() + found.size() || !std::isfinite(value)) {
    complain(row, column, fmt::format("\"{}\" is not a number", shortened(found)));
    return limits.low;
  }
  if (value < limits.low || value > limits.high) {
    complain(
        row, column,
        fmt::format("{} is out of range; it must lie between {} and {}", shortened(found), limits.low, limits.high));
    return limits.low;
  }
  return value;
}

int InputTable::whole(std::size_t row, std::string_view column, Limits limits) const {
  const double value = number(row, column, limits);
  if (value != std::floor(value)) complain(row, column, fmt::format("{} is not a whole number", value));
  return static_cast<int>(value);
}

std::size_t InputTable::reference(std::size_t row, std::string_view column, const std::vector<std::string>& known,
                                  std::string_view what) const {
  const std::string& name = cell(row, column);
  const auto found = std::find(known.begin(), known.end(), name);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  // A table that could not be read has been complained of already; its missing keys are no news.
  if (!known.empty())
    complain(row, column, fmt::format("there is no {} \"{}\".{}", what, shortened(name), did_you_mean(name, known)));
  return 0;
}

void InputTable::expect_unique(std::initializer_list<std::string_view> key) const {
  std::unordered_map<std::string, std::size_t> first;
  for (std::size_t row = 0; row < rows(); ++row) {
    std::string shown;
    for (const auto column : key) shown += (shown.empty() ? "" : ", ") + cell(row, column);
    const auto [place, fresh] = first.emplace(shown, row);
    if (!fresh)
      complain(row, *key.begin(),
               fmt::format("\"{}\" stands in row {} already", shortened(shown), rows_[place->second].line));
  }
}

void InputTable::complain(std::size_t row, std::string_view column, const std::string& what) const {
  complain(fmt::format("row {}, column \"{}\": {}", rows_[row].line, column, what));
}

void InputTable::complain(const std::string& what) const {
  const bool ended = what.back() == '?' || what.back() == '.';
  faults_->add(fmt::format("{}: {}{}", name_, shortened(what, 1000), ended ? "" : "."));
}

}  // namespace hurtigspor
