#pragma once

#include "catalog/json_value.h"
#include "model/consultation.h"
#include "model/cost_rules.h"

#include <span>

namespace yushi {

/// Reads an applicant {"facts", "request"} or a whole case, which has "offers" too and may have "client",
/// "existing_loans", "finances" and "leases".
Consultation readConsultation(const JsonValue& value, const Vocabulary& vocabulary,
                              std::span<const LoanPreset> presets);

}  // namespace yushi
