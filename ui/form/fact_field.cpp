#include "form/fact_field.h"

#include "form/fact_editor.h"
#include "form/yes_no_editor.h"
#include "words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yushi {

FactField::FactField(Desk& desk, Subject subject, QWidget* parent)
    : QWidget(parent), desk_(desk), subject_(subject), label_(new QLabel(this)) {
    const Vocabulary& vocabulary = desk.data().vocabulary;
    const auto* fact = std::get_if<FactId>(&subject_);
    editor_ = fact ? createFactEditor(vocabulary.fact(*fact), desk.data().rules.eras, desk.language(), this)
                   : new YesNoEditor(desk.language(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(label_);
    layout->addWidget(editor_);
    label_->setWordWrap(true);
    label_->setBuddy(editor_->field());
    connect(editor_, &FactEditor::edited, this, [this](const std::optional<FactValue>& answer) {
        if (const auto* id = std::get_if<FactId>(&subject_)) {
            desk_.answer(*id, answer);
        } else {
            desk_.decide(std::get<JudgementId>(subject_),
                         answer ? std::optional(std::get<bool>(*answer)) : std::nullopt);
        }
    });
    retranslate();
    refresh();
}

void FactField::refresh() {
    if (const auto* fact = std::get_if<FactId>(&subject_)) {
        const auto& answer = desk_.consultation().answers[*fact];
        editor_->show(answer, answer ? std::nullopt : desk_.answers()[*fact]);
        return;
    }
    const auto outcome = desk_.consultation().answers[std::get<JudgementId>(subject_)];
    editor_->show(outcome ? std::optional<FactValue>(*outcome) : std::nullopt, std::nullopt);
}

void FactField::retranslate() {
    const Vocabulary& vocabulary = desk_.data().vocabulary;
    const Language language = desk_.language();
    if (const auto* id = std::get_if<FactId>(&subject_)) {
        const Fact& fact = vocabulary.fact(*id);
        label_->setText(toQt(fact.label, language));
        const QString help = toQt(fact.help, language);
        setToolTip(help);
        editor_->field()->setAccessibleDescription(help);
    } else {
        const Judgement& judgement = vocabulary.judgement(std::get<JudgementId>(subject_));
        label_->setText(toQt(judgement.label, language));
        setToolTip(tr("決める人: %1").arg(toQt(judgement.decidedBy, language)));
    }
    editor_->retranslate(language);
}

}  // namespace yushi
