#include "report/words/typed_words.h"

#include "report/words/figures.h"
#include "report/words/words.h"

#include <algorithm>

namespace yushi {

namespace {

std::string faultText(TypedFault fault, Language language) {
    const bool ja = language == Language::Japanese;
    switch (fault) {
        case TypedFault::NotRead:
            return ja ? "読めません。" : "This cannot be read.";
        case TypedFault::Separator:
            return ja ? "読めません。「,」は3けたごとの区切りにだけ使えます。" : "A comma only parts groups of three digits.";
        case TypedFault::UnitOrder:
            return ja ? "読めません。億・万・千・百は、大きいほうから1回ずつ書いてください。"
                      : "Write each unit once, the largest first.";
        case TypedFault::TooLarge:
            return ja ? "大きすぎて扱えません。" : "This is too large.";
        case TypedFault::PartOfAYen:
            return ja ? "1円より細かくは入れられません。" : "Write whole yen.";
        case TypedFault::OutsideEra:
            return ja ? "読めません。その日はその元号ではありません。" : "That day is not in this era.";
        case TypedFault::NoSuchDay:
            return ja ? "読めません。暦にない日です。" : "There is no such day.";
        case TypedFault::WhichUnit:
            return ja ? "単位を付けてください。" : "Add the unit.";
        case TypedFault::WhichYear:
            return ja ? "年を4けたか元号で書いてください。" : "Write all four digits of the year.";
        case TypedFault::OutOfRange:
            return ja ? "入れられない値です。" : "This cannot be the answer.";
    }
    return {};
}

/// "7年 か 7か月 のどちらですか。"
std::string questionText(const std::vector<std::string>& candidates, Language language) {
    if (candidates.empty()) return {};
    const bool ja = language == Language::Japanese;
    std::string all;
    for (const std::string& candidate : candidates) all += (all.empty() ? "" : ja ? " か " : " or ") + candidate;
    if (!ja) return " Is it " + all + "?";
    return all + (candidates.size() == 1 ? " ですか。" : candidates.size() == 2 ? " のどちらですか。" : " のどれですか。");
}

/// A bound of a figure with its unit.
std::optional<Text> boundWithUnit(const Fact& fact, std::optional<std::int64_t> bound) {
    if (!bound) return std::nullopt;
    const FactValue value = fact.type == FactType::Yen       ? FactValue(Yen(*bound))
                            : fact.type == FactType::Percent ? FactValue(Share(*bound))
                                                             : FactValue(*bound);
    return Text{valueText(value, fact, Language::Japanese), valueText(value, fact, Language::English)};
}

/// "0円以上の値を入れてください。"
std::string rangeToEnter(const Fact& fact, Language language) {
    const Text range = rangeText(boundWithUnit(fact, fact.range.least), boundWithUnit(fact, fact.range.most));
    return language == Language::Japanese ? range.ja + "の値を入れてください。" : " Enter " + range.en + ".";
}

std::string dayToEnter(Language language) {
    const std::string first = dateText(kFirstDay, language);
    const std::string last = dateText(kLastDay, language);
    return language == Language::Japanese ? first + "から" + last + "までの日を入れてください。"
                                          : " Enter a day from " + first + " to " + last + ".";
}

template <class T, class Write>
std::string refusal(const Typed<T>& typed, Language language, Write write) {
    std::vector<std::string> candidates;
    for (const T& candidate : typed.candidates()) candidates.push_back(write(candidate));
    return faultText(typed.fault(), language) + questionText(candidates, language);
}

}  // namespace

std::string eraDateText(Date date, const std::vector<Era>& eras, Language language) {
    const std::string day = dateText(date, language);
    const auto later = std::ranges::find_if(eras, [date](const Era& era) { return date < era.from; });
    if (later == eras.begin()) return day;
    const Era& era = *(later - 1);
    const int year = int(date.year()) - int(era.from.year()) + 1;
    const std::string counted = era.name + (year == 1 ? "元" : std::to_string(year)) + "年";
    return day + (language == Language::Japanese ? "(" : " (") + counted + ")";
}

std::string refusalText(const Typed<Yen>& amount, Language language) {
    return refusal(amount, language, [language](Yen yen) { return limitText(yen, language); });
}

std::string refusalText(const Typed<Months>& length, Language language) {
    return refusal(length, language, [language](Months months) { return monthsText(months, language); });
}

std::string refusalText(const Typed<Date>& date, const std::vector<Era>& eras, Language language) {
    if (date.fault() == TypedFault::OutOfRange) return faultText(date.fault(), language) + dayToEnter(language);
    return refusal(date, language, [&](Date day) { return eraDateText(day, eras, language); });
}

std::string percentRefusalText(const Typed<std::int64_t>& parts, Language language) {
    return refusal(parts, language, percentText);
}

std::string refusalText(const Typed<FactValue>& answer, const Fact& fact, const std::vector<Era>& eras,
                        Language language) {
    if (answer.fault() == TypedFault::OutOfRange) {
        return faultText(answer.fault(), language) +
               (fact.type == FactType::Date ? dayToEnter(language) : rangeToEnter(fact, language));
    }
    return refusal(answer, language, [&](const FactValue& value) {
        const auto* date = std::get_if<Date>(&value);
        return date ? eraDateText(*date, eras, language) : valueText(value, fact, language);
    });
}

}  // namespace yushi
