#include "engine/cost/flow.h"

#include "engine/cost/loan_cost.h"

#include <algorithm>

namespace yushi {

namespace {

class FlowWriter {
  public:
    explicit FlowWriter(const LoanCost& cost) : cost_(cost) {
        flows_.reserve(2 * cost.schedule.instalments.size() + 16);
    }

    std::vector<Flow> write() {
        add(FlowKind::Drawdown, Months(0), cost_.terms.principal);
        if (cost_.stampDuty != Yen()) add(FlowKind::StampDuty, Months(0), cost_.stampDuty);
        for (std::size_t row = 0; row < cost_.schedule.instalments.size(); ++row) addInstalment(row);
        const auto later = static_cast<std::ptrdiff_t>(flows_.size());  // so far months ascend
        for (std::size_t payer = 0; payer < cost_.interestSubsidies.size(); ++payer) addRefunds(payer);
        if (cost_.fee) addFee(*cost_.fee);
        std::ranges::stable_sort(flows_.begin() + later, flows_.end(), {}, &Flow::month);
        std::ranges::inplace_merge(flows_, flows_.begin() + later, {}, &Flow::month);
        return std::move(flows_);
    }

  private:
    void add(FlowKind kind, Months month, Yen amount, std::optional<std::size_t> payer = {}) {
        flows_.push_back({month, dayOf(month), amount, kind, payer, {}});
    }

    std::optional<Date> dayOf(Months month) const {
        const auto& drawdown = cost_.terms.drawdownOn;
        return drawdown ? std::optional(addMonths(*drawdown, month)) : std::nullopt;
    }

    void addInstalment(std::size_t row) {
        const Instalment& each = cost_.schedule.instalments[row];
        if (each.principal != Yen())
            flows_.push_back({each.month, each.dueOn, each.principal, FlowKind::Principal, {}, row});
        flows_.push_back({each.month, each.dueOn, each.interest, FlowKind::Interest, {}, row});
        for (std::size_t payer = 0; payer < cost_.interestSubsidies.size(); ++payer) {
            const auto& toLender = cost_.interestSubsidies[payer].toLender;
            if (row < toLender.size() && toLender[row] != Yen())
                flows_.push_back(
                    {each.month, each.dueOn, toLender[row], FlowKind::InterestCarried, payer, row});
        }
    }

    void addRefunds(std::size_t payer) {
        for (const SubsidyPayment& payment : cost_.interestSubsidies[payer].toBorrower)
            add(FlowKind::InterestRefund, payment.month, payment.amount, payer);
    }

    /// At drawdown and on its anniversaries.
    void addYearly(FlowKind kind, std::span<const Yen> amounts, std::optional<std::size_t> payer = {}) {
        for (std::size_t year = 0; year < amounts.size(); ++year)
            add(kind, Months(12) * static_cast<int>(year), amounts[year], payer);
    }

    void addFee(const FeeCost& fee) {
        addYearly(FlowKind::Fee, fee.payments);
        const Months end = cost_.schedule.instalments.back().month;
        for (std::size_t payer = 0; payer < fee.subsidies.size(); ++payer) {
            const FeeSubsidyCost& subsidy = fee.subsidies[payer];
            if (subsidy.flow == FeeSubsidyFlow::ToBorrower)
                add(FlowKind::FeeSupport, subsidy.month, subsidy.amount, payer);
            addYearly(FlowKind::FeeCarried, subsidy.payments, payer);
            if (subsidy.returned != Yen()) add(FlowKind::FeeReturned, end, subsidy.returned, payer);
        }
        if (fee.refundEstimate != Yen()) add(FlowKind::FeeRefund, end, fee.refundEstimate);
    }

    const LoanCost& cost_;
    std::vector<Flow> flows_;
};

}  // namespace

FlowSide sideOf(FlowKind kind) {
    switch (kind) {
        case FlowKind::Drawdown:
        case FlowKind::InterestRefund:
        case FlowKind::FeeSupport:
        case FlowKind::FeeRefund:
            return FlowSide::Received;
        case FlowKind::StampDuty:
        case FlowKind::Principal:
        case FlowKind::Interest:
        case FlowKind::Fee:
            return FlowSide::Paid;
        case FlowKind::InterestCarried:
        case FlowKind::FeeCarried:
        case FlowKind::FeeReturned:
            break;
    }
    return FlowSide::PassesBy;
}

Yen toBorrower(const Flow& flow) {
    switch (sideOf(flow.kind)) {
        case FlowSide::Received:
            return flow.amount;
        case FlowSide::Paid:
            return -flow.amount;
        case FlowSide::PassesBy:
            break;
    }
    return Yen();
}

std::vector<Yen> amountsOf(std::span<const Flow> flows, std::initializer_list<FlowKind> kinds) {
    std::vector<Yen> amounts;
    for (const Flow& flow : flows) {
        if (std::ranges::find(kinds, flow.kind) != kinds.end()) amounts.push_back(flow.amount);
    }
    return amounts;
}

Yen totalOf(std::span<const Flow> flows, std::initializer_list<FlowKind> kinds) {
    Yen sum;
    for (const Flow& flow : flows) {
        if (std::ranges::find(kinds, flow.kind) != kinds.end()) sum += flow.amount;
    }
    return sum;
}

std::vector<Flow> flowsOf(const LoanCost& cost) {
    return FlowWriter(cost).write();
}

}  // namespace yushi
