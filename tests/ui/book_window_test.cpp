// The consultation book through its window: recorded from the desk, found, opened, changed, deleted.
#include "book/book_window.h"

#include "book/book_model.h"
#include "book/book_session.h"
#include "files/case_session.h"
#include "ui/desktop.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// The main window with a book of its own, empty at first.
struct BookDesk : Desktop {
    QTemporaryDir folder;

    explicit BookDesk(Language language = Language::Japanese) : Desktop(language) {
        setBookPlace(BookFile{folder.filePath(QStringLiteral("book.db"))});
    }
    ~BookDesk() { QSettings().remove(QStringLiteral("book")); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }
    template <class T>
    T* inBook(const char* name) {
        auto* book = window.findChild<BookWindow*>();
        REQUIRE(book != nullptr);
        auto* widget = book->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    QAbstractItemModel* rows() { return inBook<QTableView>("consultations")->model(); }
    bool becomes(int count) {
        return QTest::qWaitFor([&] { return rows()->rowCount() == count; });
    }
    void openSample() {
        auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", desk.data());
        REQUIRE(sample);
        Consultation consultation = *std::move(sample);
        consultation.client.name = "山田太郎";
        consultation.client.business = "ヤマダ製作所";
        desk.open(std::move(consultation));
    }
    /// Ctrl+K, and the answer of the database.
    void record() {
        auto* session = window.findChild<BookSession*>();
        REQUIRE(session != nullptr);
        bool done = false;
        QObject watch;
        QObject::connect(session, &BookSession::recorded, &watch, [&done] { done = true; });
        press(Qt::Key_K);
        REQUIRE(QTest::qWaitFor([&done] { return done; }));
    }
};

}  // namespace

TEST_CASE("a consultation recorded from the desk is found as one types, and opened again") {
    BookDesk d;
    d.openSample();
    const Consultation before = d.desk.consultation();
    d.record();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(1));
    const QAbstractItemModelTester tester(d.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(d.rows()->index(0, BookModel::ClientName).data().toString() ==
          QStringLiteral("ヤマダ製作所 (山田太郎)"));
    CHECK(d.rows()->index(0, BookModel::Amount).data().toString() == QStringLiteral("50,000,000円"));

    Desktop::type(d.inBook<QLineEdit>("book search"), QStringLiteral("ない"));
    REQUIRE(d.becomes(0));
    CHECK(d.inBook<QLabel>("book state")->text() == QStringLiteral("「ない」に合う相談はありません。"));
    d.inBook<QLineEdit>("book search")->clear();
    Desktop::type(d.inBook<QLineEdit>("book search"), QStringLiteral("やまだ"));
    REQUIRE(d.becomes(1));

    d.desk.open({Answers(d.desk.data().vocabulary), {}});
    auto* table = d.inBook<QTableView>("consultations");
    table->selectRow(0);
    QTest::mouseClick(d.inBook<QPushButton>("open record"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return d.desk.consultation() == before; }));
}

TEST_CASE("recording again changes the same record, unless another one is asked for") {
    BookDesk d;
    d.openSample();
    d.record();
    d.record();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(1));
    auto* session = d.window.findChild<BookSession*>();
    session->recordAnew();
    REQUIRE(d.becomes(2));
}

TEST_CASE("deleting for good takes a second click") {
    BookDesk d;
    d.openSample();
    d.record();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(1));
    d.inBook<QTableView>("consultations")->selectRow(0);
    auto* confirm = d.inBook<QPushButton>("confirm removal");
    CHECK_FALSE(confirm->isVisible());
    QTest::mouseClick(d.inBook<QPushButton>("remove record"), Qt::LeftButton);
    CHECK(d.rows()->rowCount() == 1);
    REQUIRE(confirm->isVisible());
    QTest::mouseClick(confirm, Qt::LeftButton);
    CHECK(d.becomes(0));
}

