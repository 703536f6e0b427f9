#pragma once

#include "book/store/book.h"
#include "catch.h"
#include "ui/postgres_server.h"

#include <QTemporaryDir>

#include <optional>
#include <string>
#include <vector>

namespace yushi::test {

/// A place for a new book in either kind of database.
class FreshPlace {
  public:
    explicit FreshPlace(const std::string& kind) {
        if (kind == "PostgreSQL") {
            place_ = postgresServer().freshDatabase();
        } else {
            place_ = BookFile{folder_.filePath(QStringLiteral("book.db"))};
        }
    }

    const BookPlace& operator*() const { return place_; }
    std::shared_ptr<Book> open(const char* desk = "窓口1") const {
        auto book = Book::open(place_, QString::fromUtf8(desk));
        if (!book) FAIL(book.problems().front().found.en);
        return *book;
    }

  private:
    QTemporaryDir folder_;
    BookPlace place_;
};

/// A consultation of November 2026.
inline BookRecord record(const char* name, const char* business, int day = 1) {
    BookRecord made;
    made.clientName = QString::fromUtf8(name);
    made.business = QString::fromUtf8(business);
    made.note = QStringLiteral("設備の入替え、来週また来所");
    made.heldOn = QDate(2026, 11, day);
    made.trade = QStringLiteral("製造業");
    made.need = QStringLiteral("設備資金");
    made.amount = Yen(50'000'000);
    made.programs = {{QStringLiteral("shizuoka"), QStringLiteral("economic-change"),
                      QStringLiteral("経済変動対策貸付"), Verdict::Eligible},
                     {QStringLiteral("hyogo"), QStringLiteral("general"), QStringLiteral("経営活性化資金"),
                      Verdict::Ineligible}};
    made.caseText = QStringLiteral("{\"facts\": {}}");
    return made;
}

/// What a book finds.
inline std::vector<BookEntry> found(const Book& book, const char* words) {
    auto entries = book.find({QString::fromUtf8(words), {}, false, 200, 0});
    REQUIRE(entries);
    return *entries;
}

/// Writes a record that nothing stands in the way of.
inline BookKey saved(const Book& book, const BookRecord& record, std::optional<BookKey> known = {}) {
    const SaveOutcome outcome = book.save(record, known);
    REQUIRE(std::holds_alternative<BookKey>(outcome));
    return std::get<BookKey>(outcome);
}

}  // namespace yushi::test
