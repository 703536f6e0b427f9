#include "report/tables/schedule_table.h"

#include "report/words/figures.h"

#include <algorithm>

namespace yushi {

Text fieldName(ScheduleField field) {
    switch (field) {
        case ScheduleField::Number:
            return {"回", "No."};
        case ScheduleField::When:
            return {"返済日", "Due"};
        case ScheduleField::Year:
            return {"年", "Year"};
        case ScheduleField::Principal:
            return {"元金(円)", "Principal (yen)"};
        case ScheduleField::Interest:
            return {"利息(円)", "Interest (yen)"};
        case ScheduleField::Payment:
            return {"返済額(円)", "Payment (yen)"};
        case ScheduleField::Subsidy:
            return {"利子補給(円)", "Subsidy (yen)"};
        case ScheduleField::Balance:
            return {"残高(円)", "Balance (yen)"};
    }
    return {};
}

namespace {

/// Beside a day that rests on a holiday of which the law and its notices do not tell yet.
Text basisMark(DayBasis basis) {
    switch (basis) {
        case DayBasis::Certain:
            return {};
        case DayBasis::Forecast:
            return {"(祝日は予測)", " (holiday forecast)"};
        case DayBasis::NotListed:
            return {"(祝日は不明)", " (holidays unknown)"};
    }
    return {};
}

/// How many payment days have @p basis, the first of them, and what that means; nothing if there is none.
void addDays(DayBasis basis, const Text& meaning, const Schedule& schedule, std::vector<Text>& notes) {
    const auto& rows = schedule.instalments;
    const auto first = std::ranges::find(rows, basis, &Instalment::dueRestsOn);
    if (first == rows.end()) return;
    const std::string count = std::to_string(std::ranges::count(rows, basis, &Instalment::dueRestsOn));
    notes.push_back({"返済日のうち" + count + "回(最初は" + dateText(*first->dueOn, Language::Japanese) +
                         ")は、" + meaning.ja,
                     "Payment days " + meaning.en + ": " + count + ", the first on " +
                         dateText(*first->dueOn, Language::English)});
}

}  // namespace

std::vector<Text> paymentDayNotes(const LoanTerms& terms, const Schedule& schedule) {
    if (!terms.drawdownOn || terms.businessDays == BusinessDays::AnyDay) return {};
    const bool next = terms.businessDays == BusinessDays::NextOpen;
    const Text moves = next ? Text{"翌営業日", "next"} : Text{"前営業日", "previous"};
    std::vector<Text> notes = {{"返済日が銀行の休業日(土日・祝日・年末年始)にあたるときは" + moves.ja,
                                "A payment on a day on which banks are closed (weekends, holidays, the turn "
                                "of the year) moves to the " +
                                    moves.en + " open day"}};
    addDays(DayBasis::Forecast,
            {"まだ官報で決まっていない春分の日・秋分の日の予測による",
             "that rest on equinox holidays which are only forecast"},
            schedule, notes);
    addDays(DayBasis::NotListed,
            {"祝日の一覧にない年なので、土日と年末年始だけを避けた",
             "in years whose holidays are not listed, which avoid weekends and the turn of the year alone"},
            schedule, notes);
    return notes;
}

std::string dueText(const ScheduleRow& row, Language language) {
    if (row.dueOn) return dateText(*row.dueOn, language) + basisMark(row.dueRestsOn).in(language);
    const std::string months = std::to_string(row.month.count());
    return language == Language::Japanese ? months + "か月後" : "month " + months;
}

std::string_view keyOf(ScheduleField field) {
    switch (field) {
        case ScheduleField::Principal:
            return "principal_yen";
        case ScheduleField::Interest:
            return "interest_yen";
        case ScheduleField::Payment:
            return "payment_yen";
        case ScheduleField::Subsidy:
            return "interest_subsidy_yen";
        case ScheduleField::Balance:
            return "balance_yen";
        case ScheduleField::Number:
        case ScheduleField::When:
        case ScheduleField::Year:
            break;
    }
    return "";
}

std::optional<Yen> fieldAmount(const ScheduleRow& row, ScheduleField field) {
    switch (field) {
        case ScheduleField::Principal:
            return row.principal;
        case ScheduleField::Interest:
            return row.interest;
        case ScheduleField::Payment:
            return row.payment();
        case ScheduleField::Subsidy:
            return row.subsidy();
        case ScheduleField::Balance:
            return row.balance;
        case ScheduleField::Number:
        case ScheduleField::When:
        case ScheduleField::Year:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Yen> fieldAmount(const LoanYear& year, ScheduleField field) {
    switch (field) {
        case ScheduleField::Principal:
            return year.principal;
        case ScheduleField::Interest:
            return year.interest;
        case ScheduleField::Payment:
            return year.payment();
        case ScheduleField::Subsidy:
            return year.interestSubsidy;
        case ScheduleField::Balance:
            return year.balance;
        case ScheduleField::Number:
        case ScheduleField::When:
        case ScheduleField::Year:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Yen> fieldTotal(const OfferCost& cost, ScheduleField field) {
    switch (field) {
        case ScheduleField::Principal:
            return cost.terms.principal;
        case ScheduleField::Interest:
            return cost.schedule.totalInterest;
        case ScheduleField::Payment:
            return cost.schedule.totalPayment;
        case ScheduleField::Subsidy:
            return cost.totalInterestSubsidy;
        case ScheduleField::Number:
        case ScheduleField::When:
        case ScheduleField::Year:
        case ScheduleField::Balance:
            return std::nullopt;
    }
    return std::nullopt;
}

namespace {

using Cells = std::vector<std::string>;

std::string amountCell(const std::optional<Yen>& amount) {
    return amount ? grouped(amount->value()) : std::string();
}

std::string cellOf(const ScheduleRow& row, ScheduleField field, Language language) {
    if (field == ScheduleField::Number) return row.instalment ? std::to_string(*row.instalment + 1) : "";
    return field == ScheduleField::When ? dueText(row, language) : amountCell(fieldAmount(row, field));
}

std::string cellOf(const LoanYear& year, ScheduleField field, Language language) {
    if (field != ScheduleField::Year) return amountCell(fieldAmount(year, field));
    const std::string number = std::to_string(year.number);
    return language == Language::Japanese ? number + "年目" : "year " + number;
}

/// The word stands in the last column before the amounts.
Cells totalCells(const OfferCost& cost, std::span<const ScheduleField> columns, Language language) {
    Cells cells;
    for (const ScheduleField field : columns) {
        const bool word = field == ScheduleField::When || field == ScheduleField::Year;
        cells.push_back(word ? say(language, "合計", "Total") : amountCell(fieldTotal(cost, field)));
    }
    return cells;
}

template <class Row>
std::vector<Cells> cellsOf(const std::vector<Row>& rows, std::span<const ScheduleField> columns,
                           Language language) {
    std::vector<Cells> table;
    for (const Row& row : rows) {
        Cells& cells = table.emplace_back();
        for (const ScheduleField field : columns) cells.push_back(cellOf(row, field, language));
    }
    return table;
}

}  // namespace

std::vector<Cells> scheduleCells(const OfferCost& cost, std::span<const ScheduleField> columns,
                                 Language language) {
    const bool byYear = columns.front() == ScheduleField::Year;
    auto table = byYear ? cellsOf(loanYears(cost), columns, language)
                        : cellsOf(scheduleRows(cost), columns, language);
    table.push_back(totalCells(cost, columns, language));
    return table;
}

}  // namespace yushi
