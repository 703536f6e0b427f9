#pragma once

#include <QChartView>

namespace yushi {

/// A chart over months with a line at one of them, moved by the mouse or by keys: ← → a month, page up and down a year,
/// home and end.
class CrosshairView : public QChartView {
    Q_OBJECT

  public:
    explicit CrosshairView(QWidget* parent);

    int month() const { return month_; }
    /// The last month that can be read.
    void setLastMonth(int last);
    void moveTo(int month);

  signals:
    void monthChanged(int month);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

  private:
    void moveTowards(const QPointF& position);

    int month_ = 0;
    int last_ = 0;
};

}  // namespace yushi
