#include "plans/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace yushi {

namespace {

constexpr int kAmountMargin = 10;

}  // namespace

void setUpTable(QTableView* table) {
    table->setAlternatingRowColors(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowMargin);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setHighlightSections(false);
}

void setUpSchedule(QTableView* table, QAbstractItemModel* model, const QString& objectName) {
    table->setObjectName(objectName);
    table->setModel(model);
    setUpTable(table);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setScheduleSizes(table);
}

void setScheduleSizes(QTableView* table) {
    QFont bold = table->font();
    bold.setBold(true);
    const int amount = QFontMetrics(bold).horizontalAdvance(QStringLiteral("50,000,000"));
    table->horizontalHeader()->setMinimumSectionSize(amount + kAmountMargin);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowMargin);
}

}  // namespace yushi
