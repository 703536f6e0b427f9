#include "book/pages/book_table.h"

#include "look/text_size.h"

#include <QHeaderView>

namespace yushi {

void setUpBookLook(QTableView* table) {
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setHighlightSections(false);
}

void setUpBookTable(QTableView* table, int widest, const std::vector<std::pair<int, int>>& widths) {
    setUpBookLook(table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    withTextSize(table, [table, widths] {
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
        const int letter = table->fontMetrics().horizontalAdvance(u'国');
        for (const auto& [column, letters] : widths) table->setColumnWidth(column, letters * letter);
    });
}

}  // namespace yushi
