#pragma once

namespace hurtigspor {

/// The whole program: finds the subcommand among the words of the command line, obeys it, and tells what goes wrong.
/// Returns the exit code: 0 done, 1 failed, 2 the caller's input is wrong, 130 interrupted.
int run_program(int count, char** words);

}  // namespace hurtigspor
