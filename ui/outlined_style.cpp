#include "outlined_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace yushi {

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool circle = element == PE_IndicatorRadioButton;
    const bool field = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
    if (!box && !circle && !field) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (circle) {
        painter->drawEllipse(frame);
    } else {
        painter->drawRoundedRect(frame, 2, 2);
    }
    painter->restore();
}

}  // namespace yushi
