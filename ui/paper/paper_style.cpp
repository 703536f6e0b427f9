#include "paper/paper_style.h"

#include <QHash>

#include <utility>

namespace yushi::paper {

namespace {

QFont makeFont(int size, Weight weight) {
    QFont font;
    font.setFamilies({QStringLiteral("IPAPGothic"), QStringLiteral("IPAGothic"), QStringLiteral("VL PGothic"),
                      QStringLiteral("VL Gothic"), QStringLiteral("Noto Sans CJK JP")});
    font.setPixelSize(size);
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

QFont font(int size, Weight weight) {
    // Copies share what Qt looks up for a font, which takes longer than to set a line in it.
    static QHash<std::pair<int, bool>, QFont> fonts;
    const std::pair key(size, weight == Weight::Bold);
    auto found = fonts.find(key);
    if (found == fonts.end()) found = fonts.insert(key, makeFont(size, weight));
    return *found;
}

}  // namespace yushi::paper
