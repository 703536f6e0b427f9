#include "report/explain/explain_years.h"

#include "engine/cost/loan_years.h"

namespace yushi {

namespace {

/// The amounts of a year's rows by key.
struct YearRows {
    std::vector<Yen> principal;
    std::vector<Yen> interest;
    std::vector<Yen> payment;
    std::vector<Yen> subsidy;

    void add(const ScheduleRow& row) {
        principal.push_back(row.principal);
        interest.push_back(row.interest);
        payment.push_back(row.payment());
        subsidy.push_back(row.subsidy());
    }
};

void addSums(const std::string& at, const YearRows& rows, std::vector<Explanation>& explanations) {
    const auto add = [&](const char* key, const char* formula, const char* input, FormulaValue values) {
        explanations.push_back({at + "/" + key, formula, {{input, std::move(values)}}, {}});
    };
    add("principal_yen", "sum(principal_yen)", "principal_yen", rows.principal);
    add("interest_yen", "sum(interest_yen)", "interest_yen", rows.interest);
    add("payment_yen", "sum(payments_yen)", "payments_yen", rows.payment);
    add("interest_subsidy_yen", "sum(subsidies_yen)", "subsidies_yen", rows.subsidy);
}

}  // namespace

std::vector<Explanation> explainYears(const LoanCost& cost) {
    std::vector<Explanation> explanations;
    const auto rows = scheduleRows(cost);
    Yen before = cost.terms.principal;
    for (std::size_t first = 0; first < rows.size();) {
        YearRows year;
        std::size_t row = first;
        for (; row < rows.size() && yearOf(rows[row].month) == yearOf(rows[first].month); ++row)
            year.add(rows[row]);
        const std::string at = "/years/" + std::to_string(yearOf(rows[first].month) - 1);
        addSums(at, year, explanations);
        explanations.push_back({at + "/balance_yen",
                                "before_yen - sum(principal_yen)",
                                {{"before_yen", before}, {"principal_yen", year.principal}},
                                {}});
        before = rows[row - 1].balance;
        first = row;
    }
    YearRows all;
    for (const ScheduleRow& row : rows) all.add(row);
    addSums("/total", all, explanations);
    return explanations;
}

}  // namespace yushi
