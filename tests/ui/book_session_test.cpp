// Each consultation on the desk and its own record in the book, however slow the book is.
#include "ui/book_desk.h"
#include "ui/fresh_book.h"

#include <QMessageBox>

#include <future>
#include <map>
#include <random>
#include <utility>

using namespace yushi;
using yushi::test::BookDesk;

namespace {

/// A desk whose book answers only when it is let.
struct SlowBook : BookDesk {
    using BookDesk::BookDesk;
    ~SlowBook() { release(); }

    /// What is asked from now on is answered after release().
    void hold() {
        if (held_) return;
        held_.emplace();
        book().ask(
            [wait = std::shared_future(held_->get_future())](const Book&) {
                wait.wait();
                return Problems();
            },
            &window, [](const Problems&) {});
    }
    void release() {
        if (held_) held_->set_value();
        held_.reset();
    }
    bool settles() {
        release();
        return becomesTrue([this] { return !book().isBusy(); });
    }

    void begin(const std::string& name, std::int64_t amount) {
        desk.history().setClean();
        Consultation consultation{Answers(desk.data().vocabulary), {}};
        consultation.client.name = name;
        consultation.answers.answer(desk.data().vocabulary.need().amount, Yen(amount));
        window.session().start(QString(), std::move(consultation));
    }
    void changeAmount(std::int64_t amount) {
        desk.answer(desk.data().vocabulary.need().amount, Yen(amount));
        desk.endEdit();
    }
    std::int64_t amount() {
        return std::get<Yen>(*desk.consultation().answers[desk.data().vocabulary.need().amount]).value();
    }

