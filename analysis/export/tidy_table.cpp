#include "export/tidy_table.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/csv_cell.hpp"

namespace hurtigspor {
namespace {

/// Means lie in 32 bits; more digits than that would be invented.
std::string value_text(double value, bool is_mean) {
  if (!std::isfinite(value)) return "";
  return is_mean ? fmt::format("{}", static_cast<float>(value)) : csv_cell(value);
}

/// Walks the cells of a table and holds the labels of the one that it stands on.
class CellLabels {
 public:
  explicit CellLabels(const std::vector<Axis>& axes) : at_(axes.size(), 0) {
    for (const Axis& axis : axes) {
      labels_.push_back(labels_of(axis));
      for (std::string& label : labels_.back()) label = csv_text(label) + ",";
    }
  }
  std::string text() const {
    std::string line;
    for (std::size_t axis = 0; axis < at_.size(); ++axis) line += labels_[axis][at_[axis]];
    return line;
  }
  void next() {
    for (std::size_t axis = at_.size(); axis-- > 0;) {
      if (++at_[axis] < labels_[axis].size()) return;
      at_[axis] = 0;
    }
  }

 private:
  std::vector<std::vector<std::string>> labels_;
  std::vector<std::size_t> at_;
};

}  // namespace

void write_header(std::ostream& out, const std::vector<std::string>& axes, bool has_notes) {
  for (const std::string& axis : axes) out << csv_text(axis) << ",";
  out << (has_notes ? "value,note\n" : "value\n");
}

void write_rows(std::ostream& out, const ReadTable& read, const CellNotes& notes, bool has_notes) {
  CellLabels labels{read.axes};
  for (std::size_t cell = 0; cell < read.values.size(); ++cell, labels.next()) {
    const CellNote note = notes.empty() ? CellNote::open : notes[cell % notes.size()];
    out << labels.text() << (note == CellNote::open ? value_text(read.values[cell], read.declaration.averaged) : "");
    if (has_notes) out << "," << words_of(note);
    out << "\n";
  }
}

std::vector<std::string> labels_of(const Axis& axis) {
  if (const auto* texts = std::get_if<std::vector<std::string>>(&axis.coordinates)) return *texts;
  std::vector<std::string> labels;
  if (const auto* real = std::get_if<std::vector<double>>(&axis.coordinates)) {
    for (const double value : *real) labels.push_back(csv_cell(value));
    return labels;
  }
  const bool are_dates = axis.units == "days since 1970-01-01";
  for (const std::int32_t value : std::get<std::vector<std::int32_t>>(axis.coordinates))
    labels.push_back(are_dates ? Date{value}.text() : fmt::format("{}", value));
  return labels;
}

}  // namespace hurtigspor
