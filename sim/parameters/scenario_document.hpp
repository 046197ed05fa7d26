#pragma once

#include <toml++/toml.h>

#include <filesystem>
#include <string>
#include <vector>

/// The files behind a scenario, read but not yet understood. Internal to the reading of scenarios.
namespace hurtigspor {

/// Mistakes found so far, each a sentence that says where.
class Complaints {
 public:
  void add(const std::string& sentence);
  /// "better.toml, line 12, column 3: ..."
  void at(const std::string& file, const toml::source_position& where, const std::string& sentence);
  bool any() const { return !all_.empty(); }
  /// File by file in the order in which they were read, and from top to bottom within a file.
  std::vector<std::string> sentences() const;
  void throw_if_any() const;

 private:
  struct Complaint {
    std::string file;
    toml::source_position where;
    std::string sentence;
  };
  void keep(Complaint complaint);

  std::vector<Complaint> all_;
  std::size_t more_ = 0;  ///< beyond those
};

struct ScenarioDocument {
  std::string name;            ///< as messages show it
  std::filesystem::path path;  ///< empty for text that stands in no file
  toml::table table;
  std::vector<std::size_t> rests_on;  ///< documents under this one, the base first, itself last
};

struct ScenarioDocuments {
  std::vector<ScenarioDocument> all;  ///< the base first
  std::vector<std::size_t> asked;     ///< those that the caller named
};

/// Loads the file (or the files joined by `+`) and everything that it extends.
ScenarioDocuments load_documents(const std::string& spec, Complaints& complaints);

/// A single document from text; complains when it extends anything.
ScenarioDocuments document_of_text(const std::string& text, const std::string& name, Complaints& complaints);

}  // namespace hurtigspor
