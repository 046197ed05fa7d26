#include "parameters/scenario_file.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "few_municipalities.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {
namespace {

namespace fs = std::filesystem;

/// A folder of scenario files that is gone when the test is.
class ScenarioFile : public testing::Test {
 protected:
  ScenarioFile() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / ("hurtigspor_" + std::to_string(getpid()) + "_" + test->name());
    fs::create_directories(folder_ / "more");
    write("base.toml", "title = \"Base\"\n[handover]\noffer_share = 0.5\nlead_weeks = 5\n");
  }
  ~ScenarioFile() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) { std::ofstream{folder_ / name} << text; }
  std::string at(const std::string& name) const { return (folder_ / name).string(); }
  Scenario read(const std::string& spec, const Overrides& overrides = {}) const {
    return read_scenario(spec, few_municipalities(), overrides);
  }

 private:
  fs::path folder_;
};

TEST_F(ScenarioFile, SaysOnlyWhatDiffersFromTheFileThatItExtends) {
  write("more/later.toml",
        "title = \"Later\"\nextends = \"../base.toml\"\nabout = \"x\"\n[handover]\nlead_weeks = 7\n");

  const auto scenario = read(at("more/later.toml"));

  EXPECT_EQ(scenario.title, "Later");
  EXPECT_EQ(*scenario.founding().handover.offer_share, 0.5);
  EXPECT_EQ(*scenario.founding().handover.lead_weeks, 7.0);
}

TEST_F(ScenarioFile, CoversDatedChangesOfItsBaseWithATableOfItsOwn) {
  write("dated.toml", "title = \"D\"\nextends = \"base.toml\"\n[[change]]\nfrom = 2018-01-01\nset.nav.caseload = 90\n");
  write("flat.toml", "title = \"F\"\nextends = \"dated.toml\"\n[nav]\ncaseload = 60\n");

  const auto scenario = read(at("flat.toml"));

  EXPECT_EQ(scenario.sets.size(), 1u);
  EXPECT_EQ(*scenario.founding().nav.caseload, 60.0);
}

TEST_F(ScenarioFile, IsLaidOverAnotherWithAPlus) {
  write("a.toml", "title = \"A\"\nextends = \"base.toml\"\n[handover]\nlead_weeks = 7\noffer_share = 0.8\n");
  write("b.toml", "title = \"B\"\nextends = \"base.toml\"\n[handover]\nlead_weeks = 9\n");

  const auto combined = read(at("a.toml") + "+" + at("b.toml"));
  const auto reversed = read(at("b.toml") + "+" + at("a.toml"));

  EXPECT_EQ(combined.title, "A + B");
  EXPECT_EQ(*combined.founding().handover.lead_weeks, 9.0);
  EXPECT_EQ(*combined.founding().handover.offer_share, 0.8);
  EXPECT_EQ(*reversed.founding().handover.lead_weeks, 7.0);
}

TEST_F(ScenarioFile, MayExtendACombination) {
  write("a.toml", "title = \"A\"\nextends = \"base.toml\"\n[handover]\nlead_weeks = 7\n");
  write("b.toml", "title = \"B\"\nextends = \"base.toml\"\n[nav]\ncaseload = 60\n");
  write("both.toml", "title = \"Both\"\nextends = \"a.toml+b.toml\"\n");

  EXPECT_TRUE(differences(read(at("both.toml")), read(at("a.toml") + "+" + at("b.toml"))).empty());
}

TEST_F(ScenarioFile, IsNotCombinedWithOneOfAnotherBase) {
  write("a.toml", "title = \"A\"\nextends = \"base.toml\"\n");
  write("stranger.toml", "title = \"S\"\n");

  const auto sentences = refusal_of([&] { read(at("a.toml") + "+" + at("stranger.toml")); });

  ASSERT_EQ(sentences.size(), 1u);
  EXPECT_NE(sentences[0].find("they extend no common base"), std::string::npos);
}

