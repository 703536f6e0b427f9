#include "settings/office.h"

#include <QSettings>

namespace yushi {

namespace {

const auto kName = QStringLiteral("office/name");
const auto kLogo = QStringLiteral("office/logo");

}  // namespace

Office keptOffice() {
    const QSettings settings;
    return {settings.value(kName).toString(), settings.value(kLogo).toString()};
}

void keep(const Office& office) {
    QSettings settings;
    settings.setValue(kName, office.name);
    settings.setValue(kLogo, office.logo);
}

}  // namespace yushi
