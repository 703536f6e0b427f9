#pragma once

#include "model/values/date.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace yushi {

// Between the program's days and Qt's.

inline QDate toQt(Date date) {
    return {int(date.year()), static_cast<int>(unsigned(date.month())),
            static_cast<int>(unsigned(date.day()))};
}

inline Date fromQt(const QDate& date) {
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
            std::chrono::day(static_cast<unsigned>(date.day()))};
}

/// A day and a time of this place, in the language of the window.
QString momentText(const QDateTime& moment);

}  // namespace yushi
