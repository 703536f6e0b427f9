#include "book/store/book_refusal.h"

#include "words/words.h"

#include <QSqlError>

#include <algorithm>
#include <array>
#include <string_view>

namespace yushi {

namespace {

const Text kTryAgain = {"もう一度行う", "try again"};
const Text kOtherPlace = {"読み書きできる台帳のファイル。場所は「台帳の場所」で変えられる",
                          "a file that may be read and written; its place can be changed"};
const Text kBackup = {"控えを別の名前で置き、台帳の場所をそれに変える(このファイルには何も書きません)",
                      "put a backup under another name and choose it as the place of the book; nothing is written to "
                      "this one"};
const Text kAnsweringServer = {
    "応答するPostgreSQLサーバーと、利用者の権限(パスワードは ~/.pgpass)",
    "a PostgreSQL server that answers, and the user's rights (password in ~/.pgpass)"};
const Text kAskWhoKeepsServer = {"サーバーの管理者に知らせる", "tell whoever keeps the server"};

/// A refusal that says what the database itself said.
Refusal inItsWords(RefusalKind kind, const QSqlError& error, const Text& expected) {
    const std::string said = fromQt(error.databaseText().trimmed());
    return {kind, {"台帳を使えません: " + said, "the book cannot be used: " + said}, expected};
}

}  // namespace

Refusal refusalOfFile(const QSqlError& error) {
    // https://www.sqlite.org/rescode.html; the lower eight bits are the primary code.
    switch (error.nativeErrorCode().toInt() & 0xff) {
        case 5:  // SQLITE_BUSY
        case 6:  // SQLITE_LOCKED
            return {RefusalKind::InTheWay,
                    {"ほかの窓口が台帳に書き込んでいる最中です", "another desk is writing to the book"},
                    kTryAgain};
        case 3:   // SQLITE_PERM
        case 8:   // SQLITE_READONLY
        case 23:  // SQLITE_AUTH
            return {RefusalKind::Final,
                    {"台帳に書き込む権限がありません", "there is no right to write to the book"},
                    kOtherPlace};
        case 10:  // SQLITE_IOERR
            return {RefusalKind::Final,
                    {"台帳のファイルを読み書きできませんでした", "the file of the book could not be read or written"},
                    {"ドライブやネットワークのつながりを確かめて、もう一度行う",
                     "check that the drive or the network is connected and try again"}};
        case 11:  // SQLITE_CORRUPT
            return {RefusalKind::Final, {"台帳が壊れています", "the book is damaged"}, kBackup};
        case 26:  // SQLITE_NOTADB
            return {RefusalKind::Final, {"台帳ではないファイルです", "a file that is no book"}, kBackup};
        case 13:  // SQLITE_FULL
            return {RefusalKind::Final,
                    {"ディスクがいっぱいです", "the disk is full"},
                    {"空きを作って、もう一度行う", "make room and try again"}};
        case 14:  // SQLITE_CANTOPEN
            return {RefusalKind::Final,
                    {"台帳のファイルを開けません", "the file of the book cannot be opened"},
                    kOtherPlace};
        default:
            return inItsWords(RefusalKind::Final, error, kOtherPlace);
    }
}

Refusal refusalOfServer(const QSqlError& error, Connection connection) {
    const std::string state = fromQt(error.nativeErrorCode());
    const auto isOf = [&state](std::string_view group) { return state.starts_with(group); };
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    constexpr std::array<std::string_view, 6> inTheWay = {"23503", "23505", "40001", "40P01", "42P07", "23P01"};
    if (error.type() == QSqlError::ConnectionError) {
        const std::string said = fromQt(error.databaseText().trimmed());
        return {RefusalKind::Lost,
                {"サーバーにつながりません: " + said, "the server cannot be reached: " + said},
                kAnsweringServer};
    }
    if (connection == Connection::Gone || isOf("08") || isOf("57P0")) {
        return {RefusalKind::Lost,
                {"サーバーとのつながりが切れました", "the connection to the server was lost"},
                kAnsweringServer};
    }
    if (std::ranges::find(inTheWay, state) != inTheWay.end()) {
        return {RefusalKind::InTheWay,
                {"ほかの窓口が同じ相談者を変えている最中です", "another desk is changing the same client"},
                kTryAgain};
    }
    if (state == "55P03") {
        return {RefusalKind::Final,
                {"ほかの窓口がこの相談を押さえたままです", "another desk keeps this consultation to itself"},
                {"その窓口の作業が終わってから、もう一度行う", "try again when that desk has finished"}};
    }
    if (state == "57014") {
        return {RefusalKind::Final,
                {"サーバーが時間内に終えられませんでした", "the server did not finish in time"},
                {"もう一度行う。続くならサーバーの管理者に知らせる",
                 "try again; if it goes on, tell whoever keeps the server"}};
    }
    if (isOf("53")) {
        return {RefusalKind::Final,
                {"サーバーの空き(接続・メモリー・ディスク)が足りません",
                 "the server is out of connections, memory or disk"},
                kAskWhoKeepsServer};
    }
    if (state == "42501") {
        return {RefusalKind::Final,
                {"この利用者には台帳を読み書きする権限がありません",
                 "this user has no right to read and write the book"},
                kAskWhoKeepsServer};
    }
    return inItsWords(RefusalKind::Final, error, kAnsweringServer);
}

}  // namespace yushi
