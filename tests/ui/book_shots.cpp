#include "ui/book_shots.h"

#include "book/pages/book_window.h"
#include "book/store/book.h"
#include "desk/desk.h"
#include "menus/book_menu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace yushi::test {

namespace {

constexpr int kConsultations = 60;

/// Clients of several sizes of name, who come again.
BookRecord record(const Desk& desk, int i) {
    static const char* const businesses[] = {"ヤマダ製作所", "有限会社みどり食堂", "佐藤工務店",
                                             "株式会社アルプス精密機械工業ながの第二工場", "はなや"};
    static const char* const trades[] = {"製造業", "飲食業", "建設業", "製造業", "小売業"};
    const int client = i * 7 % 5;
    BookRecord made = recordOf(desk);
    made.clientName = client % 2 == 0 ? QStringLiteral("山田太郎") : QString();
    made.business = QString::fromUtf8(businesses[client]);
    made.trade = QString::fromUtf8(trades[client]);
    made.note = QStringLiteral("見積書を持って来週また来所");
    made.need = i % 3 == 0 ? QStringLiteral("運転資金") : QStringLiteral("設備資金");
    made.heldOn = QDate(2025, 10, 1).addDays(i * 7);
    made.amount = Yen(3'000'000 + 1'700'000 * (i % 9));
    for (std::size_t program = 0; program < made.programs.size(); ++program)
        made.programs[program].verdict = static_cast<Verdict>((i + static_cast<int>(program)) % 4);
    return made;
}

}  // namespace

void shootBook(QWidget& window, const Desk& desk, const std::function<void(QWidget&, const char*)>& shoot) {
    const QTemporaryDir folder;
    const BookFile place{folder.filePath(QStringLiteral("book.db"))};
    const auto book = Book::open(place, QStringLiteral("窓口1"));
    if (!book) return;
    for (int i = 0; i < kConsultations; ++i) (*book)->save(record(desk, i), std::nullopt);
    setBookPlace(place);
    auto* menu = window.findChild<BookMenu*>();
    menu->actions().constFirst()->trigger();
    auto* list = window.findChild<BookWindow*>();
    const auto* consultations = list->findChild<QAbstractItemView*>(QStringLiteral("consultations"));
    if (!QTest::qWaitFor([&] { return consultations->model()->rowCount() > 0; })) return;
    auto* tabs = list->findChild<QTabWidget*>(QStringLiteral("book tabs"));
    static constexpr const char* pages[] = {"book", "book-clients", "book-statistics", "book-place"};
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QTest::qWait(300);  // the database answers in its own time
        shoot(*list, pages[page]);
    }
    menu->closeBook();
}

}  // namespace yushi::test
