#pragma once

#include "format/json/json_value.h"
#include "model/rules/rules.h"

namespace yushi {

/// Reads one file of data/rules.
Rules readRules(const JsonValue& value, const Vocabulary& vocabulary);

}  // namespace yushi
