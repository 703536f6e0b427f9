#include "engine/explain_costs.h"

#include "engine/interest_period.h"

#include <algorithm>

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
        if (cost_.fee) explainFee("/guarantee_fee", *cost_.fee);
        if (cost_.leastFee) explainFee("/guarantee_fee_least", *cost_.leastFee);
        if (cost_.fee) explainBand("/guarantee_fee", &CostExplainer::explainFeeSum);
        if (cost_.asked.contract) explainStampDuty();
        explainBand("/net_proceeds", &CostExplainer::explainNetProceeds);
        explainBand("/total_paid", &CostExplainer::explainTotalPaid);
        explainBand("/total_cost", &CostExplainer::explainNetCost);
        explainEffectiveRate();
        return std::move(explanations_);
    }

  private:
    using Inputs = std::vector<std::pair<std::string, FormulaValue>>;

    void add(std::string amount, std::string formula, Inputs inputs, Citation source = {}) {
        explanations_.push_back(
            {std::move(amount), std::move(formula), std::move(inputs), std::move(source)});
    }

    void explainPayments() {
        std::vector<Yen> payments;
        std::vector<Yen> interest;
        for (const Instalment& row : cost_.schedule.instalments) {
            payments.push_back(row.payment());
            interest.push_back(row.interest);
        }
        add("/first_payment_yen", "payment_yen", {{"payment_yen", payments.front()}});
        add("/highest_payment_yen", "max(payments_yen)", {{"payments_yen", payments}});
        add("/first_payment_after_grace_yen", "payment_yen", {{"payment_yen", cost_.firstPaymentAfterGrace}});
        for (const std::string at : {"", "/schedule"}) {
            add(at + "/total_interest_yen", "sum(interest_yen)", {{"interest_yen", interest}});
            add(at + "/total_payment_yen", "principal_yen + total_interest_yen",
                {{"principal_yen", cost_.terms.principal},
                 {"total_interest_yen", cost_.schedule.totalInterest}});
        }
        std::vector<Yen> subsidies;
        for (const SubsidyCost& subsidy : cost_.interestSubsidies) subsidies.push_back(subsidy.total);
        add("/interest_subsidy_yen", "sum(subsidies_yen)", {{"subsidies_yen", subsidies}});
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
        inputs.emplace_back("left_yen", payment.amount);  // what caps and the interest paid leave
        add(at + "/amount_yen", "min(" + formula + ", left_yen)", std::move(inputs), rateSource_);
    }

    void explainFee(const std::string& at, const FeeCost& fee) {
        std::vector<Yen> parts;
        for (std::size_t i = 0; i < fee.parts.size(); ++i) {
            const FeePart& part = fee.parts[i];
            parts.push_back(part.fee);
            const bool byDays = fee.basis.days.has_value();
            add(numbered(at + "/parts", i, "/fee_yen"),
                std::string("floor(amount_yen * rate_percent / 100 * ") +
                    (byDays ? "days / 365" : "months / 12") + " * coefficient_percent / 100)",
                {{"amount_yen", part.amount},
                 {"rate_percent", fee.rate.rate},
                 {byDays ? "days" : "months", part.time},
                 {"coefficient_percent", Rate(part.coefficient.parts())}},
                fee.rate.source);
        }
        add(at + "/fee_yen", "sum(parts_yen)", {{"parts_yen", parts}}, fee.rate.source);
        explainFeePayments(at, fee);
        explainRefund(at, fee);
    }

    void explainFeePayments(const std::string& at, const FeeCost& fee) {
        std::vector<Yen> carried;
        for (std::size_t i = 0; i < fee.subsidies.size(); ++i) {
            const FeeSubsidyCost& subsidy = fee.subsidies[i];
            if (subsidy.flow == FeeSubsidyFlow::ToCorporation) carried.push_back(subsidy.amount);
            add(numbered(at + "/subsidies", i, "/amount_yen"),
                "min(full_yen - reduced_yen, cap_yen, left_yen)",
                {{"full_yen", subsidy.full},
                 {"reduced_yen", subsidy.reduced},
                 {"cap_yen", subsidy.cap},
                 {"left_yen", subsidy.left}});
        }
        add(at + "/paid_yen", "fee_yen - sum(carried_yen)", {{"fee_yen", fee.fee}, {"carried_yen", carried}});
        const std::vector<Yen> later(fee.payments.begin() + 1, fee.payments.end());
        add(at + "/payments_yen/0", "paid_yen - sum(later_yen)",
            {{"paid_yen", fee.paid}, {"later_yen", later}});
        for (std::size_t year = 1; year < fee.payments.size(); ++year) {
            add(numbered(at + "/payments_yen", year, ""), "floor(paid_yen * share_percent / 100)",
                {{"paid_yen", fee.paid}, {"share_percent", Rate(fee.yearlyShares[year].parts())}},
                fee.yearlySource);
        }
    }

    void explainRefund(const std::string& at, const FeeCost& fee) {
        add(at + "/refund_estimate_yen",
            fee.refundEstimate == Yen()
                ? "0"
                : "floor(paid_yen * (this_year * current_year_percent / 100 + later) / all)",
            {{"paid_yen", fee.paid},
             {"this_year", fee.refund.thisYear},
             {"later", fee.refund.later},
             {"all", fee.refund.all},
             {"current_year_percent",
              rules_.feeRefund ? Rate(rules_.feeRefund->currentYear.parts()) : Rate()}},
            rules_.feeRefund ? rules_.feeRefund->citation : Citation());
    }

    void explainStampDuty() {
        add("/stamp_tax_yen", "tax_yen",
            {{"amount_yen", cost_.terms.principal}, {"tax_yen", cost_.stampDuty}},
            rules_.stampDuty->citation);
    }

    using Explain = void (CostExplainer::*)(const std::string&, const std::optional<FeeCost>&,
                                            const CostSums&);

    /// A figure that is one amount, or both ends of a band.
    void explainBand(const std::string& figure, Explain explain) {
        const std::size_t before = explanations_.size();
        (this->*explain)(figure + "_yen", cost_.fee, cost_.sums);
        if (!cost_.leastFee) return;
        (this->*explain)(figure + "_band_yen/least", cost_.leastFee, cost_.leastSums);
        explanations_[before].amount = figure + "_band_yen/most";
    }

    void explainFeeSum(const std::string& amount, const std::optional<FeeCost>& fee, const CostSums&) {
        std::vector<Yen> parts;
        for (const FeePart& part : fee->parts) parts.push_back(part.fee);
        add(amount, "sum(parts_yen)", {{"parts_yen", parts}}, fee->rate.source);
    }

    void explainNetProceeds(const std::string& amount, const std::optional<FeeCost>& fee, const CostSums&) {
        const Yen inAdvance = cost_.schedule.instalments.front().month == Months(0)
                                  ? cost_.schedule.instalments.front().payment()
                                  : Yen();
        Yen paidBack;
        if (fee) {
            for (const FeeSubsidyCost& subsidy : fee->subsidies) {
                if (subsidy.flow == FeeSubsidyFlow::ToBorrower && subsidy.month == Months(0))
                    paidBack += subsidy.amount;
            }
        }
        add(amount,
            "principal_yen - stamp_duty_yen - fee_at_drawdown_yen - interest_in_advance_yen + paid_back_yen",
            {{"principal_yen", cost_.terms.principal},
             {"stamp_duty_yen", cost_.stampDuty},
             {"fee_at_drawdown_yen", fee ? fee->payments.front() : Yen()},
             {"interest_in_advance_yen", inAdvance},
             {"paid_back_yen", paidBack}});
    }

    void explainTotalPaid(const std::string& amount, const std::optional<FeeCost>& fee, const CostSums&) {
        add(amount, "total_payment_yen + stamp_duty_yen + fee_paid_yen",
            {{"total_payment_yen", cost_.schedule.totalPayment},
             {"stamp_duty_yen", cost_.stampDuty},
             {"fee_paid_yen", fee ? fee->paid : Yen()}});
    }

    void explainNetCost(const std::string& amount, const std::optional<FeeCost>& fee, const CostSums& sums) {
        std::vector<Yen> back;
        for (const SubsidyCost& subsidy : cost_.interestSubsidies) {
            for (const SubsidyPayment& payment : subsidy.toBorrower) back.push_back(payment.amount);
        }
        if (fee) {
            for (const FeeSubsidyCost& subsidy : fee->subsidies) {
                if (subsidy.flow == FeeSubsidyFlow::ToBorrower) back.push_back(subsidy.amount);
            }
            back.push_back(fee->refundEstimate);
        }
        add(amount, "total_paid_yen - principal_yen - sum(comes_back_yen)",
            {{"total_paid_yen", sums.totalPaid},
             {"principal_yen", cost_.terms.principal},
             {"comes_back_yen", back}});
    }

    void explainEffectiveRate() {
        if (cost_.leastFee || cost_.sums.effectiveRates.size() != 1) return;
        std::vector<Yen> amounts;
        std::vector<std::int64_t> months;
        for (const CashFlow& flow : cashFlows(cost_, cost_.fee)) {
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

}  // namespace yushi
