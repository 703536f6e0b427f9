#include "book/pages/new_book.h"

#include "book/store/book_schema.h"
#include "files/owner_alone.h"
#include "settings/settings_keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace yushi {

namespace {

QString absolute(const BookFile& file) {
    return QFileInfo(file.path).absoluteFilePath();
}

QString freshName() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A book of no tables in @p path, with a write-ahead log, which cannot be begun later while others open it.
bool writeEmptyBook(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return false;
    file.setPermissions(kOwnerAlone);
    file.close();
    const QString connection = freshName();
    bool written = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        written = database.open();
        for (const char* statement :
             {"PRAGMA synchronous = FULL", "PRAGMA journal_mode = WAL", kVersionTable})
            written = written && QSqlQuery(database).exec(QString::fromLatin1(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return written;
}

QStringList knownBooks() {
    return QSettings().value(settings::kKnownBooks).toStringList();
}

Problems gone(const BookFile& file) {
    return {problemAt(
        file,
        {"台帳があった場所に、台帳がありません(ファイルがないか、空です)",
         "where a book was there is none: the file is missing or empty"},
        {"ドライブのつながりを確かめる、控えをこの場所に戻す、または、新しい台帳を作ると決める",
         "check that the drive is connected, put a backup back in its place, or decide to begin a new book"})};
}

}  // namespace

bool isBookGone(const BookFile& file) {
    const QFileInfo info(absolute(file));
    return info.exists() ? info.isFile() && info.size() == 0 : knownBooks().contains(absolute(file));
}

void rememberBook(const BookFile& file) {
    QStringList known = knownBooks();
    if (known.contains(absolute(file))) return;
    QSettings().setValue(settings::kKnownBooks, known << absolute(file));
}

void forgetGoneBook(const BookFile& file) {
    if (!isBookGone(file)) return;
    const QString path = absolute(file);
    QStringList known = knownBooks();
    known.removeAll(path);
    QSettings().setValue(settings::kKnownBooks, known);
    // What a log still holds of the lost book is kept beside the new one, and never read into it.
    const QString log = path + QStringLiteral("-wal");
    if (QFile::exists(log)) QFile::rename(log, log + u'.' + freshName());
    QFile::remove(path);
}

Problems findOrBeginBook(const BookFile& file) {
    if (isBookGone(file)) return gone(file);
    const QString path = absolute(file);
    if (QFileInfo::exists(path)) return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString begun = path + u'.' + freshName();
    const bool written = writeEmptyBook(begun) && QFile::rename(begun, path);
    QFile::remove(begun);  // still there if another desk was faster
    if (written || QFileInfo::exists(path)) return {};
    return {problemAt(file, {"台帳のファイルを作れません", "the file of the book cannot be made"},
                      {"書き込めるフォルダー。場所は「台帳の場所」で変えられる",
                       "a folder that may be written to; its place can be changed"})};
}

}  // namespace yushi
