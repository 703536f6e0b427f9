#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSlider;

namespace yushi {

/// A figure that can be moved or typed: a name, a slider and a field.
class SliderField : public QWidget {
    Q_OBJECT

  public:
    SliderField(const QString& objectName, QWidget* parent);

    void setLabel(const QString& label);
    /// From @p least to @p most in whole steps; @p page of them at once.
    void setReach(int least, int most, int page);
    /// Shows where the figure stands; text that is being typed stays as it is.
    void show(int position, const QString& text);
    /// Gives up what is being typed.
    void forget();

  signals:
    void moved(int position);
    void typed(const QString& text);
    /// A drag begins or ends, or the slider is left: what comes next is an edit of its own.
    void ended();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void setSizes();

    QLabel* label_;
    QSlider* slider_;
    QLineEdit* field_;
};

}  // namespace yushi
