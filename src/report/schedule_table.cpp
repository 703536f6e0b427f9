#include "report/schedule_table.h"

#include "report/figures.h"

#include <numeric>

namespace yushi {

Text fieldName(ScheduleField field) {
    switch (field) {
        case ScheduleField::Number:
            return {"回", "No."};
        case ScheduleField::When:
            return {"返済日", "Due"};
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

std::string dueText(const Instalment& row, Language language) {
    if (row.dueOn) return dateText(*row.dueOn, language);
    const std::string months = std::to_string(row.month.count());
    return language == Language::Japanese ? months + "か月後" : "month " + months;
}

std::string yearText(int year, Language language) {
    return language == Language::Japanese ? std::to_string(year) + "年目" : "year " + std::to_string(year);
}

std::optional<Yen> fieldAmount(const OfferCost& cost, std::size_t row, ScheduleField field) {
    const Instalment& instalment = cost.schedule.instalments[row];
    switch (field) {
        case ScheduleField::Principal:
            return instalment.principal;
        case ScheduleField::Interest:
            return instalment.interest;
        case ScheduleField::Payment:
            return instalment.payment();
        case ScheduleField::Subsidy:
            return cost.interestSubsidy[row];
        case ScheduleField::Balance:
            return instalment.balance;
        case ScheduleField::Number:
        case ScheduleField::When:
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
            return std::accumulate(cost.interestSubsidy.begin(), cost.interestSubsidy.end(), Yen());
        case ScheduleField::Number:
        case ScheduleField::When:
        case ScheduleField::Balance:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace yushi
