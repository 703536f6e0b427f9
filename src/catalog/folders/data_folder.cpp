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

std::vector<LayerFolder> layerFolders(const std::filesystem::path& office) {
    namespace fs = std::filesystem;
    const auto named = [](const char* variable) {
        const char* value = std::getenv(variable);
        return fs::path(value ? value : "");
    };
    std::vector<LayerFolder> layers;
    const fs::path shared = office.empty() ? named("YUSHI_OFFICE") : office;
    if (!shared.empty()) layers.push_back({DataLayer::Office, shared});
    const fs::path home = named("XDG_DATA_HOME").empty() ? named("HOME") / ".local" / "share" : named("XDG_DATA_HOME");
    std::error_code error;
    const fs::path own = home / "yushi-kurabe";
    if (fs::is_directory(own / "programs", error)) layers.push_back({DataLayer::Own, own});
    return layers;
}

}  // namespace yushi
