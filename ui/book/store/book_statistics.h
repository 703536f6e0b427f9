#pragma once

#include "book/store/book.h"
#include "model/values/text.h"

#include <array>
#include <string>

namespace yushi {

/// How many consultations were held in a month, and on how many compared programs each verdict was given in them.
struct MonthCount {
    QString month;  ///< "2026-11"
    int consultations = 0;
    std::array<int, 4> verdicts{};  ///< by enum order
};

/// How often a program was compared, with which verdict.
struct ProgramCount {
    QString issuer;
    QString program;
    QString name;
    std::array<int, 4> verdicts{};  ///< by enum order
    int all() const { return verdicts[0] + verdicts[1] + verdicts[2] + verdicts[3]; }
};

/// What the consultations of a book come to, those put away (保管) included.
struct BookStatistics {
    std::vector<MonthCount> months;      ///< ascending
    std::vector<ProgramCount> programs;  ///< most compared first
};

Result<BookStatistics> statisticsOf(const Book& book);

/// The same for a spreadsheet.
std::string statisticsCsv(const BookStatistics& statistics, Language language);

}  // namespace yushi
