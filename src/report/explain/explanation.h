#pragma once

#include "engine/offers/offer.h"
#include "model/values/portion.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace yushi {

/// A number in a formula: yen, a count (months, days, instalments), a percentage in parts per million, an exact part, or
/// lists of amounts or months.
using FormulaValue =
    std::variant<Yen, std::int64_t, Rate, Portion, std::vector<Yen>, std::vector<std::int64_t>>;

/// How an amount came about. Formulas know + − * / ^ ( ), floor, ceil, half_up, min, max, sum, root (the yearly rate at
/// which flows in months are worth nothing, see effectiveRate()), and the names of the
/// inputs; percentages stand as printed ("1.15"), so that formulas divide them by 100.
struct Explanation {
    std::string
        amount;  ///< JSON pointer of the amount in the answer of `yushi compare --json`, below the offer
    std::string formula;
    std::vector<std::pair<std::string, FormulaValue>> inputs;
    Citation source;  ///< of the rate, table or rule; empty where it follows from the loan itself

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// The level payments of a loan, one for each time it is computed; none with other methods.
std::vector<Yen> levelPayments(const LoanTerms& terms);

/// How every amount of @p cost came about. @p rateSource says where the rate stands.
std::vector<Explanation> explain(const LoanCost& cost, const Citation& rateSource, const CostRules& rules);

/// The same of a plan, which has no totals where its fee is not known.
std::vector<Explanation> explain(const OfferCost& cost, const Citation& rateSource, const CostRules& rules);

}  // namespace yushi
