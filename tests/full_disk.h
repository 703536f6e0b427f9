#pragma once

#include "catch.h"

#include <sys/resource.h>

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

}  // namespace yushi::test
