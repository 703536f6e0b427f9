#pragma once

#include "catalog/folders/inputs.h"
#include "catalog/folders/load.h"
#include "catch.h"
#include "desk/desk.h"
#include "look/appearance.h"
#include "main_window.h"
#include "programs/program_model.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return "\"" + text.toStdString() + "\""; }
};
}  // namespace Catch

namespace yushi::test {

/// The real window over the shipped catalogs on 1 August 2024, when Shizuoka's R6 edition is in force.
struct Desktop {
    Appearance appearance;
    Desk desk;
    MainWindow window;

    explicit Desktop(Language language = Language::Japanese, ProgramData data = *loadData(YUSHI_TEST_DATA))
        : appearance(*qApp, language),
          desk(std::move(data), Date(std::chrono::year(2024), std::chrono::August, std::chrono::day(1)),
               language),
          window(desk, appearance) {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        // What lies below the first screen comes after it.
        REQUIRE(QTest::qWaitFor([this] { return window.findChild<QLineEdit*>("amount_yen") != nullptr; }));
    }

    template <class T>
    T* find(const char* name) {
        T* widget = window.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget;
    }

    QTreeView* programs() { return find<QTreeView>("programs"); }
    QTableView* comparison() { return find<QTableView>("comparison"); }

    /// Types as an input method does, which is how Japanese text arrives.
    static void type(QWidget* field, const QString& text) {
        field->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }

    /// The row whose name contains @p name; the view must show one.
    QModelIndex row(const QString& name) {
        const QAbstractItemModel* model = programs()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex index = model->index(i, ProgramModel::Name);
            if (index.data().toString().contains(name)) return index;
        }
        FAIL("no row named " << name.toStdString());
        return {};
    }

    void clickCell(QAbstractItemView* table, const QModelIndex& index) {
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    void tickCompare(const QString& name) {
        const QModelIndex box = row(name).siblingAtColumn(ProgramModel::Chosen);
        programs()->scrollTo(box);
        const QRect cell = programs()->visualRect(box);
        QTest::mouseClick(programs()->viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + 12, cell.center().y()));
    }

    QString compared(int row, int plan) { return comparison()->model()->index(row, plan).data().toString(); }

    void chooseInCombo(const char* name, int option) {
        auto* combo = find<QComboBox>(name);
        combo->setFocus();
        for (int i = combo->currentIndex(); i < option + 1; ++i) QTest::keyClick(combo, Qt::Key_Down);
    }

    void unfold(const char* group) {
        auto* heading = find<QToolButton>(group);
        if (!heading->isChecked()) QTest::mouseClick(heading, Qt::LeftButton);
    }
};

/// The place of 静岡県 in the list of prefectures.
inline constexpr int kShizuoka = 21;

/// Opens the shipped sample of Shizuoka.
inline void openSample(Desktop& d) {
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    QCoreApplication::processEvents();
}

}  // namespace yushi::test
