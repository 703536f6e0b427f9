#pragma once

#include "engine/editions/edition_diff.h"
#include "engine/offers/offer.h"
#include "model/values/text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace yushi {

/// What is told of a plan, in the order in which window, text, CSV, workbook and paper tell it.
enum class PlanFigure {
    Issuer,
    Amount,
    Rate,
    Term,
    Grace,
    Method,
    FirstPayment,
    HighestPayment,
    PaymentAfterGrace,
    TotalInterest,
    InterestSubsidy,
    InterestToBorrower,
    GuaranteeFee,
    FeePaid,
    FeeSubsidy,
    FeeSubsidyToBorrower,
    FeeRefund,
    FeeRefundToPayers,
    StampDuty,
    NetProceeds,
    TotalPaid,
    NetCost,
    EffectiveRate,
    Supports,
};

/// In what a figure is measured.
enum class FigureUnit { Yen, Parts, Months, Words };

/// A figure of a plan: said here, and nowhere else.
struct FigureSpec {
    PlanFigure id;
    Text name;  ///< 融資額, 利息の合計 …
    FigureUnit unit;
    std::string_view key;  ///< in the JSON of a cost, without its unit; empty where it stands there otherwise
    bool holdsFee;         ///< where the fee is not known there is no such figure
    /// Of one outcome of a loan: yen, parts per million or months; nothing where there is none.
    std::optional<std::int64_t> (*of)(const LoanCost& outcome);
    /// In words; null where both ends in their unit say it.
    std::string (*words)(const OfferCost& cost, Language language);
    std::optional<LineField> restsOn;  ///< the term of the document that may be read in several ways
    bool unlessNone = false;           ///< told only where it is not 0: only few loans pay it back
};

/// Every figure, in the order of PlanFigure.
std::span<const FigureSpec> planFigures();

/// The table's entry for @p figure.
const FigureSpec& specOf(PlanFigure figure);

/// A figure, or both ends of a band, ascending.
struct FigureEnds {
    std::int64_t least;
    std::int64_t most;
};

/// What a figure comes to between @p cost and its best outcome; nothing where one of them has none.
std::optional<FigureEnds> endsOf(const LoanCost& cost, const FigureSpec& figure);

/// What a figure comes to in its unit; nothing where it is not known or no number.
std::optional<FigureEnds> endsOf(const OfferCost& cost, PlanFigure figure);

/// Whether @p figure is told of @p cost: all are, but for those that are told where they are not 0.
bool isTold(const OfferCost& cost, PlanFigure figure);

/// Whether @p figure is told of one of @p costs.
bool isTold(std::span<const OfferCost> costs, PlanFigure figure);

/// The head of a row: 融資額, 利息の合計 …
const Text& figureName(PlanFigure figure);

/// That a rate is not the document's but was entered.
std::string enteredText(Language language);

/// A figure in words; one that rests on an uncertain term of the document is marked.
std::string figureText(const OfferCost& cost, PlanFigure figure, Language language);

/// The figure where it is one amount; nothing for words, ranges and what is not known.
std::optional<Yen> onlyAmount(const OfferCost& cost, PlanFigure figure);

}  // namespace yushi
