#include "engine/cost/cost_months.h"
#include "engine/cost/loan_years.h"
#include "engine/cost/schedule_rows.h"
#include "engine/loan/walk_record.h"
#include "engine/loan_rules.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace yushi::test {

namespace {

template <class Rows, class Amount>
Yen sumOf(const Rows& rows, Amount amount) {
    Yen sum;
    for (const auto& row : rows) sum += std::invoke(amount, row);
    return sum;
}

/// What a corporation asks at most until the loan ends: with yearly parts, of each whoever pays it in part may pay a yen more.
Yen chargedAtMost(const FeeCost& fee, Months end) {
    if (fee.yearlyShares.empty()) return fee.fee;
    const auto due = std::min<std::size_t>(fee.yearlyShares.size(), static_cast<std::size_t>(end.count()) / 12 + 1);
    std::int64_t shares = 0;
    for (std::size_t year = 0; year < due; ++year) shares += fee.yearlyShares[year].parts();
    const auto odd = static_cast<std::int64_t>(fee.yearlyShares.size() * (fee.subsidies.size() + 1));
    return std::min(fee.fee, cutToYen(Int128(fee.fee.value()) * shares, Share::kWhole, Rounding::Up) + Yen(odd));
}

/// Each payer gives no more than there is, and gets no more back than he gave.
std::string brokenByFeeSupports(const FeeCost& fee, Months end) {
    Yen toBorrower;
    Yen toCorporation;
    for (const FeeSubsidyCost& subsidy : fee.subsidies) {
        if (subsidy.amount < Yen()) return "a support of the fee is never below 0";
        if (subsidy.returned < Yen() || subsidy.withheld < Yen()) return "neither what goes back to a payer nor what he keeps is below 0";
        if (subsidy.returned > subsidy.amount) return "no more goes back to a payer than he gave";
        (subsidy.flow == FeeSubsidyFlow::ToBorrower ? toBorrower : toCorporation) += subsidy.amount;
    }
    if (toBorrower > fee.paid) return "no more of the fee is paid back than was paid";
    if (toCorporation + fee.paid > chargedAtMost(fee, end))
        return "no more of the fee is paid than is charged until the end";
    return {};
}

std::string brokenByFee(const FeeCost& fee, Months end) {
    if (fee.fee != sumOf(fee.parts, &FeePart::fee)) return "the fee is the sum of its parts";
    if (fee.paid != std::accumulate(fee.payments.begin(), fee.payments.end(), Yen()))
        return "what is paid of the fee is the sum of its payments";
    if (std::ranges::any_of(fee.payments, [](Yen payment) { return payment < Yen(); }))
        return "no part of the fee is below 0";
    if (fee.refundEstimate < Yen()) return "what comes back of the fee is never below 0";
    Yen back = fee.refundEstimate;
    for (const FeeSubsidyCost& subsidy : fee.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToBorrower) back += subsidy.amount;
    }
    if (back > fee.paid) return "no more of the fee comes back than was paid";
    if (fee.payments.size() > 1 && Months(12) * static_cast<int>(fee.payments.size() - 1) > end)
        return "no part of the fee is charged after the end";
    return brokenByFeeSupports(fee, end);
}

/// Every yen that moves, by month: received above 0, paid below.
std::map<Months, Yen> movesOf(const LoanCost& cost) {
    std::map<Months, Yen> flows = {{Months(0), cost.terms.principal - cost.stampDuty}};
    for (const Instalment& row : cost.schedule.instalments) flows[row.month] -= row.payment();
    for (const SubsidyCost& subsidy : cost.interestSubsidies) {
        for (const SubsidyPayment& payment : subsidy.toBorrower) flows[payment.month] += payment.amount;
    }
    if (!cost.fee) return flows;
    Months year(0);
    for (const Yen payment : cost.fee->payments) {
        flows[year] -= payment;
        year += Months(12);
    }
    for (const FeeSubsidyCost& subsidy : cost.fee->subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToBorrower) flows[subsidy.month] += subsidy.amount;
    }
    flows[cost.schedule.instalments.back().month] += cost.fee->refundEstimate;
    return flows;
}

Yen netCostOf(const LoanCost& cost) {
    Yen sum;
    for (const auto& [month, amount] : movesOf(cost)) sum -= amount;
    return sum;
}