TEST_F(ScenarioFile, IsCoveredByTheCommandLineEverywhereAndAlways) {
  write("dated.toml", "title = \"D\"\nextends = \"base.toml\"\n[[change]]\nfrom = 2018-01-01\nset.nav.caseload = 90\n");
  Overrides overrides;
  overrides.values = {{"--set", "nav.caseload", "55"}, {"--seed", "run.seed", "4"}};
  overrides.municipalities = {"Bergen"};

  const auto scenario = read(at("dated.toml"), overrides);

  EXPECT_EQ(scenario.sets.size(), 1u);
  EXPECT_EQ(*scenario.founding().nav.caseload, 55.0);
  EXPECT_EQ(scenario.founding().run.seed, 4);
  EXPECT_EQ(scenario.only_municipalities, std::vector<std::string>{"4601"});
  EXPECT_EQ(scenario.origin(*find_parameter("nav.caseload"), 0, 0), "--set nav.caseload=55");
}

TEST_F(ScenarioFile, TellsMistakesOfFilesAndCommandLineTogether) {
  write("wrong.toml", "title = \"W\"\n[nav]\ncaselod = 1\n");
  Overrides overrides;
  overrides.values = {{"--set", "nav.crowdin", "0"}, {"--replicates", "run.replicates", "many"}};
  overrides.municipalities = {"Bergn"};

  const auto sentences = refusal_of([&] { read(at("wrong.toml"), overrides); });

  ASSERT_EQ(sentences.size(), 4u);
  EXPECT_EQ(sentences[1], "--set nav.crowdin=0: there is no parameter \"nav.crowdin\". Did you mean \"nav.crowding\"?");
  EXPECT_EQ(sentences[2],
            "--replicates many: \"run.replicates\" is \"many\"; it must be a whole number between 0 and 20000000.");
  EXPECT_EQ(sentences[3], "--municipality Bergn: there is no municipality \"Bergn\". Did you mean \"Bergen\"?");
}

TEST_F(ScenarioFile, NeedsATitleThatTellsItFromTheOthers) {
  write("same.toml", "title = \"Base\"\nextends = \"base.toml\"\n");

  const auto sentences = refusal_of([&] { read_scenarios({at("base.toml"), at("same.toml")}, few_municipalities()); });

  ASSERT_EQ(sentences.size(), 1u);
  EXPECT_NE(sentences[0].find("have the same title, \"Base\""), std::string::npos);
}

TEST_F(ScenarioFile, IsMissedWithTheNearestNameInItsFolder) {
  const auto sentences = refusal_of([&] { read(at("bse.toml")); });

  ASSERT_EQ(sentences.size(), 1u);
  EXPECT_NE(sentences[0].find("there is no file"), std::string::npos);
  EXPECT_NE(sentences[0].find("Did you mean \"base.toml\"?"), std::string::npos);
}

TEST_F(ScenarioFile, IsNoFolderAndNoDevice) {
  EXPECT_EQ(refusal_of([&] { read(at("more")); }).size(), 1u);
  EXPECT_EQ(refusal_of([&] { read("/dev/zero"); }).size(), 1u);
  EXPECT_EQ(refusal_of([&] { read(""); }).size(), 1u);
  EXPECT_EQ(refusal_of([&] { read(std::string(5000, 'x')); }).size(), 1u);
  EXPECT_EQ(refusal_of([&] { read(at("base.toml") + "+"); }).size(), 1u);
}

TEST_F(ScenarioFile, KnowsTheFilesThatItRestsOnBaseFirst) {
  write("more/later.toml", "title = \"Later\"\nextends = \"../base.toml\"\n");

  const auto files = files_of(at("more/later.toml"));

  ASSERT_EQ(files.found.size(), 2u);
  EXPECT_EQ(files.found[0].filename(), "base.toml");
  EXPECT_EQ(files.found[1].filename(), "later.toml");
  EXPECT_TRUE(files.complaints.empty());
}

}  // namespace
}  // namespace hurtigspor
