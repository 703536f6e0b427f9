// Ten thousand clicks and keys of somebody who does not look: the same ones in every run.
#include "menus/book_menu.h"
#include "menus/file_menu.h"
#include "ui/desktop.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QSlider>
#include <QTimer>

#include <algorithm>
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

    /// Mostly what somebody does who works, and sometimes anything at all.
    void act() {
        const int kind = pick(10);
        if (kind < 4) {
            use();
        } else if (kind < 7) {
            click();
        } else {
            press();
        }
    }

  private:
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

    /// Uses one of the controls that can be seen for what it is there.
    void use() {
        if (QApplication::activePopupWidget()) return press();
        auto* programs = window_.findChild<QAbstractItemView*>(QStringLiteral("programs"));
        if (pick(4) == 0 && programs->isVisible()) return useTable(*programs);
        QList<QWidget*> controls;
        for (QWidget* widget : window_.findChildren<QWidget*>()) {
            const bool control = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QAbstractButton*>(widget) || qobject_cast<QSlider*>(widget) ||
                                 qobject_cast<QAbstractItemView*>(widget);
            // Qt's own, as that of a menu bar without room, waits within the click until its menu is closed.
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_menubar"));
            if (control && !inner && widget->isVisible() && widget->isEnabled()) controls << widget;
        }
        if (controls.isEmpty()) return click();
        QWidget* control = controls[pick(static_cast<int>(controls.size()))];
        if (auto* line = qobject_cast<QLineEdit*>(control)) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, QString::number(pick(5'000) * (pick(3) == 0 ? 10'000 : 1)));
            QTest::keyClick(line, Qt::Key_Return);
        } else if (qobject_cast<QComboBox*>(control) || qobject_cast<QSlider*>(control)) {
            control->setFocus();
            QTest::keyClick(control, pick(3) == 0 ? Qt::Key_Up : Qt::Key_Down);
        } else if (auto* view = qobject_cast<QAbstractItemView*>(control)) {
            useTable(*view);
        } else {
            QTest::mouseClick(control, Qt::LeftButton);
        }
    }

    void useTable(QAbstractItemView& view) {
        const QAbstractItemModel& model = *view.model();
        const int columns = model.columnCount();
        if (model.rowCount() == 0 || columns == 0) return;
        QModelIndex parent;  // a section of the programs, mostly
        if (pick(8) != 0 && model.hasChildren(model.index(0, 0))) parent = model.index(pick(model.rowCount()), 0);
        const QModelIndex index = model.index(pick(model.rowCount(parent)), pick(4) == 0 ? pick(columns) : 0, parent);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        // A click ticks a box already; a key on it would take the tick away again.
        if (pick(2) == 0) QTest::keyClick(&view, pick(2) == 0 ? Qt::Key_Space : Qt::Key_Return);
    }

    void click() {
        QWidget* root = front(window_);
        const QPoint point(pick(root->width()), pick(root->height()));
        QWidget* target = root->childAt(point);
        if (!target || target->objectName().startsWith(QStringLiteral("qt_menubar"))) target = root;
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
    d.find<QWidget>("start")->setEnabled(false);  // files, too
    d.find<QWidget>("rail book")->setEnabled(false);
    const Consultation first = d.desk.consultation();
    // A dialog would wait for an answer within the click that opened it.
    QTimer dismiss;
    QObject::connect(&dismiss, &QTimer::timeout, [] {
        if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
    });
    dismiss.start(0);
    Monkey monkey(d.window);
    int changes = 0;
    int deepest = 0;
    std::size_t mostPlans = 0;
    QObject::connect(&d.desk.history(), &QUndoStack::indexChanged, &d.window, [&] {
        ++changes;
        deepest = std::max(deepest, d.desk.history().index());
        mostPlans = std::max(mostPlans, d.desk.plans().size());
    });
    for (int i = 0; i < kInputs; ++i) {
        monkey.act();
        if (!d.window.isVisible()) d.window.show();
        if (i % 25 == 0) QCoreApplication::processEvents();
    }
    // It was not all in vain.
    CAPTURE(changes, deepest, mostPlans);
    CHECK(changes > 1'000);
    CHECK(deepest > 100);
    CHECK(mostPlans >= 2);
    d.desk.history().setIndex(0);
    CHECK(d.desk.consultation() == first);
    CHECK(d.comparison()->model()->columnCount() == 0);
}
