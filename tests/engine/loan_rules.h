#pragma once

#include "engine/loan_options.h"

#include <span>
#include <string>

namespace yushi::test {

/// The first rule that a schedule of @p terms breaks, or nothing.
std::string brokenBySchedule(const LoanTerms& terms, const BankDays& bankDays,
                             std::span<const Instalment> rows);

/// The first rule that the interest subsidies of a loan break, or nothing.
std::string brokenBySupports(const AskedLoan& asked, const LoanCost& cost);

/// The first rule that the fee, the sums or the effective rate of a loan break, or nothing.
std::string brokenByCosts(const LoanCost& cost);

/// The interest of a row by the rule and nothing of the engine's own.
Yen interestByRule(const LoanTerms& terms, std::span<const Instalment> rows, std::size_t row);

/// By row, the interest that others pay to the lender: the flows of it.
std::vector<Yen> carriedByRow(const LoanCost& cost);

/// The same loan asked for in other words.
AskedLoan saidOtherwise(const AskedLoan& asked, LoanDraw& draw);

}  // namespace yushi::test
