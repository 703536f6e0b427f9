#include "form/fact_group.h"

#include "form/fact_field.h"
#include "words.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yushi {

FactGroupBox::FactGroupBox(Desk& desk, Text label, std::vector<FactId> facts,
                           std::vector<JudgementId> judgements, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      label_(std::move(label)),
      facts_(std::move(facts)),
      judgements_(std::move(judgements)),
      heading_(new QToolButton(this)),
      body_(new QWidget(this)),
      bodyLayout_(new QVBoxLayout(body_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(body_);
    bodyLayout_->setContentsMargins(10, 6, 4, 10);
    bodyLayout_->setSpacing(8);
    heading_->setCheckable(true);
    heading_->setAutoRaise(true);
    heading_->setArrowType(Qt::RightArrow);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    heading_->setFocusPolicy(Qt::StrongFocus);
    heading_->setObjectName(toQt("group." + label_.en));
    body_->setVisible(false);
    connect(heading_, &QToolButton::toggled, this, [this](bool unfolded) {
        if (unfolded) createFields();
        heading_->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        body_->setVisible(unfolded);
    });
    showHeading();
}

void FactGroupBox::unfold() {
    heading_->setChecked(true);
}

void FactGroupBox::refresh() {
    for (FactField* field : fields_) field->refresh();
    showHeading();
}

void FactGroupBox::retranslate() {
    for (FactField* field : fields_) field->retranslate();
    showHeading();
}

FactField* FactGroupBox::fieldOf(FactId fact) {
    const auto found = std::ranges::find(facts_, fact);
    if (found == facts_.end()) return nullptr;
    unfold();
    return fields_[static_cast<std::size_t>(found - facts_.begin())];
}

void FactGroupBox::createFields() {
    if (!fields_.empty()) return;
    const auto add = [this](const FactField::Subject& subject) {
        auto* field = new FactField(desk_, subject, body_);
        bodyLayout_->addWidget(field);
        fields_.push_back(field);
    };
    for (const FactId fact : facts_) add(fact);
    for (const JudgementId judgement : judgements_) add(judgement);
}

void FactGroupBox::showHeading() {
    const Answers& answers = desk_.consultation().answers;
    const auto answered =
        std::ranges::count_if(facts_, [&](FactId id) { return answers[id].has_value(); }) +
        std::ranges::count_if(judgements_, [&](JudgementId id) { return answers[id].has_value(); });
    const auto all = facts_.size() + judgements_.size();
    heading_->setText(
        QStringLiteral("%1  (%2/%3)").arg(toQt(label_, desk_.language())).arg(answered).arg(all));
}

}  // namespace yushi
