#pragma once

#include <QStringList>

namespace yushi {

// The case files that were opened or saved last, the latest first; kept in the user's settings.

QStringList recentFiles();
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);
void clearRecentFiles();

}  // namespace yushi
