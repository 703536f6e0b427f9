#pragma once

#include "format/json/json_value.h"
#include "model/menus/program.h"

#include <span>

namespace yushi {

/// Checks that ids are unique in a file and that every reference inside it leads somewhere. The file must have been
/// read without a problem, into @p programs where it has any: ids that it leaves out were made for them.
void checkReferences(const JsonValue& root, std::span<const Program> programs = {});

}  // namespace yushi
