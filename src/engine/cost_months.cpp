#include "engine/cost_months.h"

#include <algorithm>

namespace yushi {

namespace {

/// Months from drawdown on, which grow as far as something is put into them.
class Calendar {
  public:
    CostMonth& at(Months month) {
        const auto index = static_cast<std::size_t>(month.count());
        if (index >= months.size()) months.resize(index + 1);
        return months[index];
    }

    std::vector<CostMonth> months;
};

void addFee(const FeeCost& fee, Months end, Calendar& calendar) {
    for (std::size_t year = 0; year < fee.payments.size(); ++year)
        calendar.at(Months(12) * static_cast<int>(year)).fee += fee.payments[year];
    for (const FeeSubsidyCost& subsidy : fee.subsidies) {
        if (subsidy.flow == FeeSubsidyFlow::ToBorrower) calendar.at(subsidy.month).back += subsidy.amount;
    }
    calendar.at(end).back += fee.refundEstimate;
}

void addRunningSums(Yen balance, std::vector<CostMonth>& months) {
    Yen cost;
    for (CostMonth& month : months) {
        balance -= month.principal;
        cost += month.interest + month.fee - month.back;
        month.balance = balance;
        month.costSoFar = cost;
    }
}

}  // namespace

std::vector<CostMonth> costMonths(const LoanCost& cost) {
    const auto& rows = cost.schedule.instalments;
    Calendar calendar;
    calendar.at(rows.back().month);
    calendar.at(Months(0)).fee += cost.stampDuty;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        CostMonth& month = calendar.at(rows[row].month);
        month.principal += rows[row].principal;
        month.interest += rows[row].interest;
        month.carried += cost.interestSubsidy[row];
    }
    for (const SubsidyCost& subsidy : cost.interestSubsidies) {
        for (const SubsidyPayment& payment : subsidy.toBorrower)
            calendar.at(payment.month).back += payment.amount;
    }
    if (cost.fee) addFee(*cost.fee, rows.back().month, calendar);
    addRunningSums(cost.terms.principal, calendar.months);
    return std::move(calendar.months);
}

}  // namespace yushi
