#pragma once

#include "engine/loan_years.h"
#include "engine/offer.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// The columns of a repayment schedule (返済予定表) and of its sums by year.
enum class ScheduleField { Number, When, Principal, Interest, Payment, Subsidy, Balance };

inline constexpr std::array kAllScheduleFields = {
    ScheduleField::Number,  ScheduleField::When,    ScheduleField::Principal, ScheduleField::Interest,
    ScheduleField::Payment, ScheduleField::Subsidy, ScheduleField::Balance,
};

/// The head of a column, amounts with their unit: 元金(円).
Text fieldName(ScheduleField field);

/// When a payment is due: its date, marked where it rests on holidays that are forecast or not listed, or how many months
/// after drawdown.
std::string dueText(const ScheduleRow& row, Language language);

/// The number of a payment, from 1; empty where nothing is to be paid.
std::string numberText(const ScheduleRow& row);

/// What is to be known of payment days that move off closed days.
std::vector<Text> paymentDayNotes(const LoanTerms& terms, const Schedule& schedule);

/// "3年目", "year 3".
std::string yearText(int year, Language language);

/// A column of one row as an amount; nothing for number and date.
std::optional<Yen> fieldAmount(const ScheduleRow& row, ScheduleField field);
std::optional<Yen> fieldAmount(const LoanYear& year, ScheduleField field);

/// The sum of a column, to which its rows add up; nothing where there is none (number, date, balance).
std::optional<Yen> fieldTotal(const OfferCost& cost, ScheduleField field);

}  // namespace yushi
