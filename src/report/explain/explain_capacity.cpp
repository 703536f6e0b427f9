#include "report/explain/explain_parts.h"

#include <algorithm>
#include <string>

namespace yushi {

namespace {

using FormulaInputs = std::vector<std::pair<std::string, FormulaValue>>;

/// Collects explanations of figures that are there; whatever has none explains nothing.
class Explanations {
  public:
    void add(std::string amount, std::string formula, FormulaInputs inputs) {
        all.push_back({std::move(amount), std::move(formula), std::move(inputs), {}});
    }
    template <class T>
    void addIf(const Reckoned<T>& figure, std::string amount, std::string formula, FormulaInputs inputs) {
        if (std::holds_alternative<T>(figure)) add(std::move(amount), std::move(formula), std::move(inputs));
    }
    /// A ratio in tenths, half up.
    void addRatio(const Reckoned<Ratio>& figure, std::string amount, const std::string& of,
                  const std::string& by) {
        const auto* ratio = std::get_if<Ratio>(&figure);
        if (!ratio) return;
        add(std::move(amount), "max(half_up(" + of + " / " + by + " * 10), 0) / 10",
            {{of, ratio->of}, {by, ratio->by}});
    }

    std::vector<Explanation> all;
};

Yen given(const std::optional<Yen>& amount) {
    return amount.value_or(Yen());
}

std::vector<Yen> principalOfFirstYear(const ExistingCost& cost) {
    std::vector<Yen> principal;
    for (const Instalment& row : cost.schedule.instalments) {
        if (row.month <= Months(12)) principal.push_back(row.principal);
    }
    return principal;
}

void append(std::vector<Yen>& to, const std::vector<Yen>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void explainCashFlows(const Capacity& capacity, const Finances& f, Explanations& explanations) {
    const auto& flows = capacity.cashFlows;
    const auto add = [&](CashFlowKind kind, const char* amount, const char* formula, FormulaInputs inputs) {
        if (flows[static_cast<std::size_t>(kind)]) explanations.add(amount, formula, std::move(inputs));
    };
    const std::pair<std::string, FormulaValue> depreciation = {"depreciation_yen", given(f.depreciation)};
    add(CashFlowKind::OrdinaryAfterTax, "/cash_flow_yen",
        "ordinary_profit_yen + depreciation_yen - income_taxes_yen",
        {{"ordinary_profit_yen", given(f.ordinaryProfit)},
         depreciation,
         {"income_taxes_yen", given(f.incomeTaxes)}});
    add(CashFlowKind::Ordinary, "/cash_flow_ordinary_yen", "ordinary_profit_yen + depreciation_yen",
        {{"ordinary_profit_yen", given(f.ordinaryProfit)}, depreciation});
    add(CashFlowKind::Operating, "/cash_flow_operating_yen", "operating_profit_yen + depreciation_yen",
        {{"operating_profit_yen", given(f.operatingProfit)}, depreciation});
    add(CashFlowKind::Net, "/cash_flow_net_yen", "net_profit_yen + depreciation_yen",
        {{"net_profit_yen", given(f.netProfit)}, depreciation});
}

void explainDebt(const Capacity& capacity, const Finances& f, Explanations& explanations) {
    if (capacity.workingCapital) {
        explanations.add(
            "/working_capital_yen",
            "receivables_yen + notes_receivable_yen + inventory_yen - payables_yen - notes_payable_yen",
            {{"receivables_yen", given(f.receivables)},
             {"notes_receivable_yen", given(f.notesReceivable)},
             {"inventory_yen", given(f.inventory)},
             {"payables_yen", given(f.payables)},
             {"notes_payable_yen", given(f.notesPayable)}});
    }
    if (capacity.debt) {
        explanations.add("/debt_to_repay_yen",
                         "borrowings_yen + bonds_yen + instalments_owing_yen - working_capital_yen",
                         {{"borrowings_yen", given(f.borrowings)},
                          {"bonds_yen", given(f.bonds)},
                          {"instalments_owing_yen", given(f.instalmentsOwing)},
                          {"working_capital_yen", given(capacity.workingCapital)}});
    }
    explanations.addRatio(capacity.years, "/debt_repayment_years", "debt_to_repay_yen", "cash_flow_yen");
    explanations.addRatio(capacity.debtToEbitda, "/debt_to_ebitda", "net_debt_yen",
                          "cash_flow_operating_yen");
}

void explainRoom(const Capacity& capacity, const Finances& f, std::span<const ExistingCost> existing,
                 Explanations& explanations) {
    if (capacity.principalPerYear) {
        std::vector<Yen> principal = {given(f.principalPerYear)};
        for (std::size_t i = 0; !f.principalPerYear && i < existing.size(); ++i)
            append(principal, principalOfFirstYear(existing[i]));
        explanations.add("/principal_per_year_yen", "sum(principal_yen)", {{"principal_yen", principal}});
    }
    explanations.addIf(capacity.room, "/room_yen", "cash_flow_yen - principal_per_year_yen",
                       {{"cash_flow_yen", given(capacity.cashFlow())},
                        {"principal_per_year_yen", given(capacity.principalPerYear)}});
}

void explainSales(const Capacity& capacity, const Finances& f, Explanations& explanations) {
    const FormulaInputs sales = {{"sales_yen", given(f.sales)},
                          {"variable_costs_percent", Rate(f.variableCosts.value_or(Share()).parts())}};
    if (const auto* room = std::get_if<Yen>(&capacity.room)) {
        FormulaInputs inputs = sales;
        inputs.emplace_back("room_yen", *room);
        explanations.addIf(
            capacity.bearableFall, "/bearable_sales_fall_percent",
            "min(floor(room_yen / (sales_yen * (1 - variable_costs_percent / 100)) * 1000) / 10, 100)",
            inputs);
    }
    if (!capacity.salesFall) return;
    const SalesFall& fall = *capacity.salesFall;
    FormulaInputs inputs = sales;
    inputs.emplace_back("fall_percent", Rate(fall.fall.parts()));
    explanations.add("/sales_fall/lost_yen",
                     "ceil(sales_yen * fall_percent / 100 * (1 - variable_costs_percent / 100))", inputs);
    explanations.add("/sales_fall/cash_flow_yen", "cash_flow_yen - lost_yen",
                     {{"cash_flow_yen", given(capacity.cashFlow())}, {"lost_yen", fall.lost}});
    explanations.addRatio(fall.years, "/sales_fall/debt_repayment_years", "debt_to_repay_yen",
                          "cash_flow_yen");
    explanations.addIf(
        fall.room, "/sales_fall/room_yen", "cash_flow_yen - principal_per_year_yen",
        {{"cash_flow_yen", fall.cashFlow}, {"principal_per_year_yen", given(capacity.principalPerYear)}});
}

/// The principal of each loan year of a schedule.
std::vector<Yen> principalByYear(const Schedule& schedule) {
    std::vector<Yen> years;
    for (const Instalment& row : schedule.instalments) {
        const auto year = static_cast<std::size_t>(std::max<Months::rep>(row.month.count() - 1, 0) / 12);
        if (years.size() <= year) years.resize(year + 1);
        years[year] += row.principal;
    }
    return years;
}

/// The interest of the first 12 months, row by row.
std::vector<Yen> firstYearInterest(const Schedule& schedule) {
    std::vector<Yen> interest;
    for (const Instalment& row : schedule.instalments) {
        if (row.month <= Months(12)) interest.push_back(row.interest);
    }
    return interest;
}

void explainRises(const OfferCapacity& with, const LoanCost& offer, Explanations& explanations) {
    for (std::size_t i = 0; i < with.rises.size(); ++i) {
        const RateRise& rise = with.rises[i];
        const std::string at = "/rate_rises/" + std::to_string(i);
        explanations.add(
            at + "/more_interest_first_year_yen", "sum(risen_yen) - sum(today_yen)",
            {{"risen_yen", firstYearInterest(rise.risen)}, {"today_yen", firstYearInterest(offer.schedule)}});
        explanations.add(at + "/more_interest_yen", "risen_yen - today_yen",
                         {{"risen_yen", rise.risen.totalInterest}, {"today_yen", offer.schedule.totalInterest}});
        if (const auto* room = std::get_if<Yen>(&with.room))
            explanations.addIf(
                rise.room, at + "/room_yen", "room_yen - more_interest_first_year_yen",
                {{"room_yen", *room}, {"more_interest_first_year_yen", rise.firstYearInterest}});
    }
}

}  // namespace

std::vector<Explanation> explain(const Capacity& capacity, const Finances& finances,
                                 std::span<const ExistingCost> existing) {
    Explanations explanations;
    explainCashFlows(capacity, finances, explanations);
    explainDebt(capacity, finances, explanations);
    explainRoom(capacity, finances, existing, explanations);
    explainSales(capacity, finances, explanations);
    return std::move(explanations.all);
}

std::vector<Explanation> explain(const OfferCapacity& with, const Capacity& capacity,
                                 std::span<const ExistingCost> existing, const LoanCost& offer) {
    Explanations explanations;
    std::vector<Yen> falling;
    std::vector<Yen> balances;
    for (const ExistingCost& cost : existing) {
        if (!cost.loan.refinanced) continue;
        append(falling, principalOfFirstYear(cost));
        balances.push_back(cost.loan.balance);
    }
    explanations.add("/principal_per_year_yen", "max(years_yen)",
                     {{"years_yen", principalByYear(offer.schedule)}});
    explanations.add("/refinanced_per_year_yen", "sum(principal_yen)", {{"principal_yen", falling}});
    explanations.add("/refinanced_balance_yen", "sum(balances_yen)", {{"balances_yen", balances}});
    const std::pair<std::string, FormulaValue> more = {"principal_per_year_yen", with.principalPerYear};
    const std::pair<std::string, FormulaValue> less = {"refinanced_per_year_yen", with.refinancedPerYear};
    if (const auto* room = std::get_if<Yen>(&capacity.room)) {
        explanations.addIf(with.room, "/room_yen",
                           "room_before_yen - principal_per_year_yen + refinanced_per_year_yen",
                           {{"room_before_yen", *room}, more, less});
        explanations.addIf(
            with.borrowable, "/borrowable_yen",
            "floor((room_before_yen + refinanced_per_year_yen) * (term_months - grace_months) / 12)",
            {{"room_before_yen", *room},
             less,
             {"term_months", std::int64_t(offer.terms.term.count())},
             {"grace_months", std::int64_t(offer.terms.grace.count())}});
    }
    explanations.addRatio(with.years, "/debt_repayment_years", "debt_to_repay_yen", "cash_flow_yen");
    if (with.roomAfterFall)
        explanations.add("/room_after_fall_yen",
                         "room_after_fall_yen - principal_per_year_yen + refinanced_per_year_yen",
                         {{"room_after_fall_yen", std::get<Yen>(capacity.salesFall->room)}, more, less});
    explainRises(with, offer, explanations);
    return std::move(explanations.all);
}

}  // namespace yushi
