// Every screen for those who use the keyboard alone, hear it read out, or need large text.
#include "look/theme.h"
#include "ui/desktop.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>

#include <cmath>
#include <functional>
#include <map>
#include <set>

using namespace yushi;
using yushi::test::Desktop;

namespace {

std::string called(const QWidget* widget) {
    return widget->metaObject()->className() + (" \"" + widget->objectName() + '"').toStdString();
}

/// Shows every screen in turn: empty, each tab of the sample's plans, the settings and the help.
void walk(Desktop& d, const std::function<void(QWidget&)>& look) {
    const auto shown = [&look](QWidget& screen) {
        // A layout in a layout finds its place in one turn of the loop after the other.
        for (int turn = 0; turn < 12; ++turn) QCoreApplication::processEvents();
        look(screen);
    };
    const auto pages = [&] {
        for (const WindowPage page : kAllWindowPages) {
            d.window.showPage(page);
            shown(d.window);
        }
    };
    pages();
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    d.programs()->setCurrentIndex(d.lines().front());
    pages();
    for (auto* tabs : d.window.findChildren<QTabWidget*>()) {
        d.turnTo(*tabs);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            shown(d.window);
        }
    }
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Comma)}) {
        for (QAction* action : d.window.findChildren<QAction*>()) {
            if (action->shortcut() == keys) action->trigger();
        }
    }
    for (QDialog* page : d.window.findChildren<QDialog*>()) {
        if (page->isVisible()) shown(*page);
        page->close();
    }
}

bool takesKeys(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy();
}

void checkCells(const QAbstractItemView& view) {
    QAccessibleInterface* table =
        QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView*>(&view));
    if (!table || !table->tableInterface()) return;
    for (int row = 0; row < table->tableInterface()->rowCount(); ++row) {
        for (int column = 0; column < table->tableInterface()->columnCount(); ++column) {
            QAccessibleInterface* cell = table->tableInterface()->cellAt(row, column);
            INFO(called(&view) << " cell " << row << ", " << column);
            REQUIRE(cell != nullptr);
            CHECK_FALSE(cell->text(QAccessible::Name).isEmpty());
        }
    }
}

void checkSpoken(QWidget& screen) {
    for (const QWidget* widget : screen.findChildren<QWidget*>()) {
        if (!takesKeys(*widget) || widget->window() != screen.window()) continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        INFO(called(widget));
        REQUIRE(spoken != nullptr);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK(spoken->role() != QAccessible::NoRole);
        CHECK(spoken->role() != QAccessible::Client);
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            CHECK(spoken->text(QAccessible::Value) == line->text());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            CHECK(spoken->text(QAccessible::Value) == combo->currentText());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) checkCells(*view);
    }
}

// ---- contrast (WCAG 2.1, 1.4.3)

double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void checkContrast(const QPalette& palette) {
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto& [text, ground] : pairs) {
        INFO("role " << text << " on " << ground);
        CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
    }
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        INFO("on role " << ground);
        const QColor& behind = palette.color(ground);
        CHECK(contrast(quietColour(palette), behind) >= 4.5);
        CHECK(contrast(alertColour(palette), behind) >= 4.5);
        for (int i = 0; i < 4; ++i) {
            CHECK(contrast(findingColour(static_cast<Finding>(i), palette), behind) >= 4.5);
            CHECK(contrast(planColour(i, palette), behind) >= 4.5);
        }
    }
}

// ---- text that does not fit

/// Whether a widget that is too small can be scrolled to.
bool scrolls(const QWidget& widget) {
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(parent)) return true;
    }
    return false;
}

/// The text of a label as it is seen.
bool fits(const QLabel& label) {
    if (label.text().isEmpty()) return true;
    if (!label.wordWrap()) return label.sizeHint().width() <= label.width();
    return label.heightForWidth(label.width()) <= label.height() &&
           label.fontMetrics().horizontalAdvance(u'国') <= label.width();
}

/// The text field within a combo box or a spin box.
bool isInner(const QWidget& line) {
    return qobject_cast<const QComboBox*>(line.parentWidget()) ||
           qobject_cast<const QAbstractSpinBox*>(line.parentWidget());
}

