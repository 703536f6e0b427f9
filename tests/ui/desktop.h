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
        window.showPage(WindowPage::Consultation);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        // What lies below the first screen comes after it.
        REQUIRE(QTest::qWaitFor([this] { return window.findChild<QLineEdit*>("amount_yen") != nullptr; }));
    }

    /// A widget of that name, on the page where it is seen.
    template <class T>
    T* find(const char* name) {
        T* widget = window.findChild<T*>(QString::fromLatin1(name));
        for (const WindowPage page : kAllWindowPages) {
            if (widget) break;
            window.showPage(page);  // what it holds may be made when it is first seen
            QCoreApplication::processEvents();
            widget = window.findChild<T*>(QString::fromLatin1(name));
        }
        REQUIRE(widget != nullptr);
        if constexpr (std::is_base_of_v<QWidget, T>) turnTo(*widget);
        return widget;
    }

    /// Turns the window's pages until @p widget is seen; where none shows it, nothing changes.
    void turnTo(const QWidget& widget) {
        if (widget.window() != &window || widget.isVisible()) return;
        const WindowPage before = window.page();
        for (const WindowPage page : kAllWindowPages) {
            window.showPage(page);
            if (widget.isVisible()) {
                QCoreApplication::processEvents();
                return;
            }
        }
        window.showPage(before);
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
        for (const QModelIndex& line : lines()) {
            if (!line.data().toString().contains(name)) continue;
            programs()->expand(line.parent());
            return line;
        }
        FAIL("no row named " << name.toStdString());
        return {};
    }

    /// The names of all listed lines, section by section.
    QModelIndexList lines() {
        const QAbstractItemModel* model = programs()->model();
        QModelIndexList found;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex first = model->index(row, 0);
            if (first.data(ProgramModel::VerdictRole).isValid()) found += first.siblingAtColumn(ProgramModel::Name);
            for (int line = 0; line < model->rowCount(first); ++line)
                found += model->index(line, ProgramModel::Name, first);
        }
        return found;
    }
    int lineCount() { return static_cast<int>(lines().size()); }

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
