#pragma once

#include <string_view>

/// What reads files of unknown origin, fed with arbitrary bytes. Each of these returns when the bytes were accepted or
/// refused in sentences; whatever else comes of them (a crash, another error, a sentence that is none) is a mistake of
/// ours and leaves as an exception or by the sanitizers.
namespace hurtigspor::fuzz {

/// The bytes are a scenario file. What is accepted must be accepted again in its resolved form.
void read_scenario_bytes(std::string_view bytes);

/// The first byte chooses one of the input tables, the rest is that table; the others are those of a small country.
/// From tables that are accepted a country is founded.
void read_table_bytes(std::string_view bytes);

/// The bytes are an outcomes file.
void read_outcomes_bytes(std::string_view bytes);

/// The bytes are changes to the objects of a sound outcomes file (its variables, their kinds, lengths, axes and
/// attributes), which HDF5 can read and whose seal holds, but which our writer would not write.
void read_changed_outcomes(std::string_view bytes);

}  // namespace hurtigspor::fuzz
