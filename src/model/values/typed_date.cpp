#include "model/values/typed.h"
#include "model/values/typed_grammar.h"

#include <algorithm>
#include <array>

namespace yushi {

namespace {

using namespace std::chrono;

/// Years of two digits up to this are taken for this century, as spreadsheets do; others are asked.
constexpr std::int64_t kThisCentury = 29;
constexpr auto kLatestMeant = 2049y;  ///< nobody asks for a loan so far ahead

/// A year, month and day as they are written.
struct WrittenDay {
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;
    bool slashed = false;         ///< parted by strokes, not by words or points
    std::size_t yearDigits = 0;
};

/// "4", "04", "十二" (tens are all that days, months and years of eras need).
std::optional<std::int64_t> takeCalendarNumber(TypedText& text, std::size_t* digits = nullptr) {
    const auto first = text.takePlainDigits();
    if (first && first->size() > 4) return std::nullopt;
    if (digits) *digits = first ? first->size() : 0;
    if (!text.take("十")) return first ? std::optional(std::stoll(*first)) : std::nullopt;
    const auto last = text.takePlainDigits();
    if ((first && first->size() > 1) || (last && last->size() > 1)) return std::nullopt;
    return (first ? std::stoll(*first) : 1) * 10 + (last ? std::stoll(*last) : 0);
}

/// "8年4月1日", "8.4.1", "8/4/1", "8-4-1", "元年5月1日".
std::optional<WrittenDay> takeWrittenDay(TypedText& text) {
    WrittenDay written;
    const auto year = text.take("元") ? std::optional<std::int64_t>(1)
                                      : takeCalendarNumber(text, &written.yearDigits);
    std::string_view separator;
    for (const std::string_view candidate : {"年", ".", "/", "-"}) {
        if (!text.take(candidate)) continue;
        separator = candidate;
        break;
    }
    if (!year || separator.empty()) return std::nullopt;
    const bool words = separator == "年";
    const auto month = takeCalendarNumber(text);
    if (!month || !text.take(words ? "月" : separator)) return std::nullopt;
    const auto day = takeCalendarNumber(text);
    if (!day || (words && !text.take("日")) || !text.isAtEnd()) return std::nullopt;
    written.year = *year;
    written.month = *month;
    written.day = *day;
    written.slashed = separator == "/" || separator == "-";
    return written;
}

std::optional<Date> existingDay(std::int64_t year, const WrittenDay& written) {
    const bool plausible = year >= 1 && year <= 9999 && written.month >= 1 && written.month <= 12 &&
                           written.day >= 1 && written.day <= 31;
    if (!plausible) return std::nullopt;
    const Date date{std::chrono::year(static_cast<int>(year)),
                    std::chrono::month(static_cast<unsigned>(written.month)),
                    std::chrono::day(static_cast<unsigned>(written.day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

Typed<Date> dayOrNone(const std::optional<Date>& date) {
    if (!date) return TypedFault::NoSuchDay;
    return isWithinReach(*date) ? Typed(*date) : TypedFault::OutOfRange;
}

std::int64_t yearIn(const Era& era, std::int64_t year) {
    return year + int(era.from.year()) - 1;
}

bool liesIn(const std::vector<Era>& eras, std::size_t era, Date date) {
    return date >= eras[era].from && (era + 1 == eras.size() || date < eras[era + 1].from);
}

/// The day of an era; one that is counted in another era is offered, since it may be meant.
Typed<Date> dayInEra(const std::vector<Era>& eras, std::size_t era, const WrittenDay& written) {
    if (written.year < 1) return TypedFault::NotRead;
    const auto date = existingDay(yearIn(eras[era], written.year), written);
    if (!date) return TypedFault::NoSuchDay;
    if (*date < kFirstDay) return TypedFault::NotRead;
    if (liesIn(eras, era, *date)) return *date;
    return {TypedFault::OutsideEra, {*date}};
}

/// The days that a year of one or two digits may mean: of this century and the last, and of each era, the latest first.
std::vector<Date> daysOfShortYear(const std::vector<Era>& eras, const WrittenDay& written) {
    std::vector<Date> days;
    for (const std::int64_t century : {2000, 1900}) {
        const auto date = existingDay(century + written.year, written);
        if (date && written.yearDigits == 2 && date->year() <= kLatestMeant) days.push_back(*date);
    }
    for (std::size_t era = eras.size(); era-- > 0;) {
        const auto date = dayInEra(eras, era, written);
        const bool isNew = date && std::ranges::find(days, *date) == days.end();
        if (isNew && (*date).year() <= kLatestMeant) days.push_back(*date);
    }
    return days;
}

Typed<Date> readGregorian(const std::vector<Era>& eras, const WrittenDay& written) {
    if (written.yearDigits == 4) return dayOrNone(existingDay(written.year, written));
    if (written.yearDigits > 2) return TypedFault::NotRead;
    const bool recent = written.yearDigits == 2 && written.slashed && written.year <= kThisCentury;
    if (recent) return dayOrNone(existingDay(2000 + written.year, written));
    auto days = daysOfShortYear(eras, written);
    if (days.empty()) return TypedFault::NoSuchDay;
    return {TypedFault::WhichYear, std::move(days)};
}

std::optional<std::size_t> takeEra(TypedText& text, const std::vector<Era>& eras) {
    for (std::size_t i = 0; i < eras.size(); ++i) {
        const Era& era = eras[i];
        std::string initial = era.initial;
        std::ranges::transform(initial, initial.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const std::string_view sign = std::string_view(era.name).substr(0, 3);  // 令: one character
        if (text.take(era.name) || text.take(sign) || text.take(initial)) return i;
    }
    return std::nullopt;
}

std::optional<std::int64_t> takeMonthName(TypedText& text) {
    static constexpr std::array<std::string_view, 12> names = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text.take(names[i]) || text.take(names[i].substr(0, 3))) return static_cast<std::int64_t>(i) + 1;
    }
    return std::nullopt;
}

/// "1 April 2026", "April 1, 2026".
std::optional<Typed<Date>> readEnglish(std::string_view typed) {
    TypedText text(typed);
    WrittenDay written;
    auto month = takeMonthName(text);
    const auto day = text.takePlainDigits();
    if (!month) month = takeMonthName(text);
    text.take(",");
    const auto year = text.takePlainDigits();
    if (!month || !day || !year || day->size() > 2 || year->size() != 4 || !text.isAtEnd())
        return std::nullopt;
    written.month = *month;
    written.day = std::stoll(*day);
    return dayOrNone(existingDay(std::stoll(*year), written));
}

/// "20260401".
std::optional<Typed<Date>> readCompact(std::string_view typed) {
    TypedText text(typed);
    const auto digits = text.takePlainDigits();
    if (!digits || digits->size() != 8 || !text.isAtEnd()) return std::nullopt;
    WrittenDay written;
    written.month = std::stoll(digits->substr(4, 2));
    written.day = std::stoll(digits->substr(6));
    return dayOrNone(existingDay(std::stoll(digits->substr(0, 4)), written));
}

}  // namespace

Typed<Date> parseTypedDate(std::string_view typed, const std::vector<Era>& eras) {
    if (const auto compact = readCompact(typed)) return *compact;
    if (const auto english = readEnglish(typed)) return *english;
    TypedText text(typed);
    const auto era = takeEra(text, eras);
    const auto written = takeWrittenDay(text);
    if (!written) return TypedFault::NotRead;
    return era ? dayInEra(eras, *era, *written) : readGregorian(eras, *written);
}

}  // namespace yushi
