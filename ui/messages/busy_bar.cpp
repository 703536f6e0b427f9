#include "messages/busy_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace yushi {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 300ms;  // what is faster needs no patience

}  // namespace

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent), progress_(new QProgressBar(this)), stop_(new QPushButton(this)) {
    setObjectName(QStringLiteral("busy"));
    progress_->setRange(0, 0);  // nobody knows how long
    progress_->setTextVisible(false);
    progress_->setFixedWidth(160);
    stop_->setObjectName(QStringLiteral("stop"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(progress_);
    row->addWidget(stop_);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &QWidget::show);
    connect(stop_, &QPushButton::clicked, this, &BusyBar::stopped);
    hide();
    retranslate();
}

void BusyBar::setBusy(bool busy) {
    if (busy) return soon_.start(kSoon);
    soon_.stop();
    hide();
}

void BusyBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void BusyBar::retranslate() {
    progress_->setAccessibleName(tr("処理中"));
    stop_->setText(tr("中止"));
}

}  // namespace yushi
