#pragma once

#include <CLI/CLI.hpp>

/// The subcommands that look into an outcomes file or take it to other programs; the others stand in subcommands.hpp.
namespace hurtigspor {

void add_inspect(CLI::App& program);
void add_export(CLI::App& program);

}  // namespace hurtigspor
