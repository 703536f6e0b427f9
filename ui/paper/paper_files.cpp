#include "paper/paper_files.h"

#include "report/csv_comparison.h"
#include "report/receipt_json.h"
#include "report/xlsx_comparison.h"
#include "words.h"
#include "work/write_file.h"
#include "work/write_problem.h"

#include <QBuffer>

namespace yushi {

namespace {

/// The plans that could be worked out.
std::vector<OfferCost> costsOf(const Desk& desk) {
    std::vector<OfferCost> costs;
    for (int plan = 0; plan < static_cast<int>(desk.plans().size()); ++plan) {
        if (const OfferCost* cost = desk.costOfPlan(plan)) costs.push_back(*cost);
    }
    return costs;
}

Result<Receipt> receiptOf(const Desk& desk) {
    const std::vector<OfferCost> costs = costsOf(desk);
    const auto parts = workOutParts(desk.consultation(), costs, desk.data(), "");
    if (!parts) return parts.problems();
    const std::string text = receiptCase(desk.consultation(), desk.data().vocabulary);
    return receiptFor(desk.data(), desk.today(), text, costs, *parts);
}

}  // namespace

Problems writePaperPdf(const Desk& desk, const std::filesystem::path& path, const PaperOptions& options) {
    const DeskPaper paper(desk, options, letterheadOfSettings());
    QBuffer pdf;
    if (!pdf.open(QIODevice::WriteOnly) || !paper.writePdf(pdf)) return {writeProblem(path, 0)};
    return writeFile(path, {pdf.data().constData(), static_cast<std::size_t>(pdf.data().size())});
}

Problems writeWorkbook(const Desk& desk, const std::filesystem::path& file) {
    const std::vector<OfferCost> costs = costsOf(desk);
    return writeFile(file, [&](const std::filesystem::path& path) {
        return writeComparisonXlsx(path, costs, desk.data().rules, desk.today(), desk.language());
    });
}

Problems writeCsv(const Desk& desk, const std::filesystem::path& file) {
    return writeFile(file, comparisonCsv(costsOf(desk), desk.today(), desk.language()));
}

Problems writeReceipt(const Desk& desk, const std::filesystem::path& file) {
    const auto receipt = receiptOf(desk);
    if (!receipt) return receipt.problems();
    return writeFile(file, receiptJson(*receipt), Readers::Owner);
}

Result<std::string> receiptIdOf(const Desk& desk) {
    if (costsOf(desk).empty() || costsOf(desk).size() < desk.plans().size()) return std::string();
    const auto receipt = receiptOf(desk);
    if (!receipt) return receipt.problems();
    return receipt->id;
}

}  // namespace yushi
