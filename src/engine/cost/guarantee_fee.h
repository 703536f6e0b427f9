#pragma once

#include "model/consultation/loan.h"
#include "model/rules/cost_rules.h"

#include <optional>
#include <span>
#include <vector>

namespace yushi {

/// What of a repayment plan decides its guarantee fee.
struct FeeBasis {
    Yen amount;       ///< 貸付金額, or the ceiling of a revolving credit
    Months term{0};   ///< 保証期間
    Months grace{0};  ///< first repayment month less the interval
    Yen balloon;  ///< 据置金額: last less previous instalment, where the last is more than twice the previous
    int instalments = 1;      ///< of principal; 1: repaid at once
    bool equal = true;        ///< 均等分割 (元金均等, 元利均等)
    std::optional<int> days;  ///< by days / 365 instead of months / 12

    friend bool operator==(const FeeBasis&, const FeeBasis&) = default;
};

/// The basis of a loan as agreed: early repayments come later and do not count.
FeeBasis feeBasis(const LoanTerms& terms, std::optional<int> days);

/// One part of a fee: amount × rate × time, for the instalments × coefficient; cut to whole yen.
struct FeePart {
    enum class Kind { Whole, Grace, Balloon, Instalments };
    Kind kind = Kind::Whole;
    Yen amount;
    std::int64_t time = 0;  ///< months, or days where the basis has days
    Share coefficient{Share::kWhole};
    Yen fee;

    friend bool operator==(const FeePart&, const FeePart&) = default;
};

/// The coefficient for the instalments of @p basis.
Share coefficientFor(const FeeBasis& basis, const InstalmentCoefficients& coefficients);

/// 信用保証料: each part cut to whole yen, then added (愛媛県信用保証協会 2023).
std::vector<FeePart> feeParts(const FeeBasis& basis, Rate rate, Share coefficient);

/// The sum of the parts.
Yen feeOf(std::span<const FeePart> parts);

/// 分割納付: how the fee of a guarantee of @p basis is split; null if the rules do not say.
const FeeSplit* feeSplitFor(const FeeBasis& basis, const CostRules& rules);

/// What is paid at drawdown and on each anniversary; the odd yen go to the first (沖縄県信用保証協会).
std::vector<Yen> yearlyParts(Yen fee, const FeeSplit& split);

/// How much of a loan, as balance × months, lies after an early repayment: in that year of the loan and later.
struct UnearnedShare {
    std::int64_t all = 0;
    std::int64_t thisYear = 0;
    std::int64_t later = 0;

    friend bool operator==(const UnearnedShare&, const UnearnedShare&) = default;
};

/// The balance × months of @p planned after @p month.
UnearnedShare unearnedAfter(Yen principal, std::span<const Instalment> planned, Months month);

/// 返戻: an estimate of what comes back of a fee. It is spread over the months in proportion to the balance, since no
/// corporation publishes how it divides it.
Yen feeRefundEstimate(Yen fee, const UnearnedShare& unearned, const FeeRefundRule& rule);

}  // namespace yushi
