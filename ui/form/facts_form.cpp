#include "form/facts_form.h"

#include "form/fact_field.h"
#include "form/fact_group.h"
#include "words.h"

#include <QVBoxLayout>

namespace yushi {

namespace {

/// The groups with which most consultations begin.
constexpr int kUnfoldedAtStart = 3;

}  // namespace

FactsForm::FactsForm(Desk& desk, QWidget* parent) : QScrollArea(parent), desk_(desk) {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    const Vocabulary& vocabulary = desk.data().vocabulary;
    for (const FactGroup& group : vocabulary.groups()) {
        std::vector<FactId> facts;
        for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
            if (vocabulary.facts()[i].group == group.id) facts.push_back(FactId{i});
        }
        groups_.push_back(new FactGroupBox(desk, group.label, std::move(facts), {}, content));
    }
    std::vector<JudgementId> judgements;
    for (std::uint16_t i = 0; i < vocabulary.judgements().size(); ++i) judgements.push_back(JudgementId{i});
    groups_.push_back(
        new FactGroupBox(desk, {"人が決めること(結果がわかっているもの)", "Decided by people (where known)"},
                         {}, std::move(judgements), content));
    for (FactGroupBox* group : groups_) layout->addWidget(group);
    layout->addStretch(1);
    for (int i = 0; i < kUnfoldedAtStart && i < static_cast<int>(groups_.size()); ++i)
        groups_[static_cast<std::size_t>(i)]->unfold();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&desk, &Desk::answersChanged, this, [this] {
        for (FactGroupBox* group : groups_) group->refresh();
    });
    connect(&desk, &Desk::languageChanged, this, [this] {
        for (FactGroupBox* group : groups_) group->retranslate();
    });
}

void FactsForm::go(FactId fact) {
    for (FactGroupBox* group : groups_) {
        FactField* field = group->fieldOf(fact);
        if (!field) continue;
        ensureWidgetVisible(field);
        field->setFocus();
        return;
    }
}

}  // namespace yushi
