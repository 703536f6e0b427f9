#include "catalog/folders/data_folder.h"

#include <cstdlib>
#include <system_error>

namespace yushi {

std::filesystem::path defaultDataFolder(const std::filesystem::path& executable) {
    namespace fs = std::filesystem;
    if (const char* chosen = std::getenv("YUSHI_DATA")) return chosen;
    std::error_code error;
    const fs::path program = fs::canonical(executable, error);
    const fs::path installed = program.parent_path().parent_path() / "share" / "yushi-kurabe";
    return fs::exists(installed / "programs" / "facts.json", error) ? installed : fs::path(YUSHI_SOURCE_DATA);
}

}  // namespace yushi
