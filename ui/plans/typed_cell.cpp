#include "plans/typed_cell.h"

#include "model/typed.h"
#include "report/figures.h"
#include "report/typed_words.h"
#include "report/words.h"
#include "words.h"

namespace yushi {

namespace {

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
    return readInto(into, parseTypedPercent(fromQt(text)),
                    [language](const auto& typed) { return percentRefusalText(typed, language); });
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
    return readInto(months, parseTypedMonths(fromQt(text), LengthOf::Loan),
                    [language](const auto& typed) { return refusalText(typed, language); });
}

QString readCell(const QString& text, std::optional<Rate>& rate, Language language) {
    return readPercent(text, rate, language);
}

QString readCell(const QString& text, std::optional<Share>& share, Language language) {
    return readPercent(text, share, language);
}

}  // namespace yushi
