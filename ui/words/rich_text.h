#pragma once

#include "look/theme.h"
#include "model/menus/citation.h"
#include "words/words.h"

#include <QString>

namespace yushi {

// Pieces of the rich text of details.

inline QString coloured(const QString& text, const QColor& colour) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), text);
}

inline QString quiet(const QString& text, const QPalette& palette) {
    return coloured(text, quietColour(palette));
}

inline QString escaped(const std::string& text) {
    return toQt(text).toHtmlEscaped();
}

/// "〔p.3 表1〕", or nothing.
inline QString place(const Citation& citation, const QPalette& palette) {
    return citation.at.empty() ? QString()
                               : quiet(QStringLiteral(" 〔%1〕").arg(escaped(citation.at)), palette);
}

inline QString headingText(const QString& text) {
    return QStringLiteral("<p style='margin-top:9px; margin-bottom:2px'><b>%1</b></p>").arg(text);
}

inline QString paragraph(const QString& content, int indent = 0) {
    return QStringLiteral(
               "<p style='margin-top:1px; margin-bottom:1px; margin-left:%1px; text-indent:0'>%2</p>")
        .arg(indent)
        .arg(content);
}

}  // namespace yushi
