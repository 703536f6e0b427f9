#pragma once

#include "desk/desk.h"

#include <QString>

namespace yushi {

/// The columns of the list of lines.
enum class ProgramColumn { Chosen, Verdict, Name, Issuer, Uses, Limit, Rate, Term, Data };

inline constexpr int kProgramColumns = 9;

/// Whether a column holds figures, which stand at its right edge.
bool isFigure(ProgramColumn column);

/// The heading of a column.
QString headingOf(ProgramColumn column);

/// What a line shows in a column; nothing in that of the box.
QString cellText(const Desk& desk, const Desk::JudgedLine& judged, ProgramColumn column);

/// What a pointer that rests on the cell tells.
QString cellToolTip(const Desk& desk, const Desk::JudgedLine& judged, ProgramColumn column);

/// What makes a line's data less than sure, as sign and word: "▲ 期限切れ", "◐ 一部", "⚠ 不確か"; nothing if it is sure.
QString dataMarks(const Desk& desk, const LineRef& line);

/// The mark of data that is out of date, the one most often seen.
QString outOfDateMark();

/// The figure by which a column of figures is sorted; what is not stated comes before every figure.
qint64 sortFigure(const Line& line, ProgramColumn column);

/// Every name of a line, folded, for searching.
QString searchText(const LineRef& line);

}  // namespace yushi
