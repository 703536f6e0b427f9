#pragma once

#include "catalog/condition_reader.h"
#include "model/program.h"

namespace yushi {

/// Reads one entry of "programs" with its lines.
std::optional<Program> readProgram(const JsonValue& value, const ConditionReader& editionConditions);

/// Reads the keys "document" and "at"; what is missing there is taken from @p inherited.
Citation readCitation(JsonObject& object, const Citation& inherited);

/// Reads {"text": …, "document": …, "at": …} entries of "notes".
std::vector<Note> readNotes(JsonObject& object, const Citation& inherited);

}  // namespace yushi
