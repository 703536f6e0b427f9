#pragma once

#include "engine/cost/loan_years.h"
#include "engine/offers/offer.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// The columns of a repayment schedule (返済予定表) and of its sums by year.
enum class ScheduleField { Number, When, Year, Principal, Interest, Payment, Subsidy, Balance };

/// The columns of every payment …
inline constexpr std::array kPaymentFields = {
    ScheduleField::Number,  ScheduleField::When,    ScheduleField::Principal, ScheduleField::Interest,
    ScheduleField::Payment, ScheduleField::Subsidy, ScheduleField::Balance,
};
/// … and of the sums by year.
inline constexpr std::array kYearFields = {
    ScheduleField::Year,    ScheduleField::Principal, ScheduleField::Interest,
    ScheduleField::Payment, ScheduleField::Subsidy,   ScheduleField::Balance,
};

/// The head of a column, amounts with their unit: 元金(円).
Text fieldName(ScheduleField field);

/// When a payment is due: its date, marked where it rests on holidays that are forecast or not listed, or how many months
/// after drawdown.
std::string dueText(const ScheduleRow& row, Language language);

/// What is to be known of payment days that move off closed days.
std::vector<Text> paymentDayNotes(const LoanTerms& terms, const Schedule& schedule);

/// The cells of a schedule in @p columns: every payment, or the years where they begin with the year; the totals last.
std::vector<std::vector<std::string>> scheduleCells(const OfferCost& cost, std::span<const ScheduleField> columns,
                                                    Language language);

/// The word of `--json` for a column of amounts: "interest_yen".
std::string_view keyOf(ScheduleField field);

/// A column of one row as an amount; nothing for number, date and year.
std::optional<Yen> fieldAmount(const ScheduleRow& row, ScheduleField field);
std::optional<Yen> fieldAmount(const LoanYear& year, ScheduleField field);

/// The sum of a column, to which its rows add up; nothing where there is none (number, date, balance).
std::optional<Yen> fieldTotal(const OfferCost& cost, ScheduleField field);

}  // namespace yushi
