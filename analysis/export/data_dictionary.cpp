#include "export/data_dictionary.hpp"

#include "export/tidy_table.hpp"

namespace hurtigspor {

void DataDictionary::write(std::ostream& out) const {
  out << "file,column,unit,meaning\n";
  for (const Row& row : rows_)
    out << csv_field(row.file) << "," << csv_field(row.column) << "," << csv_field(row.unit) << ","
        << csv_field(row.meaning) << "\n";
}

}  // namespace hurtigspor
