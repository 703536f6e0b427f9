#include "plans/beside/refinancing_page.h"

#include "plans/beside/existing_loans_model.h"
#include "plans/charts/refinancing_chart.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace yushi {

RefinancingPage::RefinancingPage(Desk& desk, QWidget* parent)
    : BesidePage(desk, parent),
      loans_(new ExistingLoansModel(desk, this)),
      results_(new FigureModel(this)),
      loanTable_(addInputs("existing loans", loans_)),
      resultTable_(addResults("refinancing", results_)),
      chart_(new RefinancingChart(desk, this)),
      note_(new WrappedLabel(this)),
      remove_(new QToolButton(this)) {
    remove_->setObjectName(QStringLiteral("remove loan"));
    const int kanji = fontMetrics().horizontalAdvance(u'国');
    loanTable_->setColumnWidth(ExistingLoansModel::Refinanced, 3 * kanji);
    loanTable_->setColumnWidth(ExistingLoansModel::Name, 12 * kanji);
    auto* bar = new QHBoxLayout;
    bar->addWidget(hint(), 1);
    bar->addWidget(remove_);
    auto* below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(resultTable_);
    below->addWidget(chart_);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    below->setSizes({600, 400});  // both are hidden at first, and have no size to go by
    below->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(loanTable_, 3);
    layout->addLayout(bar);
    layout->addWidget(notice());
    layout->addWidget(below, 5);
    layout->addWidget(note_);
    connect(loans_, &ExistingLoansModel::refused, this, &RefinancingPage::showNotice);
    connect(remove_, &QToolButton::clicked, this, &RefinancingPage::removeLoan);
    notice()->setObjectName(QStringLiteral("refinancing notice"));
    retranslate();
}

void RefinancingPage::removeLoan() {
    loans_->remove(loanTable_->currentIndex().row());
}

void RefinancingPage::work() {
    const WorkedCase worked = workedDebts(desk());
    showNotice(faultsText(worked, desk()));
    const auto* parts = std::get_if<CaseParts>(&worked.parts);
    const bool any = parts && !parts->refinancing.empty();
    results_->show(any ? withLetters(refinancingRows(parts->refinancing, desk().language()), worked)
                       : FigureModel::Rows());
    note_->setText(any ? toQt(refundNote(parts->refinancing, desk().language())) : QString());
    note_->setVisible(!note_->text().isEmpty());
    resultTable_->setVisible(any);
    chart_->setVisible(any);
    chart_->show(any ? worked.plans : std::vector<int>(),
                 any ? parts->refinancing : std::vector<Refinancing>());
}

void RefinancingPage::retranslate() {
    hint()->setText(
        tr("返している借入を1行に1つ書き、借り換えるものに印を付けると、くらべている案ごとに、返済がどう変わ"
           "るかが下に出ます。"));
    remove_->setText(tr("選んだ借入を消す"));
    loanTable_->setAccessibleName(tr("既存の借入"));
    resultTable_->setAccessibleName(tr("借換の結果"));
}

}  // namespace yushi
