#include "parameters/scenario_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <tuple>

#include "base/errors.hpp"
#include "base/input_text.hpp"
#include "parameters/deepest_name.hpp"
#include "parameters/utf8.hpp"

namespace hurtigspor {

namespace fs = std::filesystem;

void Complaints::at(const std::string& file, const toml::source_position& where, const std::string& sentence) {
  keep({file, where, fmt::format("{}, line {}, column {}: {}", file, where.line, where.column, sentence)});
}

void Complaints::add(const std::string& sentence) {
  keep({{}, {}, sentence});
}

void Complaints::keep(Complaint complaint) {
  constexpr std::size_t readable = 2000;
  if (complaint.sentence.size() > readable) complaint.sentence = shortened(complaint.sentence, readable) + ".";
  if (all_.size() < most_sentences)
    all_.push_back(std::move(complaint));
  else
    ++more_;
}

std::vector<std::string> Complaints::sentences() const {
  std::vector<std::string> files;
  for (const auto& complaint : all_)
    if (std::find(files.begin(), files.end(), complaint.file) == files.end()) files.push_back(complaint.file);
  std::vector<std::string> sorted;
  for (const auto& file : files) {
    std::vector<Complaint> of_file;
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(of_file),
                 [&](const Complaint& complaint) { return complaint.file == file; });
    std::stable_sort(of_file.begin(), of_file.end(), [](const Complaint& a, const Complaint& b) {
      return std::tie(a.where.line, a.where.column) < std::tie(b.where.line, b.where.column);
    });
    for (auto& complaint : of_file) sorted.push_back(std::move(complaint.sentence));
  }
  if (more_ > 0) sorted.push_back(and_more(more_));
  return sorted;
}

void Complaints::throw_if_any() const {
  if (any()) throw InputError(sentences());
}

namespace {

/// Where a file was asked for: a line of another file, or nowhere for the command line.
struct AskedAt {
  std::string file;
  toml::source_position where;
};

void complain(Complaints& complaints, const std::optional<AskedAt>& asked, const std::string& sentence) {
  if (asked)
    complaints.at(asked->file, asked->where, sentence);
  else
    complaints.add(sentence);
}

std::optional<toml::table> parsed(const std::string& text, const std::string& name, Complaints& complaints) {
  if (const auto flaw = first_flaw_in_utf8(text)) {
    complaints.at(name, {flaw->line, flaw->column},
                  fmt::format("the byte 0x{:02X} is no UTF-8; save the file as UTF-8.", flaw->byte));
    return std::nullopt;
  }
  // The parser makes a table in a table of every dot, and takes them apart one inside the other, for which the stack
  // has to be deep enough.
  if (const auto deep = name_deeper_than(32, text)) {
    complaints.at(name, {deep->line, deep->column}, "a name has more than 32 dots.");
    return std::nullopt;
  }
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    complaints.at(name, error.source().begin, fmt::format("this is no TOML: {}.", error.description()));
    return std::nullopt;
  }
}

/// False too where nobody may look, or where the name itself cannot be.
bool is_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

std::string nearest_file(const fs::path& path) {
  std::vector<std::string> names;
  std::error_code ignored;
  const fs::path folder = path.parent_path().empty() ? fs::path{"."} : path.parent_path();
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.path().extension() == ".toml") names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return did_you_mean(path.filename().string(), names);
}

class Loader {
 public:
  Loader(ScenarioDocuments& documents, Complaints& complaints) : documents_{documents}, complaints_{complaints} {}

  /// The documents of a file or of several joined by `+`; those that cannot be had are complained of and left out.
  std::vector<std::size_t> load(const std::string& spec, const fs::path& folder, const std::optional<AskedAt>& asked) {
    std::vector<std::size_t> rows;
    for (const auto& part : parts_of(spec, folder))
      if (const auto row = load_file((folder / part).lexically_normal(), asked)) rows.push_back(*row);
    check_common_base(rows, asked);
    return rows;
  }

 private:
  static std::vector<std::string> parts_of(const std::string& spec, const fs::path& folder) {
    if (is_file(folder / spec)) return {spec};
    std::vector<std::string> parts;
    std::istringstream pieces{spec};
    for (std::string piece; std::getline(pieces, piece, '+');) parts.push_back(piece);
    if (spec.empty() || spec.back() == '+') parts.emplace_back();
    return parts;
  }

