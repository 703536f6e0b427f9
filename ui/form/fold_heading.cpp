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

}  // namespace yushi
