#include "look/appearance.h"

#include "look/system_scheme.h"
#include "settings/settings_keys.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace yushi {

namespace {

const QString kJapanese = QStringLiteral("ja");
const QString kEnglish = QStringLiteral("en");

/// Japanese, unless the user or the system wants English.
Language keptLanguage() {
    const QString system = QLocale::system().language() == QLocale::English ? kEnglish : kJapanese;
    return QSettings().value(settings::kLanguage, system).toString() == kEnglish ? Language::English
                                                                       : Language::Japanese;
}

Scheme keptScheme() {
    const QString kept = QSettings().value(settings::kScheme).toString();
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

/// What the desktop said when the program last ran, so that the window does not begin in the wrong colours.
std::optional<bool> keptPreference() {
    const QVariant kept = QSettings().value(settings::kSystemIsDark);
    return kept.isValid() ? std::optional(kept.toBool()) : std::nullopt;
}

int allowed(int percent) {
    return std::clamp(percent, Appearance::kSmallestText, Appearance::kLargestText);
}

}  // namespace

Appearance::Appearance(QApplication& application, std::optional<Language> language)
    : application_(application),
      language_(language.value_or(keptLanguage())),
      scheme_(keptScheme()),
      systemIsDark_(keptPreference()),
      textSize_(allowed(QSettings().value(settings::kTextSize, kNormalText).toInt())),
      translation_(language_) {
    applyScheme();
    applyFont(application_, textSize_);
}

void Appearance::setLanguage(Language language) {
    language_ = language;
    translation_.use(language);
    QSettings().setValue(settings::kLanguage, language == Language::English ? kEnglish : kJapanese);
}

void Appearance::setScheme(Scheme scheme) {
    scheme_ = scheme;
    applyScheme();
    QSettings().setValue(settings::kScheme, nameOf(scheme));
}

void Appearance::followSystem() {
    auto* system = new SystemScheme(this);
    connect(system, &SystemScheme::changed, this, [this](std::optional<bool> dark) {
        if (dark == systemIsDark_) return;
        systemIsDark_ = dark;
        QSettings().setValue(settings::kSystemIsDark, dark ? QVariant(*dark) : QVariant());
        if (scheme_ == Scheme::System) applyScheme();
    });
    system->ask();
}

void Appearance::applyScheme() {
    const bool asked = scheme_ != Scheme::System || !systemIsDark_;
    applyTheme(application_, asked ? scheme_ : *systemIsDark_ ? Scheme::Dark : Scheme::Light);
}

void Appearance::setTextSize(int percent) {
    textSize_ = allowed(percent);
    applyFont(application_, textSize_);
    QSettings().setValue(settings::kTextSize, textSize_);
}

}  // namespace yushi
