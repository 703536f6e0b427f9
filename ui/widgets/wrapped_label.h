#pragma once

#include <QLabel>

#include <map>

namespace yushi {

/// A label whose plain text wraps. Layouts ask it for its height at many widths and again and again; it sets the text anew
/// only where it does not know the answer.
class WrappedLabel : public QLabel {
    Q_OBJECT

  public:
    explicit WrappedLabel(QWidget* parent);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  private:
    /// What is known of the text in its font.
    struct Measured {
        QString text;
        QFont font;
        int lineWidth = QWIDGETSIZE_MAX;  ///< that it needs on one line
        std::map<int, int> heights;
    };

    bool isOneLine() const;
    void measure() const;
    int heightAt(int width) const;

    mutable Measured measured_;
};

}  // namespace yushi
