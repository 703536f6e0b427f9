#pragma once

#include "engine/editions/edition_diff.h"

#include <string>

namespace yushi {

/// The name of a field as leaflets print it: 融資限度額, 返済期間 …
Text fieldName(LineField field);

/// The same where it is one of several in a sentence: 限度額, 期間 …
Text shortFieldName(LineField field);

/// The key of a field in our JSON: "limit_yen".
const char* fieldKey(LineField field);

/// A field of a line as the screen shows it: its value, 記載なし, or every reading marked as uncertain.
std::string fieldText(const Line& line, LineField field, Language language);

/// Whether a document says nothing of a field.
bool isNotStated(const Line& line, LineField field);

/// Why the readings of a field cannot be decided between; empty words where it is not uncertain.
Text doubt(const Line& line, LineField field);

/// A kind of guarantee as the catalogs name it: "SN保証4号", "ordinary".
std::string guaranteeKindText(const std::string& kind, Language language);

}  // namespace yushi
