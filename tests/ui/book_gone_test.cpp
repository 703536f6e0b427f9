// Files that are no book, or no more: nothing is written to them, and nobody begins an empty book unasked.
#include "ui/fresh_book.h"

#include "book/pages/new_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace yushi;
using test::found;
using test::record;
using test::saved;

namespace {

/// A file in which a book has been.
struct UsedFile {
    QTemporaryDir folder;
    BookFile file{folder.filePath(QStringLiteral("book.db"))};

    UsedFile() { saved(*open(), record("山田太郎", "ヤマダ製作所")); }

    std::shared_ptr<Book> open() const {
        const auto book = Book::open(file, QStringLiteral("窓口1"));
        REQUIRE(book);
        return *book;
    }
    std::string refused() const {
        const auto book = Book::open(file, QStringLiteral("窓口1"));
        REQUIRE_FALSE(book);
        CHECK_FALSE(book.problems().front().expected.ja.empty());
        return book.problems().front().found.ja;
    }
    void write(const QByteArray& content) const {
        QFile opened(file.path);
        REQUIRE(opened.open(QIODevice::WriteOnly));
        opened.write(content);
    }
    QByteArray content() const {
        QFile opened(file.path);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
};

const char* const kGone = "台帳があった場所に、台帳がありません(ファイルがないか、空です)";

}  // namespace

TEST_CASE("where a book was and nothing is left, an empty one is begun only if the user wants it") {
    const bool missing = GENERATE(true, false);
    CAPTURE(missing);
    const UsedFile used;
    REQUIRE(QFile::remove(used.file.path));
    if (!missing) used.write({});
    CHECK(used.refused() == kGone);
    CHECK(QFileInfo(used.file.path).size() == 0);
    CHECK(QFileInfo::exists(used.file.path) != missing);
    CHECK(QDir(used.folder.path()).entryList(QDir::Files).size() == (missing ? 0 : 1));

    forgetGoneBook(used.file);
    CHECK(found(*used.open(), "").empty());
    saved(*used.open(), record("佐藤花子", ""));
    CHECK(found(*used.open(), "").size() == 1);
}

TEST_CASE("an empty file is no book, whoever has put it there") {
    const QTemporaryDir folder;
    const BookFile file{folder.filePath(QStringLiteral("book.db"))};
    REQUIRE(QFile(file.path).open(QIODevice::WriteOnly));
    const auto book = Book::open(file, QString());
    REQUIRE_FALSE(book);
    CHECK(book.problems().front().found.ja == kGone);
    CHECK(QFileInfo(file.path).size() == 0);
}

TEST_CASE("a book that is there again is opened as before, and one that is there is never begun anew") {
    const UsedFile used;
    const QString aside = used.file.path + QStringLiteral(".aside");
    REQUIRE(QFile::rename(used.file.path, aside));
    CHECK(used.refused() == kGone);
    REQUIRE(QFile::rename(aside, used.file.path));
    CHECK(found(*used.open(), "").size() == 1);
    forgetGoneBook(used.file);
    CHECK(found(*used.open(), "").size() == 1);
}

TEST_CASE("a file that is no book, a part of one or of another program is refused in words and left as it is") {
    const UsedFile used;
    const QByteArray whole = used.content();
    struct Case {
        QByteArray content;
        const char* found;
    };
    const Case tried = GENERATE_REF(Case{"{\"facts\": {}} 相談の控え", "台帳ではないファイルです"},
                                    Case{QByteArray(8192, 'x'), "台帳ではないファイルです"},
                                    Case{whole.left(whole.size() / 2), "台帳が壊れています"},
                                    Case{whole.left(4096), "台帳が壊れています"},
                                    Case{whole.left(700), "台帳が壊れています"});
    CAPTURE(tried.content.size());
    used.write(tried.content);
    CHECK(used.refused().starts_with(tried.found));
    CHECK(used.content() == tried.content);
}

TEST_CASE("a database of another program is left alone") {
    const UsedFile used;
    {
        const auto book = used.open();
        REQUIRE(book->database().run(QStringLiteral("DROP TABLE book_version")).empty());
    }
    const QByteArray before = used.content();
    CHECK(used.refused() == "ほかのプログラムのデータベースです");
    CHECK(used.content() == before);
}
