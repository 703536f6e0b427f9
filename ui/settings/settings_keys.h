#pragma once

#include <QString>

namespace yushi::settings {

// The name of every setting that is kept: whoever writes one and whoever reads it take it from here.

inline const QString kOfficeName = QStringLiteral("office/name");
inline const QString kOfficeLogo = QStringLiteral("office/logo");
inline const QString kOfficeCatalogs = QStringLiteral("office/catalogs");

inline const QString kLanguage = QStringLiteral("appearance/language");
inline const QString kScheme = QStringLiteral("appearance/scheme");
inline const QString kSystemIsDark = QStringLiteral("appearance/systemIsDark");
inline const QString kTextSize = QStringLiteral("appearance/textSize");

inline const QString kBook = QStringLiteral("book");  ///< the group of the next five
inline const QString kBookFile = QStringLiteral("book/file");
inline const QString kBookHost = QStringLiteral("book/host");
inline const QString kBookPort = QStringLiteral("book/port");
inline const QString kBookDatabase = QStringLiteral("book/database");
inline const QString kBookUser = QStringLiteral("book/user");
/// The files in which this user has had books; apart from the place of the book, which changes.
inline const QString kKnownBooks = QStringLiteral("known books/files");

inline const QString kRecentFiles = QStringLiteral("files/recent");

inline const QString kWindowGeometry = QStringLiteral("window/geometry");
inline const QString kSplitters = QStringLiteral("window/splitter/");  ///< before the name of each splitter
inline const QString kColumns = QStringLiteral("window/columns/");     ///< before the name of each table

}  // namespace yushi::settings
