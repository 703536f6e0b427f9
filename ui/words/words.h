#pragma once

#include "model/values/text.h"

#include <QString>

#include <string>

namespace yushi {

// Between the program's words (UTF-8, in both languages) and Qt's.

QString toQt(const std::string& text);
std::string fromQt(const QString& text);

/// The words of @p text in @p language.
QString toQt(const Text& text, Language language);

/// "○", "?", "△", "×" before a verdict or finding, so that colour never carries it alone; by enum order of both.
QString findingSign(int finding);

}  // namespace yushi
