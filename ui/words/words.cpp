#include "words/words.h"

namespace yushi {

QString toQt(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string fromQt(const QString& text) {
    return text.toStdString();
}

QString toQt(const Text& text, Language language) {
    return toQt(text.in(language));
}

QString findingSign(int finding) {
    constexpr const char16_t* signs[] = {u"×", u"?", u"△", u"○"};
    return QString::fromUtf16(signs[finding]);
}

}  // namespace yushi
