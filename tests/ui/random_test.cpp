// Ten thousand clicks and keys of somebody who does not look: the same ones in every run.
#include "menus/book_menu.h"
#include "menus/file_menu.h"
#include "ui/desktop.h"

#include <QAction>
#include <QMenu>
#include <QTimer>

#include <random>

using namespace yushi;
using yushi::test::Desktop;

namespace {

constexpr int kInputs = 10'000;
constexpr unsigned kSeed = 20'261'125;

/// What is on the screen under the mouse or, where one is open, its popup.
QWidget* front(QWidget& window) {
    QWidget* popup = QApplication::activePopupWidget();
    return popup ? popup : &window;
}

class Monkey {
  public:
    explicit Monkey(QWidget& window) : window_(window), random_(kSeed) {}

    void act() {
        if (pick(10) < 6) {
            click();
        } else {
            press();
        }
    }

  private:
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

    void click() {
        QWidget* root = front(window_);
        const QPoint point(pick(root->width()), pick(root->height()));
        QWidget* target = root->childAt(point);
        if (!target) target = root;
        QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(root, point));
        if (pick(20) == 0) QTest::mouseDClick(target, Qt::LeftButton, {}, target->mapFrom(root, point));
    }

    void press() {
        static constexpr Qt::Key keys[] = {
            Qt::Key_Tab,  Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space,     Qt::Key_Escape,
            Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,    Qt::Key_Right,  Qt::Key_Backspace, Qt::Key_Delete,
            Qt::Key_Home, Qt::Key_End,  Qt::Key_F2,      Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_0,
            Qt::Key_1,    Qt::Key_5,    Qt::Key_9,       Qt::Key_Minus,  Qt::Key_Period,    Qt::Key_Comma,
            Qt::Key_R,    Qt::Key_Slash};
        static constexpr Qt::Key withControl[] = {Qt::Key_Z, Qt::Key_Y, Qt::Key_C, Qt::Key_V, Qt::Key_A,
                                                  Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_X};
        QWidget* target = QApplication::focusWidget();
        if (QWidget* popup = QApplication::activePopupWidget()) target = popup;
        if (!target) target = &window_;
        if (pick(6) == 0) {
            QTest::keyClick(target, withControl[pick(std::size(withControl))], Qt::ControlModifier);
        } else {
            QTest::keyClick(target, keys[pick(std::size(keys))]);
        }
    }

    QWidget& window_;
    std::mt19937 random_;
};

/// What leaves the window is the matter of other tests, and to open a case is not undone.
void disableFilesAndBook(const MainWindow& window) {
    QList<QMenu*> menus;
    for (QMenu* menu : window.findChildren<FileMenu*>()) menus << menu;
    for (QMenu* menu : window.findChildren<BookMenu*>()) menus << menu;
    for (QMenu* menu : menus) {
        menu->menuAction()->setEnabled(false);
        for (QAction* action : menu->actions()) action->setEnabled(false);
    }
}

}  // namespace

TEST_CASE("10,000 clicks and keys at random do no harm, and undoing all of them gives the first state") {
    Desktop d;
    disableFilesAndBook(d.window);
    const Consultation first = d.desk.consultation();
    // A dialog would wait for an answer within the click that opened it.
    QTimer dismiss;
    QObject::connect(&dismiss, &QTimer::timeout, [] {
        if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
    });
    dismiss.start(0);
    Monkey monkey(d.window);
    int changes = 0;
    QObject::connect(&d.desk.history(), &QUndoStack::indexChanged, &d.window, [&changes] { ++changes; });
    for (int i = 0; i < kInputs; ++i) {
        monkey.act();
        if (!d.window.isVisible()) d.window.show();
        if (i % 25 == 0) QCoreApplication::processEvents();
    }
    CHECK(changes > 20);  // it was not all in vain
    d.desk.history().setIndex(0);
    CHECK(d.desk.consultation() == first);
    CHECK(d.comparison()->model()->columnCount() == 0);
}
