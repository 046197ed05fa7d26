#pragma once

#include <CLI/CLI.hpp>
#include <exception>

/// The subcommands of `hurtigspor`, one file each. Each adds itself to the program: its options, its help with an
/// example, and as callback what it does. What goes wrong is thrown and told by main.
namespace hurtigspor {

/// Ctrl-C was obeyed and what was done is written: main ends with 130 and says no more.
class Interrupted : public std::exception {};

void add_run(CLI::App& program);
void add_compare(CLI::App& program);
void add_check(CLI::App& program);
void add_explain(CLI::App& program);
void add_journey(CLI::App& program);
void add_validate(CLI::App& program);
void add_calibrate(CLI::App& program);
void add_report(CLI::App& program);
void add_inspect(CLI::App& program);
void add_export(CLI::App& program);

}  // namespace hurtigspor
