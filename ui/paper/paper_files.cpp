#include "paper/paper_files.h"

#include "report/case_json.h"
#include "report/csv_comparison.h"
#include "report/receipt_json.h"
#include "report/xlsx_comparison.h"
#include "words.h"
#include "work/write_file.h"

#include <QSaveFile>

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

Result<Receipt> receiptOf(const Desk& desk, const std::string& text) {
    const std::vector<OfferCost> costs = costsOf(desk);
    const auto parts = workOutParts(desk.consultation(), costs, desk.data(), "");
    if (!parts) return parts.problems();
    return receiptFor(desk.data(), desk.today(), text, costs, *parts);
}

}  // namespace

Problems writePaperPdf(const Desk& desk, const std::filesystem::path& path, const PaperOptions& options) {
    QSaveFile file(toQt(path.string()));
    const DeskPaper paper(desk, options, letterheadOfSettings());
    if (file.open(QIODevice::WriteOnly) && paper.writePdf(file) && file.commit()) return {};
    const std::string why = fromQt(file.errorString());
    return {Problem{path.string(),
                    "",
                    0,
                    {"書けません(" + why + ")", "cannot be written (" + why + ")"},
                    {"書き込める場所", "a place that may be written"}}};
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

std::string receiptCase(const Desk& desk) {
    Consultation nameless = desk.consultation();
    nameless.client = {};
    return caseText(nameless, desk.data().vocabulary);
}

Problems writeReceipt(const Desk& desk, const std::filesystem::path& file) {
    const auto receipt = receiptOf(desk, receiptCase(desk));
    if (!receipt) return receipt.problems();
    return writeFile(file, receiptJson(*receipt));
}

Result<std::string> receiptIdOf(const Desk& desk, const std::string& caseText) {
    if (costsOf(desk).empty() || costsOf(desk).size() < desk.plans().size()) return std::string();
    const auto receipt = receiptOf(desk, caseText);
    if (!receipt) return receipt.problems();
    return receipt->id;
}

}  // namespace yushi
