#include "form/editors/yes_no_editor.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>

namespace yushi {

YesNoEditor::YesNoEditor(Language language, QWidget* parent)
    : FactEditor(parent),
      yes_(new QRadioButton(this)),
      no_(new QRadioButton(this)),
      open_(new QRadioButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QRadioButton* button : {yes_, no_, open_}) layout->addWidget(button);
    layout->addStretch(1);
    open_->setChecked(true);
    setFocusProxy(open_);
    connect(yes_, &QRadioButton::clicked, this, [this] { emit edited(FactValue(true)); });
    connect(no_, &QRadioButton::clicked, this, [this] { emit edited(FactValue(false)); });
    connect(open_, &QRadioButton::clicked, this, [this] { emit edited(std::nullopt); });
    retranslate(language);
}

QWidget* YesNoEditor::field() {
    return open_;
}

void YesNoEditor::nameAfter(const QString& id) {
    yes_->setObjectName(id + QStringLiteral(".yes"));
    no_->setObjectName(id + QStringLiteral(".no"));
    open_->setObjectName(id);
}

void YesNoEditor::show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) {
    const auto* value = answer ? std::get_if<bool>(&*answer) : nullptr;
    QRadioButton* shown = !value ? open_ : *value ? yes_ : no_;
    shown->setChecked(true);
    derived_ = derived;
    retranslate({});
}

void YesNoEditor::retranslate(Language /*language*/) {
    yes_->setText(tr("はい"));
    no_->setText(tr("いいえ"));
    const auto* value = derived_ ? std::get_if<bool>(&*derived_) : nullptr;
    open_->setText(value ? tr("自動(%1)").arg(*value ? tr("はい") : tr("いいえ")) : tr("未回答"));
}

}  // namespace yushi
