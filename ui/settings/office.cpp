#include "settings/office.h"

#include <QSettings>

namespace yushi {

namespace {

const auto kOfficeName = QStringLiteral("office/name");
const auto kOfficeLogo = QStringLiteral("office/logo");

}  // namespace

Office keptOffice() {
    const QSettings settings;
    return {settings.value(kOfficeName).toString(), settings.value(kOfficeLogo).toString()};
}

void keep(const Office& office) {
    QSettings settings;
    settings.setValue(kOfficeName, office.name);
    settings.setValue(kOfficeLogo, office.logo);
}

}  // namespace yushi
