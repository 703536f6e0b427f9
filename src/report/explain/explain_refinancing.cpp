#include "report/explain/explain_parts.h"

#include <algorithm>
#include <string>

namespace yushi {

namespace {

using Inputs = std::vector<std::pair<std::string, FormulaValue>>;

std::string loanRowPointer(std::size_t row, const char* key) {
    return "/payments/" + std::to_string(row) + "/" + key;
}

/// How the rows of an existing loan came about.
class ExistingExplainer {
  public:
    ExistingExplainer(const ExistingCost& cost, const std::optional<FeeRefundRule>& rule)
        : cost_(cost), loan_(cost.loan), rule_(rule) {}

    std::vector<Explanation> run() {
        explainLevelPayment();
        Yen balance = loan_.balance;
        Months month(0);
        std::vector<Yen> interest;
        const auto& rows = cost_.schedule.instalments;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            explainRow(i, rows[i], balance, rows[i].month - month);
            balance = rows[i].balance;
            month = rows[i].month;
            interest.push_back(rows[i].interest);
        }
        add("/total_interest_yen", "sum(interest_yen)", {{"interest_yen", interest}});
        explainRefund();
        return std::move(explanations_);
    }

  private:
    void add(std::string amount, std::string formula, Inputs inputs, Citation source = {}) {
        explanations_.push_back(
            {std::move(amount), std::move(formula), std::move(inputs), std::move(source)});
    }

    std::int64_t payments() const {
        return (cost_.schedule.instalments.back().month - loan_.grace).count() / loan_.interval.count();
    }

    bool reckonsLevel() const { return loan_.method == RepaymentMethod::LevelPayment && !loan_.payment; }

    void explainLevelPayment() {
        if (!reckonsLevel()) return;
        level_ = levelPayments(termsOf(loan_)).front();
        const std::string rate = "(rate_percent / 100 * months / 12)";
        const std::string grown = "(1 + rate_percent / 100 * months / 12) ^ payments";
        add("/level_payment_yen",
            loan_.rate == Rate() ? "floor(balance_yen / payments)"
                                 : "floor(balance_yen * " + grown + " * " + rate + " / (" + grown + " - 1))",
            {{"balance_yen", loan_.balance},
             {"rate_percent", loan_.rate},
             {"months", std::int64_t(loan_.interval.count())},
             {"payments", payments()}});
    }

    void explainRow(std::size_t i, const Instalment& row, Yen balance, Months length) {
        add(loanRowPointer(i, "interest_yen"), "floor(balance_yen * rate_percent / 100 * months / 12)",
            {{"balance_yen", balance},
             {"rate_percent", loan_.rate},
             {"months", std::int64_t(length.count())}});
        explainPrincipal(i, row, balance);
        add(loanRowPointer(i, "payment_yen"), "principal_yen + interest_yen",
            {{"principal_yen", row.principal}, {"interest_yen", row.interest}});
        add(loanRowPointer(i, "balance_yen"), "before_yen - principal_yen",
            {{"before_yen", balance}, {"principal_yen", row.principal}});
    }

    void explainPrincipal(std::size_t i, const Instalment& row, Yen balance) {
        const std::string amount = loanRowPointer(i, "principal_yen");
        if (row.principal == balance) return add(amount, "balance_yen", {{"balance_yen", balance}});
        if (row.principal == Yen()) return add(amount, "0", {});
        if (loan_.method == RepaymentMethod::LevelPayment)
            return add(
                amount, "level_payment_yen - interest_yen",
                {{"level_payment_yen", loan_.payment.value_or(level_)}, {"interest_yen", row.interest}});
        if (loan_.payment) return add(amount, "payment_yen", {{"payment_yen", *loan_.payment}});
        add(amount, "floor(planned_yen / payments)",
            {{"planned_yen", loan_.balance}, {"payments", payments()}});
    }

