#include "report/explain/explain_fee.h"

#include <utility>

namespace yushi {

namespace {

class FeeExplainer {
  public:
    FeeExplainer(const std::string& at, const FeeCost& fee, const CostRules& rules)
        : at_(at), fee_(fee), rules_(rules) {}

    std::vector<Explanation> run() {
        std::vector<Yen> parts;
        for (std::size_t i = 0; i < fee_.parts.size(); ++i) {
            const FeePart& part = fee_.parts[i];
            parts.push_back(part.fee);
            const bool byDays = fee_.basis.days.has_value();
            add("/parts/" + std::to_string(i) + "/fee_yen",
                std::string("floor(amount_yen * rate_percent / 100 * ") +
                    (byDays ? "days / 365" : "months / 12") + " * coefficient_percent / 100)",
                {{"amount_yen", part.amount},
                 {"rate_percent", fee_.rate.rate},
                 {byDays ? "days" : "months", part.time},
                 {"coefficient_percent", Rate(part.coefficient.parts())}},
                fee_.rate.source);
        }
        add("/fee_yen", "sum(parts_yen)", {{"parts_yen", parts}}, fee_.rate.source);
        explainPayments();
        explainRefund();
        return std::move(explanations_);
    }

  private:
    using Inputs = std::vector<std::pair<std::string, FormulaValue>>;

    void add(std::string amount, std::string formula, Inputs inputs, Citation source = {}) {
        explanations_.push_back(
            {at_ + std::move(amount), std::move(formula), std::move(inputs), std::move(source)});
    }

    void explainPayments() {
        std::vector<Yen> carried;
        for (std::size_t i = 0; i < fee_.subsidies.size(); ++i) {
            const FeeSubsidyCost& subsidy = fee_.subsidies[i];
            if (subsidy.flow == FeeSubsidyFlow::ToCorporation) carried.push_back(subsidy.agreed);
            explainSubsidy("/subsidies/" + std::to_string(i), subsidy);
        }
        add("/billed_yen", "fee_yen - sum(carried_yen)",
            {{"fee_yen", fee_.fee}, {"carried_yen", carried}});
        add("/paid_yen", "sum(payments_yen)", {{"payments_yen", fee_.payments}});
        const std::vector<Yen> later(fee_.planned.begin() + 1, fee_.planned.end());
        add("/payments_yen/0", "billed_yen - sum(later_yen)",
            {{"billed_yen", fee_.billed}, {"later_yen", later}});
        for (std::size_t year = 1; year < fee_.payments.size(); ++year) {
            add("/payments_yen/" + std::to_string(year), "floor(billed_yen * share_percent / 100)",
                {{"billed_yen", fee_.billed}, {"share_percent", Rate(fee_.yearlyShares[year].parts())}},
                fee_.yearlySource);
        }
    }

    void explainSubsidy(const std::string& part, const FeeSubsidyCost& subsidy) {
        explainAmount(part + "/amount_yen", subsidy);
        if (subsidy.returned == Yen()) return add(part + "/returned_yen", "0", {});
        add(part + "/returned_yen", "min(ceil(comes_back_yen * subsidy_yen / charged_yen), left_yen)",
            {{"comes_back_yen", fee_.comesBack},
             {"subsidy_yen", subsidy.amount},
             {"charged_yen", fee_.charged},
             {"left_yen", subsidy.comesBackLeft}});
    }

    void explainAmount(const std::string& amount, const FeeSubsidyCost& subsidy) {
        Inputs inputs = {{"full_yen", subsidy.full},
                         {"reduced_yen", subsidy.reduced},
                         {"cap_yen", subsidy.cap},
                         {"left_yen", subsidy.left}};
        std::string formula = "min(full_yen - reduced_yen, cap_yen, left_yen)";
        if (fee_.paid != fee_.billed && subsidy.flow == FeeSubsidyFlow::ToBorrower) {
            formula = "floor((agreed_before_yen + " + formula + ") * paid_yen / billed_yen) - paid_before_yen";
            inputs.emplace_back("agreed_before_yen", subsidy.agreedBefore);
            inputs.emplace_back("paid_yen", fee_.paid);
            inputs.emplace_back("billed_yen", fee_.billed);
            inputs.emplace_back("paid_before_yen", subsidy.paidBefore);
        }
        if (subsidy.payments.size() < subsidy.planned.size()) {
            formula += " - sum(not_charged_yen)";
            const auto ended = subsidy.planned.begin() + static_cast<std::ptrdiff_t>(subsidy.payments.size());
            inputs.emplace_back("not_charged_yen", std::vector<Yen>(ended, subsidy.planned.end()));
        }
        if (subsidy.withheld > Yen()) {
            formula += " - withheld_yen";
            inputs.emplace_back("withheld_yen", subsidy.withheld);
        }
        add(amount, std::move(formula), std::move(inputs));
    }

    void explainRefund() {
        if (fee_.comesBack == Yen()) return add("/refund_estimate_yen", "0", {});
        std::vector<Yen> returned;
        for (const FeeSubsidyCost& subsidy : fee_.subsidies) returned.push_back(subsidy.returned);
        add("/refund_estimate_yen",
            "charged_yen - fee_yen + floor(fee_yen * (this_year * current_year_percent / 100 + later) / all) - "
            "sum(returned_yen)",
            {{"charged_yen", fee_.charged},
             {"fee_yen", fee_.fee},
             {"this_year", fee_.refund.thisYear},
             {"later", fee_.refund.later},
             {"all", fee_.refund.all},
             {"returned_yen", returned},
             {"current_year_percent", Rate(rules_.feeRefund->currentYear.parts())}},
            rules_.feeRefund->citation);
    }

    const std::string& at_;
    const FeeCost& fee_;
    const CostRules& rules_;
    std::vector<Explanation> explanations_;
};

}  // namespace

std::vector<Explanation> explainFee(const std::string& at, const FeeCost& fee, const CostRules& rules) {
    return FeeExplainer(at, fee, rules).run();
}

}  // namespace yushi
