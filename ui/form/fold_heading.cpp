#include "form/fold_heading.h"

#include <QToolButton>

namespace yushi {

QToolButton* foldHeading(QWidget* body, QWidget* parent) {
    auto* heading = new QToolButton(parent);
    heading->setCheckable(true);
    heading->setAutoRaise(true);
    heading->setArrowType(Qt::RightArrow);
    heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setFocusPolicy(Qt::StrongFocus);
    body->setVisible(false);
    QObject::connect(heading, &QToolButton::toggled, body, [heading, body](bool unfolded) {
        heading->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        body->setVisible(unfolded);
    });
    return heading;
}

void setTabOrderBehind(QWidget* before, const QWidget* body) {
    QList<QWidget*> held = body->findChildren<QWidget*>();
    held.removeIf([body](const QWidget* widget) { return widget->window() != body->window(); });
    // Qt moves only what takes keys itself; but what passes them on has to stay with what it holds.
    struct Keys {
        QWidget* proxy;
        Qt::FocusPolicy policy;
    };
    std::vector<Keys> keys;
    for (QWidget* widget : held) {
        keys.push_back({widget->focusProxy(), widget->focusPolicy()});
        widget->setFocusProxy(nullptr);
        widget->setFocusPolicy(Qt::TabFocus);
    }
    for (QWidget* widget : held) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    for (qsizetype i = 0; i < held.size(); ++i) {
        held[i]->setFocusPolicy(keys[static_cast<std::size_t>(i)].policy);
        held[i]->setFocusProxy(keys[static_cast<std::size_t>(i)].proxy);
    }
}

}  // namespace yushi
