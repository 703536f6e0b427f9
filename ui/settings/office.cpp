#include "settings/office.h"

#include "settings/settings_keys.h"

#include <QSettings>

namespace yushi {

Office keptOffice() {
    const QSettings kept;
    return {kept.value(settings::kOfficeName).toString(), kept.value(settings::kOfficeLogo).toString(),
            kept.value(settings::kOfficeCatalogs).toString()};
}

void keep(const Office& office) {
    QSettings kept;
    kept.setValue(settings::kOfficeName, office.name);
    kept.setValue(settings::kOfficeLogo, office.logo);
    kept.setValue(settings::kOfficeCatalogs, office.catalogs);
}

}  // namespace yushi
