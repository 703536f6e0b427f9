#pragma once

#include "format/json/json_value.h"
#include "model/rules/rules.h"

#include <string>

namespace yushi {

/// Reads a file of rules, with the vocabulary of the reading's context; its citations are not asked for in its documents.
void readRulesFields(const JsonValue& value, Rules& rules);

/// The JSON Schema of rules, as it is shipped.
std::string rulesSchemaText();

}  // namespace yushi
