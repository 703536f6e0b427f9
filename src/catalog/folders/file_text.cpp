#include "catalog/folders/file_text.h"

#include <fstream>
#include <system_error>

namespace yushi {

namespace {

Problems problem(const std::filesystem::path& path, Text found, Text expected) {
    return {Problem{path.string(), "", 0, std::move(found), std::move(expected)}};
}

Problems cannotRead(const std::filesystem::path& path) {
    return problem(
        path, {"読めません", "cannot be read"},
        {"読み取れるファイル(権限を確かめてください)", "a file that may be read: check its permissions"});
}

}  // namespace

Problem tooLarge(const std::string& file, std::uintmax_t most) {
    const std::string expected = std::to_string(most >> 20) + " MiB";
    return {file,
            "",
            0,
            {"大きすぎます", "too large"},
            {expected + "以下", "at most " + expected}};
}

Problem tooLarge(const std::string& file, std::uintmax_t size, std::uintmax_t most) {
    const std::string found = std::to_string((size + (1 << 20) - 1) >> 20) + " MiB";  // never as little as the most
    const std::string expected = std::to_string(most >> 20) + " MiB";
    return {file,
            "",
            0,
            {"大きすぎます(" + found + ")", "too large (" + found + ")"},
            {expected + "以下のファイル", "a file of at most " + expected}};
}

Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t most) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return problem(
            path, {"ファイルがありません", "no such file"},
            {"存在するファイル(名前と場所を確かめてください)", "a file that exists: check name and place"});
    }
    if (error == std::errc::too_many_symbolic_link_levels) {
        return problem(path, {"リンクが堂々巡りしています", "the link leads round in a circle"},
                       {"実在するファイルへのリンク", "a link to a file that exists"});
    }
    if (error) return cannotRead(path);
    if (status.type() != std::filesystem::file_type::regular) {
        return problem(path, {"ファイルではありません", "not a file"},
                       {"ふつうのファイル", "an ordinary file"});
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size > most) return Problems{tooLarge(path.string(), size, most)};
    const auto written = std::filesystem::last_write_time(path, error);
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream && !stream.eof()) {
        return cannotRead(path);
    }
    const bool whole = static_cast<std::uintmax_t>(stream.gcount()) == size &&
                       stream.peek() == std::ifstream::traits_type::eof();
    if (!whole || written != std::filesystem::last_write_time(path, error)) {
        return problem(path, {"読んでいる間に変わりました", "changed while it was being read"},
                       {"書き込みの終わったファイル(もう一度試してください)",
                        "a file at rest: try again when nobody writes to it"});
    }
    return bytes;
}

}  // namespace yushi
