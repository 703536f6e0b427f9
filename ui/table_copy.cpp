#include "table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <vector>

namespace yushi {

namespace {

/// The cells to copy, line by line and with headings where there are any.
using Grid = std::vector<QStringList>;

/// "1,234円", "¥1,234" and "1,234" → "1234"; nothing for everything else.
QString plainAmount(const QString& text) {
    static const QRegularExpression amount(QStringLiteral("^(-?)¥?(\\d{1,3}(?:,\\d{3})*|\\d+)(?:円| yen)?$"));
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

/// Rows and columns in the order in which they stand on the screen.
std::vector<int> shownSections(const QHeaderView& header) {
    std::vector<int> sections;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical)) sections.push_back(logical);
    }
    return sections;
}

Grid cells(const QTableView& table, const std::vector<int>& rows, const std::vector<int>& columns) {
    const QAbstractItemModel& model = *table.model();
    const bool named = !table.verticalHeader()->isHidden();
    Grid grid(1);
    if (named) grid.front() << QString();
    for (const int column : columns) grid.front() << model.headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QStringList& line = grid.emplace_back();
        if (named) line << model.headerData(row, Qt::Vertical).toString();
        for (const int column : columns) line << cellText(model.index(row, column));
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

void copyTable(const QTableView& table) {
    if (!table.model()) return;
    toClipboard(
        cells(table, shownSections(*table.verticalHeader()), shownSections(*table.horizontalHeader())));
}

void copySelection(const QTableView& table) {
    if (!table.model()) return;
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    if (selected.size() <= 1) {
        if (table.currentIndex().isValid()) toClipboard({{cellText(table.currentIndex())}});
        return;
    }
    const auto keep = [&](std::vector<int> sections, auto of) {
        std::erase_if(sections, [&](int section) {
            return std::ranges::find(selected, section, of) == selected.end();
        });
        return sections;
    };
    toClipboard(cells(table, keep(shownSections(*table.verticalHeader()), &QModelIndex::row),
                      keep(shownSections(*table.horizontalHeader()), &QModelIndex::column)));
}

}  // namespace yushi
