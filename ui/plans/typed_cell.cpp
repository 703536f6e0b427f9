#include "plans/typed_cell.h"

#include "model/typed.h"
#include "report/figures.h"
#include "report/words.h"
#include "words.h"

namespace yushi {

namespace {

/// Reads @p text by @p parse into @p into.
template <class T, class Parse>
bool read(const QString& text, std::optional<T>& into, Parse parse) {
    if (text.trimmed().isEmpty()) {
        into.reset();
        return true;
    }
    const auto value = parse(fromQt(text));
    if (value) into = T(*value);
    return value.has_value();
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

bool readCell(const QString& text, std::optional<Yen>& amount) {
    const QString typed = text.trimmed();
    const bool loss = !typed.isEmpty() && QStringLiteral("-−－△▲").contains(typed.front());
    if (!read(loss ? typed.mid(1) : typed, amount, parseTypedYen)) return false;
    if (loss && amount) amount = -*amount;
    return true;
}

bool readCell(const QString& text, std::optional<Months>& months) {
    return read(text, months, parseTypedMonths);
}

bool readCell(const QString& text, std::optional<Rate>& rate) {
    return read(text, rate, parseTypedPercent);
}

bool readCell(const QString& text, std::optional<Share>& share) {
    return read(text, share, parseTypedPercent);
}

}  // namespace yushi
