#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

/// The house keeps its own order: which layer may see which, which library stands behind which door, what may lie on
/// the top level, and how long a file may be. Each test names every offender, with file and line.
namespace {

namespace fs = std::filesystem;

const fs::path root = HURTIGSPOR_SOURCE_DIR;
constexpr int longest_file = 350;  // lines

struct SourceFile {
  std::string path;  // relative to the root
  std::vector<std::string> lines;
};

std::vector<SourceFile> sources(const std::vector<std::string>& folders, const std::regex& name) {
  std::vector<SourceFile> found;
  for (const auto& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (!entry.is_regular_file() || !std::regex_search(entry.path().filename().string(), name)) continue;
      SourceFile file{fs::relative(entry.path(), root).generic_string(), {}};
      std::ifstream stream(entry.path());
      for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
      found.push_back(std::move(file));
    }
  }
  std::ranges::sort(found, {}, &SourceFile::path);
  return found;
}

std::vector<SourceFile> code() {
  return sources({"sim", "analysis"}, std::regex(R"(\.[ch]pp$)"));
}

/// "sim/base" of "sim/base/date.hpp".
std::string folder_of(const std::string& path) {
  const auto first = path.find('/');
  const auto second = path.find('/', first + 1);
  return path.substr(0, second);
}

/// What each layer may see besides itself. The order of the layers is told in docs/decisions/0002-layers.md.
const std::map<std::string, std::set<std::string>> may_see{
    {"sim/base", {}},
    {"sim/parameters", {"sim/base"}},
    {"sim/world", {"sim/base", "sim/parameters"}},
    {"sim/store", {"sim/base", "sim/parameters"}},
    {"sim/journey", {"sim/base", "sim/parameters", "sim/world"}},
    {"sim/outcomes", {"sim/base", "sim/parameters", "sim/world"}},
    {"sim/engine", {"sim/base", "sim/parameters", "sim/world", "sim/journey", "sim/outcomes"}}};

bool allowed(const std::string& from, const std::string& to) {
  if (from == to) return true;
  if (from == "analysis/command") return true;
  // The report shows what compare computed, beside what is published.
  if (from == "analysis/report" && (to == "analysis/compare" || to == "analysis/calibration")) return true;
  if (from.starts_with("analysis/")) return to.starts_with("sim/") || to == "analysis/statistics";
  const auto seen = may_see.find(from);
  return seen != may_see.end() && seen->second.contains(to);
}

/// A library and the only place whose files may include it.
struct Door {
  std::regex include;
  std::string place;
};

const std::vector<Door> doors{
    {std::regex("^boost/graph/"), "sim/world/"},        {std::regex("^(oneapi/)?tbb(/|\\.h)"), "sim/engine/"},
    {std::regex("^(hdf5|H5).*\\.h"), "sim/store/"},     {std::regex("^toml\\+\\+/"), "sim/parameters/"},
    {std::regex("^CLI/"), "analysis/command/"},         {std::regex("^Random123/"), "sim/base/luck.hpp"},
    {std::regex("^boost/(math|random)/"), "analysis/"}, {std::regex("^nlohmann/"), "analysis/"},
    {std::regex("^nlopt"), "analysis/calibration/"}};

struct Include {
  std::string from;  // file
  std::size_t line;
  std::string name;
};

