#include "text_size.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QWidget>

namespace yushi {

namespace {

/// Watches one widget for changes of its font.
class FontWatch : public QObject {
  public:
    FontWatch(QWidget* widget, std::function<void()> adjust) : QObject(widget), adjust_(std::move(adjust)) {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange) adjust_();
        return QObject::eventFilter(watched, event);
    }

  private:
    std::function<void()> adjust_;
};

}  // namespace

void withTextSize(QWidget* widget, const std::function<void()>& adjust) {
    new FontWatch(widget, adjust);
    adjust();
}

void makeHeading(QWidget* widget, double scale) {
    withTextSize(widget, [widget, scale] {
        QFont font = QApplication::font();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * scale);
        if (widget->font() != font) widget->setFont(font);
    });
}

}  // namespace yushi
