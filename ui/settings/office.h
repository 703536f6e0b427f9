#pragma once

#include <QString>

namespace yushi {

/// Who consults, for the heads of reports. Kept in the user's settings.
struct Office {
    QString name;  ///< empty: none
    QString logo;  ///< path of a picture; empty: none

    friend bool operator==(const Office&, const Office&) = default;
};

Office keptOffice();
void keep(const Office& office);

}  // namespace yushi
