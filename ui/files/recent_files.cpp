#include "files/recent_files.h"

#include "settings/settings_keys.h"

#include <QSettings>

namespace yushi {

namespace {

constexpr qsizetype kMostRecent = 10;

}  // namespace

QStringList recentFiles() {
    return QSettings().value(settings::kRecentFiles).toStringList();
}

void addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(settings::kRecentFiles, files.mid(0, kMostRecent));
}

void removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(settings::kRecentFiles, files);
}

void clearRecentFiles() {
    QSettings kept;
    kept.remove(settings::kRecentFiles);
    kept.sync();  // at once, not when the program is idle
}

}  // namespace yushi
