#pragma once

#include "model/consultation/loan.h"
#include "model/menus/citation.h"
#include "model/menus/cost_terms.h"
#include "model/rules/bank_days.h"
#include "model/values/text.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// 責任共有制度の対象 or 対象外.
enum class Responsibility { Shared, NotShared };

/// 信用保証料率 by 料率区分 1 to 9.
struct FeeTable {
    std::string id;
    Text name;
    Responsibility responsibility = Responsibility::Shared;
    std::array<Rate, 9> rates;
    Citation citation;
};

/// A discount (会計割引, 有担保割引) or surcharge (経営者保証免除の上乗せ) on a fee rate.
struct FeeAdjustment {
    std::string id;
    Text name;
    RatePoints points;  ///< negative: a discount
    std::string oneOf;  ///< adjustments of the same word exclude each other; empty: it goes with every other
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    Citation citation;
};

/// The coefficient for a number of instalments.
struct CoefficientBand {
    int from = 0;
    std::optional<int> upTo;
    Share coefficient;
};

/// 分割係数 of equal (均等) and other (不均等) instalments.
struct InstalmentCoefficients {
    std::string id;
    Text name;
    std::vector<CoefficientBand> equal;
    std::vector<CoefficientBand> unequal;
    Citation citation;
};

/// A subsidy of the fee that a law or a nationwide scheme grants, by the day of application.
struct FeeSubsidyRule {
    std::string id;
    Text name;
    FeeSubsidy subsidy;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    Citation citation;
};

/// 分割納付: the shares of a fee paid at drawdown and on each anniversary, by the length of the guarantee.
struct FeeSplit {
    std::vector<Share> shares;
    Citation citation;
};
struct FeeYears {
    Months over{0};
    std::optional<Months> upTo;
    FeeSplit split;
};

/// 分割納付 of a guarantee that is reckoned by days (根保証).
struct FeeYearsByDays {
    int least = 0;  ///< days
    int most = 0;
    FeeSplit split;
};

/// 返戻: what of the unearned fee comes back after an early repayment.
struct FeeRefundRule {
    Share currentYear;  ///< of the unearned part of the year in which the loan is repaid
    Yen least;          ///< up to this nothing comes back
    Citation citation;
};

/// 印紙税: the tax up to an amount, and above the last.
struct StampDutyBracket {
    std::optional<Yen> upTo;  ///< inclusive
    Yen tax;
};
struct StampDuty {
    std::vector<StampDutyBracket> brackets;  ///< ascending
    Citation citation;
};

/// A set of repayment conventions under one name.
struct LoanPreset {
    std::string id;
    Text name;
    LoanTerms terms;  ///< only conventions: accrual, days, units, rounding, remainder, method
    Citation citation;
};

/// The dated rules from which costs are computed.
struct CostRules {
    std::vector<FeeTable> feeTables;
    std::vector<FeeAdjustment> feeAdjustments;
    std::vector<InstalmentCoefficients> coefficients;
    std::vector<FeeSubsidyRule> feeSubsidies;
    std::vector<FeeYears> feeYears;
    std::vector<FeeYearsByDays> feeYearsByDays;
    std::optional<FeeRefundRule> feeRefund;
    std::optional<StampDuty> stampDuty;
    std::vector<LoanPreset> presets;
    BankDays bankDays;
};

}  // namespace yushi
