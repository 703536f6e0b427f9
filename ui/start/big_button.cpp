#include "start/big_button.h"

#include "look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kButtonPadding = 16;
constexpr qreal kButtonTitleScale = 1.35;
constexpr int kBox = 5;  // around the keys

}  // namespace

BigButton::BigButton(Look look, QWidget* parent) : QAbstractButton(parent), look_(look) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BigButton::setWords(const QString& title, const QString& keys, const QStringList& lines) {
    setText(title);
    keys_ = keys;
    lines_ = lines;
    setAccessibleName(title);
    setAccessibleDescription(lines.join(u' '));
    updateGeometry();
    update();
}

QFont BigButton::titleFont() const {
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * kButtonTitleScale);
    return large;
}

QSize BigButton::sizeHint() const {
    const QFontMetrics title(titleFont());
    const QFontMetrics words = fontMetrics();
    int width = title.horizontalAdvance(text()) + words.horizontalAdvance(keys_) + 2 * kButtonPadding;
    for (const QString& line : lines_) width = std::max(width, words.horizontalAdvance(line));
    const int lines = static_cast<int>(lines_.size()) * (words.height() + 2);
    return {width + 2 * kButtonPadding, 2 * kButtonPadding + title.height() + kBox + lines};
}

void BigButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    const bool filled = look_ == Look::Filled;
    QPainter painter(this);
    painter.setPen(tokens.press);
    painter.setBrush(filled ? tokens.press : isDown() ? tokens.selected : tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setBrush(Qt::NoBrush);
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(filled ? tokens.onPress : tokens.press, 2));
        painter.drawRect(rect().adjusted(3, 3, -4, -4));
    }
    painter.setPen(filled ? tokens.onPress : tokens.press);
    painter.setFont(titleFont());
    int top = kButtonPadding;
    painter.drawText(QRect(kButtonPadding, top, width() - 2 * kButtonPadding, painter.fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    const int title = painter.fontMetrics().height();
    painter.setFont(font());
    const int keys = painter.fontMetrics().horizontalAdvance(keys_) + 2 * kBox;
    const QRect box(width() - kButtonPadding - keys, top, keys, title - 2);
    painter.drawRect(box);
    painter.drawText(box, Qt::AlignCenter, keys_);
    top += title + kBox;
    if (!filled) painter.setPen(tokens.ink2);
    for (const QString& line : lines_) {
        const QRect place(kButtonPadding, top, width() - 2 * kButtonPadding, painter.fontMetrics().height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, line);
        top += painter.fontMetrics().height() + 2;
    }
}

}  // namespace yushi
