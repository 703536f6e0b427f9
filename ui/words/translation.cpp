#include "words/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace yushi {

Translation::~Translation() {
    QCoreApplication::removeTranslator(&english_);
    QCoreApplication::removeTranslator(&japanese_);
}

void Translation::use(Language language) {
    QCoreApplication::removeTranslator(&english_);
    QCoreApplication::removeTranslator(&japanese_);
    if (language == Language::English) {
        if (english_.isEmpty() && !english_.load(QStringLiteral(":/i18n/yushi_en.qm"))) return;
        QCoreApplication::installTranslator(&english_);
    } else if (!japanese_.isEmpty() || japanese_.load(QStringLiteral("qtbase_ja"),
                                                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&japanese_);
    }
}

}  // namespace yushi
