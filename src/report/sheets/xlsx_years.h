#pragma once

#include "report/sheets/xlsx_book.h"

namespace yushi {

/// Writes the sums by year of a plan beside its payments, which end in @p lastRow, from row @p at on; returns the row of
/// their total.
std::size_t addYears(BookSheet& sheet, const BookStyles& styles, const BookContent& content,
                     const OfferCost& cost, std::size_t lastRow, std::size_t at);

}  // namespace yushi
