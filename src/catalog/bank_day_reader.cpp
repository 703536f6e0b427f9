#include "catalog/bank_day_reader.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace yushi {

namespace {

/// A day of every year: "12-31".
std::optional<std::chrono::month_day> readMonthDay(const JsonValue& value) {
    const auto text = value.nonEmptyString();
    if (!text) return std::nullopt;
    if (const auto inLeapYear = parseDate("2000-" + *text))
        return std::chrono::month_day(inLeapYear->month(), inLeapYear->day());
    value.expect({"12-31 のような月日", "a month and a day such as 12-31"});
    return std::nullopt;
}

std::optional<Holiday> readHoliday(const JsonValue& value) {
    JsonObject object(value);
    const auto date = object.need("date", &JsonValue::date);
    object.need("name", &JsonValue::nonEmptyString);
    const auto forecast = object.get("forecast", &JsonValue::boolean);
    object.close();
    return date ? std::optional(Holiday{*date, forecast.value_or(false)}) : std::nullopt;
}

Citation readSource(JsonObject& object) {
    return {object.need("document", &JsonValue::nonEmptyString).value_or(""),
            object.need("at", &JsonValue::nonEmptyString).value_or("")};
}

void readClosures(const JsonValue& value, BankDays& bankDays) {
    JsonObject object(value);
    if (const auto days = object.require("days")) bankDays.everyYear = days->nonEmptyList(readMonthDay);
    bankDays.everyYearSource = readSource(object);
    object.close();
}

void readHolidays(const JsonValue& value, BankDays& bankDays) {
    JsonObject object(value);
    bankDays.listedFrom = object.need("from", &JsonValue::date).value_or(Date());
    bankDays.listedTo = object.need("to", &JsonValue::date).value_or(Date());
    bankDays.holidaySource = readSource(object);
    if (const auto days = object.require("days")) {
        bankDays.holidays = days->nonEmptyList(readHoliday);
        const auto descends = [](const Holiday& a, const Holiday& b) { return a.date >= b.date; };
        const auto& all = bankDays.holidays;
        const bool within =
            all.empty() || (bankDays.listedFrom <= all.front().date && all.back().date <= bankDays.listedTo);
        if (!within || std::ranges::adjacent_find(all, descends) != all.end())
            days->expect({"日付順で、from から to までの日", "ascending days between from and to"});
    }
    object.close();
}

}  // namespace

BankDays readBankDays(JsonObject& object) {
    BankDays bankDays;
    if (const auto closures = object.find("bank_closures")) readClosures(*closures, bankDays);
    if (const auto holidays = object.find("holidays")) readHolidays(*holidays, bankDays);
    return bankDays;
}

void addBankDays(BankDays&& part, BankDays& all) {
    if (!part.everyYear.empty()) {
        all.everyYear = std::move(part.everyYear);
        all.everyYearSource = std::move(part.everyYearSource);
    }
    if (part.holidays.empty()) return;
    all.holidays = std::move(part.holidays);
    all.listedFrom = part.listedFrom;
    all.listedTo = part.listedTo;
    all.holidaySource = std::move(part.holidaySource);
}

}  // namespace yushi
