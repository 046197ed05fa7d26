#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "base/table.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

/// What a run will need, reckoned before it starts.
namespace hurtigspor {

/// Adults that a scenario is expected to settle over its run, joining family included.
double expected_people(const Scenario& scenario, const Country& country);

/// What the people of one replicate of one scenario hold in memory at once (themselves, their events, lives), bytes.
double replicate_memory(double people);

/// The same with the offices' diaries and calendars.
double run_memory(double people, const Country& country);

/// What one replicate of one scenario takes in a file before compression, bytes.
double replicate_disk(const std::vector<TableDeclaration>& tables, const std::vector<Axis>& axes);

/// Physical memory of this machine, bytes.
double machine_memory();

/// InputError when one replicate of the largest scenario would not fit the memory given, with what it would need.
void refuse_absurd_size(const std::vector<Scenario>& scenarios, const Country& country, double memory);

/// Bytes as people read them: "1.5 GiB".
std::string size_text(double bytes);

}  // namespace hurtigspor
