#pragma once

#include "book/book_session.h"
#include "book/pages/book_window.h"
#include "book/store/book_record.h"
#include "files/case_session.h"
#include "ui/desktop.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include <functional>

namespace yushi::test {

/// The main window with a book of its own, empty at first.
struct BookDesk : Desktop {
    QTemporaryDir folder;

    explicit BookDesk(Language language = Language::Japanese) : Desktop(language) {
        setBookPlace(BookFile{folder.filePath(QStringLiteral("book.db"))});
    }
    explicit BookDesk(const BookPlace& place) : Desktop(Language::Japanese) { setBookPlace(place); }
    ~BookDesk() { QSettings().remove(QStringLiteral("book")); }

    BookSession& session() { return *window.findChild<BookSession*>(); }
    BookThread& book() { return session().book(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }
    /// Waits as long as a busy machine may need.
    static bool becomesTrue(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 60'000);
    }
    template <class T>
    T* inBook(const char* name) {
        auto* list = window.findChild<BookWindow*>();
        REQUIRE(list != nullptr);
        auto* widget = list->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    QAbstractItemModel* rows() { return inBook<QTableView>("consultations")->model(); }
    bool becomes(int count) {
        return becomesTrue([&] { return rows()->rowCount() == count; });
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
        bool done = false;
        QObject watch;
        QObject::connect(&session(), &BookSession::recorded, &watch, [&done] { done = true; });
        press(Qt::Key_K);
        REQUIRE(becomesTrue([&done] { return done; }));
    }
    /// The messages above the form.
    QString messages() {
        QStringList shown;
        for (const auto* message : window.findChildren<QLabel*>(QStringLiteral("message"))) {
            if (message->isVisible()) shown << message->text();
        }
        return shown.join(u'\n');
    }
    bool says(const char* words) {
        return becomesTrue([&] { return messages().contains(QString::fromUtf8(words)); });
    }
    /// Clicks the choice of a message or of a dialog.
    void choose(const char* name) {
        QPushButton* button = nullptr;
        REQUIRE(becomesTrue([&] {
            for (auto* each : window.findChildren<QPushButton*>(QString::fromLatin1(name))) {
                if (each->isVisible()) button = each;
            }
            return button != nullptr;
        }));
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

}  // namespace yushi::test
