#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// What lies in a file of ours, object by object, as a stranger would list it: nothing about it is expected, so that a
/// file of another schema can be looked at too.
namespace hurtigspor {

struct OutlinedVariable {
  std::string path;    ///< "/headline", "/persons/age"
  std::string stored;  ///< "text", "int32", "float64", "nothing"; "other" for what no program of ours writes
  std::vector<std::uint64_t> shape;        ///< empty for a single value
  std::vector<std::string> axes;           ///< paths of their coordinates, empty texts where there are none
  std::map<std::string, std::string> own;  ///< its attributes as texts, without those that HDF5 keeps for itself
  std::uint64_t bytes{};                   ///< on the disk; texts lie elsewhere and count only their references
  bool is_axis = false;

  /// An attribute, or an empty text.
  std::string attribute(const std::string& name) const;
};

struct Outline {
  std::uint64_t bytes{};                                              ///< of the whole file
  std::vector<std::pair<std::string, std::string>> attributes;        ///< of the root, in order of creation
  std::vector<std::string> groups;                                    ///< paths, without the root
  std::vector<OutlinedVariable> variables;                            ///< in order of creation, group by group
  std::map<std::string, std::vector<std::string>> coordinates;        ///< of axes that hold texts, by path
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> ends;  ///< first and last of axes of whole numbers

  const OutlinedVariable* find(const std::string& path) const;
  bool has_group(const std::string& path) const;
  /// An attribute of the root, or an empty text.
  std::string attribute(const std::string& name) const;
};

/// MachineError of one sentence when the file is not there, damaged, or none of ours.
Outline outline_of(const std::filesystem::path& path);

}  // namespace hurtigspor
