#pragma once

#include "engine/eligibility/eligibility.h"

#include <QColor>

class QApplication;
class QFont;
class QPalette;
class QWidget;

namespace yushi {

/// Light or dark, or whatever the system's palette is.
enum class Scheme { System, Light, Dark };

/// Sets style and palette of the whole program.
void applyTheme(QApplication& application, Scheme scheme);

/// Sets the font of the whole program to one with Japanese glyphs, @p percent of the system's size.
void applyFont(QApplication& application, int percent);

/// Whether @p palette has light text on a dark ground.
bool isDark(const QPalette& palette);

/// The colour of a verdict's or finding's words on the ground of @p palette, contrast 4.5:1 or more.
QColor findingColour(Finding finding, const QPalette& palette);

/// The colours of the four plans, told apart by lightness too.
QColor planColour(int plan, const QPalette& palette);

/// Text that explains, a little weaker than the rest.
QColor quietColour(const QPalette& palette);

/// Gives the text of @p widget the colour that @p colourOf finds for its palette, in each scheme anew.
void colourText(QWidget* widget, QColor (*colourOf)(const QPalette&));

/// The colour of what tells that an edition is not in force.
QColor ageColour(const QPalette& palette);

/// The colour of what needs the user's attention.
QColor alertColour(const QPalette& palette);

}  // namespace yushi
