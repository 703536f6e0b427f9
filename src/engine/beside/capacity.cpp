#include "engine/beside/capacity.h"

#include "engine/cost/loan_years.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

using Amount = std::optional<Yen>;

/// The rises of a lender's rate that are looked at.
constexpr std::array kRises = {RatePoints(10'000), RatePoints(20'000), RatePoints(30'000)};

/// The sum of @p plus less @p minus; nothing if one of them is not answered.
Amount sumOf(std::initializer_list<Amount> plus, std::initializer_list<Amount> minus) {
    Yen sum;
    for (const Amount& amount : plus) {
        if (!amount) return std::nullopt;
        sum += *amount;
    }
    for (const Amount& amount : minus) {
        if (!amount) return std::nullopt;
        sum -= *amount;
    }
    return sum;
}

/// @p of by @p by, which has to be above 0.
Reckoned<Ratio> ratio(const Amount& of, const Amount& by) {
    if (by && *by <= Yen()) return NoFigure::NotComputable;
    if (!of || !by) return NoFigure::Unanswered;
    return Ratio{*of, *by};
}

Reckoned<Yen> roomOf(const Amount& cashFlow, const Amount& principal) {
    if (cashFlow && *cashFlow <= Yen()) return NoFigure::NotComputable;
    if (!cashFlow || !principal) return NoFigure::Unanswered;
    return *cashFlow - *principal;
}

Yen principalOfFirstYear(const Schedule& schedule) {
    Yen sum;
    for (const Instalment& row : schedule.instalments) {
        if (row.month <= Months(12)) sum += row.principal;
    }
    return sum;
}

Yen interestOfFirstYear(const Schedule& schedule) {
    Yen sum;
    for (const Instalment& row : schedule.instalments) {
        if (row.month <= Months(12)) sum += row.interest;
    }
    return sum;
}

/// What a year's sales leave after the costs that vary with them, for a part of the sales; in parts of parts.
std::optional<Int128> marginOfSales(const Finances& finances) {
    if (!finances.sales || !finances.variableCosts) return std::nullopt;
    return Int128(finances.sales->value()) * (Share::kWhole - finances.variableCosts->parts());
}

std::optional<SalesFall> salesFallOf(const Finances& finances, const Capacity& capacity) {
    const auto margin = marginOfSales(finances);
    if (!finances.salesFall || !margin || !capacity.cashFlow()) return std::nullopt;
    SalesFall fall;
    fall.fall = *finances.salesFall;
    fall.lost = cutToYen(*margin * fall.fall.parts(), Int128(Share::kWhole) * Share::kWhole, Rounding::Up);
    fall.cashFlow = *capacity.cashFlow() - fall.lost;
    fall.years = ratio(capacity.debt, fall.cashFlow);
    fall.room = roomOf(fall.cashFlow, capacity.principalPerYear);
    return fall;
}

/// room / margin, cut to 0.1 %.
Reckoned<Share> bearableFallOf(const Finances& finances, const Capacity& capacity) {
    constexpr std::int64_t step = Share::kWhole / 1'000;
    if (const auto* none = std::get_if<NoFigure>(&capacity.room)) return *none;
    const Yen room = std::get<Yen>(capacity.room);
    const auto margin = marginOfSales(finances);
    if (!margin) return NoFigure::Unanswered;
    if (room <= Yen() || *margin <= 0) return NoFigure::NotComputable;
    const Int128 steps = Int128(room.value()) * Share::kWhole * Share::kWhole / *margin / step;
    return Share(static_cast<std::int64_t>(std::min<Int128>(steps * step, Share::kWhole)));
}

Amount yearlyPrincipal(const Finances& finances, std::span<const ExistingCost> existing) {
    if (finances.principalPerYear) return finances.principalPerYear;
    if (existing.empty()) return finances.borrowings == Yen() ? Amount(Yen()) : std::nullopt;
    Yen sum;
    for (const ExistingCost& cost : existing) sum += principalOfFirstYear(cost.schedule);
    return sum;
}

std::vector<RateRise> risesOf(const LoanCost& offer, const Reckoned<Yen>& room) {
    std::vector<RateRise> rises;
    for (const RatePoints points : kRises) {
        LoanTerms terms = offer.terms;
        for (RateStep& step : terms.rates) step.rate = step.rate + points;
        if (!check(terms).empty()) break;  // beyond what a rate can be
        RateRise rise;
        rise.points = points;
        rise.risen = amortize(terms);
        rise.firstYearInterest = interestOfFirstYear(rise.risen) - interestOfFirstYear(offer.schedule);
        rise.totalInterest = rise.risen.totalInterest - offer.schedule.totalInterest;
        rise.room = room;
        if (auto* amount = std::get_if<Yen>(&rise.room)) *amount -= rise.firstYearInterest;
        rises.push_back(std::move(rise));
    }
    return rises;
}

}  // namespace

bool anyAnswered(const Finances& finances) {
    return finances != Finances();
}

Capacity capacityOf(const Finances& finances, std::span<const ExistingCost> existing) {
    const Finances& f = finances;
    Capacity capacity;
    capacity.cashFlows = {sumOf({f.ordinaryProfit, f.depreciation}, {f.incomeTaxes}),
                          sumOf({f.ordinaryProfit, f.depreciation}, {}),
                          sumOf({f.operatingProfit, f.depreciation}, {}),
                          sumOf({f.netProfit, f.depreciation}, {})};
    capacity.workingCapital =
        sumOf({f.receivables, f.notesReceivable, f.inventory}, {f.payables, f.notesPayable});
    capacity.debt = sumOf({f.borrowings, f.bonds, f.instalmentsOwing}, {capacity.workingCapital});
    capacity.years = ratio(capacity.debt, capacity.cashFlow());
    capacity.principalPerYear = yearlyPrincipal(f, existing);
    capacity.room = roomOf(capacity.cashFlow(), capacity.principalPerYear);
    capacity.debtToEbitda =
        ratio(sumOf({f.borrowings}, {f.cash}), sumOf({f.operatingProfit, f.depreciation}, {}));
    capacity.salesFall = salesFallOf(f, capacity);
    capacity.bearableFall = bearableFallOf(f, capacity);
    return capacity;
}

Reckoned<Yen> borrowable(const Reckoned<Yen>& room, Months term, Months grace) {
    const auto* amount = std::get_if<Yen>(&room);
    if (!amount) return room;
    if (*amount <= Yen()) return NoFigure::NotComputable;
    return cutToYen(Int128(amount->value()) * (term - grace).count(), 12, Rounding::Down);
}

OfferCapacity capacityWith(const Capacity& capacity, std::span<const ExistingCost> existing,
                           const LoanCost& offer, RateSetBy setBy) {
    OfferCapacity result;
    for (const LoanYear& year : loanYears(offer))
        result.principalPerYear = std::max(result.principalPerYear, year.principal);
    for (const ExistingCost& cost : existing) {
        if (!cost.loan.refinanced) continue;
        result.refinancedPerYear += principalOfFirstYear(cost.schedule);
        result.refinancedBalance += cost.loan.balance;
    }
    const Yen more = result.principalPerYear - result.refinancedPerYear;
    result.room = capacity.room;
    if (auto* room = std::get_if<Yen>(&result.room)) *room -= more;
    Reckoned<Yen> before = capacity.room;  // what falls away is free for the new loan
    if (auto* room = std::get_if<Yen>(&before)) *room += result.refinancedPerYear;
    result.borrowable = borrowable(before, offer.terms.term, offer.terms.grace);
    const Amount debt = sumOf({capacity.debt, offer.terms.principal}, {result.refinancedBalance});
    result.years = ratio(debt, capacity.cashFlow());
    if (capacity.salesFall) {
        if (const auto* room = std::get_if<Yen>(&capacity.salesFall->room))
            result.roomAfterFall = *room - more;
    }
    if (setBy == RateSetBy::Lender) result.rises = risesOf(offer, result.room);
    return result;
}

}  // namespace yushi
