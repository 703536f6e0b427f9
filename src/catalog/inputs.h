#pragma once

#include "model/consultation.h"
#include "model/problem.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace yushi {

/// The applicant or case in a JSON file.
Result<Consultation> loadConsultation(const std::filesystem::path& file, const Vocabulary& vocabulary);

/// The loan in JSON text, by the keys of `yushi schedule`; @p name says whose text it is.
Result<LoanTerms> parseLoan(std::string_view text, const std::string& name);

/// The line (from 1) on which @p pointer stands in JSON text; 0 if it is not there.
int lineOfPointer(std::string_view text, const std::string& pointer);

}  // namespace yushi