  std::optional<std::size_t> load_file(const fs::path& path, const std::optional<AskedAt>& asked) {
    if (!is_file(path)) {
      complain(complaints_, asked, fmt::format("there is no file \"{}\".{}", path.string(), nearest_file(path)));
      return std::nullopt;
    }
    const fs::path identity = fs::canonical(path);
    if (const auto known = known_.find(identity); known != known_.end()) return known->second;
    if (std::find(under_way_.begin(), under_way_.end(), identity) != under_way_.end()) {
      complain(complaints_, asked, "a scenario cannot rest on itself: " + circle(identity) + ".");
      return std::nullopt;
    }
    auto document = read(path);
    under_way_.push_back(identity);
    if (document) follow_extends(*document);
    under_way_.pop_back();
    if (!document) return known_[identity] = std::nullopt;
    return known_[identity] = keep(std::move(*document));
  }

  std::optional<ScenarioDocument> read(const fs::path& path) {
    if (const std::string size = too_large(path); !size.empty()) {
      complaints_.add(fmt::format("\"{}\" {}.", path.string(), size));
      return std::nullopt;
    }
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) {
      complaints_.add(fmt::format("\"{}\" cannot be read.", path.string()));
      return std::nullopt;
    }
    auto table = parsed(text.str(), path.string(), complaints_);
    if (!table) return std::nullopt;
    return ScenarioDocument{path.string(), path, std::move(*table), {}};
  }

  void follow_extends(ScenarioDocument& document) {
    const toml::node* const node = document.table.get("extends");
    if (node == nullptr) return;
    if (!node->is_string()) {
      complaints_.at(document.name, node->source().begin,
                     "\"extends\" must be the name of a scenario file in quotes, such as \"baseline.toml\".");
      return;
    }
    const auto bases =
        load(**node->as_string(), document.path.parent_path(), AskedAt{document.name, node->source().begin});
    for (const std::size_t base : bases)
      for (const std::size_t row : documents_.all[base].rests_on)
        if (std::find(document.rests_on.begin(), document.rests_on.end(), row) == document.rests_on.end())
          document.rests_on.push_back(row);
  }

  std::size_t keep(ScenarioDocument&& document) {
    const std::size_t row = documents_.all.size();
    document.rests_on.push_back(row);
    documents_.all.push_back(std::move(document));
    return row;
  }

  /// "a.toml extends b.toml extends a.toml"
  std::string circle(const fs::path& identity) const {
    std::string told;
    for (auto link = std::find(under_way_.begin(), under_way_.end(), identity); link != under_way_.end(); ++link)
      told += link->filename().string() + " extends ";
    return told + identity.filename().string();
  }

  /// Policies can be laid over one another only when they change the same thing.
  void check_common_base(const std::vector<std::size_t>& rows, const std::optional<AskedAt>& asked) {
    for (std::size_t i = 1; i < rows.size(); ++i) {
      const auto& first = documents_.all[rows.front()];
      const auto& other = documents_.all[rows[i]];
      const bool shared = std::any_of(other.rests_on.begin(), other.rests_on.end(), [&](std::size_t row) {
        return std::find(first.rests_on.begin(), first.rests_on.end(), row) != first.rests_on.end();
      });
      if (!shared)
        complain(
            complaints_, asked,
            fmt::format("\"{}\" and \"{}\" cannot be combined: they extend no common base.", first.name, other.name));
    }
  }

  ScenarioDocuments& documents_;
  Complaints& complaints_;
  std::map<fs::path, std::optional<std::size_t>> known_;
  std::vector<fs::path> under_way_;
};

}  // namespace

ScenarioDocuments load_documents(const std::string& spec, Complaints& complaints) {
  ScenarioDocuments documents;
  documents.asked = Loader{documents, complaints}.load(spec, {}, std::nullopt);
  return documents;
}

ScenarioDocuments document_of_text(const std::string& text, const std::string& name, Complaints& complaints) {
  ScenarioDocuments documents;
  auto table = parsed(text, name, complaints);
  if (!table) return documents;
  if (const toml::node* const extends = table->get("extends"))
    complaints.at(name, extends->source().begin, "a scenario that stands in no file cannot extend one.");
  documents.all.push_back({name, {}, std::move(*table), {0}});
  documents.asked = {0};
  return documents;
}

}  // namespace hurtigspor
