#pragma once

#include "desk/desk.h"

#include <QString>

class QPalette;

namespace yushi {

/// The editions of a line's issuer that have its program, as links "edition:N" (its place among all editions), and what
/// changed for the program since the edition before, as rich text.
QString editionsPage(const Desk& desk, const LineRef& line, const QPalette& palette);

}  // namespace yushi
