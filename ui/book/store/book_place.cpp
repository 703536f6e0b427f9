#include "book/store/book_place.h"

#include "settings/settings_keys.h"
#include "words/words.h"

#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace yushi {

QString ordinaryBookFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/consultations.db");
}

BookPlace bookPlace() {
    const QSettings kept;
    const QString host = kept.value(settings::kBookHost).toString();
    if (!host.isEmpty()) {
        return BookServer{host, kept.value(settings::kBookPort, 5432).toInt(),
                          kept.value(settings::kBookDatabase).toString(),
                          kept.value(settings::kBookUser).toString()};
    }
    return BookFile{kept.value(settings::kBookFile, ordinaryBookFile()).toString()};
}

void setBookPlace(const BookPlace& place) {
    QSettings kept;
    kept.remove(settings::kBook);
    if (const auto* file = std::get_if<BookFile>(&place)) {
        if (file->path != ordinaryBookFile()) kept.setValue(settings::kBookFile, file->path);
        return;
    }
    const auto& server = std::get<BookServer>(place);
    kept.setValue(settings::kBookHost, server.host);
    kept.setValue(settings::kBookPort, server.port);
    kept.setValue(settings::kBookDatabase, server.database);
    kept.setValue(settings::kBookUser, server.user);
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
