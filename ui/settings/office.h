#pragma once

#include <QString>

namespace yushi {

/// Who consults, for the heads of reports, and where its own catalogs lie. Kept in the user's settings.
struct Office {
    QString name;      ///< empty: none
    QString logo;      ///< path of a picture; empty: none
    QString catalogs;  ///< folder with programs/<issuer>/<edition>.json, which may be shared; empty: none

    friend bool operator==(const Office&, const Office&) = default;
};

Office keptOffice();
void keep(const Office& office);

}  // namespace yushi
