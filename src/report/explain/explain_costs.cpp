#include "report/explain/explain_costs.h"

#include "report/explain/explain_fee.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <span>

namespace yushi {

namespace {

std::string numbered(const std::string& list, std::size_t i, const char* key) {
    return list + "/" + std::to_string(i) + key;
}

class CostExplainer {
  public:
    CostExplainer(const LoanCost& cost, const Citation& rateSource, const CostRules& rules)
        : cost_(cost), rateSource_(rateSource), rules_(rules) {}

    std::vector<Explanation> run() {
        explainPayments();
        for (std::size_t i = 0; i < cost_.interestSubsidies.size(); ++i) explainSubsidy(i);
        if (cost_.fee) addAll(explainFee("/guarantee_fee", *cost_.fee, rules_));
        if (const FeeCost* least = lowestFee(cost_)) addAll(explainFee("/guarantee_fee_least", *least, rules_));
        if (cost_.fee) explainEnds("/guarantee_fee", cost_, &feeSumOf, &CostExplainer::explainFeeSum);
        if (cost_.fee) explainFeeSupports();
        if (cost_.asked.contract) explainStampDuty();
        explainSums(cost_, "");
        explainEffectiveRate();
        return std::move(explanations_);
    }

    /// Of a plan whose fee is not stated: what is known without it, and what the ordinary fee table makes of it.
    std::vector<Explanation> runWithoutFee(const LoanCost* byTable) {
        explainPayments();
        for (std::size_t i = 0; i < cost_.interestSubsidies.size(); ++i) explainSubsidy(i);
        if (cost_.asked.contract) explainStampDuty();
        explainSums(cost_, "_without_fee");
        if (byTable) {
            explainEnds("/guarantee_fee", *byTable, &feeSumOf, &CostExplainer::explainFeeSum);
            explainSums(*byTable, "");
        } else {
            explainKnownEnds();
        }
        return std::move(explanations_);
    }

  private:
    using Inputs = std::vector<std::pair<std::string, FormulaValue>>;

    void add(std::string amount, std::string formula, Inputs inputs, Citation source = {}) {
        explanations_.push_back(
            {std::move(amount), std::move(formula), std::move(inputs), std::move(source)});
    }

    void addAll(std::vector<Explanation> explanations) {
        std::ranges::move(explanations, std::back_inserter(explanations_));
    }

    using Value = Yen (*)(const LoanCost&);
    using Explain = void (CostExplainer::*)(const std::string&, const LoanCost&);

    /// A figure that is one amount, or both ends of a range.
    void explainEnds(const std::string& figure, const LoanCost& cost, Value value, Explain explain) {
        const LoanCost& best = atBest(cost);
        if (value(cost) == value(best)) return (this->*explain)(figure + "_yen", cost);
        const bool bestIsLess = value(best) < value(cost);
        (this->*explain)(figure + "_band_yen/least", bestIsLess ? best : cost);
        (this->*explain)(figure + "_band_yen/most", bestIsLess ? cost : best);
    }

    void explainPayments() {
        explainEnds(
            "/first_payment", cost_, [](const LoanCost& end) { return end.firstPayment; },
            &CostExplainer::explainFirstPayment);
        explainEnds(
            "/highest_payment", cost_, [](const LoanCost& end) { return end.highestPayment; },
            &CostExplainer::explainHighestPayment);
        explainEnds(
            "/first_payment_after_grace", cost_,
            [](const LoanCost& end) { return end.firstPaymentAfterGrace; },
            &CostExplainer::explainPaymentAfterGrace);
        explainEnds(
            "/total_interest", cost_, [](const LoanCost& end) { return end.schedule.totalInterest; },
            &CostExplainer::explainTotalInterest);
        explainEnds(
            "/total_payment", cost_, [](const LoanCost& end) { return end.schedule.totalPayment; },
            &CostExplainer::explainTotalPayment);
        explainTotalInterest("/schedule/total_interest_yen", cost_);
        explainTotalPayment("/schedule/total_payment_yen", cost_);
        explainEnds(
            "/interest_subsidy", cost_, [](const LoanCost& end) { return end.totalInterestSubsidy; },
            &CostExplainer::explainTotalSubsidy);
        explainFlows("/interest_subsidy_to_borrower", {FlowKind::InterestRefund});
    }

    /// A figure that is the sum of the flows of some kinds: one amount, or both ends of a range.
    void explainFlows(const std::string& figure, std::initializer_list<FlowKind> kinds) {
        const auto explain = [&](const std::string& amount, const LoanCost& end) {
            add(amount, "sum(parts_yen)", {{"parts_yen", amountsOf(end.flows, kinds)}});
        };
        const LoanCost& best = atBest(cost_);
        const Yen one = totalOf(cost_.flows, kinds);
        const Yen other = totalOf(best.flows, kinds);
        if (one == other) return explain(figure + "_yen", cost_);
        explain(figure + "_band_yen/least", one < other ? cost_ : best);
        explain(figure + "_band_yen/most", one < other ? best : cost_);
    }

