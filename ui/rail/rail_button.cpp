#include "rail/rail_button.h"

#include "look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kMargin = 8;
constexpr int kMark = 3;  // the bar at the left of the page that is shown
constexpr qreal kNoteScale = 0.88;
constexpr int kNarrowName = 2;  // characters

}  // namespace

RailButton::RailButton(QString number, QWidget* parent)
    : QAbstractButton(parent), number_(std::move(number)) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNotes(const QStringList& notes) {
    if (notes == notes_) return;
    notes_ = notes;
    QStringList told = {number_ + text()};
    setAccessibleName((told + notes_).join(QStringLiteral("、")));
    updateGeometry();
    update();
}

void RailButton::setNarrow(bool narrow) {
    narrow_ = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const {
    const int line = fontMetrics().height();
    const int notes = narrow_ ? 0 : static_cast<int>(notes_.size()) * QFontMetrics(noteFont()).height();
    if (narrow_) return {4 * line, 2 * kMargin + (number_.isEmpty() ? line : 3 * line)};
    return {8 * line, 2 * kMargin + line + notes + (number_.isEmpty() ? 0 : kMargin)};
}

void RailButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), tokens.selected);
        painter.fillRect(QRect(0, 0, kMark, height()), tokens.press);
    } else if (underMouse()) {
        painter.fillRect(rect(), tokens.tint);
    }
    if (!number_.isEmpty()) paintCircle(painter);
    paintWords(painter);
    if (!hasFocus()) return;
    painter.setPen(QPen(tokens.press, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(2, 2, -2, -2));
}

QFont RailButton::noteFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kNoteScale);
    return small;
}

QRectF RailButton::circle() const {
    const qreal size = 1.35 * fontMetrics().height();
    if (narrow_) return {(width() - size) / 2, kMargin, size, size};
    return {kMargin, kMargin, size, size};
}

void RailButton::paintCircle(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    painter.setPen(QPen(isChecked() ? tokens.press : tokens.controlLine, 1.4));
    painter.setBrush(isChecked() ? tokens.press : tokens.surface);
    painter.drawEllipse(circle());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(isChecked() ? tokens.onPress : tokens.ink2);
    painter.drawText(circle(), Qt::AlignCenter, number_);
}

void RailButton::paintWords(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    QFont bold = font();
    bold.setBold(!number_.isEmpty() || isChecked());
    painter.setFont(bold);
    painter.setPen(isChecked() ? tokens.press : tokens.ink);
    const int line = fontMetrics().height();
    if (narrow_) {
        const int top = number_.isEmpty() ? 0 : static_cast<int>(circle().bottom());
        painter.drawText(QRect(0, top, width(), height() - top), Qt::AlignCenter, text().left(kNarrowName));
        return;
    }
    const int left = number_.isEmpty() ? 2 * kMargin : static_cast<int>(circle().right()) + kMargin;
    int top = number_.isEmpty() ? kMargin : static_cast<int>(circle().center().y()) - line / 2;
    painter.drawText(QRect(left, top, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, text());
    top += line + 2;
    painter.setFont(noteFont());
    painter.setPen(tokens.ink2);
    for (const QString& note : notes_) {
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(left, top, width() - left, height), Qt::AlignLeft | Qt::AlignVCenter, note);
        top += height;
    }
}

}  // namespace yushi
