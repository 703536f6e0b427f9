#pragma once

#include "catch.h"

#include <QFile>
#include <QString>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace yushi::test {

/// No file grows beyond so many bytes while this lives, as on a full disk.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit full{bytes, before_.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_{};
};

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
