#include "paper/table_flow.h"

#include "words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

constexpr double kPadding = 40;  // beside the text of a cell
constexpr double kDenseAbove = 12;
constexpr double kAbove = 22;
/// What is parted less willingly than a page is left partly empty.
constexpr double kTogether = (paper::kPageHeight - paper::kTop - paper::kBottom) * 2 / 3;

}  // namespace

TableFlow::TableFlow(const PaperTable& table, PageFlow& flow) : table_(table), flow_(flow) {
    double shares = 0;
    for (const PaperColumn& column : table.columns) shares += column.share;
    double left = paper::kSide;
    std::vector<std::string> heads;
    for (const PaperColumn& column : table.columns) {
        lefts_.push_back(left);
        left += paper::kTextWidth * column.share / shares;
        heads.push_back(column.head);
    }
    lefts_.push_back(left);
    head_ = rowOf(heads, true);
    for (const PaperRow& row : table.rows) {
        Row laid = rowOf(row.cells, row.total);
        laid.total = row.total;
        addRow(std::move(laid));
    }
}

QFont TableFlow::fontOf(bool bold) const {
    return paper::font(table_.dense ? paper::kDense : paper::kBody,
                       bold ? paper::Weight::Bold : paper::Weight::Regular);
}

TableFlow::Cell TableFlow::cellOf(const QString& text, std::size_t column, const QFont& font) const {
    const double width = lefts_[column + 1] - lefts_[column] - 2 * kPadding;
    const qsizetype end = text.indexOf(u'\n');
    Cell cell{linesOf(end < 0 ? text : text.left(end), font, width), 0};
    cell.strong = cell.lines.size();
    if (end >= 0) cell.lines += linesOf(text.mid(end + 1), fontOf(false), width);
    return cell;
}

TableFlow::Row TableFlow::rowOf(const std::vector<std::string>& texts, bool bold) const {
    const QFont font = fontOf(bold);
    Row row;
    qsizetype lines = 1;
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
        row.cells.push_back(column < texts.size() ? cellOf(toQt(texts[column]), column, font) : Cell());
        lines = std::max(lines, row.cells.back().lines.size());
    }
    row.height = heightOf(lines);
    return row;
}

double TableFlow::heightOf(qsizetype lines) const {
    return static_cast<double>(lines) * lineHeight(fontOf(false)) + 2 * (table_.dense ? kDenseAbove : kAbove);
}

void TableFlow::addRow(Row row) {
    const double most = kTogether - head_.height;
    while (row.height > most) {
        const auto fitting = static_cast<qsizetype>((most - heightOf(0)) / lineHeight(fontOf(false)));
        Row first{{}, heightOf(fitting), row.total};
        qsizetype left = 0;
        for (Cell& cell : row.cells) {
            first.cells.push_back({cell.lines.mid(0, fitting), cell.strong});
            cell = {cell.lines.mid(fitting), std::max<qsizetype>(cell.strong - fitting, 0)};
            left = std::max(left, cell.lines.size());
        }
        rows_.push_back(std::move(first));
        row.height = heightOf(left);
    }
    rows_.push_back(std::move(row));
}

bool TableFlow::hasHead() const {
    return std::ranges::any_of(table_.columns,
                               [](const PaperColumn& column) { return !column.head.empty(); });
}

double TableFlow::startHeight() const {
    double start = hasHead() ? head_.height : 0;
    double whole = start;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        whole += rows_[i].height;
        if (i == 0 || (i == 1 && whole <= kTogether)) start = whole;
    }
    return whole <= kTogether ? whole : start;
}

void TableFlow::place() {
    flow_.reserve(startHeight());
    placeHead();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool lastPair = i + 2 == rows_.size();
        const double needed = rows_[i].height + (lastPair ? rows_[i + 1].height : 0);
        if (flow_.room() < needed && !flow_.atTop()) {
            flow_.newPage();
            placeHead();
        }
        placeRow(rows_[i], false);
    }
    flow_.skip(60);
}

void TableFlow::placeHead() {
    if (hasHead()) placeRow(head_, true);
}

void TableFlow::placeRow(const Row& row, bool head) {
    const QRectF area(paper::kSide, flow_.y(), paper::kTextWidth, row.height);
    if (head || row.total) flow_.box(area, head ? paper::kHeadGround : paper::kTotalGround);
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        placeCell(row.cells[column], column, head || row.total);
    flow_.skip(row.height);
    flow_.rule(flow_.y(), paper::kSide, paper::kTextWidth, paper::kRule);
}

void TableFlow::placeCell(const Cell& cell, std::size_t column, bool bold) {
    double y = flow_.y() + (table_.dense ? kDenseAbove : kAbove);
    for (qsizetype i = 0; i < cell.lines.size(); ++i) {
        const bool quiet = i >= cell.strong || (table_.columns[column].label && !bold);
        const QFont font = fontOf(bold && i < cell.strong);
        const QRgb colour = quiet ? paper::kQuiet : paper::kInk;
        if (table_.columns[column].align == Align::Right) {
            flow_.textRight(lefts_[column + 1] - kPadding, y, cell.lines[i], font, colour);
        } else {
            flow_.text(lefts_[column] + kPadding, y, cell.lines[i], font, colour);
        }
        y += lineHeight(font);
    }
}

}  // namespace yushi
