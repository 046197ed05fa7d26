#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "compare/outcomes_check.hpp"
#include "outcomes_of_classroom.hpp"

namespace hurtigspor {
namespace {

OutlinedVariable& variable_of(Outline& outline, const std::string& path) {
  const auto found = std::find_if(outline.variables.begin(), outline.variables.end(),
                                  [&](const OutlinedVariable& variable) { return variable.path == path; });
  if (found == outline.variables.end()) throw std::runtime_error("no " + path);
  return *found;
}

void expect_only(const std::string& sentence, const Outline& outline) {
  EXPECT_EQ(departures_from_schema(outline), std::vector<std::string>{sentence});
}

TEST(Inspect, FindsThatEveryKindOfRunConforms) {
  const Room room;

  for (const std::string& file :
       {room.ran(), room.ran("-r 1 --network"), room.ran("-r 2 --events"), room.compared("-r 2 --over assumed -n 2")}) {
    const auto said = hurtigspor_with("inspect " + file);
    EXPECT_EQ(said.exit_code, 0) << said.error;
    EXPECT_NE(said.out.find("conforms to schema version 1"), std::string::npos) << said.out;
  }
}

TEST(Inspect, ShowsWhatWasRunAndWhatIsInIt) {
  const Room room;

  const auto said = hurtigspor_with("inspect " + room.compared("-r 3 --seed 77"));

  for (const char* words : {"kind of run", "compare", "(the base)", "seed", "77", "policy_date", "/municipality",
                            "2014-01-01 to 2024-12-01", "/headline", "scenario 2 x replicate 3 x reach 2 x measure 14",
                            "/persons/first_job", "Headline measures", "NOK"})
    EXPECT_NE(said.out.find(words), std::string::npos) << words << "\n" << said.out;
}

TEST(Inspect, TellsProgramsTheSame) {
  const Room room;

  const auto said = hurtigspor_with("inspect --format json " + room.compared("-r 3"));

  const auto json = nlohmann::json::parse(said.out);
  EXPECT_EQ(json["kind_of_run"], "compare");
  EXPECT_EQ(json["scenarios"].size(), 2U);
  EXPECT_EQ(json["attributes"]["replicates"], "3");
  EXPECT_TRUE(json["conforms"].get<bool>());
  const auto headline = std::find_if(json["variables"].begin(), json["variables"].end(),
                                     [](const auto& variable) { return variable["path"] == "/headline"; });
  ASSERT_NE(headline, json["variables"].end());
  EXPECT_EQ((*headline)["shape"], nlohmann::json({2, 3, 2, 14}));
}

TEST(Inspect, NamesWhatIsMissing) {
  const Room room;
  Outline outline = outline_of(room.ran("-r 1"));

  Outline lacks = outline;
  std::erase_if(lacks.variables, [](const OutlinedVariable& variable) { return variable.path == "/meetings"; });
  expect_only("\"/meetings\" is missing.", lacks);

  lacks = outline;
  std::erase_if(lacks.attributes, [](const auto& attribute) { return attribute.first == "seed"; });
  expect_only("The root has no attribute \"seed\".", lacks);

  lacks = outline;
  variable_of(lacks, "/headline").own.erase("_FillValue");
  expect_only("\"/headline\" has no _FillValue.", lacks);
}

TEST(Inspect, NamesSmallCellsThatAreNotFlagged) {
  const Room room;
  const Outline outline = outline_of(room.ran("-r 1"));

  Outline lacks = outline;
  std::erase_if(lacks.variables,
                [](const OutlinedVariable& variable) { return variable.path == "/municipality_outcome_small_cell"; });
  expect_only("\"/municipality_outcome_small_cell\" is missing.", lacks);

  lacks = outline;
  variable_of(lacks, "/status_by_month").own.erase("ancillary_variables");
  expect_only("\"/status_by_month\" has the ancillary_variables \"\"; the schema has \"status_by_month_small_cell\".",
              lacks);
}

TEST(Inspect, NamesATableThatDoesNotSayWhatGivesItsUnits) {
  const Room room;
  Outline lacks = outline_of(room.ran("-r 1"));

  variable_of(lacks, "/headline").own.erase("unit_variable");
  expect_only("\"/headline\" has the unit_variable \"\"; the schema has \"measure_unit\".", lacks);
}

TEST(Inspect, NamesWhatIsWrongWithEvents) {
  const Room room;
  const Outline outline = outline_of(room.ran("-r 1 --events"));

  Outline lacks = outline;
  std::erase_if(lacks.variables, [](const OutlinedVariable& variable) { return variable.path == "/events/cause"; });
  expect_only("\"/events/cause\" is missing.", lacks);

  Outline other = outline;
  other.coordinates["/events/meaning"][0] = "settled: by chance";
  expect_only("\"/events/meaning\": value 1 is \"settled: by chance\"; the schema has \"settled: settled\" there.",
              other);

  other = outline;
  variable_of(other, "/events/day").own["units"] = "day";
  expect_only("\"/events/day\" has the units \"day\"; the schema has \"days since 1970-01-01\".", other);

  other = outline;
  variable_of(other, "/events/event").stored = "int64";
  expect_only("\"/events/event\" holds int64; the schema has nothing.", other);
}

TEST(Inspect, NamesWhatIsForeign) {
  const Room room;
  Outline outline = outline_of(room.ran("-r 1"));

  variable_of(outline, "/meetings").path = "/meetngs";
  outline.attributes.emplace_back("sed", "1");

  EXPECT_EQ(departures_from_schema(outline),
            (std::vector<std::string>{"The root's attribute \"sed\" is foreign to the schema. Did you mean \"seed\"?",
                                      "\"/meetings\" is missing. Did you mean \"/meetngs\"?",
                                      "\"/meetngs\" is foreign to the schema."}));
}

TEST(Inspect, NamesWhatIsOtherwiseThanPromised) {
  const Room room;
  const Outline outline = outline_of(room.ran("-r 1"));

  Outline other = outline;
  std::swap(variable_of(other, "/account").axes[3], variable_of(other, "/account").axes[4]);
  EXPECT_EQ(departures_from_schema(other).front(),
            "\"/account\" has the axes /scenario, /replicate, /year, /item, /purse; the schema has the axes /scenario, "
            "/replicate, /year, /purse, /item.");

  other = outline;
  variable_of(other, "/account").own["units"] = "EUR";
  expect_only("\"/account\" has the units \"EUR\"; the schema has \"NOK\".", other);

  other = outline;
  variable_of(other, "/meetings").stored = "float64";
  expect_only("\"/meetings\" holds float64; the schema has whole numbers.", other);

  other = outline;
  other.coordinates["/sex"] = {"women", "men"};
  expect_only("\"/sex\": value 1 is \"women\"; the schema has \"men\" there.", other);

  other = outline;
  variable_of(other, "/meetings").shape[2] = 3;
  EXPECT_NE(departures_from_schema(other).front().find("3 values along /meeting_kind, which has 7"), std::string::npos);
}

TEST(Inspect, ShowsAFileOfAnotherSchemaButDoesNotJudgeIt) {
  const Room room;
  Outline outline = outline_of(room.ran("-r 1"));

  for (auto& [name, value] : outline.attributes)
    if (name == "schema_version") value = "7";

  expect_only("The file has schema version 7; this program knows version 1 and checks no other.", outline);
}

TEST(Inspect, GivesAFileThatCannotBeReadOneSentence) {
  const Room room;
  const std::string whole = room.ran("-r 1");
  std::filesystem::copy_file(whole, room / "cut.h5");
  std::filesystem::resize_file(room / "cut.h5", std::filesystem::file_size(whole) / 2);
  std::ofstream{room / "empty.h5"};
  std::ofstream{room / "table.csv"} << "municipality,people\n";

  for (const char* file : {"cut.h5", "empty.h5", "table.csv", "nowhere.h5"}) {
    const auto said = hurtigspor_with("inspect " + (room / file));
    EXPECT_EQ(said.exit_code, 1) << file;
    EXPECT_EQ(said.out, "");
    EXPECT_EQ(std::count(said.error.begin(), said.error.end(), '\n'), 1) << said.error;
    EXPECT_NE(said.error.find(file), std::string::npos) << said.error;
  }
}

}  // namespace
}  // namespace hurtigspor