    void explainRefund() {
        if (!cost_.refund) return;
        if (!cost_.refund->estimated)
            return add("/fee_refund_yen", "told_yen", {{"told_yen", cost_.refund->amount}});
        if (cost_.refund->amount == Yen()) {  // too little to be paid
            return add("/fee_refund_yen", "0", {{"least_yen", rule_->least}}, rule_->citation);
        }
        const UnearnedShare& unearned = cost_.refund->unearned;
        add("/fee_refund_yen", "floor(fee_yen * (this_year * this_year_percent / 100 + later) / whole)",
            {{"fee_yen", loan_.guaranteeFee->paid},
             {"this_year", unearned.thisYear},
             {"this_year_percent", Rate(rule_->currentYear.parts())},
             {"later", unearned.later},
             {"whole", unearned.all}},
            rule_->citation);
    }

    const ExistingCost& cost_;
    const ExistingLoan& loan_;
    const std::optional<FeeRefundRule>& rule_;
    Yen level_;
    std::vector<Explanation> explanations_;
};

/// How the figures of refinancing by one offer came about.
class RefinancingExplainer {
  public:
    RefinancingExplainer(const Refinancing& result, std::span<const ExistingCost> existing,
                         const LoanCost& offer)
        : result_(result),
          existing_(existing),
          offer_(offer),
          suffix_(knownPartSuffix(result)) {}

    std::vector<Explanation> run() {
        explainLoans();
        explainSums();
        explainMonths();
        return std::move(explanations_);
    }

  private:
    void add(std::string amount, std::string formula, Inputs inputs) {
        explanations_.push_back({std::move(amount), std::move(formula), std::move(inputs), {}});
    }

    void explainLoans() {
        std::vector<Yen> balances;
        std::vector<Yen> interest;
        std::vector<Yen> refunds;
        for (const ExistingCost& cost : existing_) {
            if (!cost.loan.refinanced) continue;
            balances.push_back(cost.loan.balance);
            interest.push_back(cost.schedule.totalInterest);
            if (cost.refund) refunds.push_back(cost.refund->amount);
        }
        add("/repaid_yen", "sum(balances_yen)", {{"balances_yen", balances}});
        add("/total_interest_before_yen", "sum(interest_yen)", {{"interest_yen", interest}});
        add("/fee_refund_yen", "sum(refunds_yen)", {{"refunds_yen", refunds}});
        add("/new_loans_yen", "amount_yen", {{"amount_yen", offer_.terms.principal}});
        add("/total_interest_after_yen", "total_interest_yen",
            {{"total_interest_yen", offer_.schedule.totalInterest}});
    }

    void explainSums() {
        if (!result_.feeUnknown)
            addBand("new_fee", "paid_yen", {}, {"paid_yen", result_.newFee, result_.leastNewFee});
        const Inputs cash = {{"fee_refund_yen", result_.feeRefund}, {"repaid_yen", result_.repaid}};
        const Ends proceeds{"net_proceeds_yen", atBest(offer_).sums.netProceeds, offer_.sums.netProceeds};
        const char* const cashFormula = "net_proceeds_yen + fee_refund_yen - repaid_yen";
        addBand("cash_at_execution" + suffix_, cashFormula, cash, proceeds);
        if (result_.feeUnknown != result_.refundUnknown)
            addKnownEnd("cash_at_execution", cashFormula, cash, proceeds,
                        result_.feeUnknown ? "most" : "least");
        add("/more_interest_yen", "total_interest_after_yen - total_interest_before_yen",
            {{"total_interest_after_yen", result_.after.totalInterest},
             {"total_interest_before_yen", result_.before.totalInterest}});
        const Inputs saving = {{"fee_refund_yen", result_.feeRefund},
                               {"total_interest_before_yen", result_.before.totalInterest}};
        const Ends costs{"total_cost_yen", offer_.sums.netCost, atBest(offer_).sums.netCost};
        const char* const costFormula = "total_cost_yen - fee_refund_yen - total_interest_before_yen";
        addBand("more_cost" + suffix_, costFormula, saving, costs);
        if (result_.feeUnknown != result_.refundUnknown)
            addKnownEnd("more_cost", costFormula, saving, costs, result_.feeUnknown ? "least" : "most");
        std::vector<Yen> before;
        std::vector<Yen> after;
        for (const RefinancingMonth& month : result_.months) {
            if (month.month > Months(12)) continue;
            before.push_back(month.before);
            after.push_back(month.after);
        }
        add("/first_year_before_yen", "sum(months_yen)", {{"months_yen", before}});
        add("/first_year_after_yen", "sum(months_yen)", {{"months_yen", after}});
        add("/first_year_saved_yen", "first_year_before_yen - first_year_after_yen",
            {{"first_year_before_yen", result_.before.firstYear},
             {"first_year_after_yen", result_.after.firstYear}});
    }

