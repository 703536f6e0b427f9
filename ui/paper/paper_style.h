#pragma once

#include <QColor>
#include <QFont>

namespace yushi {

// How the report looks. Lengths are in tenths of a point, of which an A4 page has 5953 × 8419.

namespace paper {

constexpr double kPageWidth = 5953;
constexpr double kPageHeight = 8419;
constexpr double kSide = 510;
constexpr double kTop = 620;     ///< to the text; the running head stands above
constexpr double kBottom = 720;  ///< to the text; a warning and the foot stand below
constexpr double kTextWidth = kPageWidth - 2 * kSide;

constexpr QRgb kInk = 0xFF1B2430;
constexpr QRgb kQuiet = 0xFF4F5B6B;
constexpr QRgb kAlert = 0xFFA1292E;
constexpr QRgb kAccent = 0xFF1D5CA8;
constexpr QRgb kRule = 0xFFC4CCD6;
constexpr QRgb kHeadGround = 0xFFE9EEF5;
constexpr QRgb kTotalGround = 0xFFF3F6FA;

enum class Weight { Regular, Bold };

/// The font of the report in a size in tenths of a point. Of the fonts with Japanese, those whose text can be searched in a
/// PDF come first: others are written there with look-alike signs (⽉ for 月).
QFont font(int size, Weight weight = Weight::Regular);

constexpr int kTitle = 190;
constexpr int kHeading = 115;
constexpr int kBody = 88;
constexpr int kDense = 74;
constexpr int kSmall = 70;

}  // namespace paper

}  // namespace yushi
