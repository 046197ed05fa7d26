#pragma once

#include <string>
#include <vector>

#include "base/table.hpp"
#include "store/outline.hpp"

/// What an outcomes file has to hold (docs/hdf5-format.md), taken from the declarations that it is written from.
namespace hurtigspor {

struct PromisedVariable {
  enum class Kind { text, whole, real, nothing, any };
  std::string path;
  Kind kind = Kind::any;
  std::vector<std::string> axes;      ///< paths, slowest first; of an axis its own path
  std::string units;                  ///< as a table declares them: where they differ, the texts that give them
  std::vector<std::string> labels{};  ///< of an axis that has the same ones in every file; else empty
  std::string ancillary{};            ///< name of the variable that flags its cells; empty where none does
};

/// Which of the parts that not every file has are there.
struct PromisedParts {
  bool persons = false;  ///< of `compare`
  bool network = false;  ///< of --network
  bool draws = false;    ///< of --over
  bool local_facts = false;
  bool events = false;  ///< of --events

  static PromisedParts of(const Outline& outline);
};

/// Everything that a file with these parts holds.
std::vector<PromisedVariable> promised_variables(const PromisedParts& parts);

/// Attributes of the root that every file has, and those that some have.
const std::vector<std::string>& promised_attributes();
const std::vector<std::string>& further_attributes();

}  // namespace hurtigspor
