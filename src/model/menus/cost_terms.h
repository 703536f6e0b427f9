#pragma once

#include "model/menus/program.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

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

/// All of the fee.
struct FeeInFull {
    friend bool operator==(const FeeInFull&, const FeeInFull&) = default;
};

/// To whom a subsidy of the fee is paid: the corporation asks the borrower for less, or the borrower pays and is
/// paid back.
enum class FeeSubsidyFlow { ToCorporation, ToBorrower };

/// 保証料補助: one payer's part of a guarantee fee.
struct FeeSubsidy {
    std::variant<FeeShareOfRate, FeeShareOfAmount, FeePoints, FeeFixedAmount, FeeInFull> kind;
    std::string payer;
    std::optional<Yen> most;
    bool surchargesToo = true;  ///< false: surcharges (経営者保証免除の上乗せ) stay with the borrower
    FeeSubsidyFlow flow = FeeSubsidyFlow::ToCorporation;
    Months delay{0};  ///< ToBorrower: from drawdown until it is paid back
    bool alone = false;
    Text text;  ///< conditions in words; empty where there are none
    Certainty certainty = Certainty::Certain;
    friend bool operator==(const FeeSubsidy&, const FeeSubsidy&) = default;
};

/// When the fee is paid: 一括, or 分割納付 in yearly parts.
enum class FeePayment { AtDrawdown, Yearly };

/// 信用保証料 of a loan as it is asked for. What is left out is taken from the line.
struct GuaranteeFeeTerms {
    std::optional<Rate> rate;              ///< the rate itself …
    std::string table;                     ///< … or a fee table of the rules, by id,
    std::optional<int> feeClass;           ///< with a class 1–9; without it the fee is a band
    std::string kind;                      ///< kind of guarantee ("sn4"), where the line has several rates
    std::vector<std::string> adjustments;  ///< discounts and surcharges of the rules, by id
    std::string coefficients;              ///< instalment coefficients of the rules, by id; empty: the first
    std::optional<int> days;               ///< 根保証, 確定日保証: by days / 365
    FeePayment payment = FeePayment::AtDrawdown;
    std::vector<FeeSubsidy> subsidies;

    friend bool operator==(const GuaranteeFeeTerms&, const GuaranteeFeeTerms&) = default;
};

/// 印紙税: a written contract, or an electronic one, which bears no stamp.
enum class Contract { Written, Electronic };

/// What a loan costs beside its interest, as it is asked for.
struct CostTerms {
    std::vector<InterestSubsidy> interestSubsidies;
    std::optional<GuaranteeFeeTerms> guaranteeFee;
    std::optional<Contract> contract;

    friend bool operator==(const CostTerms&, const CostTerms&) = default;
};

}  // namespace yushi