    /// What makes both ends of a figure differ.
    struct Ends {
        const char* name;
        Yen most;
        Yen least;
    };

    void addBand(const std::string& amount, const char* formula, const Inputs& same, const Ends& ends) {
        const auto addEnd = [&](const std::string& pointer, Yen end) {
            Inputs inputs = same;
            inputs.emplace_back(ends.name, end);
            add(pointer, formula, std::move(inputs));
        };
        if (ends.most == ends.least) return addEnd("/" + amount + "_yen", ends.most);
        addEnd("/" + amount + "_band_yen/most", ends.most);
        addEnd("/" + amount + "_band_yen/least", ends.least);
    }

    /// The end of a range whose other end is not known.
    void addKnownEnd(const std::string& amount, const char* formula, Inputs inputs, const Ends& ends,
                     const std::string& end) {
        inputs.emplace_back(ends.name, end == "most" ? ends.most : ends.least);
        add("/" + amount + "_band_yen/" + end, formula, std::move(inputs));
    }

    void explainMonths() {
        Yen saved;
        for (std::size_t i = 0; i < result_.months.size(); ++i) {
            const RefinancingMonth& month = result_.months[i];
            const std::string at = "/months/" + std::to_string(i);
            std::vector<Yen> before;
            std::vector<Yen> after;
            for (const ExistingCost& cost : existing_) {
                addPayments(cost.schedule, month.month, before);
                if (!cost.loan.refinanced) addPayments(cost.schedule, month.month, after);
            }
            std::vector<Yen> received;
            for (const Flow& flow : offer_.flows) {
                if (flow.month != month.month) continue;
                if (sideOf(flow.kind) == FlowSide::Paid) after.push_back(flow.amount);
                if (sideOf(flow.kind) == FlowSide::Received) received.push_back(flow.amount);
            }
            add(at + "/before_yen", "sum(payments_yen)", {{"payments_yen", before}});
            add(at + "/after_yen", "sum(payments_yen)", {{"payments_yen", after}});
            add(at + "/received_yen", "sum(subsidies_yen)", {{"subsidies_yen", received}});
            add(at + "/saved_yen", "saved_until_then_yen + before_yen - after_yen + received_yen",
                {{"saved_until_then_yen", saved},
                 {"before_yen", month.before},
                 {"after_yen", month.after},
                 {"received_yen", month.received}});
            saved = month.saved;
        }
    }

    static void addPayments(const Schedule& schedule, Months month, std::vector<Yen>& into) {
        for (const Instalment& row : schedule.instalments) {
            if (row.month == month) into.push_back(row.payment());
        }
    }

    const Refinancing& result_;
    std::span<const ExistingCost> existing_;
    const LoanCost& offer_;
    std::string suffix_;  ///< see knownPartSuffix()
    std::vector<Explanation> explanations_;
};

}  // namespace

std::vector<Explanation> explain(const ExistingCost& cost, const std::optional<FeeRefundRule>& rule) {
    return ExistingExplainer(cost, rule).run();
}

std::string knownPartSuffix(const Refinancing& refinancing) {
    if (refinancing.feeUnknown) return refinancing.refundUnknown ? "_without_fee_and_refund" : "_without_fee";
    return refinancing.refundUnknown ? "_without_refund" : "";
}

std::vector<Explanation> explain(const Refinancing& refinancing, std::span<const ExistingCost> existing,
                                 const LoanCost& offer) {
    return RefinancingExplainer(refinancing, existing, offer).run();
}

}  // namespace yushi