/// What is received less what is paid, each discounted from flow to flow.
long double worth(const std::map<Months, Yen>& flows, long double rate) {
    long double sum = 0;
    long double discount = 1;
    Months at(0);
    for (const auto& [month, amount] : flows) {
        discount /= 1 + rate * static_cast<long double>((month - at).count()) / 12;
        sum += static_cast<long double>(amount.value()) * discount;
        at = month;
    }
    return sum;
}

/// The bounds between which the rate of a loan lies that costs interest alone: the rates of its steps, less what is lost to
/// cuts and base units, and by how much days and months differ.
bool isNearNominal(const LoanCost& cost, long double rate) {
    long double least = 1;
    long double most = 0;
    for (const RateStep& step : cost.terms.rates) {
        const auto each = static_cast<long double>(step.rate.parts()) / Rate::kWhole;
        least = std::min(least, each);
        most = std::max(most, each);
    }
    const bool daily = cost.terms.accrual == InterestAccrual::Actual365;
    const long double lost = 12.0L * static_cast<long double>(cost.terms.interestBaseUnit.value() + 1) /
                             static_cast<long double>(cost.terms.principal.value() / 100);
    return rate <= most * (daily ? 1.06L : 1.0L) + 1e-8L &&
           rate >= least * (daily ? 0.9L : 1.0L) - lost - 1e-8L;
}

