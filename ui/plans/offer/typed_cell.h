#pragma once

#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <QStringList>

#include <optional>

namespace yushi {

// Cells and fields in which a figure is typed, or left open. Reading answers what is wrong with the text, or nothing if it
// was read; empty text leaves the figure open.

QString cellText(const std::optional<Yen>& amount, Language language);
QString cellText(const std::optional<Months>& months, Language language);
QString cellText(const std::optional<Rate>& rate, Language language);
QString cellText(const std::optional<Share>& share, Language language);

/// A figure that is not written while it has the value it begins with: nothing is shown for it.
template <class T>
std::optional<T> unlessPlain(T value) {
    return value == T{} ? std::nullopt : std::optional(value);
}

/// The repayment methods in the order of the enumeration.
QStringList methodChoices(Language language);

/// An amount of 0 yen or more.
QString readCell(const QString& text, std::optional<Yen>& amount, Language language);
/// An amount that may be negative, as a loss is.
QString readSignedCell(const QString& text, std::optional<Yen>& amount, Language language);
/// No longer than any case file may say.
QString readCell(const QString& text, std::optional<Months>& months, Language language);
/// From 0 to 100 %.
QString readCell(const QString& text, std::optional<Rate>& rate, Language language);
QString readCell(const QString& text, std::optional<Share>& share, Language language);

/// Reads a figure that may not be left open; empty text is @p plain.
template <class T>
QString readCell(const QString& text, T& into, T plain, Language language) {
    std::optional<T> value;
    const QString wrong = readCell(text, value, language);
    if (wrong.isEmpty()) into = value.value_or(plain);
    return wrong;
}

}  // namespace yushi
