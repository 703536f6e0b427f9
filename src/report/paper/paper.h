#pragma once

#include "report/tables/text_table.h"

#include <string>
#include <variant>
#include <vector>

namespace yushi {

// The report for the client as content: what stands on the paper in which order. How it looks is up to the window.

/// How much a text wants to be seen.
enum class PaperWeight { Plain, Quiet, Alert };

struct PaperHeading {
    std::string text;
    bool newPage = false;
};

struct PaperParagraph {
    std::string text;
    PaperWeight weight = PaperWeight::Plain;
    bool item = false;  ///< of a list
};

/// A paragraph in a frame, to be read before anything else.
struct PaperNotice {
    std::string text;
};

struct PaperColumn {
    std::string head;
    Align align = Align::Left;
    double share = 1;    ///< of the width, beside the other columns
    bool label = false;  ///< names what stands beside it
};

struct PaperRow {
    std::vector<std::string> cells;
    bool total = false;
};

/// A table; the heads of its columns stand again on every page, unless they are all empty.
struct PaperTable {
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
    bool dense = false;  ///< small print for long tables
};

/// The place of the charts of payments and balances by month.
struct PaperCharts {};

/// Lines to write on by hand.
struct PaperNoteSpace {};

using PaperBlock =
    std::variant<PaperHeading, PaperParagraph, PaperNotice, PaperTable, PaperCharts, PaperNoteSpace>;

struct Paper {
    std::string title;
    std::string client;  ///< as addressed: "山田製作所 様"; empty where no name is given
    std::string date;
    std::string notice;   ///< at the foot of every page
    std::string warning;  ///< above it, on every page: that figures are out of date; empty where none is
    std::string receipt;  ///< at the foot of every page; empty where there is none
    std::vector<PaperBlock> blocks;
};

}  // namespace yushi
