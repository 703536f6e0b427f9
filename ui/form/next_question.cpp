#include "form/next_question.h"

#include "look/text_size.h"
#include "report/menus/question_words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace yushi {

NextQuestion::NextQuestion(Desk& desk, QWidget* parent)
    : QFrame(parent), desk_(desk), go_(new QToolButton(this)), why_(new WrappedLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(go_);
    layout->addWidget(why_);
    go_->setObjectName(QStringLiteral("next question"));
    go_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    go_->setFocusPolicy(Qt::StrongFocus);
    QFont bold = go_->font();
    bold.setBold(true);
    go_->setFont(bold);
    why_->setObjectName(QStringLiteral("next question.why"));
    connect(go_, &QToolButton::clicked, this, [this] {
        if (question_) emit wanted(question_->fact);
    });
    refresh();
    withTextSize(why_, [this] { fitWords(); });
}

void NextQuestion::show(const std::optional<Question>& question) {
    question_ = question;
    refresh();
}

void NextQuestion::refresh() {
    go_->setVisible(question_.has_value());
    if (!question_) {
        why_->setText(tr("判定を待つ質問はありません。"));
        return;
    }
    const bool nothingYet = desk_.consultation().answers == Answers(desk_.data().vocabulary);
    const QString label = toQt(desk_.data().vocabulary.fact(question_->fact).label, desk_.language());
    text_ = nothingYet ? tr("▶ まずここから: %1").arg(label) : tr("▶ 次の質問: %1").arg(label);
    go_->setAccessibleName(text_);
    go_->setToolTip(outcomes());
    why_->setText(
        tr("回答待ち%1件のうち%2件にかかわります。").arg(question_->open).arg(question_->concerned));
    fitWords();
}

void NextQuestion::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitWords();
}

/// Cuts the button's words to its width.
void NextQuestion::fitWords() {
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    go_->setText(go_->fontMetrics().elidedText(text_, Qt::ElideRight, room - go_->fontMetrics().height()));
}

/// What each answer would leave open.
QString NextQuestion::outcomes() const {
    const Fact& fact = desk_.data().vocabulary.fact(question_->fact);
    QStringList lines = {toQt(fact.label, desk_.language())};
    for (const AnswerOutcome& outcome : question_->outcomes) {
        lines += tr("%1 → 回答待ち %2件")
                     .arg(toQt(outcomeText(outcome, fact, desk_.language())))
                     .arg(outcome.stillOpen);
    }
    return lines.join(u'\n');
}

}  // namespace yushi
