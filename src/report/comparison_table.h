#pragma once

#include "engine/offer.h"

#include <array>
#include <optional>
#include <string>

namespace yushi {

/// The rows of a comparison, in the order in which they are told.
enum class ComparisonField {
    Issuer,
    Amount,
    Rate,
    Term,
    Method,
    FirstPayment,
    HighestPayment,
    PaymentAfterGrace,
    TotalInterest,
    InterestSubsidy,
    GuaranteeFee,
    FeePaid,
    StampDuty,
    NetProceeds,
    TotalPaid,
    NetCost,
    EffectiveRate,
    Supports,
};

inline constexpr std::array kAllComparisonFields = {
    ComparisonField::Issuer,         ComparisonField::Amount,
    ComparisonField::Rate,           ComparisonField::Term,
    ComparisonField::Method,         ComparisonField::FirstPayment,
    ComparisonField::HighestPayment, ComparisonField::PaymentAfterGrace,
    ComparisonField::TotalInterest,  ComparisonField::InterestSubsidy,
    ComparisonField::GuaranteeFee,   ComparisonField::FeePaid,
    ComparisonField::StampDuty,      ComparisonField::NetProceeds,
    ComparisonField::TotalPaid,      ComparisonField::NetCost,
    ComparisonField::EffectiveRate,  ComparisonField::Supports,
};

/// The letter of a plan: A, B … Z, AA …
std::string planLetter(std::size_t plan);

/// The head of a row: 融資額, 利息の合計 …
Text fieldName(ComparisonField field);

/// What a row says of a plan; a figure that rests on an uncertain term of the document is marked.
std::string fieldText(const OfferCost& cost, ComparisonField field, Language language);

/// The same as a number, where it is one amount; nothing for words and bands.
std::optional<Yen> fieldAmount(const OfferCost& cost, ComparisonField field);

/// The sentence that belongs on every result: an estimate, the lender decides.
std::string estimateNotice(Language language);

}  // namespace yushi
