#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace hurtigspor {

/// What every column of every exported file is, gathered while they are written.
class DataDictionary {
 public:
  void add(const std::string& file, const std::string& column, const std::string& unit, const std::string& meaning) {
    rows_.push_back({file, column, unit, meaning});
  }
  void write(std::ostream& out) const;

 private:
  struct Row {
    std::string file;
    std::string column;
    std::string unit;
    std::string meaning;
  };
  std::vector<Row> rows_;
};

}  // namespace hurtigspor
