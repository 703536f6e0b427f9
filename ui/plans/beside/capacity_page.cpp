#include "plans/beside/capacity_page.h"

#include "plans/beside/finances_form.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace yushi {

CapacityPage::CapacityPage(Desk& desk, QWidget* parent)
    : BesidePage(desk, parent),
      finances_(new FinancesForm(desk, this)),
      capacity_(new FigureModel(this)),
      plans_(new FigureModel(this)),
      capacityTable_(addResults("capacity", capacity_)),
      planTable_(addResults("plan capacity", plans_)) {
    capacityTable_->horizontalHeader()->setVisible(false);  // one column, which says itself what it is
    auto* results = new QWidget(this);
    auto* resultLayout = new QVBoxLayout(results);
    resultLayout->setContentsMargins(0, 0, 0, 0);
    resultLayout->setSpacing(4);
    resultLayout->addWidget(hint());
    resultLayout->addWidget(notice());
    resultLayout->addWidget(capacityTable_, 3);
    resultLayout->addWidget(planTable_, 2);
    resultLayout->addStretch();
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(finances_);
    splitter->addWidget(results);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 560});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(splitter);
    connect(finances_, &FinancesForm::refused, this, &CapacityPage::showNotice);
    notice()->setObjectName(QStringLiteral("capacity notice"));
    retranslate();
}

void CapacityPage::work() {
    const WorkedCase worked = workedDebts(desk());
    showNotice(faultsText(worked, desk()));
    const auto* parts = std::get_if<CaseParts>(&worked.parts);
    const bool any = parts && parts->capacity;
    const bool plans = any && !parts->offersCapacity.empty();
    const Language language = desk().language();
    capacity_->show(any ? capacityRows(*parts->capacity, language) : FigureModel::Rows());
    plans_->show(plans ? withLetters(offersCapacityRows(*parts, language), worked) : FigureModel::Rows());
    capacityTable_->setVisible(any);
    planTable_->setVisible(plans);
    hint()->setVisible(!any);
}

void CapacityPage::retranslate() {
    hint()->setText(
        tr("左に直近の決算の数字を書くと、1年にいくら返せるか、今の債務を何年で返せるか、案ごとに余力がいくら"
           "残るかが出ます。空のところは0ではなく「未回答」として扱います。"));
    capacityTable_->setAccessibleName(tr("返済能力"));
    planTable_->setAccessibleName(tr("案ごとの返済能力"));
}

}  // namespace yushi
