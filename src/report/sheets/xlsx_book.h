#pragma once

#include "report/tables/compared_plans.h"

#include <xlsxwriter.h>

#include <concepts>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// What goes into a workbook.
struct BookContent : ComparedPlans {
    Language language;

    std::string in(const char* ja, const char* en) const { return language == Language::Japanese ? ja : en; }
};

/// The cell styles of a workbook.
struct BookStyles {
    explicit BookStyles(lxw_workbook* book);

    lxw_format* title;
    lxw_format* head;    ///< of a column, wrapped
    lxw_format* label;   ///< of a row
    lxw_format* text;    ///< wrapped
    lxw_format* middle;  ///< short words in a table
    lxw_format* quiet;
    lxw_format* number;
    lxw_format* yen;
    lxw_format* yenTotal;
    lxw_format* totalLabel;
    lxw_format* percent;
    lxw_format* date;
};

/// A cell's name in formulas: cellName(4, 8) is "I5", fixedName(4, 8) "$I$5".
std::string cellName(std::size_t row, int column);
std::string fixedName(std::size_t row, int column);

/// A number for a cell: whole yen or a count, or a rate as the fraction that a format for percentages shows. Made of whole
/// numbers alone, it is always a number.
class CellNumber {
  public:
    CellNumber(std::integral auto count) : value_(static_cast<double>(count)) {}
    CellNumber(Yen yen) : CellNumber(yen.value()) {}
    CellNumber(Rate rate) : value_(static_cast<double>(rate.parts()) / Rate::kWhole) {}

    double value() const { return value_; }

  private:
    double value_;
};

/// One sheet under construction. Text is always written as text, so that no name becomes a formula.
class BookSheet {
  public:
    BookSheet(lxw_workbook* book, const std::string& name);

    lxw_worksheet* get() const { return sheet_; }
    const std::string& name() const { return name_; }

    void text(std::size_t row, int column, const std::string& words, lxw_format* format);
    void number(std::size_t row, int column, CellNumber value, lxw_format* format);
    /// A formula beside the value it has: no reader but a spreadsheet computes.
    void formula(std::size_t row, int column, const std::string& formula, CellNumber value,
                 lxw_format* format);
    /// A4, one page wide and @p pages high (0: as many as it takes), the first @p repeated rows on every page.
    void print(std::uint16_t pages, std::size_t lastRow, int lastColumn, std::size_t repeated);

  private:
    std::string name_;
    lxw_worksheet* sheet_;
};

}  // namespace yushi
