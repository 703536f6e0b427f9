#pragma once

#include "desk/desk.h"

#include <QString>

class QPalette;

namespace yushi {

/// Whether the figures that a document gives beside its menus are listed or only counted.
enum class OtherFigures { Counted, Listed };

/// What the document says around a program, as rich text: what became of older menus, use in number and amount, rates
/// through time and elsewhere, services, notes. A link "figures:" lists the other figures or hides them.
QString backgroundPage(const Desk& desk, const LineRef& line, const QPalette& palette, OtherFigures figures);

}  // namespace yushi
