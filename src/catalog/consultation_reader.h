#pragma once

#include "catalog/json_value.h"
#include "model/consultation.h"

namespace yushi {

/// Reads an applicant {"facts", "request"} or a whole case, which has "offers" too.
Consultation readConsultation(const JsonValue& value, const Vocabulary& vocabulary);

}  // namespace yushi
