#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "file_text.hpp"
#include "parameters/registry.hpp"

/// The model's description in words knows every number of the model, and how sure each is.
namespace hurtigspor {
namespace {

/// docs/odd.md, its lines joined.
std::string description() {
  std::string joined = text_of(HURTIGSPOR_SOURCE_DIR "/docs/odd.md");
  for (char& letter : joined)
    if (letter == '\n') letter = ' ';
  return joined;
}

bool is_part_of_a_name(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || letter == '.';
}

/// Whether the whole name stands there, and not only as the beginning or end of a longer one.
bool names(const std::string& text, const std::string& name) {
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const std::size_t end = at + name.size();
    const bool ends_sentence =
        end < text.size() && text[end] == '.' && (end + 1 == text.size() || text[end + 1] == ' ');
    const char after = end >= text.size() || ends_sentence ? ' ' : text[end];
    if (!is_part_of_a_name(before) && !is_part_of_a_name(after)) return true;
  }
  return false;
}

TEST(ModelDescription, NamesEveryParameter) {
  const std::string text = description();
  for (const ParameterEntry& entry : all_parameters())
    EXPECT_TRUE(names(text, entry.name)) << entry.name << " stands in no rule of docs/odd.md";
}

TEST(ModelDescription, CountsWhatIsAssumedAndWhatIsMeasured) {
  std::array<int, 5> counts{};
  for (const ParameterEntry& entry : all_parameters()) ++counts[static_cast<std::size_t>(entry.about.status)];
  const auto of = [&](Status status) { return counts[static_cast<std::size_t>(status)]; };

  const std::string sentence = fmt::format(
      "Of {} parameters {} are *assumed*: nobody publishes them. {} are measured in Norway, {} derived from what was "
      "measured, {} measured abroad, {} fitted",
      all_parameters().size(), of(Status::assumed), of(Status::measured), of(Status::derived), of(Status::abroad),
      of(Status::fitted));
  EXPECT_NE(description().find(sentence), std::string::npos) << "it should say: " << sentence;
}

}  // namespace
}  // namespace hurtigspor
