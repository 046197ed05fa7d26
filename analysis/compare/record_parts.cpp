#include "compare/record_parts.hpp"

#include "compare/record_tables.hpp"

namespace hurtigspor {

ReplicateRecords read_records(const Parts& parts, std::uint32_t replicate) {
  std::vector<std::vector<std::vector<double>>> values;  // [scenario][table][cell]
  for (const TableDeclaration& table : record_tables()) {
    auto by_scenario = parts.read(replicate, table.name);
    values.resize(by_scenario.size());
    for (std::size_t s = 0; s < values.size(); ++s) values[s].push_back(std::move(by_scenario[s]));
  }
  ReplicateRecords records;
  for (const auto& scenario : values) records.push_back(from_tables(scenario));
  return records;
}

}  // namespace hurtigspor
