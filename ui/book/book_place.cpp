#include "book/book_place.h"

#include "words.h"

#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace yushi {

QString ordinaryBookFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/consultations.db");
}

BookPlace bookPlace() {
    const QSettings settings;
    const QString host = settings.value(QStringLiteral("book/host")).toString();
    if (!host.isEmpty()) {
        return BookServer{host, settings.value(QStringLiteral("book/port"), 5432).toInt(),
                          settings.value(QStringLiteral("book/database")).toString(),
                          settings.value(QStringLiteral("book/user")).toString()};
    }
    return BookFile{settings.value(QStringLiteral("book/file"), ordinaryBookFile()).toString()};
}

void setBookPlace(const BookPlace& place) {
    QSettings settings;
    settings.remove(QStringLiteral("book"));
    if (const auto* file = std::get_if<BookFile>(&place)) {
        if (file->path != ordinaryBookFile()) settings.setValue(QStringLiteral("book/file"), file->path);
        return;
    }
    const auto& server = std::get<BookServer>(place);
    settings.setValue(QStringLiteral("book/host"), server.host);
    settings.setValue(QStringLiteral("book/port"), server.port);
    settings.setValue(QStringLiteral("book/database"), server.database);
    settings.setValue(QStringLiteral("book/user"), server.user);
}

std::string nameOf(const BookPlace& place) {
    if (const auto* file = std::get_if<BookFile>(&place)) return fromQt(file->path);
    const auto& server = std::get<BookServer>(place);
    return fromQt(server.host + u'/' + server.database);
}

Problem problemAt(const BookPlace& place, Text found, Text expected) {
    return {nameOf(place), "", 0, std::move(found), std::move(expected)};
}

}  // namespace yushi
