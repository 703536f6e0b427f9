#include "files/write_problem.h"

#include "words.h"

#include <QFileInfo>

#include <cerrno>
#include <system_error>

namespace yushi {

namespace {

struct WriteReason {
    Text found;
    Text expected;
};

WriteReason reasonFor(const QString& path, int error) {
    // A folder that cannot be reached answers in many ways, so that it is asked for first.
    if (!QFileInfo::exists(QFileInfo(path).absolutePath())) {
        return {{"保存先のフォルダがありません(外されたか、ネットワークが切れています)",
                 "the folder is not there: it was removed, or the network is gone"},
                {"今あるフォルダ(つなぎ直すか、別の場所に保存してください)",
                 "a folder that exists: connect it again, or save somewhere else"}};
    }
    switch (error) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {{"ディスクがいっぱいで書けません", "the disk is full"},
                    {"空き(要らないファイルを消すか、別の場所に保存してください)",
                     "free space: remove files that are not needed, or save somewhere else"}};
        case EROFS:
            return {{"読み取り専用の場所です", "the place is read-only"},
                    {"書き込める場所(別の場所に保存してください)",
                     "a place that may be written: save somewhere else"}};
        case 0:
        case EACCES:
        case EPERM:
            return {{"書き込む権限がありません", "you may not write there"},
                    {"書き込める場所(別の場所に保存してください)",
                     "a place that may be written: save somewhere else"}};
        default:
            break;
    }
    const std::string reason = std::generic_category().message(error);
    return {
        {"書けません(" + reason + ")", "cannot be written (" + reason + ")"},
        {"書き込める場所(別の場所に保存してください)", "a place that may be written: save somewhere else"}};
}

}  // namespace

Problem writeProblem(const QString& path, int error) {
    WriteReason reason = reasonFor(path, error);
    return {fromQt(path), "", 0, std::move(reason.found), std::move(reason.expected)};
}

}  // namespace yushi
