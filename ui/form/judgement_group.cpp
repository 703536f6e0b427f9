#include "form/judgement_group.h"

#include "form/fact_field.h"
#include "form/fold_heading.h"
#include "report/menus/judgement_words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

const std::string& idOf(const RequiredJudgement& judgement) {
    return judgementOf(*judgement.requirement).id;
}

}  // namespace

JudgementGroup::JudgementGroup(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      body_(new QWidget(this)),
      heading_(foldHeading(body_, this)),
      bodyLayout_(new QVBoxLayout(body_)),
      stray_(new WrappedLabel(this)),
      dropStray_(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(stray_);
    layout->addWidget(dropStray_, 0, Qt::AlignLeft);
    stray_->setObjectName(QStringLiteral("stray judgements"));
    dropStray_->setObjectName(QStringLiteral("drop stray judgements"));
    connect(dropStray_, &QPushButton::clicked, this,
            [this] { desk_.dropStrayJudgements(dropStray_->text()); });
    layout->addWidget(body_);
    bodyLayout_->setContentsMargins(4, 4, 4, 8);
    bodyLayout_->setSpacing(5);
    heading_->setObjectName(QStringLiteral("group.judgements"));
    connect(heading_, &QToolButton::toggled, this, [this](bool unfolded) {
        if (unfolded) showFields();
    });
    refresh();
}

void JudgementGroup::refresh() {
    shown_ = whatMatters();
    if (heading_->isChecked()) showFields();
    for (const auto& [id, field] : fields_) field->refresh();
    showHeading();
    showStray();
}

void JudgementGroup::retranslate() {
    for (const auto& [id, field] : fields_) field->retranslate();
    showHeading();
    showStray();
}

std::vector<RequiredJudgement> JudgementGroup::whatMatters() const {
    const ProgramData& data = desk_.data();
    std::vector<LineRef> waiting;
    for (const Desk::JudgedLine& judged : desk_.lines()) {
        if (judged.verdict == Verdict::NeedsJudgement) waiting.push_back(judged.line);
    }
    auto matters = openJudgements(waiting, data.vocabulary, data.rules, desk_.answers(), desk_.rulesDate());
    for (const RequiredJudgement& judgement : desk_.judgements()) {
        if (desk_.consultation().answers.outcome(idOf(judgement))) matters.push_back(judgement);
    }
    return matters;
}

void JudgementGroup::showFields() {
    for (const RequiredJudgement& judgement : shown_) {
        FactField*& field = fields_[idOf(judgement)];
        if (!field) {
            field = new FactField(desk_, judgement, body_);
            bodyLayout_->addWidget(field);
        }
    }
    for (const auto& [id, field] : fields_) {
        const auto isThis = [&id = id](const RequiredJudgement& judgement) { return idOf(judgement) == id; };
        field->setVisible(std::ranges::any_of(shown_, isThis));
    }
    setTabOrderBehind(heading_, body_);
}

/// Its name, and how much of what is shown is decided.
void JudgementGroup::showHeading() {
    const auto decided = std::ranges::count_if(shown_, [this](const RequiredJudgement& judgement) {
        return desk_.consultation().answers.outcome(idOf(judgement)).has_value();
    });
    heading_->setText(
        QStringLiteral("%1  (%2/%3)").arg(tr("人が決めること")).arg(decided).arg(shown_.size()));
}

void JudgementGroup::showStray() {
    QStringList lines;
    for (const std::string& text :
         strayJudgementTexts(desk_.consultation().answers, desk_.judgements(), desk_.data().vocabulary,
                             desk_.language()))
        lines += QStringLiteral("⚠ ") + toQt(text);
    const bool any = !lines.isEmpty();
    stray_->setText(lines.join(u'\n'));
    stray_->setVisible(any);
    dropStray_->setText(tr("使っていない判断を消す"));
    dropStray_->setVisible(any);
    setVisible(any || !shown_.empty());
}

}  // namespace yushi
