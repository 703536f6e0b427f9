#pragma once

#include "catalog/folders/load.h"

#include <filesystem>
#include <vector>

namespace yushi {

/// The data folder of an installed program (share/yushi-kurabe beside its bin), or that of the source tree
/// from which it was built; the environment variable YUSHI_DATA goes before both.
std::filesystem::path defaultDataFolder(const std::filesystem::path& executable);

/// Where further editions lie, the office's before the user's own: @p office, or where that is empty the folder that the
/// environment variable YUSHI_OFFICE names; and yushi-kurabe in the user's data folder (XDG_DATA_HOME), if it is there.
std::vector<LayerFolder> layerFolders(const std::filesystem::path& office);

}  // namespace yushi
