#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace yushi {

/// Tells that something takes its time, with a button that stops it. What is done at once never shows it.
class BusyBar : public QWidget {
    Q_OBJECT

  public:
    explicit BusyBar(QWidget* parent);

    /// Shows the bar soon, or hides it.
    void setBusy(bool busy);

  signals:
    void stopped();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QTimer soon_;
    QProgressBar* progress_;
    QPushButton* stop_;
};

}  // namespace yushi
