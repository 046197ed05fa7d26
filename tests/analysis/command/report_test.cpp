#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "file_text.hpp"
#include "report/page.hpp"
#include "run_program.hpp"

namespace hurtigspor {
namespace {

TEST(Report, MakesAPageOfAnOutcomesFile) {
  if (!page_bundle().is_there()) GTEST_SKIP() << "built without the page";
  const std::string outcomes = output_named("report.h5");
  const std::string page = output_named("report.html");
  ASSERT_EQ(hurtigspor_with("run scenarios/classroom.toml -r 2 -q -o " + outcomes).exit_code, 0);

  const auto said = hurtigspor_with("report " + outcomes + " -o " + page + " --language nb");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_GT(std::filesystem::file_size(page), 500'000U);
  EXPECT_LT(std::filesystem::file_size(page), 5'000'000U);
  std::filesystem::remove(outcomes);
  std::filesystem::remove(page);
}

TEST(Report, OfAComparisonIsThePageThatReportMakesOfItsFile) {
  if (!page_bundle().is_there()) GTEST_SKIP() << "built without the page";
  const std::string outcomes = output_named("compared.h5");
  const std::string at_once = output_named("at_once.html");
  const std::string afterwards = output_named("afterwards.html");

  const auto said = hurtigspor_with("compare scenarios/classroom.toml scenarios/classroom_handover.toml -r 2 -q -o " +
                                    outcomes + " --report " + at_once);

  ASSERT_EQ(said.exit_code, 0) << said.error;
  ASSERT_EQ(hurtigspor_with("report " + outcomes + " -o " + afterwards).exit_code, 0);
  EXPECT_EQ(text_of(at_once), text_of(afterwards));
  for (const auto& file : {outcomes, at_once, afterwards}) std::filesystem::remove(file);
}

TEST(Report, OfAComparisonIsRefusedBeforeAnythingIsRun) {
  const std::string outcomes = output_named("refused.h5");
  const std::string compare = "compare scenarios/classroom.toml scenarios/classroom_handover.toml -r 2 ";

  EXPECT_EQ(hurtigspor_with(compare + "--report page.html").exit_code, 2);
  EXPECT_EQ(hurtigspor_with(compare + "-o " + outcomes + " --report " + outcomes).exit_code, 2);
  const auto said = hurtigspor_with(compare + "-o " + outcomes + " --report /nowhere/page.html");
  EXPECT_EQ(said.exit_code, 1);
  EXPECT_EQ(said.out, "");
  EXPECT_NE(said.error.find(page_bundle().is_there() ? "/nowhere" : "without the page"), std::string::npos)
      << said.error;
  EXPECT_FALSE(std::filesystem::exists(outcomes));
}

TEST(Report, SaysInOneSentenceWhatIsWrongWithAFileAndFails) {
  const std::string foreign = output_named("foreign.h5");
  const std::string page = output_named("none.html");
  std::ofstream{foreign} << "no outcomes";

  for (const std::string& outcomes : {foreign, std::string{"docs/missing.h5"}}) {
    const auto said = hurtigspor_with("report " + outcomes + " -o " + page);
    EXPECT_EQ(said.exit_code, 1);
    EXPECT_NE(said.error.find(outcomes), std::string::npos);
    EXPECT_EQ(std::count(said.error.begin(), said.error.end(), '\n'), 1);
    EXPECT_FALSE(std::filesystem::exists(page));
  }
  std::filesystem::remove(foreign);
}

TEST(Report, RefusesALanguageThatItDoesNotSpeak) {
  const auto said = hurtigspor_with("report outcomes.h5 -o report.html --language fr");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_NE(said.error.find("fr"), std::string::npos);
}

}  // namespace
}  // namespace hurtigspor
