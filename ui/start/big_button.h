#pragma once

#include <QAbstractButton>

namespace yushi {

/// A large button: what it does, its keys, and below in a line or two for whom it is.
class BigButton : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Look { Filled, Outlined };

    BigButton(Look look, QWidget* parent);

    void setWords(const QString& title, const QString& keys, const QStringList& lines);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QFont titleFont() const;

    Look look_;
    QString keys_;
    QStringList lines_;
};

}  // namespace yushi
