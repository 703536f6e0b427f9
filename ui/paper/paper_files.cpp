#include "paper/paper_files.h"

#include "report/json/receipt_json.h"
#include "report/sheets/csv_comparison.h"
#include "report/sheets/xlsx_comparison.h"
#include "words/words.h"
#include "work/write_file.h"
#include "work/write_problem.h"

#include <QBuffer>

namespace yushi {

namespace {

Result<Receipt> receiptOf(const Desk& desk) {
    const WorkedPlans plans(desk);
    const auto parts = workOutParts(plans.costs, desk.context(), "");
    if (!parts) return parts.problems();
    const std::string text = receiptCase(desk.consultation(), desk.data().vocabulary);
    return receiptFor(desk.data(), desk.context(), text, plans.costs, *parts);
}

}  // namespace

Problems writePaperPdf(const Desk& desk, const std::filesystem::path& path, const PaperOptions& options) {
    const DeskPaper paper(desk, options, letterheadOfSettings());
    QBuffer pdf;
    if (!pdf.open(QIODevice::WriteOnly) || !paper.writePdf(pdf)) return {writeProblem(path, 0)};
    return writeFile(path, {pdf.data().constData(), static_cast<std::size_t>(pdf.data().size())});
}

Problems writeWorkbook(const Desk& desk, const std::filesystem::path& file) {
    const WorkedPlans plans(desk);
    return writeFile(file, [&](const std::filesystem::path& path) {
        return writeComparisonXlsx(path, plans.compared(desk), desk.language());
    });
}

Problems writeCsv(const Desk& desk, const std::filesystem::path& file) {
    return writeFile(file, comparisonCsv(WorkedPlans(desk).compared(desk), desk.language()));
}

Problems writeReceipt(const Desk& desk, const std::filesystem::path& file) {
    const auto receipt = receiptOf(desk);
    if (!receipt) return receipt.problems();
    return writeFile(file, receiptJson(*receipt), Readers::Owner);
}

Result<std::string> receiptIdOf(const Desk& desk) {
    const std::size_t worked = WorkedPlans(desk).costs.size();
    if (worked == 0 || worked < desk.plans().size()) return std::string();
    const auto receipt = receiptOf(desk);
    if (!receipt) return receipt.problems();
    return receipt->id;
}

}  // namespace yushi
