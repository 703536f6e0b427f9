// A server that stalls, or a record that another desk holds: the window goes on, says what is and ends.
#include "ui/book_desk.h"
#include "ui/fresh_book.h"

#include <future>
#include <thread>

using namespace yushi;
using test::BookDesk;
using test::FreshPlace;
using test::record;
using test::saved;
using test::StalledServer;

namespace {

/// Another desk keeps every record of a book to itself while this lives.
class HeldRecords {
  public:
    explicit HeldRecords(const FreshPlace& place) : book_(place.open("窓口2")) {
        begin("BEGIN");
        begin("SELECT 1 FROM consultation FOR UPDATE");
    }
    ~HeldRecords() { begin("ROLLBACK"); }
    HeldRecords(const HeldRecords&) = delete;
    HeldRecords& operator=(const HeldRecords&) = delete;

  private:
    void begin(const char* sql) { REQUIRE(book_->database().run(QString::fromLatin1(sql)).empty()); }

    std::shared_ptr<Book> book_;
};

std::size_t consultationsIn(const FreshPlace& place) {
    return test::found(*place.open(), "").size();
}

/// What a book answers to a question, or that it never does.
struct Answered {
    std::optional<Problems> problems;

    void ask(BookThread& book, QObject& asker) {
        problems.reset();
        book.ask([](const Book& asked) { return asked.database().run(QStringLiteral("SELECT 1")); }, &asker,
                 [this](const Problems& said) { problems = said; });
    }
    bool comes() {
        return BookDesk::becomesTrue([this] { return problems.has_value(); });
    }
};

}  // namespace

TEST_CASE("a server that stalls while one records: the window says so, stops, and records once when it is back") {
    const FreshPlace place("PostgreSQL");
    BookDesk d(*place);
    d.openSample();
    d.record();
    CHECK(d.says("台帳に記録しました。"));
    {
        const StalledServer stalled;
        d.press(Qt::Key_K);
        CHECK(d.says("台帳に記録しています…"));
        CHECK_FALSE(d.messages().contains(QStringLiteral("台帳に記録しました。")));
        d.press(Qt::Key_B);  // a book window that is opened later
        auto* stop = d.inBook<QPushButton>("stop");
        REQUIRE(BookDesk::becomesTrue([&] { return stop->isVisible(); }));
        QTest::mouseClick(stop, Qt::LeftButton);
        CHECK(d.says("台帳に記録していません。"));
        CHECK(BookDesk::becomesTrue([&] { return !d.book().isBusy(); }));
    }
    d.choose("record again");
    CHECK(d.says("台帳に記録しました。"));
    CHECK(consultationsIn(place) == 1);
}

TEST_CASE("a record that another desk holds: the window says so, stops, and records once when it is free") {
    const FreshPlace place("PostgreSQL");
    BookDesk d(*place);
    d.openSample();
    d.record();
    {
        const HeldRecords held(place);
        d.press(Qt::Key_K);
        CHECK(d.says("台帳に記録しています…"));
        d.choose("stop recording");
        CHECK(d.says("台帳に記録していません。"));
    }
    d.choose("record again");
    CHECK(d.says("台帳に記録しました。"));
    CHECK(consultationsIn(place) == 1);
}

TEST_CASE("a server that stalls keeps no window open") {
    const FreshPlace place("PostgreSQL");
    auto d = std::make_unique<BookDesk>(*place);
    d->openSample();
    d->record();
    const StalledServer stalled;
    d->press(Qt::Key_K);
    d->window.close();
    CHECK(d->says("記録しています: ヤマダ製作所 (山田太郎)"));
    d->choose("close unrecorded");
    CHECK_FALSE(d->window.isVisible());
    d.reset();  // does not wait for the server
}

TEST_CASE("a server that says nothing is given up, be the book open or not, and asked anew when it is back") {
    const bool open = GENERATE(true, false);
    CAPTURE(open);
    const FreshPlace place("PostgreSQL");
    saved(*place.open(), record("山田太郎", "ヤマダ製作所"));
    QObject asker;
    BookThread book([&place] { return *place; }, QStringLiteral("窓口"), BookPatience{500, 500, 500});
    Answered answer;
    if (open) {
        answer.ask(book, asker);
        REQUIRE(answer.comes());
        REQUIRE(answer.problems->empty());
    }
    {
        const StalledServer stalled;
        answer.ask(book, asker);
        REQUIRE(answer.comes());
        REQUIRE(answer.problems->size() == 1);
        CHECK(answer.problems->front().found.ja == "サーバーから返事がありません");
        CHECK_FALSE(book.isBusy());
        answer.ask(book, asker);
        book.stop();
        REQUIRE(answer.comes());
        CHECK_FALSE(answer.problems->empty());
    }
    REQUIRE(BookDesk::becomesTrue([&] {
        answer.ask(book, asker);
        return answer.comes() && answer.problems->empty();
    }));
}

TEST_CASE("a program ends though its server stalls, be the book open or not") {
    const bool open = GENERATE(true, false);
    CAPTURE(open);
    const FreshPlace place("PostgreSQL");
    saved(*place.open(), record("山田太郎", "ヤマダ製作所"));
    QObject asker;
    auto book = std::make_unique<BookThread>([&place] { return *place; }, QStringLiteral("窓口"),
                                             BookPatience{45'000, 1'000, 200});
    Answered answer;
    if (open) {
        answer.ask(*book, asker);
        REQUIRE(answer.comes());
    }
    const StalledServer stalled;
    answer.ask(*book, asker);
    book.reset();
    QCoreApplication::processEvents();
    CHECK_FALSE(answer.problems.has_value());  // nobody is told any more
}
