#include "window_layout.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace yushi {

namespace {

const auto kGeometry = QStringLiteral("window/geometry");

QString keyOf(const QSplitter& splitter) {
    return QStringLiteral("window/splitter/") + splitter.objectName();
}

QString keyOf(const QHeaderView& header) {
    return QStringLiteral("window/columns/%1/%2")
        .arg(header.parentWidget()->objectName())
        .arg(header.font().pointSizeF());
}

/// The headings over columns, of the tables that have a name.
QList<QHeaderView*> headersIn(const QWidget& window) {
    QList<QHeaderView*> headers;
    for (QHeaderView* header : window.findChildren<QHeaderView*>()) {
        const bool named = header->parentWidget() && !header->parentWidget()->objectName().isEmpty();
        if (named && header->orientation() == Qt::Horizontal) headers << header;
    }
    return headers;
}

QList<QSplitter*> splittersIn(const QWidget& window) {
    QList<QSplitter*> splitters = window.findChildren<QSplitter*>();
    splitters.removeIf([](const QSplitter* splitter) { return splitter->objectName().isEmpty(); });
    return splitters;
}

}  // namespace

void keepLayout(const QWidget& window) {
    QSettings settings;
    settings.setValue(kGeometry, window.saveGeometry());
    for (const QSplitter* splitter : splittersIn(window))
        settings.setValue(keyOf(*splitter), splitter->saveState());
    for (const QHeaderView* header : headersIn(window))
        settings.setValue(keyOf(*header), header->saveState());
}

void restoreLayout(QWidget& window) {
    const QSettings settings;
    const auto kept = [&settings](const QString& key) { return settings.value(key).toByteArray(); };
    window.restoreGeometry(kept(kGeometry));
    for (QSplitter* splitter : splittersIn(window)) splitter->restoreState(kept(keyOf(*splitter)));
    for (QHeaderView* header : headersIn(window)) header->restoreState(kept(keyOf(*header)));
}

}  // namespace yushi
