#pragma once

#include "paper/page_flow.h"
#include "report/paper/paper.h"

namespace yushi {

/// Lays a table on pages: rows stay whole, heads stand again on every page, the last rows stay together.
class TableFlow {
  public:
    TableFlow(const PaperTable& table, PageFlow& flow);

    /// What must stand together: the whole of a table that takes up to two thirds of a page, else its heads and first rows.
    double startHeight() const;
    void place();

  private:
    struct Cell {
        QStringList lines;
        qsizetype strong = 0;  ///< so many lines in full ink, what follows a break is quiet
    };
    struct Row {
        std::vector<Cell> cells;
        double height = 0;
        bool total = false;
    };

    QFont fontOf(bool bold) const;
    Cell cellOf(const QString& text, std::size_t column, const QFont& font) const;
    Row rowOf(const std::vector<std::string>& texts, bool bold) const;
    double heightOf(qsizetype lines) const;
    /// Adds a row; one of more than two thirds of a page goes on in rows below it.
    void addRow(Row row);
    void placeHead();
    void placeRow(const Row& row, bool head);
    void placeCell(const Cell& cell, std::size_t column, bool bold);
    bool hasHead() const;

    const PaperTable& table_;
    PageFlow& flow_;
    std::vector<double> lefts_;  ///< of the columns, and the right end
    Row head_;
    std::vector<Row> rows_;
};

}  // namespace yushi
