#pragma once

#include "catalog/json_value.h"
#include "model/consultation.h"

namespace yushi {

/// Reads an applicant {"facts", "request"} or a whole case, which has "offers" too.
/// What an offer does not say of amount, term and grace is taken from the request.
Consultation readConsultation(const JsonValue& value, const Vocabulary& vocabulary);

}  // namespace yushi
