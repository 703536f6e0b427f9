#include "plans/charts/crosshair_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yushi {

namespace {

constexpr int kYearSteps = 12;

/// Says that the view is a chart; a graphics view alone is nothing to those who hear the screen.
QAccessibleInterface* chartInterface(const QString& className, QObject* object) {
    if (className != QLatin1String(CrosshairView::staticMetaObject.className())) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart);
}

}  // namespace

CrosshairView::CrosshairView(QWidget* parent) : QChartView(parent) {
    QAccessible::installFactory(chartInterface);  // a second time does nothing
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);  // the line goes over everything
}

void CrosshairView::setLastMonth(int last) {
    last_ = std::max(last, 0);
    month_ = std::min(month_, last_);
    viewport()->update();
}

void CrosshairView::moveTo(int month) {
    const int to = std::clamp(month, 0, last_);
    if (to == month_) return;
    month_ = to;
    viewport()->update();
    emit monthChanged(month_);
}

void CrosshairView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return moveTo(month_ - 1);
        case Qt::Key_Right:
            return moveTo(month_ + 1);
        case Qt::Key_PageUp:
            return moveTo(month_ - kYearSteps);
        case Qt::Key_PageDown:
            return moveTo(month_ + kYearSteps);
        case Qt::Key_Home:
            return moveTo(0);
        case Qt::Key_End:
            return moveTo(last_);
        default:
            QChartView::keyPressEvent(event);
    }
}

void CrosshairView::mouseMoveEvent(QMouseEvent* event) {
    moveTowards(event->position());
    QChartView::mouseMoveEvent(event);
}

void CrosshairView::mousePressEvent(QMouseEvent* event) {
    moveTowards(event->position());
    QChartView::mousePressEvent(event);
}

void CrosshairView::moveTowards(const QPointF& position) {
    const QPointF inChart = chart()->mapFromScene(mapToScene(position.toPoint()));
    if (!chart()->plotArea().contains(inChart) || chart()->series().isEmpty()) return;
    moveTo(static_cast<int>(std::lround(chart()->mapToValue(inChart, chart()->series().first()).x())));
}

void CrosshairView::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CrosshairView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void CrosshairView::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    if (chart()->series().isEmpty()) return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const QPointF at =
        chart()->mapToScene(chart()->mapToPosition(QPointF(month_, 0), chart()->series().first()));
    painter->save();
    painter->setPen(QPen(palette().color(QPalette::Text), 1));
    painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    if (hasFocus()) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawRect(QRectF(mapToScene(viewport()->rect().topLeft()), QSizeF(viewport()->size()))
                              .adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

}  // namespace yushi
