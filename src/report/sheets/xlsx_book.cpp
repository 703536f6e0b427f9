#include "report/sheets/xlsx_book.h"

namespace yushi {

namespace {

constexpr lxw_color_t kHeadGround = 0xE3EAF3;
constexpr lxw_color_t kRule = 0xB8C4D2;
constexpr lxw_color_t kQuiet = 0x4F5B6B;

lxw_format* boxed(lxw_workbook* book) {
    lxw_format* format = workbook_add_format(book);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kRule);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* numeric(lxw_workbook* book, const char* pattern) {
    lxw_format* format = boxed(book);
    format_set_num_format(format, pattern);
    format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

void emphasise(lxw_format* format) {
    format_set_bold(format);
    format_set_bg_color(format, kHeadGround);
}

lxw_row_t asRow(std::size_t row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t asColumn(int column) {
    return static_cast<lxw_col_t>(column);
}

}  // namespace

BookStyles::BookStyles(lxw_workbook* book)
    : title(workbook_add_format(book)),
      head(boxed(book)),
      label(boxed(book)),
      text(workbook_add_format(book)),
      middle(boxed(book)),
      quiet(workbook_add_format(book)),
      number(numeric(book, "0")),
      yen(numeric(book, "#,##0")),
      yenTotal(numeric(book, "#,##0")),
      totalLabel(boxed(book)),
      percent(numeric(book, "0.00##%")),
      date(numeric(book, "yyyy/mm/dd")) {
    format_set_bold(title);
    format_set_font_size(title, 14);
    emphasise(head);
    format_set_align(head, LXW_ALIGN_CENTER);
    format_set_text_wrap(head);
    format_set_text_wrap(text);
    format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(middle, LXW_ALIGN_RIGHT);
    format_set_text_wrap(middle);
    format_set_font_color(quiet, kQuiet);
    emphasise(yenTotal);
    emphasise(totalLabel);
}

std::string cellName(std::size_t row, int column) {
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, asRow(row), asColumn(column));
    return name;
}

std::string fixedName(std::size_t row, int column) {
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, asRow(row), asColumn(column), 1, 1);
    return name;
}

BookSheet::BookSheet(lxw_workbook* book, const std::string& name)
    : name_(name), sheet_(workbook_add_worksheet(book, name.c_str())) {}

void BookSheet::text(std::size_t row, int column, const std::string& words, lxw_format* format) {
    worksheet_write_string(sheet_, asRow(row), asColumn(column), words.c_str(), format);
}

void BookSheet::number(std::size_t row, int column, CellNumber value, lxw_format* format) {
    worksheet_write_number(sheet_, asRow(row), asColumn(column), value.value(), format);
}

void BookSheet::formula(std::size_t row, int column, const std::string& formula, CellNumber value,
                        lxw_format* format) {
    worksheet_write_formula_num(sheet_, asRow(row), asColumn(column), formula.c_str(), format,
                                value.value());
}

void BookSheet::print(std::uint16_t pages, std::size_t lastRow, int lastColumn, std::size_t repeated) {
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(sheet_, a4);
    worksheet_fit_to_pages(sheet_, 1, pages);
    worksheet_print_area(sheet_, 0, 0, asRow(lastRow), asColumn(lastColumn));
    if (repeated > 0) worksheet_repeat_rows(sheet_, 0, asRow(repeated - 1));
    worksheet_set_footer(sheet_, "&L&A&R&P / &N");
    worksheet_set_margins(sheet_, 0.5, 0.5, 0.6, 0.6);
}

}  // namespace yushi
