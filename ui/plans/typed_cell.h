#pragma once

#include "model/date.h"
#include "model/rate.h"
#include "model/text.h"
#include "model/yen.h"

#include <QStringList>

#include <optional>

namespace yushi {

// Cells and fields in which a figure is typed, or left open. Reading answers whether the text could be read; empty text
// leaves the figure open.

QString cellText(const std::optional<Yen>& amount, Language language);
QString cellText(const std::optional<Months>& months, Language language);
QString cellText(const std::optional<Rate>& rate, Language language);
QString cellText(const std::optional<Share>& share, Language language);

/// The repayment methods in the order of the enumeration.
QStringList methodChoices(Language language);

/// Losses are written with a minus or a triangle: "-100万", "△100万".
bool readCell(const QString& text, std::optional<Yen>& amount);
bool readCell(const QString& text, std::optional<Months>& months);
bool readCell(const QString& text, std::optional<Rate>& rate);
bool readCell(const QString& text, std::optional<Share>& share);

}  // namespace yushi
