#include "words/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace yushi {

QString momentText(const QDateTime& moment) {
    return QLocale::c().toString(
        moment.toLocalTime(), QCoreApplication::translate("Dates", "yyyy年M月d日 H:mm", "a day and a time"));
}

}  // namespace yushi
