#include "plans/tables.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

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
    int widest = QFontMetrics(bold).horizontalAdvance(QStringLiteral("50,000,000"));
    const QAbstractItemModel* model = table->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString heading = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widest = std::max(widest, table->fontMetrics().horizontalAdvance(heading));
    }
    table->horizontalHeader()->setMinimumSectionSize(widest + kAmountMargin);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowMargin);
}

}  // namespace yushi
