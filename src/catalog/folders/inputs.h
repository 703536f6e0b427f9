#pragma once

#include "catalog/folders/load.h"
#include "format/json/json_lines.h"
#include "model/consultation/consultation.h"
#include "model/consultation/loan_request.h"
#include "model/menus/edition.h"
#include "model/values/problem.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace yushi {

// What a case may hold at most. With more, each keystroke in the window would take its time.
inline constexpr std::uintmax_t kMostCaseBytes = std::uintmax_t(2) << 20;

/// The applicant or case in a JSON file of at most kMostCaseBytes.
Result<Consultation> loadConsultation(const std::filesystem::path& file, const ProgramData& data);

/// The applicant or case in JSON text; @p name says whose text it is.
Result<Consultation> parseConsultation(std::string_view text, const std::string& name,
                                       const ProgramData& data);

/// The edition in a catalog file.
Result<Edition> loadEdition(const std::filesystem::path& file, const Vocabulary& vocabulary);

/// The edition in JSON text; @p name says whose text it is.
Result<Edition> parseEdition(std::string_view text, const std::string& name, const Vocabulary& vocabulary);

/// The loan in JSON text, by the keys of `yushi schedule`; @p name says whose text it is.
Result<LoanRequest> parseLoan(std::string_view text, const std::string& name,
                              std::span<const LoanPreset> presets);

}  // namespace yushi
