#include "form/editors/choice_editor.h"

#include "report/words/words.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <bit>

namespace yushi {

ChoiceEditor::ChoiceEditor(const Fact& fact, Language language, QWidget* parent)
    : FactEditor(parent), fact_(fact), language_(language), combo_(new QComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(combo_);
    combo_->setObjectName(toQt(fact.id));
    combo_->setMaxVisibleItems(20);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->setMinimumContentsLength(12);
    combo_->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(combo_);
    combo_->addItem(QString());
    for (std::size_t i = 0; i < fact.options.size(); ++i) combo_->addItem(QString());
    retranslate(language);
    connect(combo_, &QComboBox::activated, this, [this](int index) {
        emit edited(index == 0 ? std::optional<FactValue>()
                               : Options::only(static_cast<std::size_t>(index - 1)));
    });
}

QWidget* ChoiceEditor::field() {
    return combo_;
}

void ChoiceEditor::show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) {
    derived_ = derived;
    showOpen();
    const auto* options = answer ? std::get_if<Options>(&*answer) : nullptr;
    combo_->setCurrentIndex(options && options->bits != 0 ? std::countr_zero(options->bits) + 1 : 0);
}

void ChoiceEditor::retranslate(Language language) {
    combo_->setAccessibleName(toQt(fact_.label, language));
    language_ = language;
    showOpen();
    for (std::size_t i = 0; i < fact_.options.size(); ++i) {
        combo_->setItemText(static_cast<int>(i) + 1, toQt(fact_.options[i].label, language));
    }
}

/// What stands where nothing is answered: what follows from other answers, or that it is open.
void ChoiceEditor::showOpen() {
    combo_->setItemText(
        0, derived_ ? tr("自動: %1").arg(toQt(valueText(*derived_, fact_, language_))) : tr("(未回答)"));
}

}  // namespace yushi
