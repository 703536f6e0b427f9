// The consultation book through its window: recorded from the desk, found, opened, changed, deleted.
#include "book/pages/book_window.h"

#include "book/pages/book_model.h"
#include "ui/book_desk.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace yushi;
using yushi::test::BookDesk;
using yushi::test::Desktop;

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

TEST_CASE("the book takes what is typed for a search at once, and Esc and Ctrl+W close it") {
    BookDesk d;
    const auto [key, modifiers] = GENERATE(std::pair<Qt::Key, Qt::KeyboardModifier>{Qt::Key_Escape, Qt::NoModifier},
                                           std::pair{Qt::Key_W, Qt::ControlModifier});
    d.press(Qt::Key_B);
    auto* list = d.window.findChild<BookWindow*>();
    CHECK(list->focusWidget() == d.inBook<QLineEdit>("book search"));
    QTest::keyClick(list->focusWidget(), key, modifiers);
    CHECK_FALSE(list->isVisible());
    CHECK(d.window.isVisible());
    d.press(Qt::Key_B);
    CHECK(list->isVisible());
    CHECK(list->focusWidget() == d.inBook<QLineEdit>("book search"));
}

TEST_CASE("what is unsaved is asked about over the book, and the question takes the keys") {
    BookDesk d;
    d.openSample();
    d.record();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(1));
    auto* list = d.window.findChild<BookWindow*>();
    d.desk.changeClient(QStringLiteral("名前"), [](Client& client) { client.name = "佐藤花子"; });
    d.inBook<QTableView>("consultations")->selectRow(0);
    const auto ask = [&] {
        QTest::mouseClick(d.inBook<QPushButton>("open record"), Qt::LeftButton);
        QMessageBox* question = nullptr;
        REQUIRE(BookDesk::becomesTrue([&] {
            question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            return question != nullptr;
        }));
        CHECK(question->parentWidget() == list);
        CHECK(question->textFormat() == Qt::PlainText);
        return question;
    };
    QTest::keyClick(ask(), Qt::Key_Escape);
    CHECK(d.desk.consultation().client.name == "佐藤花子");
    auto* discard = ask()->findChild<QPushButton*>(QStringLiteral("without saving"));
    REQUIRE(discard != nullptr);
    discard->setFocus();
    QTest::keyClick(discard, Qt::Key_Space);
    CHECK(BookDesk::becomesTrue([&] { return d.desk.consultation().client.name == "山田太郎"; }));
    CHECK_FALSE(d.window.session().hasUnsaved());
}

TEST_CASE("names, notes and searched words are shown as they were written, however like markup they look") {
    BookDesk d;
    const QString bold = QStringLiteral("<b>太</b><img src=\"/etc/hosts\"> & 子");
    d.openSample();
    d.desk.changeClient(QStringLiteral("名前"), [&](Client& client) {
        client.name = bold.toStdString();
        client.note = bold.toStdString();
    });
    d.record();
    d.press(Qt::Key_B);
    REQUIRE(d.becomes(1));
    Desktop::type(d.inBook<QLineEdit>("book search"), bold);
    Desktop::type(d.inBook<QLineEdit>("book search"), QStringLiteral("ない"));
    REQUIRE(d.becomes(0));
    CHECK(d.inBook<QLabel>("book state")->text().contains(bold));
    for (const auto* label : d.window.findChild<BookWindow*>()->findChildren<QLabel*>())
        CHECK((label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text())));
    QToolTip::showText(QPoint(0, 0), bold);
    const auto tips = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(tips, [](QWidget* widget) { return widget->inherits("QTipLabel"); });
    REQUIRE(tip != tips.end());
    CHECK(static_cast<QLabel*>(*tip)->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}

TEST_CASE("where a book is gone the window says so, and begins an empty one only at a click") {
    BookDesk d;
    d.openSample();
    d.record();
    d.book().close();
    const QString file = std::get<BookFile>(bookPlace()).path;
    REQUIRE(BookDesk::becomesTrue([&] { return !QFile::exists(file + QStringLiteral("-wal")); }));
    REQUIRE(QFile::resize(file, 0));
    d.press(Qt::Key_K);
    CHECK(d.says("台帳があった場所に、台帳がありません"));
    d.press(Qt::Key_B);
    REQUIRE(BookDesk::becomesTrue([&] { return d.inBook<QPushButton>("begin new book")->isVisible(); }));
    CHECK(BookDesk::becomesTrue([&] {
        return d.inBook<QLabel>("book state")->text().contains(QStringLiteral("台帳がありません"));
    }));
    CHECK(QFileInfo(file).size() == 0);
    QTest::mouseClick(d.inBook<QPushButton>("begin new book"), Qt::LeftButton);
    REQUIRE(BookDesk::becomesTrue([&] {
        return !d.book().isBusy() && !d.inBook<QPushButton>("begin new book")->isVisible();
    }));
    d.choose("record again");
    CHECK(d.says("台帳に記録しました。"));
    CHECK(d.becomes(1));
}

TEST_CASE("the book says in words what stands in its way, not that it is empty") {
    BookDesk d;
    const QString file = std::get<BookFile>(bookPlace()).path;
    QFile other(file);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("相談の控え");
    other.close();
    d.press(Qt::Key_B);
    REQUIRE(BookDesk::becomesTrue([&] { return !d.book().isBusy(); }));
    CHECK(d.inBook<QLabel>("book state")->text().contains(QStringLiteral("台帳ではないファイルです")));
    CHECK_FALSE(d.inBook<QPushButton>("begin new book")->isVisible());
}
