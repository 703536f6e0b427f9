#include "window_layout.h"

#include "settings/settings_keys.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace yushi {

namespace {

QString keyOf(const QSplitter& splitter) {
    return settings::kSplitters + splitter.objectName();
}

QString keyOf(const QHeaderView& header) {
    return settings::kColumns +
           QStringLiteral("%1/%2").arg(header.parentWidget()->objectName()).arg(header.font().pointSizeF());
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
    QSettings kept;
    kept.setValue(settings::kWindowGeometry, window.saveGeometry());
    for (const QSplitter* splitter : splittersIn(window))
        kept.setValue(keyOf(*splitter), splitter->saveState());
    for (const QHeaderView* header : headersIn(window))
        kept.setValue(keyOf(*header), header->saveState());
}

void restoreLayout(QWidget& window) {
    const QSettings kept;
    const auto state = [&kept](const QString& key) { return kept.value(key).toByteArray(); };
    window.restoreGeometry(state(settings::kWindowGeometry));
    for (QSplitter* splitter : splittersIn(window)) splitter->restoreState(state(keyOf(*splitter)));
    for (QHeaderView* header : headersIn(window)) header->restoreState(state(keyOf(*header)));
}

}  // namespace yushi
