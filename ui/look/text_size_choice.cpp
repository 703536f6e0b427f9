#include "look/text_size_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace yushi {

namespace {

constexpr std::array kSizes = {100, 120, 140};  // per cent

/// Of a button that shows a state: a click alone does not change it.
class StateButton : public QToolButton {
  public:
    using QToolButton::QToolButton;

  protected:
    void nextCheckState() override {}
};

}  // namespace

TextSizeChoice::TextSizeChoice(Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      appearance_(appearance),
      label_(new QLabel(this)),
      sizes_{new StateButton(this), new StateButton(this), new StateButton(this)} {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    row->addWidget(label_);
    row->addSpacing(6);
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
        sizes_[i]->setCheckable(true);
        sizes_[i]->setFocusPolicy(Qt::TabFocus);
        sizes_[i]->setObjectName(QStringLiteral("text size %1").arg(kSizes[i]));
        row->addWidget(sizes_[i]);
        connect(sizes_[i], &QToolButton::clicked, this, [this, i] {
            appearance_.setTextSize(kSizes[i]);
            showSize();
        });
    }
    retranslate();
}

void TextSizeChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) showSize();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TextSizeChoice::showSize() {
    for (std::size_t i = 0; i < sizes_.size(); ++i)
        sizes_[i]->setChecked(appearance_.textSize() == kSizes[i]);
}

void TextSizeChoice::retranslate() {
    label_->setText(tr("文字"));
    const QString names[] = {tr("小"), tr("中"), tr("大")};
    const QString spoken[] = {tr("文字を小さく"), tr("文字を中くらいに"), tr("文字を大きく")};
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
        sizes_[i]->setText(names[i]);
        sizes_[i]->setAccessibleName(spoken[i]);
        sizes_[i]->setToolTip(spoken[i]);
    }
    showSize();
}

}  // namespace yushi