    /// What payers carry of the fee, and what of it comes back, to whom.
    void explainFeeSupports() {
        explainFlows("/fee_subsidy", {FlowKind::FeeCarried, FlowKind::FeeSupport});
        explainFlows("/fee_subsidy_to_borrower", {FlowKind::FeeSupport});
        explainFlows("/fee_refund", {FlowKind::FeeRefund});
        explainFlows("/fee_refund_to_payers", {FlowKind::FeeReturned});
    }

    void explainFirstPayment(const std::string& amount, const LoanCost& end) {
        const Instalment& first = end.schedule.instalments.front();
        add(amount, "principal_yen + interest_yen",
            {{"principal_yen", first.principal}, {"interest_yen", first.interest}});
    }

    void explainHighestPayment(const std::string& amount, const LoanCost& end) {
        std::vector<Yen> payments;
        for (const Instalment& row : end.schedule.instalments) payments.push_back(row.payment());
        add(amount, "max(payments_yen)", {{"payments_yen", payments}});
    }

    void explainPaymentAfterGrace(const std::string& amount, const LoanCost& end) {
        add(amount, "payment_yen", {{"payment_yen", end.firstPaymentAfterGrace}});
    }

    void explainTotalInterest(const std::string& amount, const LoanCost& end) {
        std::vector<Yen> interest;
        for (const Instalment& row : end.schedule.instalments) interest.push_back(row.interest);
        add(amount, "sum(interest_yen)", {{"interest_yen", interest}});
    }

    void explainTotalPayment(const std::string& amount, const LoanCost& end) {
        add(amount, "principal_yen + total_interest_yen",
            {{"principal_yen", end.terms.principal}, {"total_interest_yen", end.schedule.totalInterest}});
    }

    void explainTotalSubsidy(const std::string& amount, const LoanCost& end) {
        std::vector<Yen> subsidies;
        for (const SubsidyCost& subsidy : end.interestSubsidies) subsidies.push_back(subsidy.total);
        add(amount, "sum(subsidies_yen)", {{"subsidies_yen", subsidies}});
    }

    void explainSubsidy(std::size_t i) {
        const SubsidyCost& subsidy = cost_.interestSubsidies[i];
        const std::string at = numbered("/interest_subsidies", i, "");
        std::vector<Yen> parts = subsidy.toLender;
        for (std::size_t k = 0; k < subsidy.toBorrower.size(); ++k) {
            parts.push_back(subsidy.toBorrower[k].amount);
            explainPaymentToBorrower(numbered(at + "/to_borrower", k, ""), cost_.asked.interestSubsidies[i],
                                     subsidy.toBorrower[k]);
        }
        add(at + "/to_lender_yen", "sum(rows_yen)", {{"rows_yen", subsidy.toLender}}, rateSource_);
        add(at + "/amount_yen", "sum(parts_yen)", {{"parts_yen", parts}}, rateSource_);
    }

    void explainPaymentToBorrower(const std::string& at, const InterestSubsidy& asked,
                                  const SubsidyPayment& payment) {
        Inputs inputs = {{"basis_yen", payment.basis}};
        std::string formula;
        if (const auto* refund = std::get_if<SubsidyRefund>(&asked.kind)) {
            add(at + "/basis_yen", "sum(interest_yen)", {{"interest_yen", payment.interest}}, rateSource_);
            formula = "floor(basis_yen * share / unit_yen) * unit_yen";
            inputs.emplace_back("share", refund->share);
            inputs.emplace_back("unit_yen", refund->unit);
        } else if (const auto* average = std::get_if<SubsidyOnAverage>(&asked.kind)) {
            add(at + "/basis_yen", "floor(yen_days / 365)", {{"yen_days", payment.balanceDays}}, rateSource_);
            formula = "floor(basis_yen * points_percent / 100)";
            inputs.emplace_back("points_percent", Rate() + average->points);
        }
        if (payment.cap) {
            formula += ", cap_yen";
            inputs.emplace_back("cap_yen", *payment.cap);
        }
        inputs.emplace_back("interest_left_yen", payment.interestLeft);
        add(at + "/amount_yen", "min(" + formula + ", interest_left_yen)", std::move(inputs), rateSource_);
    }

    void explainStampDuty() {
        if (!cost_.stampBracket) return add("/stamp_tax_yen", "0", {}, rules_.stampDuty->citation);
        Inputs inputs = {{"amount_yen", cost_.terms.principal}, {"tax_yen", cost_.stampBracket->tax}};
        if (cost_.stampBracket->upTo) inputs.emplace_back("up_to_yen", *cost_.stampBracket->upTo);
        add("/stamp_tax_yen", "tax_yen", std::move(inputs), rules_.stampDuty->citation);
    }

