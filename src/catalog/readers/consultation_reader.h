#pragma once

#include "format/json/json_value.h"
#include "model/consultation/consultation.h"
#include "model/rules/rules.h"

namespace yushi {

/// Reads an applicant {"facts", "request"} or a whole case, which has "offers" too and may have "client",
/// "existing_loans", "finances" and "leases". A municipality that the rules know is kept in its one form, other text as it is.
Consultation readConsultation(const JsonValue& value, const Vocabulary& vocabulary, const Rules& rules);

}  // namespace yushi
