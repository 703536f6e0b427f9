#include "rail/page_head.h"

#include "look/text_size.h"
#include "look/theme.h"
#include "look/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace yushi {

namespace {

constexpr double kTitleScale = 1.4;
constexpr int kRule = 2;

}  // namespace

PageHead::PageHead(const QString& name, QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(10, 4, 6, 4 + kRule);
    row_->setSpacing(12);
    row_->addWidget(title_);
    row_->addStretch(1);
    title_->setObjectName(name);
    makeHeading(title_, kTitleScale);
}

void PageHead::setTitle(const QString& title) {
    title_->setText(title);
}

QLabel* PageHead::addNote(QColor (*colourOf)(const QPalette&)) {
    auto* note = new QLabel(this);
    row_->insertWidget(++notes_, note);
    colourText(note, colourOf);
    return note;
}

void PageHead::addAtRight(QWidget* widget) {
    row_->addWidget(widget);
}

void PageHead::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - kRule, width(), kRule), tokensOf(palette()).ink);
}

}  // namespace yushi
