#pragma once

#include <QString>
#include <QStringList>

namespace yushi {

/// Text without the differences that a search should not see: width, case, hiragana and katakana.
QString foldedForSearch(const QString& text);

/// Every pair of neighbouring letters or digits of a text that foldedForSearch() made, and the last letter of each run
/// alone: "ab c" gives "ab", "b", "c". A part of the text gives the same pairs in the same order, but for its last letter.
QStringList lettersInPairs(const QString& folded);

}  // namespace yushi
