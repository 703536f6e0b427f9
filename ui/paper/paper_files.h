#pragma once

#include "desk/desk.h"
#include "paper/desk_paper.h"
#include "work/comparison_work.h"

#include <filesystem>

namespace yushi {

// What leaves the desk as a file. Each is written in one piece: a failure leaves what was there and says why.

/// The report as PDF, with the chamber's name and logo of the settings.
Problems writePaperPdf(const Desk& desk, const std::filesystem::path& file, const PaperOptions& options);
/// The comparison as workbook.
Problems writeWorkbook(const Desk& desk, const std::filesystem::path& file);
/// The comparison as CSV.
Problems writeCsv(const Desk& desk, const std::filesystem::path& file);

/// The receipt of the plans at the desk, by which `yushi verify` computes them anew.
Problems writeReceipt(const Desk& desk, const std::filesystem::path& file);

/// The id of the receipt of the plans at the desk; empty where a plan cannot be worked out, since a receipt is of a whole
/// case.
Result<std::string> receiptIdOf(const Desk& desk);

}  // namespace yushi