/// Whether a loan costs interest alone, at the end of its periods, at rates and of a size as loans have them.
bool costsInterestAlone(const LoanCost& cost) {
    const auto high = [](const RateStep& step) { return step.rate > Rate(150'000); };
    return !cost.fee && cost.stampDuty == Yen() && cost.interestSubsidies.empty() &&
           cost.terms.interestDue == InterestDue::InArrears && cost.terms.principal >= Yen(1'000'000) &&
           std::ranges::none_of(cost.terms.rates, high);
}

/// Both ends of what was rounded to a millionth of a percent.
std::string brokenByRate(const LoanCost& cost) {
    const bool plain = costsInterestAlone(cost);
    if (!cost.sums.effectiveRate)
        return plain ? "a loan that costs interest alone has an effective rate" : "";
    const auto rate =
        static_cast<long double>(cost.sums.effectiveRate->millionths) / (100 * EffectiveRate::kPercent);
    if ((cost.sums.netCost > Yen()) != (rate > 0) && std::abs(rate) > 1e-7L)
        return "a loan that costs something has a rate above 0, one that costs nothing has none";
    constexpr long double reach = 1.01e-8L;
    const auto flows = movesOf(cost);
    const bool crosses = worth(flows, rate - reach) * worth(flows, rate + reach) <= 0;
    if (!crosses && worth(flows, rate) != 0) return "the effective rate is a root of the flows";
    return plain && !isNearNominal(cost, rate) ? "interest alone makes about the nominal rate" : "";
}

/// Every yen is told once, by month and by who pays it, and has its day.
std::string brokenByFlows(const LoanCost& cost) {
    std::map<Months, Yen> sums;
    std::vector<Yen> ofInterest(cost.interestSubsidies.size());
    std::vector<Yen> ofFee(cost.fee ? cost.fee->subsidies.size() : 0);
    for (const Flow& flow : cost.flows) {
        sums[flow.month] += toBorrower(flow);
        if (flow.amount < Yen()) return "the kind of a flow says its direction";
        if (flow.date.has_value() != cost.terms.drawdownOn.has_value()) return "a flow has its day";
        if (!flow.payer || flow.kind == FlowKind::FeeReturned) continue;
        const bool interest =
            flow.kind == FlowKind::InterestCarried || flow.kind == FlowKind::InterestRefund;
        (interest ? ofInterest : ofFee)[*flow.payer] += flow.amount;
    }
    if (sums != movesOf(cost)) return "the flows are every yen that the borrower receives and pays";
    if (!std::ranges::is_sorted(cost.flows, {}, &Flow::month)) return "flows ascend by month";
    for (std::size_t i = 0; i < ofInterest.size(); ++i) {
        if (ofInterest[i] != cost.interestSubsidies[i].total) return "a payer's flows are his support";
    }
    for (std::size_t i = 0; i < ofFee.size(); ++i) {
        if (ofFee[i] != cost.fee->subsidies[i].amount) return "a payer's flows are his support of the fee";
    }
    return {};
}

/// What the rule of a row makes of its recorded operands.
Yen principalBy(const PrincipalRecord& row) {
    switch (row.rule) {
        case PrincipalRule::None:
            return Yen();
        case PrincipalRule::Rest:
            return row.before;
        case PrincipalRule::Ordinary:
        case PrincipalRule::Remainder:
        case PrincipalRule::Agreed:
            return std::min(row.amount, row.before);
        case PrincipalRule::Level:
            return std::max(row.amount - row.interest, Yen());
    }
    return Yen();
}

/// What the walk records is how each row repays.
std::string brokenByRecord(const LoanCost& cost) {
    const WalkRecord record = recordOf(cost.terms);
    const auto& rows = cost.schedule.instalments;
    if (record.rows.size() != rows.size()) return "every row has its rule";
    Yen before = cost.terms.principal;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PrincipalRecord& row = record.rows[i];
        if (row.before != before || row.interest != rows[i].interest) return "the operands of a row are its own";
        if (principalBy(row) != rows[i].principal) return "the rule of a row makes its principal";
        before = rows[i].balance;
    }
    return {};
}

std::string brokenBySums(const LoanCost& cost) {
    const auto& rows = cost.schedule.instalments;
    if (cost.schedule.totalInterest != sumOf(rows, &Instalment::interest))
        return "interest is the sum of its rows";
    if (cost.schedule.totalPayment != sumOf(rows, &Instalment::payment))
        return "payments are the sum of their rows";
    const Yen fee = cost.fee ? cost.fee->paid : Yen();
    if (cost.sums.totalPaid != cost.schedule.totalPayment + fee + cost.stampDuty)
        return "what is paid is the sum of payments, fee and stamp";
    if (cost.sums.netCost != netCostOf(cost)) return "the cost is what is paid less what is received";
    if (cost.sums.netCost < Yen()) return "nobody is paid for borrowing";
    return {};
}

/// The tables that are printed: by payment and by year.
std::string brokenByTables(const LoanCost& cost) {
    const auto years = loanYears(cost);
    if (sumOf(years, &LoanYear::principal) != cost.terms.principal ||
        sumOf(years, &LoanYear::interest) != cost.schedule.totalInterest ||
        sumOf(years, &LoanYear::interestSubsidy) != cost.totalInterestSubsidy ||
        years.back().balance != Yen())
        return "the years add up to the loan";
    const auto rows = scheduleRows(cost);
    if (sumOf(rows, &ScheduleRow::principal) != cost.terms.principal ||
        sumOf(rows, &ScheduleRow::interest) != cost.schedule.totalInterest ||
        sumOf(rows, &ScheduleRow::subsidy) != cost.totalInterestSubsidy || rows.back().balance != Yen())
        return "the printed rows add up to the loan";
    return {};
}

std::string brokenByMonths(const LoanCost& cost) {
    const auto months = costMonths(cost);
    if (sumOf(months, &CostMonth::principal) != cost.terms.principal ||
        sumOf(months, &CostMonth::interest) != cost.schedule.totalInterest || months.back().balance != Yen())
        return "the months add up to the loan";
    const std::vector<Yen> carried = carriedByRow(cost);
    if (sumOf(months, &CostMonth::carried) != std::accumulate(carried.begin(), carried.end(), Yen()))
        return "the months hold all support";
    if (months.back().costSoFar != cost.sums.netCost) return "the last month has the whole cost";
    const Months end = cost.schedule.instalments.back().month;
    for (auto month = static_cast<std::size_t>(end.count()) + 1; month < months.size(); ++month) {
        if (months[month].payment() != Yen() || months[month].fee != Yen())
            return "nothing is charged after the end";
    }
    return {};
}

}  // namespace

std::string brokenByCosts(const LoanCost& cost) {
    for (const auto& broken :
         {brokenBySums(cost), brokenByFlows(cost), brokenByRecord(cost), brokenByTables(cost), brokenByRate(cost),
          cost.fee ? brokenByFee(*cost.fee, cost.schedule.instalments.back().month) : std::string(),
          brokenByMonths(cost)}) {
        if (!broken.empty()) return broken;
    }
    return {};
}

}  // namespace yushi::test
