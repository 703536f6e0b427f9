#include "model/values/typed.h"

#include "model/values/typed_grammar.h"

#include <algorithm>

namespace yushi {

namespace {

constexpr std::int64_t kMostMonths = 100'000;
constexpr std::int64_t kLongestLoan = 50;  // years

/// Reads @p typed by @p read; where a separator stands wrong, what it would be without it or with a point is offered.
template <class Read>
auto readTyped(std::string_view typed, Read read) {
    TypedText text(typed);
    auto result = read(text);
    if (result || result.fault() != TypedFault::Separator) return result;
    auto candidates = result.candidates();
    for (const std::string_view other : {".", ""}) {
        const auto changed = text.withSeparatorAs(other);
        if (!changed) continue;
        TypedText again(*changed);
        const auto meant = read(again);
        if (meant) candidates.push_back(*meant);
    }
    return decltype(result)(TypedFault::Separator, std::move(candidates));
}

/// Takes a minus or a triangle, as losses are written.
bool takeMinus(TypedText& text) {
    return text.takeAny({"-", "△", "▲"});
}

/// An amount in ten-thousandths of a yen.
Typed<Yen> wholeYen(Int128 amount) {
    if (amount > Int128(kMostYen) * kTypedScale) return TypedFault::TooLarge;
    if (amount % kTypedScale != 0) return TypedFault::PartOfAYen;
    return Yen(static_cast<std::int64_t>(amount / kTypedScale));
}

/// A number without a unit counts what the box shows. From a million on it is taken for yen, as in 30,000,000: so many
/// 万円 nobody borrows here; between that and 10億円 of them it may be either.
Typed<Yen> plainYen(Int128 number, AmountUnit shown) {
    constexpr Int128 yenFrom = Int128(1'000'000) * kTypedScale;
    constexpr Int128 mostMan = Int128(100'000) * kTypedScale;
    if (shown == AmountUnit::Yen || number == 0 || number >= yenFrom) return wholeYen(number);
    const auto man = wholeYen(number * 10'000);
    if (shown == AmountUnit::TenThousandYen && number <= mostMan) return man;
    std::vector<Yen> candidates;
    if (man) candidates.push_back(*man);
    if (const auto yen = wholeYen(number)) candidates.push_back(*yen);
    return {TypedFault::WhichUnit, std::move(candidates)};
}

Typed<Yen> negated(const Typed<Yen>& amount) {
    if (amount) return -*amount;
    std::vector<Yen> candidates = amount.candidates();
    std::ranges::transform(candidates, candidates.begin(), [](Yen yen) { return -yen; });
    return {amount.fault(), std::move(candidates)};
}

/// What "1億2500" may mean: the figure behind the last unit counts yen, or the next smaller unit (1億2500万), or where it
/// has one digit the thousands of what it stands behind (3万5千, 3億5千万). Empty where it can only be yen.
std::vector<Yen> meaningsOfBareTail(const TypedNumber& number) {
    constexpr std::int64_t man = 10'000;
    const bool digit = number.bareTail < 10 * kTypedScale;
    if (number.bareTail == 0 || (number.unitBefore == man && !digit)) return {};
    std::vector<std::int64_t> units = {1};
    if (number.unitBefore > man) units.push_back(number.unitBefore / man);
    if (digit) units.push_back(number.unitBefore / 10);
    std::vector<Yen> meanings;
    for (const std::int64_t unit : units) {
        const auto amount = wholeYen(number.value + number.bareTail * (unit - 1));
        if (amount && (unit == 1 || number.bareTail * unit < Int128(number.unitBefore) * kTypedScale))
            meanings.push_back(*amount);
    }
    std::ranges::reverse(meanings);
    return meanings;
}

Typed<Yen> readYen(TypedText& text, AmountUnit shown) {
    bool minus = takeMinus(text);
    const bool sign = text.take("¥");
    if (sign && !minus) minus = takeMinus(text);
    const auto number = takeNumber(text);
    const bool word = text.takeAny({"円", "yen"});
    if (!number || !text.isAtEnd()) return text.fault();
    const bool plain = !sign && !word && !number->hasLargeUnit;
    const auto meanings = word ? std::vector<Yen>() : meaningsOfBareTail(*number);
    const auto amount = meanings.size() > 1 ? Typed<Yen>(TypedFault::WhichUnit, meanings)
                        : plain             ? plainYen(number->value, shown)
                                            : wholeYen(number->value);
    return minus ? negated(amount) : amount;
}

Typed<std::int64_t> readPercent(TypedText& text) {
    text.takeAny({"年利", "年率", "年"});
    const bool minus = takeMinus(text);
    const auto number = takeFigure(text);
    text.takeAny({"%", "パーセント"});
    if (!number || !text.isAtEnd()) return text.fault();
    if (number->value > kMostPercentParts) return TypedFault::TooLarge;
    const auto parts = static_cast<std::int64_t>(number->value);
    return minus ? -parts : parts;
}

bool takeYearWord(TypedText& text) {
    return text.takeAny({"年", "か年", "ヶ年", "ケ年", "ヵ年", "カ年", "箇年", "years", "year"});
}

bool takeMonthWord(TypedText& text) {
    return text.takeAny(
        {"か月", "ヶ月", "ケ月", "ヵ月", "カ月", "ヵ月", "箇月", "月", "回", "months", "month"});
}

Typed<Months> lengthOf(std::int64_t months) {
    return months <= kMostMonths ? Typed(Months(months)) : TypedFault::TooLarge;
}

Typed<Months> plainMonths(std::int64_t number, LengthOf of) {
    if (number == 0 || (of == LengthOf::Loan && number > kLongestLoan)) return lengthOf(number);
    std::vector<Months> candidates;
    for (const auto& meant : {lengthOf(number * 12), lengthOf(number)}) {
        if (meant) candidates.push_back(*meant);
    }
    return {TypedFault::WhichUnit, std::move(candidates)};
}

Typed<Months> readMonths(TypedText& text, LengthOf of) {
    if (text.take("半年")) {
        text.take("間");
        return text.isAtEnd() ? lengthOf(6) : text.fault();
    }
    const auto first = takeWhole(text, kMostMonths);
    if (!first) return text.fault();
    if (text.isAtEnd()) return plainMonths(*first, of);
    std::int64_t months = *first;
    if (takeYearWord(text)) {
        months *= 12;
        if (text.take("半")) {
            months += 6;
        } else if (const auto rest = takeWhole(text, kMostMonths)) {
            if (!takeMonthWord(text)) return TypedFault::NotRead;
            months += *rest;
        }
    } else if (!takeMonthWord(text)) {
        return text.fault();
    }
    text.take("間");
    return text.isAtEnd() && !text.isRefused() ? lengthOf(months) : text.fault();
}

Typed<std::int64_t> readNumber(TypedText& text, const std::vector<std::string>& units) {
    const auto number = takeWhole(text, kMostCount);
    if (!number) return text.fault();
    std::ranges::any_of(units, [&text](const std::string& unit) { return text.take(unit); });
    return text.isAtEnd() ? Typed(*number) : text.fault();
}

}  // namespace

Typed<Yen> parseTypedYen(std::string_view text, AmountUnit shown) {
    return readTyped(text, [shown](TypedText& typed) { return readYen(typed, shown); });
}

Typed<std::int64_t> parseTypedPercent(std::string_view text) {
    const auto read = readTyped(text, readPercent);
    // No rate is so high that it would need groups: in "1,650" the comma stands for a point.
    const bool grouped = read && std::abs(*read) >= 1'000 * kTypedScale && TypedText(text).withSeparatorAs("");
    if (!grouped) return read;
    std::vector<std::int64_t> candidates = {*read};
    if (const auto point = parseTypedPercent(*TypedText(text).withSeparatorAs(".")))
        candidates.insert(candidates.begin(), *point);
    return {TypedFault::Separator, std::move(candidates)};
}

Typed<Months> parseTypedMonths(std::string_view text, LengthOf of) {
    return readTyped(text, [of](TypedText& typed) { return readMonths(typed, of); });
}

Typed<std::int64_t> parseTypedNumber(std::string_view text, const std::vector<std::string>& units) {
    return readTyped(text, [&units](TypedText& typed) { return readNumber(typed, units); });
}

}  // namespace yushi
