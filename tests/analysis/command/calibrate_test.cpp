#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "file_text.hpp"
#include "run_program.hpp"

namespace hurtigspor {
namespace {

const std::string classroom = "calibrate scenarios/classroom.toml -p search.rate,hiring.base -r 3 ";

TEST(Calibrate, WritesAScenarioThatExtendsTheOneThatWasFitted) {
  const std::string output = output_named("fitted.toml");
  const auto said = hurtigspor_with(classroom + "--evaluations 6 -q -o " + output);
  const auto differences = hurtigspor_with("check scenarios/classroom.toml " + output + " --format csv");
  const auto scored = hurtigspor_with("validate " + output + " -r 3 -q --format json");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_EQ(said.error, "");
  EXPECT_NE(said.out.find("\"Classroom\" fitted to what is published: 6 evaluations of 3 replicates"),
            std::string::npos);
  EXPECT_EQ(differences.exit_code, 0) << differences.error;
  for (std::istringstream lines{differences.out.substr(differences.out.find('\n') + 1)}; lines.peek() != EOF;) {
    std::string line;
    std::getline(lines, line);
    EXPECT_TRUE(line.starts_with("search.rate,") || line.starts_with("hiring.base,")) << line;
  }
  EXPECT_EQ(nlohmann::json::parse(scored.out)["scenario"], "Classroom, fitted");
  std::filesystem::remove(output);
}

TEST(Calibrate, ScoresTheWrittenFileAsItSaid) {
  const std::string output = output_named("scored.toml");
  const auto fit =
      nlohmann::json::parse(hurtigspor_with(classroom + "--evaluations 8 -q --format json -o " + output).out);
  const auto scored = nlohmann::json::parse(hurtigspor_with("validate " + output + " -r 3 -q --format json").out);

  EXPECT_EQ(fit["after"]["distance"], scored["distance"]);
  EXPECT_LE(fit["after"]["distance"], fit["before"]["distance"]);
  EXPECT_EQ(fit["parameters"].size(), 2U);
  std::filesystem::remove(output);
}

TEST(Calibrate, FindsTheSameOnAnyNumberOfThreads) {
  const std::string alone = output_named("alone.toml");
  const std::string together = output_named("together.toml");

  const auto one = hurtigspor_with(classroom + "--evaluations 9 -q -j 1 -o " + alone);
  const auto other = hurtigspor_with(classroom + "--evaluations 9 -q -j 3 -o " + together);

  EXPECT_EQ(one.out, other.out);
  EXPECT_EQ(text_of(alone), text_of(together));
  EXPECT_NE(text_of(alone), "");
  for (const std::string& path : {alone, together}) std::filesystem::remove(path);
}

TEST(Calibrate, InterruptedWritesTheBestSoFar) {
  const std::string output = output_named("stopped.toml");
  int ended = 0;
  // A machine that stands still for a moment may be stopped before there is anything to write.
  for (int seconds = 2; seconds <= 16 && !std::filesystem::exists(output); seconds *= 2) {
    const std::string line = std::string("cd '") + HURTIGSPOR_SOURCE_DIR + "' && timeout --preserve-status -s INT " +
                             std::to_string(seconds) + " '" + HURTIGSPOR_BINARY_DIR +
                             "/hurtigspor' calibrate scenarios/classroom.toml -r 40 --evaluations 100000 " +
                             "-p search.women -o " + output + " >/dev/null 2>&1";
    ended = std::system(line.c_str());
  }

  EXPECT_EQ(WEXITSTATUS(ended), 130);
  EXPECT_EQ(hurtigspor_with("check " + output).exit_code, 0);
  std::filesystem::remove(output);
}

TEST(Calibrate, RefusesWhatItCannotDoInOneSentenceEach) {
  const std::string output = output_named("refused.toml");
  const auto refused = [&](const std::string& arguments, const std::string& sentence) {
    const auto said = hurtigspor_with("calibrate " + arguments);
    EXPECT_EQ(said.exit_code, 2) << arguments;
    EXPECT_EQ(said.out, "");
    EXPECT_NE(said.error.find(sentence), std::string::npos) << said.error;
  };

  refused("scenarios/classroom.toml -p serch.rate -o " + output, "Did you mean \"search.rate\"?");
  refused("scenarios/classroom.toml -p reception.wait_months -o " + output,
          "a fit moves only what is assumed or fitted");
  refused("scenarios/better_handover.toml -p handover.offer_share -o " + output, "a fit moves what holds throughout");
  refused("scenarios/classroom.toml+scenarios/better_handover.toml -o " + output, "extends one file");
  refused("scenarios/classroom.toml -o scenarios/baseline.toml", "a file that it rests on");
  refused("scenarios/classroom.toml", "--output is required");
  EXPECT_FALSE(std::filesystem::exists(output));
}

}  // namespace
}  // namespace hurtigspor
