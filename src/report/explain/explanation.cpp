#include "report/explain/explanation.h"

#include "engine/cost/schedule_rows.h"
#include "engine/loan/interest_period.h"
#include "engine/loan/walk_record.h"
#include "report/explain/explain_costs.h"

#include <algorithm>

namespace yushi {

namespace {

std::string rowPointer(std::size_t row, const char* key) {
    return "/schedule/payments/" + std::to_string(row) + "/" + key;
}

const char* cut(Rounding rounding) {
    switch (rounding) {
        case Rounding::Down:
            return "floor";
        case Rounding::HalfUp:
            return "half_up";
        case Rounding::Up:
            return "ceil";
    }
    return "";
}

Rate rateIn(const LoanTerms& terms, Months month) {
    Rate rate = terms.rates.front().rate;
    for (const RateStep& step : terms.rates) {
        if (step.fromMonth <= month) rate = step.rate;
    }
    return rate;
}

/// "floor(… rate …)" over the time of a period, and its inputs without the rate.
Explanation interestAt(const LoanTerms& terms, const InterestPeriod& period, const std::string& rate) {
    const std::string base =
        "floor(floor(balance_yen / base_unit_yen) * base_unit_yen * " + rate + " / 100 * ";
    Explanation explanation{"",
                            base + "months / 12)",
                            {{"balance_yen", period.balance}, {"base_unit_yen", terms.interestBaseUnit}},
                            {}};
    if (terms.accrual == InterestAccrual::Monthly) {
        explanation.inputs.emplace_back("months", std::int64_t((period.to - period.from).count()));
        return explanation;
    }
    const auto days =
        daysBetween(addMonths(*terms.drawdownOn, period.from), addMonths(*terms.drawdownOn, period.to));
    const bool oneMore =
        terms.dayCount == DayCount::BothEnds && period.from == Months(0) && period.to > Months(0);
    explanation.formula = base + "days / 365)";
    explanation.inputs.emplace_back("days", std::int64_t(days.count() + (oneMore ? 1 : 0)));
    return explanation;
}

void addInterest(const LoanCost& cost, const Citation& source, std::vector<Explanation>& explanations) {
    const auto periods = interestPeriods(cost.terms, cost.schedule);
    for (std::size_t row = 0; row < periods.size(); ++row) {
        Explanation explanation = interestAt(cost.terms, periods[row], "rate_percent");
        explanation.amount = rowPointer(row, "interest_yen");
        explanation.inputs.emplace_back("rate_percent", rateIn(cost.terms, periods[row].to));
        explanation.source = source;
        explanations.push_back(std::move(explanation));
    }
}

/// What is paid to the borrower: with the payment of the month, or in a month without one.
void addRefunds(const LoanCost& cost, const Citation& source, std::vector<Explanation>& explanations) {
    std::size_t without = 0;
    for (const ScheduleRow& row : scheduleRows(cost)) {
        if (row.instalment && row.refunds.empty()) continue;
        if (!row.instalment) {
            const std::string at = "/schedule/subsidies_without_payment/" + std::to_string(without++);
            explanations.push_back({at + "/interest_subsidy_yen",
                                    "sum(refunds_yen)",
                                    {{"refunds_yen", row.refunds}},
                                    source});
            continue;
        }
        const auto with = std::ranges::find(
            explanations, rowPointer(*row.instalment, "interest_subsidy_yen"), &Explanation::amount);
        with->formula += " + sum(refunds_yen)";
        with->inputs.emplace_back("refunds_yen", row.refunds);
    }
}

/// What the payers of points pay to the lender: the interest with their points less the borrower's.
void addSubsidies(const LoanCost& cost, const Citation& source, std::vector<Explanation>& explanations) {
    const auto periods = interestPeriods(cost.terms, cost.schedule);
    std::size_t step = 0;
    for (std::size_t row = 0; row < periods.size(); ++row) {
        while (step + 1 < cost.rateSteps.size() && cost.rateSteps[step + 1].fromMonth <= periods[row].to)
            ++step;
        RatePoints points;
        for (const RatePoints each : cost.rateSteps[step].points)
            points = RatePoints(points.parts() + each.parts());
        Explanation explanation = interestAt(cost.terms, periods[row], "(rate_percent + points_percent)");
        explanation.amount = rowPointer(row, "interest_subsidy_yen");
        explanation.formula += " - interest_yen";
        explanation.inputs.emplace_back("rate_percent", cost.rateSteps[step].borrowers);
        explanation.inputs.emplace_back("points_percent", Rate() + points);
        explanation.inputs.emplace_back("interest_yen", cost.schedule.instalments[row].interest);
        explanation.source = source;
        explanations.push_back(std::move(explanation));
    }
    addRefunds(cost, source, explanations);
}

std::vector<Explanation> explainLevels(const LoanTerms& terms, const WalkRecord& record) {
    std::vector<Explanation> explanations;
    for (const LevelRecord& level : record.levels) {
        explanations.push_back(
            {"/level_payments_yen/" + std::to_string(explanations.size()),
             std::string(cut(terms.instalmentRounding)) +
                 (level.rate == Rate()
                      ? "((balance_yen - balloon_yen) / payments / unit_yen) * unit_yen"
                      : "((balance_yen * (1 + rate_percent / 100 * months / 12) ^ payments - balloon_yen) * "
                        "(rate_percent / 100 * months / 12) / ((1 + rate_percent / 100 * months / 12) ^ "
                        "payments - 1) / unit_yen) * unit_yen"),
             {{"balance_yen", level.balance},
              {"balloon_yen", std::min(terms.balloon, level.balance)},
              {"rate_percent", level.rate},
              {"months", std::int64_t(monthCount(terms.interval))},
              {"payments", std::int64_t(level.payments)},
              {"unit_yen", unitUsed(terms)}},
             {}});
    }
    return explanations;
}

/// How the ordinary instalment was found: by the last plan for which it was not given.
Explanation ordinaryInstalment(const LoanTerms& terms, const WalkRecord& record, const PrincipalRecord& row) {
    std::size_t plan = row.plans - 1;
    while (plan > 0 && record.plans[plan].given) --plan;
    const PlanRecord& found = record.plans[plan];
    if (found.given)
        return {"", "min(agreed_yen, balance_yen)", {{"agreed_yen", *found.given}, {"balance_yen", row.before}}, {}};
    return {"",
            std::string(cut(terms.instalmentRounding)) +
                "((planned_yen - balloon_yen) / instalments / unit_yen) * unit_yen",
            {{"planned_yen", found.balance},
             {"balloon_yen", terms.balloon},
             {"instalments", std::int64_t(found.most)},
             {"unit_yen", unitUsed(terms)}},
            {}};
}

/// By the rule that the walk recorded.
Explanation principalOf(const LoanTerms& terms, const WalkRecord& record, const PrincipalRecord& row) {
    switch (row.rule) {
        case PrincipalRule::None:
            return {"", "0", {}, {}};
        case PrincipalRule::Rest:
            return {"", "balance_yen", {{"balance_yen", row.before}}, {}};
        case PrincipalRule::Ordinary:
            return ordinaryInstalment(terms, record, row);
        case PrincipalRule::Remainder: {
            const PlanRecord& plan = record.plans[row.plans - 1];
            return {"",
                    "planned_yen - balloon_yen - ordinary_yen * (instalments - 1)",
                    {{"planned_yen", plan.balance},
                     {"balloon_yen", terms.balloon},
                     {"ordinary_yen", Yen(plan.plan.ordinary)},
                     {"instalments", std::int64_t(plan.plan.number)}},
                    {}};
        }
        case PrincipalRule::Level:
            if (row.amount < row.interest) return {"", "0", {}, {}};  // a long month of a loan that hardly repays
            return {"",
                    "level_payment_yen - interest_yen",
                    {{"level_payment_yen", row.amount}, {"interest_yen", row.interest}},
                    {}};
        case PrincipalRule::Agreed:
            return {"", "min(agreed_yen, balance_yen)", {{"agreed_yen", row.amount}, {"balance_yen", row.before}}, {}};
    }
    return {};
}

std::vector<Explanation> explainPrincipal(const LoanTerms& terms, const WalkRecord& record) {
    std::vector<Explanation> explanations = explainLevels(terms, record);
    for (std::size_t row = 0; row < record.rows.size(); ++row) {
        Explanation explanation = principalOf(terms, record, record.rows[row]);
        explanation.amount = rowPointer(row, "principal_yen");
        explanations.push_back(std::move(explanation));
    }
    return explanations;
}

/// Whole rows: what is paid, and what is left.
void addRows(const LoanCost& cost, std::vector<Explanation>& explanations) {
    Yen before = cost.terms.principal;
    const auto& rows = cost.schedule.instalments;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        explanations.push_back(
            {rowPointer(row, "payment_yen"),
             "principal_yen + interest_yen",
             {{"principal_yen", rows[row].principal}, {"interest_yen", rows[row].interest}},
             {}});
        explanations.push_back({rowPointer(row, "balance_yen"),
                                "before_yen - principal_yen",
                                {{"before_yen", before}, {"principal_yen", rows[row].principal}},
                                {}});
        before = rows[row].balance;
    }
}

std::vector<Explanation> explainRows(const LoanCost& cost, const Citation& rateSource) {
    std::vector<Explanation> explanations;
    addInterest(cost, rateSource, explanations);
    addSubsidies(cost, rateSource, explanations);
    std::ranges::move(explainPrincipal(cost.terms, recordOf(cost.terms)), std::back_inserter(explanations));
    addRows(cost, explanations);
    return explanations;
}

}  // namespace

std::vector<Yen> levelPayments(const LoanTerms& terms) {
    std::vector<Yen> amounts;
    for (const LevelRecord& level : recordOf(terms).levels) amounts.push_back(level.amount);
    return amounts;
}

std::vector<Explanation> explain(const LoanCost& cost, const Citation& rateSource, const CostRules& rules) {
    auto explanations = explainRows(cost, rateSource);
    std::ranges::move(explainCosts(cost, rateSource, rules), std::back_inserter(explanations));
    return explanations;
}

std::vector<Explanation> explain(const OfferCost& cost, const Citation& rateSource, const CostRules& rules) {
    const LoanCost& loan = cost;
    if (cost.feeKnown != FeeKnown::NotStated) return explain(loan, rateSource, rules);
    auto explanations = explainRows(loan, rateSource);
    std::ranges::move(explainCostsWithoutFee(cost, rateSource, rules), std::back_inserter(explanations));
    return explanations;
}

}  // namespace yushi
