#pragma once

#include <QAbstractButton>

namespace yushi {

/// A step of the rail: its number in a circle, its name, and below it how far it is. Narrow it shows the number above the
/// first two characters of the name.
class RailButton : public QAbstractButton {
    Q_OBJECT

  public:
    /// @p number empty: a place without a number.
    RailButton(QString number, QWidget* parent);

    /// What stands below the name, a line each.
    void setNotes(const QStringList& notes);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    /// Whoever owns the rail tells which page is shown.
    void nextCheckState() override {}

  private:
    QFont noteFont() const;
    QRectF circle() const;
    void paintCircle(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    QString number_;
    QStringList notes_;
    bool narrow_ = false;
};

}  // namespace yushi
