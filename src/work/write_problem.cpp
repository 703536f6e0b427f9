#include "work/write_problem.h"

#include <cerrno>
#include <system_error>

namespace yushi {

namespace {

struct WriteReason {
    Text found;
    Text expected;
};

const Text& anotherPlace() {
    static const Text words = {"書き込める場所(別の場所に保存してください)",
                               "a place that may be written: save somewhere else"};
    return words;
}

WriteReason reasonFor(const std::filesystem::path& path, int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {{"ディスクがいっぱいで書けません", "the disk is full"},
                    {"空き(要らないファイルを消すか、別の場所に保存してください)",
                     "free space: remove files that are not needed, or save somewhere else"}};
        case EROFS:
            return {{"読み取り専用の場所です", "the place is read-only"}, anotherPlace()};
        case EACCES:
        case EPERM:
            return {{"書き込む権限がありません", "you may not write there"}, anotherPlace()};
        case EISDIR:
            return {{"フォルダです", "a folder"}, {"ファイルの名前", "the name of a file"}};
        case ENAMETOOLONG:
            return {{"ファイルの名前が長すぎます", "the name of the file is too long"},
                    {"短い名前(日本語なら80字まで)", "a shorter name, of 255 bytes at most"}};
        case ELOOP:
            return {{"リンクが輪になっています", "links lead in a circle"},
                    {"ファイルの名前(リンクを直してください)", "the name of a file: mend the links"}};
        default:
            break;
    }
    // A folder that cannot be reached answers in many ways.
    std::error_code none;
    if (!std::filesystem::exists(std::filesystem::absolute(path, none).parent_path(), none)) {
        return {{"保存先のフォルダがありません(外されたか、ネットワークが切れています)",
                 "the folder is not there: it was removed, or the network is gone"},
                {"今あるフォルダ(つなぎ直すか、別の場所に保存してください)",
                 "a folder that exists: connect it again, or save somewhere else"}};
    }
    const std::string reason = error == 0 ? "" : "(" + std::generic_category().message(error) + ")";
    return {{"書けません" + reason, "cannot be written" + reason}, anotherPlace()};
}

}  // namespace

Problem writeProblem(const std::filesystem::path& path, int error) {
    WriteReason reason = reasonFor(path, error);
    return {path.string(), "", 0, std::move(reason.found), std::move(reason.expected)};
}

}  // namespace yushi
