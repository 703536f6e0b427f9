#pragma once

#include <filesystem>

namespace yushi {

/// The data folder of an installed program (share/yushi-kurabe beside its bin), or that of the source tree
/// from which it was built; the environment variable YUSHI_DATA goes before both.
std::filesystem::path defaultDataFolder(const std::filesystem::path& executable);

}  // namespace yushi
