#pragma once

#include "desk/desk.h"

#include <QString>

namespace yushi {

/// The columns of the list of lines.
enum class ProgramColumn { Chosen, Verdict, Name, Issuer, Uses, Limit, Rate, Term, Data, Why };

inline constexpr int kProgramColumns = 10;

/// Whether a column holds figures, which stand at its right edge.
bool isFigure(ProgramColumn column);

/// The heading of a column.
QString headingOf(ProgramColumn column);

/// What a line shows in a column; nothing in that of the box.
QString cellText(const Desk& desk, const Desk::JudgedLine& judged, ProgramColumn column);

/// What a pointer that rests on the cell tells.
QString cellToolTip(const Desk& desk, const Desk::JudgedLine& judged, ProgramColumn column);

/// Why a line may be used or not, in a few words: how many points are open and the first of them, who decides, or what is
/// against it.
QString whyText(const Desk& desk, const Desk::JudgedLine& judged);

/// What other issuers pay on the line's loans for an applicant of the answered place: "＋富士市の利子補給".
QStringList supportTags(const Desk& desk, const LineRef& line);

/// The uses of a line in one character each, as far as its document names them: 設, 運, 借.
QStringList useSigns(const Line& line, Language language);

/// Whether the line stands in an edition that has ended by the day of the rules.
bool isAged(const Desk& desk, const LineRef& line);

/// What makes a line's data less than sure, as sign and word: "▲ 期限切れ", "◐ 一部", "⚠ 不確か"; nothing if it is sure.
QString dataMarks(const Desk& desk, const LineRef& line);

/// The mark of data that is out of date, the one most often seen.
QString outOfDateMark();

/// The figure by which a column of figures is sorted; what is not stated comes before every figure.
qint64 sortFigure(const Line& line, ProgramColumn column);

/// Every name of a line, folded, for searching.
QString searchText(const LineRef& line);

}  // namespace yushi
