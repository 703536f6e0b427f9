// A desk that records one consultation and ends: book_driver NAME FILE, or book_driver NAME HOST PORT DATABASE USER. It
// waits for a line first, so that many may begin at once, and prints "recorded" or what stood in the way.
#include "book/store/book.h"
#include "words/words.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yushi;

namespace {

BookPlace placeIn(const QStringList& arguments) {
    if (arguments.size() == 3) return BookFile{arguments[2]};
    return BookServer{arguments[2], arguments[3].toInt(), arguments[4], arguments[5]};
}

std::string recordIn(const BookPlace& place, const QString& name) {
    const auto book = Book::open(place, name);
    if (!book) return book.problems().front().found.en;
    BookRecord record;
    record.clientName = name;
    record.heldOn = QDate(2026, 11, 1);
    const SaveOutcome outcome = (*book)->save(record, std::nullopt);
    if (const auto* problems = std::get_if<Problems>(&outcome)) return problems->front().found.en;
    return "recorded";
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("book_driver"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 6) return 2;
    std::getchar();
    std::puts(recordIn(placeIn(arguments), arguments[1]).c_str());
}
