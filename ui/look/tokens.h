#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace yushi {

/// The colours of the program by what they mean. Each text on each ground that it is meant for has a contrast of 4.5:1 or
/// more, each border of a control 3:1.
struct Tokens {
    QColor surface;  ///< sheets
    QColor paper;    ///< the ground of the window
    QColor tint;     ///< heads of tables, totals
    QColor zebra;
    QColor ink;
    QColor ink2;  ///< a second line
    QColor ink3;  ///< 記載なし, 使えない
    QColor line;
    QColor controlLine;
    QColor press;     ///< what can be pressed
    QColor onPress;   ///< text on it
    QColor selected;  ///< the ground of what is selected
    QColor fine;      ///< 使える, better
    QColor fineGround;
    QColor fineLine;
    QColor ask;  ///< 確認
    QColor askGround;
    QColor askLine;
    QColor aged;  ///< of an edition that has ended
    QColor agedGround;
    QColor agedLine;
    QColor wrong;  ///< a fault, a shortage, worse
    QColor wrongGround;
    QColor wrongLine;
    std::array<QColor, 4> plans;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// Those of light or of dark ground, as @p palette is.
const Tokens& tokensOf(const QPalette& palette);

}  // namespace yushi
