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

std::vector<NetworkRecord> read_network(const Parts& parts, std::uint32_t replicate) {
  const auto read = [&](std::size_t table) { return parts.read(replicate, waiting_tables()[table].name); };
  auto paths = read(0);
  auto waits = read(1);
  auto offices = read(2);
  std::vector<NetworkRecord> records;
  for (std::size_t s = 0; s < paths.size(); ++s)
    records.push_back({std::move(paths[s]), std::move(waits[s]), std::move(offices[s])});
  return records;
}

}  // namespace hurtigspor