TEST_CASE("a client is found among the clients, and their consultations are listed until all are wanted") {
    BookDesk d;
    d.openSample();
    d.record();
    d.openSample();
    d.desk.changeClient(QStringLiteral("名前"), [](Client& client) { client.business = "佐藤食堂"; });
    d.window.findChild<BookSession*>()->recordAnew();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(2));

    d.inBook<QTabWidget>("book tabs")->setCurrentIndex(1);
    auto* clients = d.inBook<QTableView>("clients");
    REQUIRE(QTest::qWaitFor([&] { return clients->model()->rowCount() == 2; }));
    const QAbstractItemModelTester tester(clients->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(d.inBook<QLabel>("book state")->text() == QStringLiteral("2人"));
    CHECK_FALSE(d.inBook<QPushButton>("consultations of client")->isEnabled());
    Desktop::type(d.inBook<QLineEdit>("client search"), QStringLiteral("さとう食堂"));
    REQUIRE(QTest::qWaitFor([&] { return clients->model()->rowCount() == 0; }));
    d.inBook<QLineEdit>("client search")->clear();
    Desktop::type(d.inBook<QLineEdit>("client search"), QStringLiteral("佐藤"));
    REQUIRE(QTest::qWaitFor([&] { return clients->model()->rowCount() == 1; }));
    d.clickCell(clients, clients->model()->index(0, 0));
    QTest::mouseClick(d.inBook<QPushButton>("consultations of client"), Qt::LeftButton);

    CHECK(d.inBook<QTabWidget>("book tabs")->currentIndex() == 0);
    REQUIRE(d.becomes(1));
    CHECK(d.rows()->index(0, BookModel::ClientName).data().toString() ==
          QStringLiteral("佐藤食堂 (山田太郎)"));
    QTest::mouseClick(d.inBook<QToolButton>("of client"), Qt::LeftButton);
    CHECK(d.becomes(2));
}

TEST_CASE("what takes its time in the book shows that it goes on, and stops at a click") {
    BookDesk d;
    d.press(Qt::Key_B);
    auto& book = d.window.findChild<BookSession*>()->book();
    REQUIRE(QTest::qWaitFor([&] { return book.isOpen(); }));
    auto* stop = d.inBook<QPushButton>("stop");
    CHECK_FALSE(stop->isVisible());
    std::optional<Problems> answer;
    book.ask(
        [](const Book& asked) {
            return asked.database().run(
                QStringLiteral("WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT 1 FROM endless) "
                               "SELECT count(*) FROM endless"));
        },
        &d.window, [&](const Problems& problems) { answer = problems; });
    REQUIRE(QTest::qWaitFor([&] { return stop->isVisible(); }));
    QTest::mouseClick(stop, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK_FALSE(answer->empty());
    CHECK_FALSE(stop->isVisible());
}

TEST_CASE("a desk is told in the window that another was faster, and its work becomes a record of its own") {
    BookDesk d;
    d.openSample();
    d.record();
    const BookPlace place = bookPlace();
    {
        const auto other = Book::open(place, QStringLiteral("窓口2"));
        REQUIRE(other);
        BookRecord theirs = recordOf(d.desk);
        theirs.note = QStringLiteral("窓口2の記録");
        const auto key = d.window.findChild<BookSession*>()->key();
        REQUIRE(std::holds_alternative<BookKey>((*other)->save(theirs, key)));
    }
    d.press(Qt::Key_K);
    QPushButton* anew = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        anew = d.window.findChild<QPushButton*>(QStringLiteral("record anew"));
        return anew != nullptr;
    }));
    QTest::mouseClick(anew, Qt::LeftButton);
    d.press(Qt::Key_B);
    CHECK(d.becomes(2));
}

TEST_CASE("片付け closes the book, whose list shows clients") {
    BookDesk d;
    d.openSample();
    d.record();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(1));
    Desktop::type(d.inBook<QLineEdit>("book search"), QStringLiteral("山田"));
    d.window.session().clearDesk();
    CHECK(d.window.findChild<BookWindow*>() == nullptr);
    for (const auto* message : d.window.findChildren<QLabel*>(QStringLiteral("message")))
        CHECK_FALSE(message->isVisible());
}

TEST_CASE("the book speaks English, and switches while it is open") {
    BookDesk d(Language::English);
    d.press(Qt::Key_B);
    CHECK(d.inBook<QPushButton>("open record")->text() == QStringLiteral("Open"));
}