    /// What the book holds, by another desk: names and amounts, one for each record.
    std::multimap<std::string, std::int64_t> recorded() {
        std::multimap<std::string, std::int64_t> all;
        const auto other = Book::open(bookPlace(), QStringLiteral("窓口2"));
        REQUIRE(other);
        const auto entries = (*other)->find({QString(), {}, false, 10'000, 0});
        REQUIRE(entries);
        for (const BookEntry& entry : *entries) all.emplace(entry.clientName.toStdString(), entry.amount->value());
        return all;
    }

  private:
    std::optional<std::promise<void>> held_;
};

/// Every record is refused while this lives.
class RefusingBook {
  public:
    RefusingBook() {
        run("CREATE TRIGGER refuse_new BEFORE INSERT ON consultation BEGIN SELECT RAISE(ABORT, 'refused'); END");
        run("CREATE TRIGGER refuse_change BEFORE UPDATE ON consultation BEGIN SELECT RAISE(ABORT, 'refused'); "
            "END");
    }
    ~RefusingBook() {
        run("DROP TRIGGER refuse_new");
        run("DROP TRIGGER refuse_change");
    }
    RefusingBook(const RefusingBook&) = delete;
    RefusingBook& operator=(const RefusingBook&) = delete;

  private:
    static void run(const char* sql) {
        const auto book = Book::open(bookPlace(), QString());
        REQUIRE(book);
        REQUIRE((*book)->database().run(QString::fromLatin1(sql)).empty());
    }
};

using Recorded = std::multimap<std::string, std::int64_t>;

}  // namespace

TEST_CASE("an answer that comes when the desk holds another consultation changes nothing of that one") {
    SlowBook d;
    d.begin("A", 1);
    d.hold();
    d.press(Qt::Key_K);
    CHECK(d.says("台帳に記録しています…"));
    d.begin("B", 2);
    CHECK(d.says("「A」: 台帳に記録しています…"));
    REQUIRE(d.settles());
    CHECK(d.says("「A」を台帳に記録しました。"));
    CHECK_FALSE(d.session().key());
    d.record();
    CHECK(d.recorded() == Recorded{{"A", 1}, {"B", 2}});
}

TEST_CASE("a consultation that is recorded again before the answer comes is one record, with the newest content") {
    SlowBook d;
    d.begin("A", 1);
    d.hold();
    for (const std::int64_t amount : {2, 3, 4}) {
        d.changeAmount(amount);
        d.press(Qt::Key_K);
    }
    d.changeAmount(5);
    REQUIRE(d.settles());
    CHECK(d.recorded() == Recorded{{"A", 4}});
    CHECK(d.session().key()->version == 2);  // the first, and the newest
    CHECK(d.window.session().hasUnsaved());
    d.record();
    CHECK(d.recorded() == Recorded{{"A", 5}});
}

TEST_CASE("each consultation has exactly one record with its own content, in whatever order things happen") {
    const unsigned seed = GENERATE(range(1U, 6U));
    CAPTURE(seed);
    std::mt19937 chance(seed);
    const auto dice = [&chance](int sides) { return std::uniform_int_distribution(0, sides - 1)(chance); };
    SlowBook d;
    d.begin("0", 0);
    d.record();
    std::map<std::string, std::int64_t> expected = {{"0", 0}};
    std::optional<RefusingBook> refusing;
    bool taking = false;
    for (int step = 1; step <= 120; ++step) {
        switch (dice(9)) {
            case 0:
                d.begin(std::to_string(step), step);
                break;
            case 1:
            case 2:
                d.changeAmount(step);
                break;
            case 3:
            case 4:
                // What is on its way from the book may be the same consultation as it was.
                if (std::exchange(taking, false)) REQUIRE(d.settles());
                d.press(Qt::Key_K);
                expected[d.desk.consultation().client.name] = d.amount();
                break;
            case 5:
                d.hold();
                break;
            case 6:
                d.release();
                break;
            case 7:
                if (refusing) {
                    refusing.reset();
                } else if (d.settles()) {
                    refusing.emplace();
                }
                break;
            case 8:
                // What an earlier consultation had recorded comes back on the desk, if nothing else does before.
                d.desk.history().setClean();
                if (d.session().openRecords().isEmpty()) d.session().take({1 + dice(3), 0}, nullptr);
                taking = true;
                break;
        }
        if (dice(2) == 0) QCoreApplication::processEvents();
    }
    refusing.reset();
    REQUIRE(d.settles());
    while (!d.session().openRecords().isEmpty()) {
        d.choose("record again");
        REQUIRE(d.settles());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(d.recorded() == Recorded(expected.begin(), expected.end()));
}

TEST_CASE("a recorded consultation is a saved one, until it is changed again") {
    SlowBook d;
    d.begin("A", 1);
    d.changeAmount(2);
    CHECK(d.window.session().hasUnsaved());
    d.record();
    CHECK_FALSE(d.window.session().hasUnsaved());
    CHECK_FALSE(d.window.isWindowModified());
    d.changeAmount(3);
    CHECK(d.window.isWindowModified());
    QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(d.window.isWindowModified());  // as it was recorded
    d.press(Qt::Key_N);
    CHECK(d.desk.consultation().client.name.empty());
}

TEST_CASE("that a consultation is recorded is said until it is changed, and an empty one is not recorded") {
    SlowBook d;
    d.press(Qt::Key_K);
    CHECK(d.says("まだ何も書かれていない"));
    CHECK(d.recorded().empty());
    d.begin("A", 1);
    d.record();
    CHECK(d.says("台帳に記録しました。"));
    d.changeAmount(2);
    CHECK_FALSE(d.messages().contains(QStringLiteral("台帳に記録しました。")));
}

// cases/README B 5: "a recorded case is a saved case"; what is in the book is not in the file yet.
TEST_CASE("B 5: a case that was recorded is written to its file all the same when it is saved") {
    SlowBook d;
    const QString file = d.folder.filePath(QStringLiteral("a.yushi"));
    d.window.session().setPlaceAsked([&file] { return file; });
    d.begin("A", 1);
    d.window.session().saveAs();
    d.changeAmount(2);
    d.record();
    REQUIRE_FALSE(d.window.session().hasUnsaved());
    d.window.session().save();
    const auto written = readCase(file, d.desk.data());
    REQUIRE(written);
    CHECK(written->consultation == d.desk.consultation());
}

TEST_CASE("what the book does not take is told at once, kept and recorded when one wants") {
    SlowBook d;
    d.begin("A", 1);
    d.record();
    CHECK(d.says("台帳に記録しました。"));
    {
        const RefusingBook refusing;
        d.changeAmount(2);
        d.hold();
        d.press(Qt::Key_K);
        CHECK(d.says("台帳に記録しています…"));
        CHECK_FALSE(d.messages().contains(QStringLiteral("台帳に記録しました。")));
        REQUIRE(d.settles());
        CHECK(d.says("台帳に記録していません。"));
        CHECK_FALSE(d.messages().contains(QStringLiteral("台帳に記録しました。")));
        d.begin("B", 3);
        CHECK(d.says("「A」: 台帳に記録していません。"));
        d.press(Qt::Key_B);
        CHECK(d.inBook<QLabel>("open records")->text() == QStringLiteral("記録していません: A"));
    }
    d.choose("record again");
    REQUIRE(d.settles());
    CHECK(d.recorded() == Recorded{{"A", 2}});
    CHECK_FALSE(d.inBook<QLabel>("open records")->isVisible());
}

TEST_CASE("the window does not close over what is not recorded unless one says so") {
    SlowBook d;
    d.begin("A", 1);
    d.hold();
    d.press(Qt::Key_K);
    d.window.close();
    CHECK(d.window.isVisible());
    CHECK(d.says("記録しています: A"));
    SECTION("it closes when it is recorded") {
        d.choose("close when recorded");
        CHECK(d.window.isVisible());
        d.release();
        CHECK(BookDesk::becomesTrue([&] { return !d.window.isVisible(); }));
        CHECK(d.recorded() == Recorded{{"A", 1}});
    }
    SECTION("it closes without the record") {
        d.choose("close unrecorded");
        CHECK_FALSE(d.window.isVisible());
    }
    SECTION("it stays") {
        d.choose("stay open");
        CHECK(d.window.isVisible());
    }
}

TEST_CASE("a record that comes when the desk holds another consultation waits until one wants it") {
    SlowBook d;
    d.begin("A", 1);
    d.record();
    const BookKey key = *d.session().key();
    d.begin("B", 2);
    d.hold();
    d.session().take(key, nullptr);
    d.begin("C", 3);
    REQUIRE(d.settles());
    CHECK(d.desk.consultation().client.name == "C");
    d.choose("open after all");
    CHECK(d.desk.consultation().client.name == "A");
    CHECK(d.session().key() == key);
}

TEST_CASE("a case read anew from its file keeps its record, and another case has none") {
    SlowBook d;
    const QString file = d.folder.filePath(QStringLiteral("a.yushi"));
    d.window.session().setPlaceAsked([&file] { return file; });
    d.begin("A", 1);
    d.record();
    d.window.session().saveAs();
    d.window.session().reload();
    d.record();
    CHECK(d.recorded() == Recorded{{"A", 1}});
    d.begin("B", 2);
    d.window.session().open(file);
    CHECK_FALSE(d.session().key());
}

// cases/README D, "片付け asks about it, and leaves nothing", of what is not recorded
TEST_CASE("片付け asks about a record that the book refused, and leaves nothing of it") {
    SlowBook d;
    d.begin("跡形もなし商店", 1);
    const RefusingBook refusing;
    d.press(Qt::Key_K);
    REQUIRE(d.says("台帳に記録していません"));
    d.window.session().clearDesk();
    CHECK(d.says("片付ける前に決めてください。\n記録していません: 跡形もなし商店"));
    d.choose("stay");
    CHECK(d.desk.consultation().client.name == "跡形もなし商店");
    CHECK_FALSE(d.session().openRecords().isEmpty());
    d.window.session().clearDesk();
    d.choose("clear unrecorded");
    CHECK(d.desk.consultation().client.name.empty());
    CHECK(d.session().openRecords().isEmpty());
    CHECK(d.messages().isEmpty());
}
