#pragma once

#include <fmt/format.h>

#include <string>

#include "compare/comparison.hpp"
#include "compare/number_text.hpp"

/// How a printed comparison is laid out: a label, the base's level, and some alternatives side by side.
namespace hurtigspor {

inline constexpr std::size_t label_width = 42;
inline constexpr std::size_t level_width = 12;
inline constexpr std::size_t effect_width = 31;
inline constexpr std::size_t side_by_side = 2;
inline constexpr std::size_t page_width = 120;

/// Alternatives that share a block of columns.
struct Columns {
  const Comparison& comparison;
  std::size_t first;
  std::size_t last;
  bool with_over = true;  ///< below each effect what nobody has measured, where that was drawn

  /// A row; `cell(alternative)` gives the text under each.
  template <class Cell>
  std::string line(const std::string& label, const std::string& level, Cell cell) const {
    const std::string name = padded(cut_to(label, label_width), label_width);
    std::string text = fmt::format("{}{:>{}}", name, level, level_width);
    for (std::size_t a = first; a < last; ++a) text += "  " + padded(cell(comparison.alternatives[a]), effect_width);
    while (text.ends_with(' ')) text.pop_back();
    return text + "\n";
  }

  /// A row of one effect, read from each alternative by `effect(alternative)`, and with `--over` a row below it of what
  /// nobody has measured.
  template <class Read>
  std::string effect_line(const std::string& label, const HeadlineDeclaration& measure, Read effect) const {
    const auto& of_first = effect(comparison.alternatives[first]);
    const std::string level = of_first.base.replicates == 0 ? "" : level_text(measure, of_first.base.mean);
    return effect_line(label, measure, level, effect);
  }

  /// The same with another text for the base.
  template <class Read>
  std::string effect_line(const std::string& label, const HeadlineDeclaration& measure, const std::string& level,
                          Read effect) const {
    const auto& of_first = effect(comparison.alternatives[first]);
    std::string text = line(label, level, [&](const AlternativeComparison& alternative) {
      return difference_text(measure, effect(alternative).difference);
    });
    if (!of_first.over || !with_over) return text;
    return text + line(label.substr(0, label.find_first_not_of(' ')) + "  over what nobody has measured", "",
                       [&](const AlternativeComparison& alternative) {
                         return over_text(measure, *effect(alternative).over);
                       });
  }
};

}  // namespace hurtigspor
