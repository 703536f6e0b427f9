#include "rail/step_rail.h"

#include "desk/judged_counts.h"
#include "look/text_size.h"
#include "rail/rail_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

StepRail::StepRail(Desk& desk, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      pages_{new RailButton({}, this), new RailButton(QStringLiteral("1"), this),
             new RailButton(QStringLiteral("2"), this), new RailButton(QStringLiteral("3"), this)},
      book_(new RailButton({}, this)) {
    setObjectName(QStringLiteral("rail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 8);
    rows->setSpacing(4);
    const auto rule = [&] {
        auto* line = new QFrame(this);
        line->setFrameShape(QFrame::HLine);
        line->setForegroundRole(QPalette::Mid);
        line->setFrameShadow(QFrame::Plain);
        rows->addWidget(line);
    };
    for (const WindowPage page : kAllWindowPages) {
        button(page)->setObjectName(QStringLiteral("page %1").arg(static_cast<int>(page)));
        rows->addWidget(button(page));
        if (page == WindowPage::Start) rule();
        connect(button(page), &RailButton::clicked, this, [this, page] { emit pageWanted(page); });
    }
    rule();
    book_->setObjectName(QStringLiteral("rail book"));
    book_->setCheckable(false);
    rows->addWidget(book_);
    rows->addStretch(1);
    connect(book_, &RailButton::clicked, this, &StepRail::bookWanted);
    for (const auto signal : {&Desk::answersChanged, &Desk::linesChanged, &Desk::plansChanged})
        connect(&desk, signal, this, &StepRail::showCounts);
    connect(&desk, &Desk::languageChanged, this, &StepRail::retranslate);
    withTextSize(this, [this] { fit(); });
    retranslate();
}

void StepRail::showPage(WindowPage page) {
    for (const WindowPage each : kAllWindowPages) button(each)->setChecked(each == page);
}

void StepRail::setNarrow(bool narrow) {
    if (narrow == narrow_) return;
    narrow_ = narrow;
    for (RailButton* each : pages_) each->setNarrow(narrow);
    book_->setNarrow(narrow);
    fit();
}

void StepRail::showCounts() {
    int answered = 0;
    for (std::size_t i = 0; i < desk_.data().vocabulary.facts().size(); ++i)
        answered += desk_.consultation().answers[FactId{static_cast<std::uint16_t>(i)}] ? 1 : 0;
    const JudgedCounts counts = countsHere(desk_);
    button(WindowPage::Consultation)->setNotes({tr("答え %1").arg(answered)});
    button(WindowPage::Programs)
        ->setNotes({tr("使える %1").arg(counts.usable), tr("確認 %1").arg(counts.open)});
    button(WindowPage::Plans)->setNotes({tr("%1案").arg(desk_.plans().size())});
}

/// As wide as the longest name wants, in its text's size.
void StepRail::fit() {
    int width = 0;
    for (const RailButton* each : pages_) width = std::max(width, each->sizeHint().width());
    setFixedWidth(width);
}

void StepRail::retranslate() {
    button(WindowPage::Start)->setText(tr("ホーム"));
    button(WindowPage::Consultation)->setText(tr("相談内容"));
    button(WindowPage::Programs)->setText(tr("使える制度"));
    button(WindowPage::Plans)->setText(tr("くらべる"));
    book_->setText(tr("台帳"));
    for (RailButton* each : {button(WindowPage::Start), book_}) each->setAccessibleName(each->text());
    setAccessibleName(tr("相談の順番"));
    showCounts();
    fit();
}

}  // namespace yushi
