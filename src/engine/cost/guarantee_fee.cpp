#include "engine/cost/guarantee_fee.h"

#include "engine/loan/amortize.h"

#include <algorithm>
#include <cassert>

namespace yushi {

namespace {

/// The instalments that repay principal.
std::vector<Instalment> repaying(const Schedule& schedule) {
    std::vector<Instalment> rows;
    std::ranges::copy_if(schedule.instalments, std::back_inserter(rows),
                         [](const Instalment& row) { return row.principal > Yen(); });
    return rows;
}

/// Whether a plan of amounts per step counts as equal: one amount, repaid each time.
bool equalPlan(const LoanTerms& terms) {
    const auto amounts = [&](const PrincipalStep& step) { return step.principal != Yen(); };
    return std::ranges::count_if(terms.unequal, amounts) <= 1;
}

Yen partFee(const FeePart& part, Rate rate, bool byDays) {
    const Int128 year = byDays ? 365 : 12;
    return cutToYen(Int128(part.amount.value()) * rate.parts() * part.time * part.coefficient.parts(),
                    year * Rate::kWhole * Share::kWhole, Rounding::Down);
}

/// Balance × months of each month from 1 to the last.
std::vector<Yen> monthlyBalances(Yen principal, std::span<const Instalment> planned) {
    std::vector<Yen> balances;
    Yen balance = principal;
    for (const Instalment& row : planned) {
        while (Months(static_cast<int>(balances.size())) < row.month) balances.push_back(balance);
        balance = row.balance;
    }
    return balances;
}

}  // namespace

FeeBasis feeBasis(const LoanTerms& terms, std::optional<int> days) {
    LoanTerms agreed = terms;
    agreed.early.clear();
    if (agreed.accrual == InterestAccrual::Monthly) agreed.drawdownOn.reset();  // days play no part
    const auto rows = repaying(amortize(agreed));
    FeeBasis basis{terms.principal,
                   rows.back().month,
                   Months(0),
                   Yen(),
                   static_cast<int>(rows.size()),
                   equalPlan(terms),
                   days};
    if (basis.instalments == 1 || terms.method == RepaymentMethod::Bullet) {
        basis.instalments = 1;
        return basis;
    }
    basis.grace = std::max(rows.front().month - terms.interval, Months(0));
    const Yen previous = rows[rows.size() - 2].principal;
    const Yen last = rows.back().principal;
    if (last > previous * 2) basis.balloon = last - previous;
    return basis;
}

Share coefficientFor(const FeeBasis& basis, const InstalmentCoefficients& coefficients) {
    if (basis.instalments <= 1) return Share(Share::kWhole);
    const auto& bands = basis.equal ? coefficients.equal : coefficients.unequal;
    const auto holds = [&](const CoefficientBand& band) {
        return !band.upTo || basis.instalments <= *band.upTo;
    };
    const auto band = std::ranges::find_if(bands, holds);
    return band == bands.end() ? Share(Share::kWhole) : band->coefficient;
}

std::vector<FeePart> feeParts(const FeeBasis& basis, Rate rate, Share coefficient) {
    std::vector<FeePart> parts;
    const auto add = [&](FeePart::Kind kind, Yen amount, std::int64_t time, Share factor) {
        FeePart part{kind, amount, time, factor, Yen()};
        part.fee = partFee(part, rate, basis.days.has_value());
        parts.push_back(part);
    };
    const Share whole(Share::kWhole);
    if (basis.days) {
        add(FeePart::Kind::Whole, basis.amount, *basis.days, whole);
        return parts;
    }
    if (basis.instalments <= 1) {
        add(FeePart::Kind::Whole, basis.amount, basis.term.count(), whole);
        return parts;
    }
    const std::int64_t repayment = (basis.term - basis.grace).count();
    if (basis.grace > Months(0)) add(FeePart::Kind::Grace, basis.amount, basis.grace.count(), whole);
    if (basis.balloon > Yen()) add(FeePart::Kind::Balloon, basis.balloon, repayment, whole);
    add(FeePart::Kind::Instalments, basis.amount - basis.balloon, repayment, coefficient);
    return parts;
}

Yen feeOf(std::span<const FeePart> parts) {
    Yen sum;
    for (const FeePart& part : parts) sum += part.fee;
    return sum;
}

const FeeSplit* feeSplitFor(const FeeBasis& basis, const CostRules& rules) {
    const auto firstOf = [](const auto& list, auto holds) -> const FeeSplit* {
        const auto found = std::ranges::find_if(list, holds);
        return found == list.end() ? nullptr : &found->split;
    };
    if (basis.days)
        return firstOf(rules.feeYearsByDays, [days = *basis.days](const FeeYearsByDays& each) {
            return each.least <= days && days <= each.most;
        });
    return firstOf(rules.feeYears, [term = basis.term](const FeeYears& each) {
        return each.over < term && (!each.upTo || term <= *each.upTo);
    });
}

std::vector<Yen> yearlyParts(Yen fee, const FeeSplit& split) {
    std::vector<Yen> parts;
    Yen rest = fee;
    for (const Share share : split.shares) {
        parts.push_back(cutToYen(Int128(fee.value()) * share.parts(), Share::kWhole, Rounding::Down));
        rest -= parts.back();
    }
    parts.front() += rest;
    return parts;
}

UnearnedShare unearnedAfter(Yen principal, std::span<const Instalment> planned, Months month) {
    const auto balances = monthlyBalances(principal, planned);
    const auto repaid = static_cast<std::size_t>(std::max<Months::rep>(month.count(), 0));
    const std::size_t yearEnd = (repaid + 11) / 12 * 12;
    UnearnedShare share;
    for (std::size_t i = 0; i < balances.size(); ++i) {
        share.all += balances[i].value();
        if (i >= repaid) (i < yearEnd ? share.thisYear : share.later) += balances[i].value();
    }
    return share;
}

Yen feeRefundEstimate(Yen fee, const UnearnedShare& unearned, const FeeRefundRule& rule) {
    if (unearned.all == 0) return Yen();
    const Int128 comesBack =
        Int128(unearned.thisYear) * rule.currentYear.parts() + Int128(unearned.later) * Share::kWhole;
    const Yen refund =
        cutToYen(comesBack * fee.value(), Int128(unearned.all) * Share::kWhole, Rounding::Down);
    return refund > rule.least ? refund : Yen();
}

}  // namespace yushi