    /// The sums; @p which tells those without the fee from the whole.
    void explainSums(const LoanCost& cost, const std::string& which) {
        explainEnds(
            "/net_proceeds" + which, cost, [](const LoanCost& end) { return end.sums.netProceeds; },
            &CostExplainer::explainNetProceeds);
        explainEnds(
            "/total_paid" + which, cost, [](const LoanCost& end) { return end.sums.totalPaid; },
            &CostExplainer::explainTotalPaid);
        explainEnds(
            "/total_cost" + which, cost, [](const LoanCost& end) { return end.sums.netCost; },
            &CostExplainer::explainNetCost);
    }

    /// Without a fee so much at most is left of the loan, and so much at least is paid.
    void explainKnownEnds() {
        const LoanCost& best = atBest(cost_);
        const auto dearer = [&](Yen CostSums::*sum) -> const LoanCost& {
            return best.sums.*sum < cost_.sums.*sum ? cost_ : best;
        };
        const auto cheaper = [&](Yen CostSums::*sum) -> const LoanCost& {
            return best.sums.*sum < cost_.sums.*sum ? best : cost_;
        };
        explainNetProceeds("/net_proceeds_band_yen/most", dearer(&CostSums::netProceeds));
        explainTotalPaid("/total_paid_band_yen/least", cheaper(&CostSums::totalPaid));
        explainNetCost("/total_cost_band_yen/least", cheaper(&CostSums::netCost));
    }

    static Yen feeSumOf(const LoanCost& end) { return end.fee->fee; }

    void explainFeeSum(const std::string& amount, const LoanCost& end) {
        std::vector<Yen> parts;
        for (const FeePart& part : end.fee->parts) parts.push_back(part.fee);
        add(amount, "sum(parts_yen)", {{"parts_yen", parts}}, end.fee->rate.source);
    }

    void explainNetProceeds(const std::string& amount, const LoanCost& end) {
        const auto later = std::ranges::find_if(end.flows, [](const Flow& flow) { return flow.month > Months(0); });
        const std::span<const Flow> atDrawdown(end.flows.begin(), later);
        const auto sum = [&](std::initializer_list<FlowKind> kinds) { return totalOf(atDrawdown, kinds); };
        add(amount,
            "principal_yen - stamp_duty_yen - fee_at_drawdown_yen - interest_in_advance_yen + paid_back_yen",
            {{"principal_yen", sum({FlowKind::Drawdown})},
             {"stamp_duty_yen", sum({FlowKind::StampDuty})},
             {"fee_at_drawdown_yen", sum({FlowKind::Fee})},
             {"interest_in_advance_yen", sum({FlowKind::Principal, FlowKind::Interest})},
             {"paid_back_yen", sum({FlowKind::InterestRefund, FlowKind::FeeSupport, FlowKind::FeeRefund})}});
    }

    void explainTotalPaid(const std::string& amount, const LoanCost& end) {
        add(amount, "total_payment_yen + stamp_duty_yen + fee_paid_yen",
            {{"total_payment_yen", end.schedule.totalPayment},
             {"stamp_duty_yen", end.stampDuty},
             {"fee_paid_yen", end.fee ? end.fee->paid : Yen()}});
    }

    void explainNetCost(const std::string& amount, const LoanCost& end) {
        std::vector<Yen> back;
        for (const Flow& flow : end.flows) {
            const bool received = sideOf(flow.kind) == FlowSide::Received && flow.kind != FlowKind::Drawdown;
            if (received) back.push_back(flow.amount);
        }
        add(amount, "total_paid_yen - principal_yen - sum(comes_back_yen)",
            {{"total_paid_yen", end.sums.totalPaid},
             {"principal_yen", end.terms.principal},
             {"comes_back_yen", back}});
    }

    void explainEffectiveRate() {
        if (cost_.atBest || !cost_.sums.effectiveRate) return;
        std::vector<Yen> amounts;
        std::vector<std::int64_t> months;
        for (const CashFlow& flow : cashFlows(cost_)) {
            amounts.push_back(flow.amount);
            months.push_back(flow.month.count());
        }
        add("/effective_rate_percent", "root(flows_yen, flow_months) * 100",
            {{"flows_yen", amounts}, {"flow_months", months}});
    }

    const LoanCost& cost_;
    const Citation& rateSource_;
    const CostRules& rules_;
    std::vector<Explanation> explanations_;
};

}  // namespace

std::vector<Explanation> explainCosts(const LoanCost& cost, const Citation& rateSource,
                                      const CostRules& rules) {
    return CostExplainer(cost, rateSource, rules).run();
}

std::vector<Explanation> explainCostsWithoutFee(const OfferCost& cost, const Citation& rateSource,
                                                const CostRules& rules) {
    return CostExplainer(cost, rateSource, rules).runWithoutFee(cost.byOrdinaryTable.get());
}

}  // namespace yushi
