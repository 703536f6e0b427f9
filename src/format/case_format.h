#pragma once

#include "format/json/json_value.h"
#include "model/consultation/consultation.h"
#include "model/consultation/loan_request.h"

#include <string>

namespace yushi {

/// Reads an applicant {"facts", "request"} or a whole case into @p consultation, with the vocabulary and the presets of the
/// reading's context.
void readCase(const JsonValue& value, Consultation& consultation);

/// Reads the loan that `yushi schedule` is given.
LoanRequest readLoanRequest(const JsonValue& value);

/// The JSON Schema of the case file with the answers of a vocabulary, as it is shipped.
std::string caseSchemaText(const Vocabulary& vocabulary);

}  // namespace yushi
