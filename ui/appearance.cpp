#include "appearance.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace yushi {

namespace {

const QString kLanguage = QStringLiteral("appearance/language");
const QString kScheme = QStringLiteral("appearance/scheme");
const QString kTextSize = QStringLiteral("appearance/textSize");

const QString kJapanese = QStringLiteral("ja");
const QString kEnglish = QStringLiteral("en");

/// Japanese, unless the user or the system wants English.
Language keptLanguage() {
    const QString system = QLocale::system().language() == QLocale::English ? kEnglish : kJapanese;
    return QSettings().value(kLanguage, system).toString() == kEnglish ? Language::English
                                                                       : Language::Japanese;
}

Scheme keptScheme() {
    const QString kept = QSettings().value(kScheme).toString();
    if (kept == QStringLiteral("light")) return Scheme::Light;
    if (kept == QStringLiteral("dark")) return Scheme::Dark;
    return Scheme::System;
}

QString nameOf(Scheme scheme) {
    switch (scheme) {
        case Scheme::Light:
            return QStringLiteral("light");
        case Scheme::Dark:
            return QStringLiteral("dark");
        case Scheme::System:
            break;
    }
    return QStringLiteral("system");
}

int allowed(int percent) {
    return std::clamp(percent, Appearance::kSmallestText, Appearance::kLargestText);
}

}  // namespace

Appearance::Appearance(QApplication& application, std::optional<Language> language)
    : application_(application),
      language_(language.value_or(keptLanguage())),
      scheme_(keptScheme()),
      textSize_(allowed(QSettings().value(kTextSize, kNormalText).toInt())),
      translation_(language_) {
    applyTheme(application_, scheme_);
    applyFont(application_, textSize_);
}

void Appearance::setLanguage(Language language) {
    language_ = language;
    translation_.use(language);
    QSettings().setValue(kLanguage, language == Language::English ? kEnglish : kJapanese);
}

void Appearance::setScheme(Scheme scheme) {
    scheme_ = scheme;
    applyTheme(application_, scheme);
    QSettings().setValue(kScheme, nameOf(scheme));
}

void Appearance::setTextSize(int percent) {
    textSize_ = allowed(percent);
    applyFont(application_, textSize_);
    QSettings().setValue(kTextSize, textSize_);
}

}  // namespace yushi
