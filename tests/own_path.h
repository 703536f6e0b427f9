#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

namespace yushi::test {

/// A place for temporary files that no other test has: CTest runs each test in a process of its own, several at once.
inline std::filesystem::path ownPath(const std::string& name) {
    return std::filesystem::temp_directory_path() / ("yushi-" + std::to_string(::getpid()) + "-" + name);
}

}  // namespace yushi::test
