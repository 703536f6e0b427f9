#include "look/outlined_style.h"

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <vector>

namespace yushi {

namespace {

using Stroke = QPolygonF;  ///< within a square of side 1

/// A sign of @p strokes that stands out from light and from dark ground.
QIcon sign(const std::vector<Stroke>& strokes) {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(QColor(0x76, 0x7F, 0x8C), size / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const Stroke& stroke : strokes)
            painter.drawPolyline(QTransform::fromScale(size, size).map(stroke));
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // A tooltip is a label too.
    auto* label = qobject_cast<QLabel*>(widget);
    if (label && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool circle = element == PE_IndicatorRadioButton;
    const bool field = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
    if (!box && !circle && !field) return;
    painter->save();
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    if (circle) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                  const QWidget* widget) const {
    static const QIcon cross = sign({{{0.25, 0.25}, {0.75, 0.75}}, {{0.75, 0.25}, {0.25, 0.75}}});
    static const QIcon more =
        sign({{{0.2, 0.2}, {0.45, 0.5}, {0.2, 0.8}}, {{0.55, 0.2}, {0.8, 0.5}, {0.55, 0.8}}});
    static const QIcon below = sign({{{0.2, 0.38}, {0.5, 0.68}, {0.8, 0.38}}});
    if (icon == SP_LineEditClearButton) return cross;
    if (icon == SP_ArrowDown) return below;
    if (icon == SP_ToolBarHorizontalExtensionButton) return more;
    return QProxyStyle::standardIcon(icon, option, widget);
}

}  // namespace yushi
