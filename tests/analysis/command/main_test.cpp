#include <gtest/gtest.h>

#include "run_program.hpp"

namespace hurtigspor {
namespace {

TEST(Program, SaysWhichCommandsExistWhenOneDoesNot) {
  const auto said = hurtigspor_with("chek");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_NE(said.error.find("there is no command \"chek\"; the commands are "), std::string::npos);
  EXPECT_NE(said.error.find("Did you mean \"check\"?"), std::string::npos);
}

TEST(Program, NamesTheNearestOptionWhenOneDoesNotExist) {
  const auto said = hurtigspor_with("explain --fromat csv");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_EQ(
      said.error,
      "hurtigspor explain has no option \"--fromat\". Did you mean \"--format\"?\nSee hurtigspor explain --help.\n");
}

// The stray value would be one scenario, file or name too many; that is not what is wrong.
TEST(Program, NamesAnUnknownOptionOfEveryCommandBeforeAnythingElseThatIsWrong) {
  for (const std::string command :
       {"run scenarios/classroom.toml", "compare scenarios/classroom.toml", "check scenarios/classroom.toml", "explain",
        "journey scenarios/classroom.toml", "validate scenarios/classroom.toml", "calibrate scenarios/classroom.toml",
        "report outcomes.h5", "inspect outcomes.h5", "export outcomes.h5"}) {
    const auto said = hurtigspor_with(command + " --hepl 2 3 4");
    const std::string name = "hurtigspor " + command.substr(0, command.find(' '));

    EXPECT_EQ(said.exit_code, 2) << command;
    EXPECT_EQ(said.error, name + " has no option \"--hepl\". Did you mean \"--help\"?\nSee " + name + " --help.\n");
  }
}

TEST(Program, NamesTheOptionThatWasMeantAndNotItsStrayValue) {
  EXPECT_NE(hurtigspor_with("run scenarios/classroom.toml --replicatse 2")
                .error.find("has no option \"--replicatse\". Did you mean \"--replicates\"?"),
            std::string::npos);
  EXPECT_NE(hurtigspor_with("run --replicatse=2").error.find("has no option \"--replicatse\""), std::string::npos);
  EXPECT_NE(hurtigspor_with("--versoin").error.find("Did you mean \"--version\"?"), std::string::npos);
}

TEST(Program, StillSaysWhatElseIsWrong) {
  EXPECT_NE(hurtigspor_with("run scenarios/classroom.toml other.toml").error.find("SCENARIO"), std::string::npos);
  EXPECT_NE(hurtigspor_with("run").error.find("SCENARIO is required"), std::string::npos);
}

TEST(Program, ShowsItsHelpWhenAskedForNothing) {
  const auto said = hurtigspor_with("");

  EXPECT_EQ(said.exit_code, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_NE(said.error.find("Subcommands:"), std::string::npos);
}

TEST(Program, TellsItsVersionAndHelpOnStandardOutput) {
  EXPECT_EQ(hurtigspor_with("--version").exit_code, 0);
  EXPECT_EQ(hurtigspor_with("--version").out.find("hurtigspor "), 0u);
  EXPECT_EQ(hurtigspor_with("--help").exit_code, 0);
}

TEST(Program, GivesAnExampleInTheHelpOfEveryCommand) {
  const auto help = hurtigspor_with("--help").out;
  std::istringstream lines{help.substr(help.find("Subcommands:\n") + 13)};
  std::size_t commands = 0;
  for (std::string line; std::getline(lines, line) && line.starts_with("  ");) {
    std::string name;
    std::istringstream{line} >> name;
    if (line[2] == ' ') continue;  // a description that runs on
    ++commands;
    EXPECT_NE(hurtigspor_with(name + " --help").out.find("Examples:\n  hurtigspor " + name), std::string::npos) << name;
  }
  EXPECT_GE(commands, 2u);
}

TEST(Program, FailsWhenItsResultsCannotBeWritten) {
  const auto said = hurtigspor_with("explain > /dev/full");

  EXPECT_EQ(said.exit_code, 1);
  EXPECT_NE(said.error.find("cannot be written"), std::string::npos);
}

}  // namespace
}  // namespace hurtigspor
