#include "export/data_dictionary.hpp"

#include "base/csv_cell.hpp"

namespace hurtigspor {

void DataDictionary::write(std::ostream& out) const {
  out << "file,column,unit,meaning\n";
  for (const Row& row : rows_)
    out << csv_text(row.file) << "," << csv_text(row.column) << "," << csv_text(row.unit) << ","
        << csv_text(row.meaning) << "\n";
}

}  // namespace hurtigspor
