#include "widgets/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <vector>

namespace yushi {

namespace {

/// The cells to copy, line by line and with headings where there are any.
using Grid = std::vector<QStringList>;

/// "1,234円", "¥1,234", "1,234" and a doubtful "1,234円 ⚠" → "1234"; nothing for everything else.
QString plainAmount(const QString& text) {
    static const QRegularExpression amount(QStringLiteral("^(-?)¥?(\\d{1,3}(?:,\\d{3})*|\\d+)(?:円| yen)?(?: ⚠)?$"));
    const QRegularExpressionMatch match = amount.match(text);
    return match.hasMatch() ? match.captured(1) + match.captured(2).remove(u',') : QString();
}

QString oneLine(QString text) {
    return text.replace(u'\t', u' ').replace(QStringLiteral("\n"), QStringLiteral(" "));
}

QString tabbed(const Grid& grid) {
    QStringList lines;
    for (const QStringList& row : grid) {
        QStringList cells;
        for (const QString& text : row) {
            const QString amount = plainAmount(text);
            cells << (amount.isEmpty() ? oneLine(text) : amount);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

/// A table whose amounts carry their number for Excel (x:num) and for LibreOffice (sdval).
QString html(const Grid& grid) {
    QString rows;
    for (const QStringList& row : grid) {
        rows += QStringLiteral("<tr>");
        for (const QString& text : row) {
            const QString amount = plainAmount(text);
            rows += amount.isEmpty() ? QStringLiteral("<td>") + text.toHtmlEscaped()
                                     : QStringLiteral(
                                           "<td align=right sdval=\"%1\" sdnum=\"1041;\" "
                                           "x:num=\"%1\">%2")
                                           .arg(amount, text.toHtmlEscaped());
            rows += QStringLiteral("</td>");
        }
        rows += QStringLiteral("</tr>\n");
    }
    return QStringLiteral(
               "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">"
               "</head><body><table>\n%1</table></body></html>")
        .arg(rows);
}

QString cellText(const QModelIndex& index) {
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

/// The headings over the columns and before the rows; a tree has none before its rows.
const QHeaderView* columnHeadings(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) return tree->header();
    return nullptr;
}

const QHeaderView* rowHeadings(const QAbstractItemView& view) {
    const auto* table = qobject_cast<const QTableView*>(&view);
    return table && !table->verticalHeader()->isHidden() ? table->verticalHeader() : nullptr;
}

/// Columns in the order in which they stand on the screen.
std::vector<int> shownColumns(const QAbstractItemView& view) {
    std::vector<int> columns;
    const QHeaderView* header = columnHeadings(view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) columns.push_back(logical);
    }
    return columns;
}

/// The first cells of all rows below @p parent, groups before their members.
void collectRows(const QAbstractItemModel& model, const QModelIndex& parent, QModelIndexList& rows) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows << index;
        collectRows(model, index, rows);
    }
}

Grid cells(const QAbstractItemView& view, const QModelIndexList& rows, const std::vector<int>& columns) {
    const QAbstractItemModel& model = *view.model();
    const bool named = rowHeadings(view) != nullptr;
    Grid grid(1);
    if (named) grid.front() << QString();
    for (const int column : columns) grid.front() << model.headerData(column, Qt::Horizontal).toString();
    for (const QModelIndex& row : rows) {
        QStringList& line = grid.emplace_back();
        if (named) line << model.headerData(row.row(), Qt::Vertical).toString();
        for (const int column : columns) line << cellText(row.siblingAtColumn(column));
    }
    return grid;
}

void toClipboard(const Grid& grid) {
    auto data = std::make_unique<QMimeData>();
    data->setText(tabbed(grid));
    data->setHtml(html(grid));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

}  // namespace

void copyTable(const QAbstractItemView& table) {
    if (!table.model()) return;
    QModelIndexList rows;
    collectRows(*table.model(), {}, rows);
    toClipboard(cells(table, rows, shownColumns(table)));
}

void copySelection(const QAbstractItemView& table) {
    if (!table.model()) return;
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    if (selected.size() <= 1) {
        if (table.currentIndex().isValid()) toClipboard({{cellText(table.currentIndex())}});
        return;
    }
    QModelIndexList rows;
    collectRows(*table.model(), {}, rows);
    const auto among = [&selected](const auto& one, auto of) {
        return std::ranges::find(selected, one, of) != selected.end();
    };
    erase_if(rows, [&](const QModelIndex& row) {
        return !among(row, [](const QModelIndex& index) { return index.siblingAtColumn(0); });
    });
    std::vector<int> columns = shownColumns(table);
    std::erase_if(columns, [&](int column) { return !among(column, &QModelIndex::column); });
    toClipboard(cells(table, rows, columns));
}

}  // namespace yushi