std::vector<Include> includes(const SourceFile& file) {
  static const std::regex form(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
  std::vector<Include> found;
  for (std::size_t line = 0; line < file.lines.size(); ++line) {
    std::smatch match;
    if (std::regex_search(file.lines[line], match, form)) found.push_back({file.path, line + 1, match[1]});
  }
  return found;
}

/// Where an include of ours leads: "sim/base", "analysis/compare", or nothing for a library's header.
std::string target_folder(const Include& include) {
  for (const std::string tree : {"sim/", "analysis/"})
    if (include.name.find('/') != std::string::npos && fs::exists(root / (tree + include.name)))
      return folder_of(tree + include.name);
  return {};
}

std::string told(const std::vector<std::string>& offences) {
  std::string all;
  for (const auto& offence : offences) all += "\n  " + offence;
  return all;
}

std::string place(const std::string& file, std::size_t line) {
  return file + ":" + std::to_string(line) + ": ";
}

TEST(Layers, OfEveryFolderAreKnown) {
  for (const auto& file : code()) {
    const std::string folder = folder_of(file.path);
    EXPECT_TRUE(may_see.contains(folder) || folder.starts_with("analysis/")) << file.path << " lies in no layer";
  }
}

TEST(Layers, LookDownwardsOnly) {
  std::vector<std::string> offences;
  for (const auto& file : code())
    for (const auto& include : includes(file)) {
      const std::string to = target_folder(include);
      if (!to.empty() && !allowed(folder_of(file.path), to))
        offences.push_back(place(file.path, include.line) + folder_of(file.path) + " may not see " + include.name);
    }

  EXPECT_TRUE(offences.empty()) << told(offences);
}

TEST(Layers, KeepEveryLibraryBehindItsDoor) {
  std::vector<std::string> offences;
  for (const auto& file : code())
    for (const auto& include : includes(file))
      for (const auto& door : doors)
        if (std::regex_search(include.name, door.include) && !file.path.starts_with(door.place))
          offences.push_back(place(file.path, include.line) + include.name + " belongs in " + door.place);

  EXPECT_TRUE(offences.empty()) << told(offences);
}

// Versions of the C library differ in the last bit of these functions, which would reach outcomes; base/math.hpp has
// those that the simulator needs. Its random numbers are named (base/luck.hpp), and it never reads a clock.
TEST(Layers, TakeNoNumberFromTheMachineTheyRunOn) {
  const std::regex unsteady(R"(std::(exp2?|expm1|log(1p|2|10)?|pow|cbrt|sinh?|cosh?|tanh?|erfc?|tgamma|lgamma|hypot)\()"
                            R"(|#include <(random|ctime)>|\b(rand|srand|time)\((NULL|nullptr|\)))");
  std::vector<std::string> offences;
  for (const auto& file : sources({"sim"}, std::regex(R"(\.[ch]pp$)")))
    for (std::size_t line = 0; line < file.lines.size(); ++line)
      if (std::regex_search(file.lines[line], unsteady))
        offences.push_back(place(file.path, line + 1) + file.lines[line]);

  EXPECT_TRUE(offences.empty()) << told(offences);
}

TEST(Tree, HasNoFileThatIsTooLongToRead) {
  for (const auto& file : code())
    EXPECT_LE(file.lines.size(), static_cast<std::size_t>(longest_file)) << file.path << " wants to be two files";
}

TEST(Tree, LeavesNothingForLater) {
  const std::regex word(std::string("\\b(TO") + "DO|FIX" + "ME)\\b");  // in pieces, so as not to find itself
  std::vector<std::string> offences;
  for (const auto& file : sources({"sim", "analysis", "tests", "scenarios", "docs", "examples"},
                                  std::regex(R"(\.([ch]pp|cmake|txt|toml|md|sh|py|R|in)$|^run$|^quickstart$)")))
    for (std::size_t line = 0; line < file.lines.size(); ++line)
      if (std::regex_search(file.lines[line], word)) offences.push_back(place(file.path, line + 1) + file.lines[line]);

  EXPECT_TRUE(offences.empty()) << told(offences);
}

TEST(Tree, HasATestForEveryFolderOfCode) {
  std::set<std::string> folders;
  for (const auto& file : code()) folders.insert(folder_of(file.path));

  for (const auto& folder : folders)
    EXPECT_TRUE(fs::is_directory(root / "tests" / folder)) << folder << " has no tests";
}

TEST(Glossary, NamesOnlyWhatTheCodeHas) {
  std::set<std::string> words;
  const std::regex word("[A-Za-z_][A-Za-z_0-9]*");
  for (const auto& file : code())
    for (const auto& line : file.lines)
      for (std::sregex_iterator match(line.begin(), line.end(), word), end; match != end; ++match)
        words.insert(match->str());

  const std::regex name("`([^`]+)`");
  for (const auto& glossary : sources({"docs"}, std::regex("^glossary[.]md$")))
    for (const auto& line : glossary.lines)
      for (std::sregex_iterator match(line.begin(), line.end(), name), end; match != end; ++match)
        EXPECT_TRUE(words.contains((*match)[1])) << (*match)[1] << " is in the glossary only";
}

/// The names on the top level as the repository has them, or as the folder has them where there is no repository.
std::set<std::string> top_level() {
  std::set<std::string> names;
  const std::string command = "git -C '" + root.string() + "' ls-tree --name-only HEAD 2>/dev/null";
  if (FILE* git = popen(command.c_str(), "r")) {
    std::string all;
    for (int letter = fgetc(git); letter != EOF; letter = fgetc(git)) all += static_cast<char>(letter);
    std::istringstream listed(pclose(git) == 0 ? all : "");
    for (std::string name; std::getline(listed, name);) names.insert(name);
  }
  if (names.empty())
    for (const auto& entry : fs::directory_iterator(root)) names.insert(entry.path().filename().string());
  return names;
}

TEST(Tree, HasAFixedTopLevel) {
  const std::set<std::string> fixed{"CMakeLists.txt", "CMakePresets.json", "LICENSE",         "README.md",
                                    "CHANGELOG.md",   "CITATION.cff",      "CONTRIBUTING.md", "sim",
                                    "scenarios",      "analysis",          "tests",           "docs",
                                    "examples"};
  const std::set<std::string> made{"build", "results"};  // by building and running
  for (const auto& name : top_level())
    EXPECT_TRUE(name.starts_with('.') || fixed.contains(name) || made.contains(name)) << name << " has no place here";
  for (const auto& name : fixed) EXPECT_TRUE(fs::exists(root / name)) << name << " is missing";
}

}  // namespace
