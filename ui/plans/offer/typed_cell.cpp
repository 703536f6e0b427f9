#include "plans/offer/typed_cell.h"

#include "model/values/typed.h"
#include "report/words/figures.h"
#include "report/words/typed_words.h"
#include "report/words/words.h"
#include "words/words.h"

namespace yushi {

namespace {

// What a case file may hold: a figure beyond it would keep the whole case from being saved.
constexpr std::int64_t kWholeInParts = 1'000'000;
constexpr Months kLongest{1200};

/// Takes what was typed over into @p into, or answers by @p refusal what is wrong with it.
template <class T, class Value, class Refusal>
QString readInto(std::optional<T>& into, const Typed<Value>& typed, Refusal refusal) {
    if (!typed) return toQt(refusal(typed));
    into = T(*typed);
    return {};
}

template <class Parts>
QString readPercent(const QString& text, std::optional<Parts>& into, Language language) {
    if (text.trimmed().isEmpty()) {
        into.reset();
        return {};
    }
    const auto typed = parseTypedPercent(fromQt(text));
    if (typed && (*typed < 0 || *typed > kWholeInParts))
        return toQt(say(language, "0%から100%までで書いてください。", "write 0 % to 100 %."));
    return readInto(into, typed,
                    [language](const auto& refused) { return percentRefusalText(refused, language); });
}

template <class Parts>
QString percentCell(const std::optional<Parts>& parts) {
    return parts ? toQt(percentText(parts->parts())) : QString();
}

}  // namespace

QString cellText(const std::optional<Yen>& amount, Language language) {
    return amount ? toQt(yenText(*amount, language)) : QString();
}

QString cellText(const std::optional<Months>& months, Language language) {
    return months ? toQt(monthsText(*months, language)) : QString();
}

QString cellText(const std::optional<Rate>& rate, Language /*language*/) {
    return percentCell(rate);
}

QString cellText(const std::optional<Share>& share, Language /*language*/) {
    return percentCell(share);
}

QStringList methodChoices(Language language) {
    QStringList choices;
    for (const auto method :
         {RepaymentMethod::EqualPrincipal, RepaymentMethod::LevelPayment, RepaymentMethod::Bullet})
        choices << toQt(methodText(method, language));
    return choices;
}

QString readCell(const QString& text, std::optional<Yen>& amount, Language language) {
    std::optional<Yen> any = amount;
    const QString wrong = readSignedCell(text, any, language);
    if (!wrong.isEmpty()) return wrong;
    if (any && *any < Yen())
        return toQt(say(language, "0円以上の額を書いてください。", "write an amount of 0 yen or more."));
    amount = any;
    return {};
}

QString readSignedCell(const QString& text, std::optional<Yen>& amount, Language language) {
    if (text.trimmed().isEmpty()) {
        amount.reset();
        return {};
    }
    return readInto(amount, parseTypedYen(fromQt(text), AmountUnit::None),
                    [language](const auto& typed) { return refusalText(typed, language); });
}

QString readCell(const QString& text, std::optional<Months>& months, Language language) {
    if (text.trimmed().isEmpty()) {
        months.reset();
        return {};
    }
    const auto typed = parseTypedMonths(fromQt(text), LengthOf::Loan);
    if (typed && *typed > kLongest)
        return toQt(say(language, "100年までの期間を書いてください。", "write 100 years or less."));
    return readInto(months, typed,
                    [language](const auto& refused) { return refusalText(refused, language); });
}

QString readCell(const QString& text, std::optional<Rate>& rate, Language language) {
    return readPercent(text, rate, language);
}

QString readCell(const QString& text, std::optional<Share>& share, Language language) {
    return readPercent(text, share, language);
}

}  // namespace yushi
