#pragma once

#include "model/menus/citation.h"
#include "model/menus/condition.h"
#include "model/values/certainty.h"
#include "model/values/date.h"
#include "model/values/portion.h"
#include "model/values/rate.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

/// A subsidy that takes points off the rate, paid to the lender; @p includedInRate if the line's rate is what
/// remains.
struct SubsidyPoints {
    RatePoints points;
    bool includedInRate = false;
    std::optional<Months> months;  ///< for so long; nothing: throughout
    friend bool operator==(const SubsidyPoints&, const SubsidyPoints&) = default;
};

/// A subsidy that carries what lies above a rate that remains with the borrower (本人負担 0.5%), paid to the lender.
struct SubsidyAboveRate {
    Rate borrowers;
    std::optional<RatePoints> most;  ///< so many points at most; nothing: all that lies above
    std::optional<Months> months;    ///< for so long; nothing: throughout
    friend bool operator==(const SubsidyAboveRate&, const SubsidyAboveRate&) = default;
};

/// Over which years the interest is summed of which a share is paid back: 暦年, 年度, or those of the loan.
enum class SubsidyYears { Calendar, Fiscal, OfLoan };

/// A subsidy that pays back a share of the interest that was paid in a year.
struct SubsidyRefund {
    Portion share;
    std::optional<Months> months;  ///< of the interest of so many months; nothing: of all
    Yen unit{1};                   ///< each year's refund is cut to this (100円未満切捨て)
    std::optional<Yen> mostPerYear;
    std::optional<Yen> mostInAll;
    Months delay{0};  ///< from the end of the year until it is paid
    SubsidyYears years = SubsidyYears::Calendar;
    friend bool operator==(const SubsidyRefund&, const SubsidyRefund&) = default;
};

/// The interest of the first months is paid for the borrower, to the lender.
struct SubsidyFirstMonths {
    Months months{0};
    friend bool operator==(const SubsidyFirstMonths&, const SubsidyFirstMonths&) = default;
};

/// Points on the average balance of each half-year or year, paid to the borrower (積数).
struct SubsidyOnAverage {
    RatePoints points;
    Months period{6};              ///< 6: 1/1–6/30 and 7/1–12/31; 12: calendar years
    std::optional<Months> months;  ///< on the balances of so many months; nothing: of all
    Months delay{0};               ///< from the end of the period until it is paid
    friend bool operator==(const SubsidyOnAverage&, const SubsidyOnAverage&) = default;
};

/// 利子補給: how it works, who pays it and under what condition.
struct InterestSubsidy {
    std::variant<SubsidyPoints, SubsidyRefund, SubsidyFirstMonths, SubsidyOnAverage, SubsidyAboveRate> kind;
    std::string payer;  ///< an issuer id
    Text text;          ///< conditions in words; empty where there are none
    bool alone = false;  ///< not beside another public subsidy of the interest (他の公的補給と併用不可)
    Certainty certainty = Certainty::Certain;
    friend bool operator==(const InterestSubsidy&, const InterestSubsidy&) = default;
};

/// A share of the fee: the subsidised rate cut to 0.01 % (群馬県の例), or the amount cut to a unit.
struct FeeShareOfRate {
    Portion share;
    friend bool operator==(const FeeShareOfRate&, const FeeShareOfRate&) = default;
};
struct FeeShareOfAmount {
    Portion share;
    Yen unit{1};
    friend bool operator==(const FeeShareOfAmount&, const FeeShareOfAmount&) = default;
};

/// So many points of the fee rate at most (0.92 %まで).
struct FeePoints {
    RatePoints points;
    friend bool operator==(const FeePoints&, const FeePoints&) = default;
};

/// A fixed amount.
struct FeeFixedAmount {
    Yen amount;
    friend bool operator==(const FeeFixedAmount&, const FeeFixedAmount&) = default;
};

/// What lies above a rate that remains with the borrower (自己負担 0.44%以内), after the payers before.
struct FeeAboveRate {
    Rate borrowers;
    friend bool operator==(const FeeAboveRate&, const FeeAboveRate&) = default;
};

/// All of the fee.
struct FeeInFull {
    friend bool operator==(const FeeInFull&, const FeeInFull&) = default;
};

/// To whom a subsidy of the fee is paid: the corporation asks the borrower for less, or the borrower pays and is
/// paid back.
enum class FeeSubsidyFlow { ToCorporation, ToBorrower };

/// 保証料補助: one payer's part of a guarantee fee.
struct FeeSubsidy {
    std::variant<FeeShareOfRate, FeeShareOfAmount, FeePoints, FeeFixedAmount, FeeInFull, FeeAboveRate> kind;
    std::string payer;
    std::optional<Yen> most;
    std::optional<Yen> onFirst;  ///< only on so much of the loan (8,000万円までの部分)
    bool onWhatIsLeft = false;   ///< reckoned on what the payers before leave
    bool surchargesToo = true;  ///< false: surcharges (経営者保証免除の上乗せ) stay with the borrower
    FeeSubsidyFlow flow = FeeSubsidyFlow::ToCorporation;
    Months delay{0};  ///< ToBorrower: from drawdown until it is paid back
    bool alone = false;
    Text text;  ///< conditions in words; empty where there are none
    Certainty certainty = Certainty::Certain;
    friend bool operator==(const FeeSubsidy&, const FeeSubsidy&) = default;
};

/// The share of a support for applications received in a time.
struct DatedShare {
    std::optional<Date> from;
    std::optional<Date> to;
    Portion share;
    friend bool operator==(const DatedShare&, const DatedShare&) = default;
};

/// What ends a support before the loan ends: 転出, 繰上完済, 廃業, 申請漏れ.
enum class SupportEnd { Moved, RepaidEarly, Closed, NotAppliedFor };

/// Menus of an issuer on whose loans another pays a support; without programs and lines: all of them.
struct SupportedMenus {
    std::string issuer;
    std::vector<std::string> programs;
    std::vector<std::string> lines;
    friend bool operator==(const SupportedMenus&, const SupportedMenus&) = default;
};

/// What somebody pays of the interest or of the guarantee fee, as a document states it.
struct StatedSupport {
    std::optional<InterestSubsidy> interest;  ///< one of the two
    std::optional<FeeSubsidy> fee;
    std::vector<SupportedMenus> on;  ///< menus of other issuers (上乗せ補助); empty: of the line in which it stands
    std::vector<DatedShare> byApplication;  ///< what the share is by day of application; empty: always the same
    std::optional<Condition> eligibility;   ///< beyond that of the loan
    std::vector<SupportEnd> endedBy;
    Citation citation;
    friend bool operator==(const StatedSupport&, const StatedSupport&) = default;
};

}  // namespace yushi
