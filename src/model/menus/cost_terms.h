#pragma once

#include "model/menus/support_terms.h"
#include "model/values/rate.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

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
