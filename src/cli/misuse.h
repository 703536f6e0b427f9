#pragma once

#include "model/values/problem.h"

#include <CLI/CLI.hpp>

namespace yushi {

/// What is wrong in the words of a command line that @p app has parsed, with what to do; @p error is where the parser
/// gave up, null if it came to the end.
Problems misuse(const CLI::App& app, const CLI::ParseError* error);

}  // namespace yushi
