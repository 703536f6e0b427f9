#pragma once

#include "model/consultation/consultation.h"
#include "model/consultation/loan_request.h"

#include <string>

namespace yushi {

/// The case file (.yushi) of a consultation in the newest version of the format: all that its reader reads, so that it
/// reads back as the same consultation. What is not answered and what has its default is left out.
std::string caseText(const Consultation& consultation, const Vocabulary& vocabulary);

/// The loan as `yushi schedule` reads it.
std::string loanText(const LoanRequest& loan);

}  // namespace yushi
