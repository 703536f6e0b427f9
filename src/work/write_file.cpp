#include "work/write_file.h"

#include <fstream>
#include <system_error>

namespace yushi {

namespace {

Problems cannotWrite(const std::filesystem::path& file) {
    return {Problem{file.string(),
                    "",
                    0,
                    {"書けません", "cannot be written"},
                    {"書き込める場所", "a place that may be written"}}};
}

}  // namespace

Problems writeFile(const std::filesystem::path& file,
                   const std::function<bool(const std::filesystem::path&)>& writer) {
    std::filesystem::path beside = file;
    beside += ".part";
    std::error_code error;
    if (writer(beside)) {
        std::filesystem::rename(beside, file, error);
        if (!error) return {};
    }
    std::filesystem::remove(beside, error);
    return cannotWrite(file);
}

Problems writeFile(const std::filesystem::path& file, std::string_view bytes) {
    return writeFile(file, [bytes](const std::filesystem::path& path) {
        std::ofstream stream(path, std::ios::binary);
        return bool(stream << bytes && stream.flush());
    });
}

}  // namespace yushi
