#include "files/private_files.h"

#include "files/traces.h"

#include <QFile>
#include <QSettings>

#include <sys/stat.h>

namespace yushi {

void keepFilesPrivate() {
    ::umask(S_IRWXG | S_IRWXO);
    for (const QString& file :
         {QSettings().fileName(), QSettings(QSettings::UserScope, dialogOrganization()).fileName()}) {
        if (QFile::exists(file))
            QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

}  // namespace yushi
