#pragma once

#include "model/values/problem.h"

#include <QString>

#include <string>
#include <variant>

namespace yushi {

/// A book in a file of this machine (SQLite).
struct BookFile {
    QString path;

    friend bool operator==(const BookFile&, const BookFile&) = default;
};

/// A book on a server that several desks share (PostgreSQL). The password is never kept by this program: libpq reads it
/// from ~/.pgpass.
struct BookServer {
    QString host;
    int port = 5432;
    QString database;
    QString user;

    friend bool operator==(const BookServer&, const BookServer&) = default;
};

/// Where the consultation book (相談台帳) lies.
using BookPlace = std::variant<BookFile, BookServer>;

/// The place that the settings name; without any a file in the folder of this user's data.
BookPlace bookPlace();
void setBookPlace(const BookPlace& place);

/// The file of a book that nobody has placed elsewhere.
QString ordinaryBookFile();

/// A place as messages name it: the path, or "server/database".
std::string nameOf(const BookPlace& place);

/// A problem with the book there.
Problem problemAt(const BookPlace& place, Text found, Text expected);

}  // namespace yushi
