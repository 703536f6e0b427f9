#include "words/search_text.h"

namespace yushi {

QString foldedForSearch(const QString& text) {
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& c : folded) {
        if (c >= QChar(0x30A1) && c <= QChar(0x30F6)) c = QChar(c.unicode() - 0x60);  // katakana to hiragana
    }
    return folded;
}

QStringList lettersInPairs(const QString& folded) {
    QStringList pairs;
    const auto letters = folded.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!QChar::isLetterOrNumber(letters[i])) continue;
        const bool pair = i + 1 < letters.size() && QChar::isLetterOrNumber(letters[i + 1]);
        pairs << QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.data() + i), pair ? 2 : 1);
    }
    return pairs;
}

}  // namespace yushi
