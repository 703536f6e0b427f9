#include "files/traces.h"

#include "files/recent_files.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QWidget>

namespace yushi {

void clearFields(QWidget& window) {
    for (QLineEdit* line : window.findChildren<QLineEdit*>()) {
        const QWidget* parent = line->parentWidget();
        // Those show a value of their own, which an empty desk changes by itself.
        const bool partOfOther =
            qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
        if (!partOfOther && line->window() == &window) line->setText(QString());
    }
    for (QPlainTextEdit* text : window.findChildren<QPlainTextEdit*>()) {
        if (!text->isReadOnly() && text->window() == &window) text->setPlainText(QString());
    }
}

QString dialogOrganization() {
    return QStringLiteral("QtProject");
}

void removeTraces() {
    clearRecentFiles();
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection()) clipboard->clear(QClipboard::Selection);
    QSettings dialogs(QSettings::UserScope, dialogOrganization());
    dialogs.remove(QStringLiteral("FileDialog/history"));
    dialogs.remove(QStringLiteral("FileDialog/lastVisited"));
    dialogs.sync();
}

}  // namespace yushi