void checkFits(QWidget& screen) {
    for (const QWidget* widget : screen.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != screen.window()) continue;
        INFO(called(widget) << " is " << widget->width() << " × " << widget->height() << ", wants "
                            << widget->sizeHint().width() << " × " << widget->sizeHint().height());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            INFO(label->text().toStdString());
            CHECK(fits(*label));
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
                   button && !button->text().isEmpty()) {
            INFO(button->text().toStdString());
            const bool whole = button->sizeHint().width() <= button->width();
            CHECK((whole || button->toolTip() == button->text()));
            CHECK(button->sizeHint().height() <= button->height());
        } else if ((qobject_cast<const QLineEdit*>(widget) && !isInner(*widget)) ||
                   qobject_cast<const QComboBox*>(widget)) {
            CHECK(widget->minimumSizeHint().height() <= widget->height());
        }
        // Nothing of a control may lie outside of what holds it, unless it can be scrolled to.
        const QWidget* parent = widget->parentWidget();
        if (takesKeys(*widget) && parent && !scrolls(*widget))
            CHECK(parent->rect().contains(widget->geometry()));
    }
}

/// Presses Tab until another widget has the keyboard; a page of text shows its links one by one first.
void leaveByTab(QWidget* widget) {
    constexpr int mostLinks = 500;
    for (int i = 0; i < mostLinks && QApplication::focusWidget() == widget; ++i)
        QTest::keyClick(widget, Qt::Key_Tab);
}

}  // namespace

TEST_CASE("every control and every cell says its name, its role and its value, in both languages") {
    for (const Language language : {Language::Japanese, Language::English}) {
        Desktop d(language);
        walk(d, checkSpoken);
    }
}

TEST_CASE("all text has a contrast of 4.5 to 1 or more, light and dark") {
    Desktop d;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        d.appearance.setScheme(scheme);
        INFO((scheme == Scheme::Dark ? "dark" : "light"));
        checkContrast(QApplication::palette());
    }
}

TEST_CASE("no text and no control is lost at twice the size, in both languages and both colours") {
    for (const Language language : {Language::Japanese, Language::English}) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Desktop d(language);
            d.appearance.setScheme(scheme);
            d.window.resize(1920, 1080);
            for (const int size : {100, 200}) {
                d.appearance.setTextSize(size);
                INFO((language == Language::English ? "English" : "Japanese") << ", " << size << " %");
                walk(d, checkFits);
                d.desk.open({Answers(d.desk.data().vocabulary), {}});
            }
        }
    }
}

TEST_CASE("the Tab key reaches every control of each step") {
    Desktop d;
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", d.desk.data());
    REQUIRE(sample);
    d.desk.open(*std::move(sample));
    QCoreApplication::processEvents();
    for (const Qt::Key step : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        QTest::keyClick(&d.window, step, Qt::ControlModifier);
        QCoreApplication::processEvents();
        std::set<const QWidget*> reached;
        for (QWidget* at = QApplication::focusWidget(); at && reached.insert(at).second;
             at = QApplication::focusWidget())
            leaveByTab(at);
        CHECK(reached.size() > 10);
        for (const QWidget* widget : d.window.findChildren<QWidget*>()) {
            if (!takesKeys(*widget) || widget->window() != &d.window) continue;
            INFO(called(widget) << " of step " << step - Qt::Key_0);
            CHECK(reached.contains(widget));
        }
    }
}

TEST_CASE("each letter that is underlined in a menu leads to one entry of it") {
    Desktop d;
    for (const Language language : {Language::Japanese, Language::English}) {
        d.desk.setLanguage(language);
        for (const QMenu* menu : d.window.findChildren<QMenu*>()) {
            std::map<QString, QString> entries;
            for (const QAction* action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (letter.isEmpty()) continue;
                INFO(menu->title().toStdString() << ": " << letter.toStdString() << " is that of " << entries[letter].toStdString());
                CHECK(entries[letter].isEmpty());
                entries[letter] = action->text();
            }
        }
    }
}
