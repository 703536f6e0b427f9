#include "report/sheets/csv_comparison.h"

#include "report/menus/standing_words.h"
#include "report/sheets/csv_table.h"
#include "report/tables/basis_words.h"
#include "report/tables/comparison_table.h"
#include "report/tables/plan_figures.h"
#include "report/tables/schedule_table.h"
#include "report/words/words.h"

namespace yushi {

namespace {

using Row = std::vector<SheetCell>;

std::string in(Language language, const char* ja, const char* en) {
    return language == Language::Japanese ? ja : en;
}

/// Where every plan has a number, the unit goes into the head and the cells are numbers.
Row comparisonRow(std::span<const OfferCost> costs, const FigureSpec& figure, Language language) {
    bool numbers = true;
    for (const OfferCost& cost : costs) numbers = numbers && onlyAmount(cost, figure.id).has_value();
    Row row = {figure.name.in(language) + (numbers ? in(language, "(円)", " (yen)") : "")};
    for (const OfferCost& cost : costs) {
        if (numbers) {
            row.emplace_back(onlyAmount(cost, figure.id)->value());
        } else {
            row.emplace_back(figureText(cost, figure.id, language));
        }
    }
    return row;
}

Row standingRow(const ComparedPlans& plans, StandingField field, Language language) {
    Row row = {fieldName(field).in(language)};
    for (const PlanStanding& standing : plans.standings)
        row.emplace_back(fieldText(standing, field, plans.vocabulary, language));
    return row;
}

Row scheduleHead(Language language) {
    Row row = {in(language, "案", "Plan")};
    for (const ScheduleField field : kPaymentFields) row.emplace_back(fieldName(field).in(language));
    return row;
}

Row scheduleCells(const ScheduleRow& payment, std::size_t plan, Language language) {
    Row row = {planLetter(plan)};
    if (payment.instalment) {
        row.emplace_back(static_cast<std::int64_t>(*payment.instalment + 1));
    } else {
        row.emplace_back(std::string());
    }
    row.emplace_back(payment.dueOn ? isoDate(*payment.dueOn) : dueText(payment, language));
    for (const ScheduleField field : kPaymentFields) {
        if (const auto amount = fieldAmount(payment, field)) row.emplace_back(amount->value());
    }
    return row;
}

}  // namespace

std::string comparisonCsv(const ComparedPlans& plans, Language language) {
    const std::span<const OfferCost> costs = plans.costs;
    std::vector<Row> rows;
    Row letters = {in(language, "比較", "Comparison")};
    Row names = {in(language, "資金名", "Program")};
    for (std::size_t i = 0; i < costs.size(); ++i) {
        letters.emplace_back(planLetter(i));
        names.emplace_back(lineName(costs[i].line, language));
    }
    rows.push_back(std::move(letters));
    rows.push_back(std::move(names));
    for (const StandingField field : kAllStandingFields) rows.push_back(standingRow(plans, field, language));
    for (const FigureSpec& figure : planFigures()) {
        if (isTold(costs, figure.id)) rows.push_back(comparisonRow(costs, figure, language));
    }
    rows.push_back({estimateNotice(language)});
    rows.emplace_back();
    rows.push_back(scheduleHead(language));
    for (std::size_t plan = 0; plan < costs.size(); ++plan) {
        for (const ScheduleRow& row : scheduleRows(costs[plan]))
            rows.push_back(scheduleCells(row, plan, language));
    }
    rows.emplace_back();
    for (std::size_t i = 0; i < costs.size(); ++i) {
        rows.push_back({in(language, "出典", "Source"), planLetter(i), sourceText(costs[i].line, language)});
        for (const Text& note : paymentDayNotes(costs[i].terms, costs[i].schedule))
            rows.push_back({in(language, "返済日", "Due"), planLetter(i), note.in(language)});
        for (const std::string& caution : cautionTexts(costs[i].line, plans.on, language))
            rows.push_back({in(language, "注意", "Note"), planLetter(i), caution});
    }
    return csvText(rows);
}

}  // namespace yushi
