#include "message_area.h"

#include <QVBoxLayout>

#include <utility>

namespace yushi {

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("messages"));
    rows_->setContentsMargins(6, 0, 6, 0);
    rows_->setSpacing(2);
}

void MessageArea::show(const QString& matter, Compose compose) {
    dismiss(matter);
    Shown& shown = shown_[matter];
    shown.compose = std::move(compose);
    place(matter, shown, rows_->count());
    if (!shown.bar->isQuestion()) return;
    QWidget* focused = window()->focusWidget();
    if (focused && !isAncestorOf(focused)) hadKeys_ = focused;
    shown.bar->takeKeys();
}

void MessageArea::dismiss(const QString& matter) {
    const auto found = shown_.find(matter);
    if (found == shown_.end()) return;
    if (MessageBar* bar = found->second.bar) {
        const QWidget* focused = window()->focusWidget();
        if (focused && bar->isAncestorOf(focused) && hadKeys_) hadKeys_->setFocus(Qt::OtherFocusReason);
        bar->hide();
        rows_->removeWidget(bar);
        bar->setObjectName(QString());
        bar->deleteLater();
    }
    shown_.erase(found);
}

void MessageArea::dismissAll() {
    while (!shown_.empty()) dismiss(QString(shown_.begin()->first));
}

void MessageArea::retranslate() {
    for (auto& [matter, shown] : shown_) {
        const int row = rows_->indexOf(shown.bar);
        delete shown.bar;
        place(matter, shown, row);
    }
}

void MessageArea::place(const QString& matter, Shown& shown, int row) {
    auto* bar = new MessageBar(shown.compose(), this);
    bar->setObjectName(matter);
    connect(bar, &MessageBar::closed, this, [this, matter] { dismiss(matter); });
    rows_->insertWidget(row, bar);
    bar->show();  // a layout would show it later only
    shown.bar = bar;
}

}  // namespace yushi
