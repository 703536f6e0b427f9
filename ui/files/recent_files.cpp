#include "files/recent_files.h"

#include <QSettings>

namespace yushi {

namespace {

constexpr qsizetype kMostRecent = 10;

QString key() {
    return QStringLiteral("files/recent");
}

}  // namespace

QStringList recentFiles() {
    return QSettings().value(key()).toStringList();
}

void addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(key(), files.mid(0, kMostRecent));
}

void removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(key(), files);
}

void clearRecentFiles() {
    QSettings settings;
    settings.remove(key());
    settings.sync();  // at once, not when the program is idle
}

}  // namespace yushi
