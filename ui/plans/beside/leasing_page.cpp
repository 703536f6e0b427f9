#include "plans/beside/leasing_page.h"

#include "plans/beside/leases_model.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace yushi {

LeasingPage::LeasingPage(Desk& desk, QWidget* parent)
    : BesidePage(desk, parent),
      leases_(new LeasesModel(desk, this)),
      results_(new FigureModel(this)),
      leaseTable_(addInputs("leases", leases_)),
      resultTable_(addResults("leasing", results_)),
      owner_(new WrappedLabel(this)),
      remove_(new QToolButton(this)) {
    remove_->setObjectName(QStringLiteral("remove lease"));
    leaseTable_->horizontalHeader()->setSectionResizeMode(LeasesModel::LineColumn, QHeaderView::Stretch);
    auto* bar = new QHBoxLayout;
    bar->addWidget(hint(), 1);
    bar->addWidget(remove_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(leaseTable_, 2);
    layout->addLayout(bar);
    layout->addWidget(notice());
    layout->addWidget(resultTable_, 3);
    layout->addWidget(owner_);
    connect(leases_, &LeasesModel::refused, this, &LeasingPage::showNotice);
    connect(leaseTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LeasingPage::work);
    connect(remove_, &QToolButton::clicked, this,
            [this] { leases_->remove(leaseTable_->currentIndex().row()); });
    notice()->setObjectName(QStringLiteral("leasing notice"));
    retranslate();
}

void LeasingPage::work() {
    const WorkedCase worked = workedLeases(desk());
    showNotice(faultsText(worked, desk()));
    const auto* parts = std::get_if<CaseParts>(&worked.parts);
    const bool any = parts && !parts->leases.empty();
    results_->show(FigureModel::Rows());
    owner_->clear();
    if (any) {
        const int chosen = leaseTable_->currentIndex().row();
        const bool exists = chosen >= 0 && chosen < static_cast<int>(parts->leases.size());
        const LeaseBesideLoans& lease = parts->leases[exists ? static_cast<std::size_t>(chosen) : 0];
        results_->show(leaseRows(lease, lettersOf(worked), desk().language()));
        owner_->setText(toQt(ownerText(lease.lease, desk().language())));
    }
    resultTable_->setVisible(any);
    owner_->setVisible(any);
}

void LeasingPage::retranslate() {
    hint()->setText(
        tr("割賦損料かリースの制度を選び、設備の価格・期間・率を書くと、同じ設備を融資で買う場合と並べて示し"
           "ます。"));
    remove_->setText(tr("選んだ設備を消す"));
    leaseTable_->setAccessibleName(tr("割賦・リースの設備"));
    resultTable_->setAccessibleName(tr("割賦・リースと融資"));
}

}  // namespace yushi
