#pragma once

#include "catch.h"
#include "full_disk.h"

#include <QFile>
#include <QString>

#include <unistd.h>

#include <cstdlib>

namespace yushi::test {

/// Nobody may write in a folder while this lives; root, who always may, is somebody else meanwhile.
class ReadOnlyFolder {
  public:
    explicit ReadOnlyFolder(QString folder)
        : folder_(std::move(folder)), before_(QFile::permissions(folder_)) {
        constexpr auto readAndEnter = QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                      QFileDevice::ReadGroup | QFileDevice::ExeGroup |
                                      QFileDevice::ReadOther | QFileDevice::ExeOther;
        REQUIRE(QFile::setPermissions(folder_, readAndEnter));
        if (geteuid() == 0) REQUIRE(seteuid(kNobody) == 0);
    }
    ~ReadOnlyFolder() {
        if (getuid() == 0 && seteuid(0) != 0) std::abort();
        QFile::setPermissions(folder_, before_);
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

  private:
    static constexpr uid_t kNobody = 65534;

    QString folder_;
    QFileDevice::Permissions before_;
};

}  // namespace yushi::test
