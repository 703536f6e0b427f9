#include "messages/message_area.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

constexpr int kShareOfWindow = 4;  // several messages take no more than one part of so many

int heightOf(const QWidget& bar, int width) {
    return bar.hasHeightForWidth() ? bar.heightForWidth(width) : bar.sizeHint().height();
}

}  // namespace

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), area_(new QScrollArea(this)) {
    setObjectName(QStringLiteral("messages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area_);
    auto* content = new QWidget(area_);
    rows_ = new QVBoxLayout(content);
    rows_->setContentsMargins(6, 0, 6, 0);
    rows_->setSpacing(2);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);  // its choices take the keyboard
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->installEventFilter(this);
    giveRoom();
}

bool MessageArea::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest) giveRoom();
    return handled;
}

void MessageArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveRoom();
}

/// As high as the messages are at this width, as long as the work keeps its part; one alone is always seen whole.
void MessageArea::giveRoom() {
    int highest = 0;
    for (const auto& [matter, shown] : shown_) {
        if (shown.bar) highest = std::max(highest, heightOf(*shown.bar, width()));
    }
    const int wanted = rows_->isEmpty()             ? 0
                       : rows_->hasHeightForWidth() ? rows_->totalHeightForWidth(width())
                                                    : rows_->totalSizeHint().height();
    setFixedHeight(std::min(wanted, std::max(highest, window()->height() / kShareOfWindow)));
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
    area_->ensureWidgetVisible(shown.bar);
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
    giveRoom();
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
    auto* bar = new MessageBar(shown.compose(), area_->widget());
    bar->setObjectName(matter);
    connect(bar, &MessageBar::closed, this, [this, matter] { dismiss(matter); });
    rows_->insertWidget(row, bar);
    bar->show();  // a layout would show it later only
    shown.bar = bar;
    giveRoom();
}

}  // namespace yushi
