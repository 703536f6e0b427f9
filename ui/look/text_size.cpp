#include "look/text_size.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QWidget>

namespace yushi {

namespace {

/// Watches a widget for changes of its font, as long as the owner lives.
class FontWatch : public QObject {
  public:
    FontWatch(QWidget* widget, QObject* owner, std::function<void()> adjust)
        : QObject(owner), adjust_(std::move(adjust)) {
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
    new FontWatch(widget, widget, adjust);
    adjust();
}

void makeHeading(QWidget* widget, double scale) {
    const auto adjust = [widget, scale] {
        QFont font = QApplication::font();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * scale);
        widget->setFont(font);
    };
    // With a font of its own it hears of no change, but what it stands in does.
    new FontWatch(widget->parentWidget(), widget, adjust);
    adjust();
}

}  // namespace yushi
