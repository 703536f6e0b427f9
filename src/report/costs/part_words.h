#pragma once

#include "engine/beside/case_parts.h"
#include "model/values/problem.h"

#include <string>

namespace yushi {

/// A fault of an existing loan as a problem; keys are those of an existing loan.
Problem faultProblem(const ExistingFault& fault, const ExistingLoan& loan);

/// A fault of a lease as a problem; keys are those of a lease.
Problem faultProblem(const LeaseFault& fault, const Lease& lease);

/// 簡易キャッシュフロー and its variants.
std::string cashFlowText(CashFlowKind kind, Language language);

/// The key of `--json` for a cash flow.
std::string nameOf(CashFlowKind kind);

/// "7.7".
std::string tenthsText(std::int64_t tenths);

/// A figure, 未回答 or 算定不能.
std::string figureText(const Reckoned<Yen>& figure, Language language);
std::string figureText(const Reckoned<Ratio>& years, Language language);  ///< "7.7年"
std::string figureText(const std::optional<Yen>& amount, Language language);
std::string figureText(NoFigure none, Language language);

}  // namespace yushi
