#include "report/explain/explain_parts.h"

#include <string>

namespace yushi {

namespace {

using Inputs = std::vector<std::pair<std::string, FormulaValue>>;

/// How what is paid for equipment came about, reckoned in one way.
class LeaseExplainer {
  public:
    LeaseExplainer(const LeaseCost& cost, std::size_t plan, std::vector<Explanation>& explanations)
        : cost_(cost),
          plan_(cost.plans[plan]),
          at_("/plans/" + std::to_string(plan)),
          explanations_(explanations) {}

    void run() {
        std::vector<Yen> payments;
        std::vector<Yen> flows = {cost_.lease.price};
        std::vector<std::int64_t> months = {0};
        Yen owed = cost_.lease.price;
        for (std::size_t i = 0; i < plan_.payments.size(); ++i) {
            const Instalment& row = plan_.payments[i];
            explainRow(i, row, owed);
            owed = row.balance;
            payments.push_back(row.payment());
            flows.push_back(-row.payment());
            months.push_back(row.month.count());
        }
        add("/first_payment_yen", "payment_yen", {{"payment_yen", plan_.firstPayment}});
        add("/total_paid_yen", "sum(payments_yen)", {{"payments_yen", payments}});
        add("/more_than_price_yen", "total_paid_yen - price_yen",
            {{"total_paid_yen", plan_.totalPaid}, {"price_yen", cost_.lease.price}});
        if (plan_.effectiveRate)
            add("/effective_rate_percent", "root(flows_yen, flow_months) * 100",
                {{"flows_yen", flows}, {"flow_months", months}});
    }

  private:
    void add(const std::string& amount, std::string formula, Inputs inputs, Citation source = {}) {
        explanations_.push_back({at_ + amount, std::move(formula), std::move(inputs), std::move(source)});
    }

    void explainRow(std::size_t i, const Instalment& row, Yen owed) {
        const std::string at = "/payments/" + std::to_string(i);
        const bool sale = cost_.stated.per == ChargePeriod::Year;
        const Yen base = sale && plan_.on == ChargeOn::Balance ? owed : cost_.lease.price;
        add(at + "/charge_yen",
            std::string("floor(base_yen * charge_percent / 100 * months") + (sale ? " / 12)" : ")"),
            {{"base_yen", base},
             {"charge_percent", cost_.charge},
             {"months", std::int64_t(cost_.lease.interval.count())}},
            cost_.line.line->citation);
        if (sale) explainPrincipal(at, row, owed, i + 1 == plan_.payments.size());
        add(at + "/payment_yen", "principal_yen + charge_yen",
            {{"principal_yen", row.principal}, {"charge_yen", row.interest}});
    }

    void explainPrincipal(const std::string& at, const Instalment& row, Yen owed, bool last) {
        if (last) {
            add(at + "/principal_yen", "owed_yen", {{"owed_yen", owed}});
        } else {
            add(at + "/principal_yen", "floor(price_yen / payments)",
                {{"price_yen", cost_.lease.price}, {"payments", std::int64_t(plan_.payments.size())}});
        }
        add(at + "/balance_yen", "owed_yen - principal_yen",
            {{"owed_yen", owed}, {"principal_yen", row.principal}});
    }

    const LeaseCost& cost_;
    const LeasePlan& plan_;
    std::string at_;
    std::vector<Explanation>& explanations_;
};

}  // namespace

std::vector<Explanation> explain(const LeaseCost& cost) {
    std::vector<Explanation> explanations;
    for (std::size_t plan = 0; plan < cost.plans.size(); ++plan)
        LeaseExplainer(cost, plan, explanations).run();
    return explanations;
}

}  // namespace yushi
