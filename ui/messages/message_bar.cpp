#include "messages/message_bar.h"

#include "look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

namespace yushi {

namespace {

constexpr int kDetailsHeight = 190;  // about eight rows of a table

QColor mixed(const QColor& ground, const QColor& colour, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
                  mix(ground.blue(), colour.blue()));
}

QTextBrowser* detailsOf(const Message& message, QWidget* parent) {
    auto* details = new QTextBrowser(parent);
    details->setObjectName(QStringLiteral("message details"));
    details->setHtml(message.details);
    details->setFixedHeight(kDetailsHeight);
    return details;
}

}  // namespace

MessageBar::MessageBar(const Message& message, QWidget* parent)
    : QFrame(parent), text_(message.text), kind_(message.kind), isQuestion_(!message.canBeClosed) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 6, 6);
    auto* row = new QHBoxLayout;
    rows->addLayout(row);
    auto* sign = new QLabel(kind_ == MessageKind::Warning ? QStringLiteral("⚠") : QStringLiteral("ℹ"), this);
    sign->setAccessibleName(kind_ == MessageKind::Warning ? tr("注意") : tr("お知らせ"));
    auto* words = new QLabel(message.text, this);
    words->setObjectName(QStringLiteral("message"));
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setWordWrap(true);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    for (const MessageChoice& choice : message.choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setObjectName(QLatin1String(choice.name));
        // The message may go away while its choice is carried out.
        connect(button, &QPushButton::clicked, this, [chosen = choice.chosen] { chosen(); });
        button->setAutoDefault(true);  // Enter, not the space bar alone
        row->addWidget(button, 0, Qt::AlignTop);
        choices_ << button;
        if (!harmless_ && !choice.losesWork) harmless_ = button;
    }
    if (message.canBeClosed) {
        auto* close = new QToolButton(this);
        close->setText(QStringLiteral("×"));
        close->setObjectName(QStringLiteral("close message"));
        close->setAutoRaise(true);
        close->setAccessibleName(tr("この知らせを閉じる"));
        close->setToolTip(close->accessibleName());
        connect(close, &QToolButton::clicked, this, &MessageBar::closed);
        row->addWidget(close, 0, Qt::AlignTop);
    }
    if (!message.details.isEmpty()) rows->addWidget(detailsOf(message, this));
    setAccessibleName(message.text);
    colour();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && parentWidget()) colour();
}

void MessageBar::takeKeys() {
    if (harmless_) harmless_->setFocus(Qt::OtherFocusReason);
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || (isQuestion_ && choices_.isEmpty())) {
        QFrame::keyPressEvent(event);
    } else if (isQuestion_) {
        choices_.back()->click();
    } else {
        emit closed();
    }
}

void MessageBar::colour() {
    const QPalette surrounding = parentWidget()->palette();
    const QColor accent =
        kind_ == MessageKind::Warning ? alertColour(surrounding) : surrounding.color(QPalette::Link);
    QPalette own = surrounding;
    own.setColor(QPalette::Window, mixed(surrounding.color(QPalette::Window), accent, 0.12));
    if (own != palette()) setPalette(own);
}

}  // namespace yushi
