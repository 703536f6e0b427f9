#pragma once

#include "desk/desk.h"

#include <QString>

class QPalette;

namespace yushi {

/// The page of a line as rich text: verdict, requirements one by one, terms, notes and sources.
/// A link "fact:N" leads to the question that is still open.
QString detailsPage(const Desk& desk, const LineRef& line, const QPalette& palette);

}  // namespace yushi
