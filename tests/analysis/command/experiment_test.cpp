#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "file_text.hpp"
#include "run_program.hpp"

namespace hurtigspor {
namespace {

constexpr const char* twins = "scenarios/classroom.toml scenarios/classroom.toml+scenarios/better_handover.toml ";

TEST(Run, PrintsTheLevelOfEveryHeadlineMeasure) {
  const auto said = hurtigspor_with("run scenarios/classroom.toml -r 3 -q");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_EQ(said.error, "");
  EXPECT_NE(said.out.find("months in work within 60 months"), std::string::npos);
  EXPECT_NE(said.out.find("3 replicates, seed "), std::string::npos);
}

TEST(Compare, LeadsWithASentenceThatNamesTheEffectAsSimulated) {
  const auto said = hurtigspor_with(std::string("compare ") + twins + "-r 3");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_EQ(said.out.find("Simulated: "), 0U);
  EXPECT_NE(said.error.find("3 of 3 replicates"), std::string::npos);
}

TEST(Compare, WritesJsonThatAProgramReads) {
  const auto said = hurtigspor_with(std::string("compare ") + twins + "-r 2 -q --format json");

  const auto json = nlohmann::json::parse(said.out);
  EXPECT_EQ(json["replicates"], 2);
  EXPECT_EQ(json["policy_date"], "2017-01-01");
  EXPECT_EQ(json["alternatives"].size(), 1U);
}

TEST(Compare, SplitsByWhatIsAskedFor) {
  const auto said = hurtigspor_with(std::string("compare ") + twins + "-r 2 -q --by age,centrality --chain --hours");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  for (const char* words : {"By centrality and age", "26-35 years", "link by link", "NAV caseworkers, all clients"})
    EXPECT_NE(said.out.find(words), std::string::npos) << words;
  EXPECT_EQ(said.out.find("women"), std::string::npos);
}

TEST(Compare, SaysTheSameOnAnyNumberOfThreads) {
  const std::string command = std::string("compare ") + twins + "-r 4 -q --format csv ";

  EXPECT_EQ(hurtigspor_with(command + "-j 1").out, hurtigspor_with(command + "-j 3").out);
}

TEST(Compare, AddsASecondIntervalOverWhatNobodyHasMeasured) {
  const auto said = hurtigspor_with(std::string("compare ") + twins + "-r 2 -q --over assumed -n 4");

  EXPECT_EQ(said.exit_code, 0) << said.error;
  EXPECT_NE(said.out.find("Over 4 draws of what nobody has measured"), std::string::npos);
}

TEST(Compare, WithTheNetworkTellsWhatIsWaitedForAndWhoseHoursDelay) {
  const std::string command = std::string("compare ") + twins + "-r 3 -q --network ";
  const auto said = hurtigspor_with(command);
  const auto json = nlohmann::json::parse(hurtigspor_with(command + "--format json").out);
  const std::string csv = hurtigspor_with(command + "--format csv").out;

  EXPECT_EQ(said.exit_code, 0) << said.error;
  for (const char* words : {"the longest chain of waits to the first job", "no hour with NAV", "Nav Kragerø",
                            "organisation and staff of a place are drawn anew in each replicate"})
    EXPECT_NE(said.out.find(words), std::string::npos) << words;
  EXPECT_EQ(json["network"]["alternatives"].size(), 1U);
  EXPECT_GT(json["network"]["waits"]["own search"]["days"]["mean"], 0.0);
  EXPECT_NE(csv.find(",no hour with NAV,critical_wait_gain,day,"), std::string::npos);
  const auto columns = std::count(csv.begin(), csv.begin() + static_cast<std::ptrdiff_t>(csv.find('\n')), ',');
  for (std::size_t line = 0; line + 1 < csv.size(); line = csv.find('\n', line) + 1)
    EXPECT_EQ(std::count(csv.begin() + static_cast<std::ptrdiff_t>(line),
                         csv.begin() + static_cast<std::ptrdiff_t>(csv.find('\n', line)), ','),
              columns);
}

TEST(Run, WithTheNetworkKeepsToItsColumns) {
  const std::string csv = hurtigspor_with("run scenarios/classroom.toml -r 2 -q --network --format csv").out;

  EXPECT_NE(csv.find("Classroom,all,critical_wait_days (own search),day,"), std::string::npos);
}

TEST(Compare, StopsAtALookWhenTheWantedPrecisionIsReached) {
  const auto said = hurtigspor_with(std::string("compare ") + twins + "--precision 50pp --format json");

  EXPECT_NE(said.error.find("The wanted precision was reached after 10 replicates."), std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(said.out)["replicates"], 10);
}

TEST(Compare, EstimatesWithoutRunning) {
  const std::string output = output_named("dry.h5");
  const auto said = hurtigspor_with(std::string("compare ") + twins + "--dry-run -o " + output);

  EXPECT_EQ(said.exit_code, 0) << said.error;
  for (const char* word : {"people", "time", "memory", "disk"}) EXPECT_NE(said.out.find(word), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(output));
}

TEST(Compare, EstimatesMoreMemoryAndDiskWithTheNetwork) {
  const auto estimate_of = [](const std::string& options) {
    return hurtigspor_with(std::string("compare ") + twins + "--dry-run " + options).out;
  };
  const auto number_after = [](const std::string& text, const std::string& word) {
    return std::stod(text.substr(text.find(word) + word.size()));
  };
  const std::string without = estimate_of("");
  const std::string with = estimate_of("--network");

  for (const char* word : {"memory", "disk"}) EXPECT_GT(number_after(with, word), number_after(without, word)) << with;
}

TEST(Run, EstimatesAboutTheSizeOfEvents) {
  const std::string output = output_named("events.h5");
  const std::string command = "run scenarios/classroom.toml -r 20 --events -o " + output;
  const std::string estimate = hurtigspor_with(command + " --dry-run").out;
  ASSERT_NE(estimate.find("events      "), std::string::npos) << estimate;
  EXPECT_EQ(hurtigspor_with(command + " -q").exit_code, 0);

  const auto at = estimate.find("events      ") + 12;
  const double bytes =
      std::stod(estimate.substr(at)) * (estimate.find(" MiB", at) != std::string::npos ? 1048576 : 1024);
  EXPECT_GT(static_cast<double>(std::filesystem::file_size(output)), 0.4 * bytes);
  EXPECT_LT(static_cast<double>(std::filesystem::file_size(output)), 2.5 * bytes);
}

TEST(Compare, RefusesWhatItCannotDoInOneSentenceEach) {
  const auto refused = [](const std::string& arguments, const std::string& sentence) {
    const auto said = hurtigspor_with(arguments);
    EXPECT_EQ(said.exit_code, 2) << arguments;
    EXPECT_EQ(said.out, "");
    EXPECT_NE(said.error.find(sentence), std::string::npos) << said.error;
  };

  refused(std::string("compare ") + twins + "--precision 5%", "--precision \"5%\" is not understood");
  refused(std::string("compare ") + twins + "--by sex,contry", "Did you mean \"county\"?");
  refused(std::string("compare ") + twins + "--over everything", "it must be \"assumed\"");
  refused(std::string("compare ") + twins + "--resume", "--resume needs --output");
  refused("run scenarios/classroom.toml --events", "--events needs --output");
  refused("run scenarios/classroom.toml --events=few -o out.h5", "--events=few: give the number of replicates");
  refused("run scenarios/classroom.toml --events=0 -o out.h5", "--events=0: give the number of replicates");
  refused("run scenarios/classroom.toml -r 0", "it must be at least 1");
  refused("run scenarios/classroom.toml --set population.cohort_scale=1e9", "of memory a replicate; this machine has");
}

TEST(Run, SaysWhatIsStatedLocally) {
  const std::string tables = output_named("tables");
  std::filesystem::remove_all(tables);
  std::filesystem::copy(HURTIGSPOR_SOURCE_DIR "/scenarios/norway", tables);
  const auto state = [&](const std::string& row) {
    std::ofstream{tables + "/local.csv"} << "municipality,organisation,participants_per_adviser,source\n"
                                         << row << "\n";
  };
  const std::string classroom = "scenarios/classroom.toml --tables " + tables;

  state("4014,in NAV,18,their annual report");
  EXPECT_EQ(hurtigspor_with("run -r 1 -q " + classroom).error, "");
  EXPECT_EQ(hurtigspor_with("run -r 1 " + classroom)
                .error.find("Stated locally: Kragerø (organisation: in NAV; 18 participants an adviser).\n"),
            0U);
  const auto checked = hurtigspor_with("check " + classroom);
  EXPECT_EQ(checked.error,
            "Stated locally: 4014 Kragerø (organisation: in NAV; 18 participants an adviser), source: their annual "
            "report.\n");
  EXPECT_EQ(checked.out, hurtigspor_with("check scenarios/classroom.toml").out);

  state("4014,co-located,,them");
  for (const char* command : {"run -r 1 ", "check "}) {
    const auto refused = hurtigspor_with(command + classroom + " --set organisation.co_located_share=0");
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_EQ(refused.out, "");
    EXPECT_NE(refused.error.find("local.csv: of Kragerø \"co-located\" is stated"), std::string::npos) << refused.error;
  }
  std::filesystem::remove_all(tables);
}

TEST(Compare, ToAFolderThatIsNotThereFailsBeforeItRuns) {
  const auto said = hurtigspor_with("run scenarios/classroom.toml -r 2 -o /no/such/folder/outcomes.h5");

  EXPECT_EQ(said.exit_code, 1);
  EXPECT_NE(said.error.find("/no/such/folder"), std::string::npos);
}

TEST(Compare, InterruptedWritesWhatIsDoneAndResumesToTheSameBytes) {
  const std::string whole = output_named("whole.h5");
  const std::string cut = output_named("cut.h5");
  const std::string command = std::string("compare ") + twins + "-r 200 -j 1 ";
  const auto complete = hurtigspor_with(command + "-q -o " + whole);

  // `timeout` sends SIGINT while replicates are under way and passes the program's own exit code on.
  const std::string line = std::string("cd '") + HURTIGSPOR_SOURCE_DIR + "' && timeout --preserve-status -s INT 1 '" +
                           HURTIGSPOR_BINARY_DIR + "/hurtigspor' " + command + "-o " + cut + " >/dev/null 2>&1";
  const int interrupted = std::system(line.c_str());
  const auto resumed = hurtigspor_with(command + "-q --resume -o " + cut);

  EXPECT_EQ(complete.exit_code, 0);
  EXPECT_TRUE(WEXITSTATUS(interrupted) == 130 || WEXITSTATUS(interrupted) == 0);  // 0: done within the second
  EXPECT_EQ(resumed.exit_code, 0) << resumed.error;
  EXPECT_EQ(text_of(whole), text_of(cut));
  EXPECT_EQ(complete.out, resumed.out);
  EXPECT_FALSE(std::filesystem::exists(cut + ".parts"));
  for (const std::string& path : {whole, cut}) std::filesystem::remove(path);
}

}  // namespace
}  // namespace hurtigspor
