#pragma once

#include "engine/beside/refinance.h"
#include "engine/cost/loan_cost.h"
#include "model/consultation/finances.h"

#include <array>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace yushi {

/// Why there is no figure: a question is open, or the formula has no sense (算定不能: what is left over is 0 or less).
enum class NoFigure { Unanswered, NotComputable };

/// A figure, or why there is none.
template <class T>
using Reckoned = std::variant<T, NoFigure>;

/// How the yearly cash flow is reckoned; every adviser has his own way.
enum class CashFlowKind {
    OrdinaryAfterTax,  ///< 簡易キャッシュフロー: 経常利益 + 減価償却費 − 法人税等
    Ordinary,          ///< 経常利益 + 減価償却費
    Operating,         ///< 営業利益 + 減価償却費
    Net,               ///< 税引後利益 + 減価償却費
};
constexpr std::array kCashFlowKinds = {CashFlowKind::OrdinaryAfterTax, CashFlowKind::Ordinary,
                                       CashFlowKind::Operating, CashFlowKind::Net};

/// A quotient of two amounts; both are kept, so that limits can be compared exactly.
struct Ratio {
    Yen of;
    Yen by;  ///< > 0

    /// In tenths, half up (四捨五入); 0 where the dividend is not above it.
    constexpr std::int64_t tenths() const {
        return of > Yen()
                   ? static_cast<std::int64_t>(divide(Int128(of.value()) * 10, by.value(), Rounding::HalfUp))
                   : 0;
    }

    friend bool operator==(const Ratio&, const Ratio&) = default;
};

/// What a fall of sales leaves: costs that do not vary with sales, and taxes, stay as they were.
struct SalesFall {
    Share fall;
    Yen lost;  ///< sales × fall × (1 − 変動費率), cut up to yen
    Yen cashFlow;
    Reckoned<Ratio> years;
    Reckoned<Yen> room;

    friend bool operator==(const SalesFall&, const SalesFall&) = default;
};

/// 返済能力 of a business by its last closed year.
struct Capacity {
    std::array<std::optional<Yen>, kCashFlowKinds.size()> cashFlows;  ///< nothing: unanswered
    std::optional<Yen> workingCapital;                                ///< 正常運転資金
    std::optional<Yen> debt;                                          ///< 要償還債務
    Reckoned<Ratio> years = NoFigure::Unanswered;  ///< 債務償還年数 = debt / cash flow
    std::optional<Yen> principalPerYear;           ///< 既存の年間元金返済
    Reckoned<Yen> room = NoFigure::Unanswered;  ///< 返済余力 = cash flow − principal; may be negative
    Reckoned<Ratio> debtToEbitda = NoFigure::Unanswered;  ///< EBITDA有利子負債倍率
    std::optional<SalesFall> salesFall;                   ///< of the fall that was asked about
    /// The fall of sales, cut to 0.1 %, up to which the existing loans can be repaid; at most 100 %.
    Reckoned<Share> bearableFall = NoFigure::Unanswered;

    /// 簡易キャッシュフロー, on which all else rests.
    const std::optional<Yen>& cashFlow() const { return cashFlows.front(); }

    friend bool operator==(const Capacity&, const Capacity&) = default;
};

/// Whether anything was answered.
bool anyAnswered(const Finances& finances);

/// The capacity by @p finances; the principal of the first 12 months of @p existing where the year's is not answered.
Capacity capacityOf(const Finances& finances, std::span<const ExistingCost> existing);

/// 借入可能額: what room repays in the years after grace, cut to yen.
Reckoned<Yen> borrowable(const Reckoned<Yen>& room, Months term, Months grace);

/// What a rise of the lender's rate costs.
struct RateRise {
    RatePoints points;
    Schedule risen;         ///< the payments at the rate that has risen
    Yen firstYearInterest;  ///< more than at today's rate
    Yen totalInterest;      ///< more than at today's rate
    Reckoned<Yen> room;     ///< after the offer and this
    friend bool operator==(const RateRise&, const RateRise&) = default;
};

/// What an offer does to the capacity.
struct OfferCapacity {
    Yen principalPerYear;   ///< of the 12 months, counted from drawdown, in which most is repaid
    Yen refinancedPerYear;  ///< principal of refinanced loans that falls away
    Yen refinancedBalance;
    Reckoned<Yen> room;        ///< of the capacity, with the offer and without the loans that it repays
    Reckoned<Yen> borrowable;  ///< over the offer's term and grace
    Reckoned<Ratio> years;     ///< with the offer's amount, less what it repays
    std::optional<Yen> roomAfterFall;  ///< where a fall of sales is asked about and the rest is known
    std::vector<RateRise> rises;       ///< where the lender sets the rate

    friend bool operator==(const OfferCapacity&, const OfferCapacity&) = default;
};

/// Whether the lender, not a document, sets the rate of an offer.
enum class RateSetBy { Document, Lender };

/// The capacity with @p offer.
OfferCapacity capacityWith(const Capacity& capacity, std::span<const ExistingCost> existing,
                           const LoanCost& offer, RateSetBy setBy);

}  // namespace yushi
