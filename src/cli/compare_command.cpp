#include "catalog/file_text.h"
#include "catalog/inputs.h"
#include "catalog/receipt_reader.h"
#include "cli/commands.h"
#include "cli/comparison_work.h"
#include "report/comparison.h"
#include "report/receipt_json.h"

#include <fstream>
#include <ostream>

namespace yushi {

namespace {

/// Writes the receipt of a comparison to a file.
Problems writeReceipt(const Call& call, const std::string& caseFile, std::span<const OfferCost> costs,
                      const CostRules& rules, const std::string& receiptFile) {
    const auto caseText = readFile(caseFile);
    if (!caseText) return caseText.problems();
    const auto receipt = receiptFor(call, *caseText, costs, rules);
    if (!receipt) return receipt.problems();
    std::ofstream stream(receiptFile, std::ios::binary);
    if (stream << receiptJson(*receipt) && stream.flush()) return {};
    return {Problem{receiptFile,
                    "",
                    0,
                    {"書けません", "cannot be written"},
                    {"書き込める場所", "a place that may be written"}}};
}

}  // namespace

ExitStatus compareOffers(const Call& call, const std::string& file, const std::string& receiptFile) {
    const auto data = loadData(call.dataFolder);
    if (!data) return refuse(call, data.problems());
    const auto consultation = loadConsultation(file, *data);
    if (!consultation) return refuse(call, consultation.problems());
    const auto costs = workOut(*consultation, *data, file);
    if (!costs) return refuse(call, costs.problems());
    if (!receiptFile.empty()) {
        const Problems problems = writeReceipt(call, file, *costs, data->rules.costs, receiptFile);
        if (!problems.empty()) return refuse(call, problems);
    }
    call.out << (call.json ? comparisonJson(*costs, data->rules.costs) + "\n"
                           : comparisonText(*costs, call.today, call.language));
    return ExitStatus::Done;
}

ExitStatus verifyReceipt(const Call& call, const std::string& file) {
    const auto receipt = loadReceipt(file);
    if (!receipt) return refuse(call, receipt.problems());
    const auto data = loadData(call.dataFolder);
    if (!data) return refuse(call, data.problems());
    const auto consultation = parseConsultation(receipt->caseText, file + "#/case", *data);
    if (!consultation) return refuse(call, consultation.problems());
    const auto costs = workOut(*consultation, *data, file + "#/case");
    if (!costs) return refuse(call, costs.problems());
    const auto anew = receiptFor(call, receipt->caseText, *costs, data->rules.costs);
    if (!anew) return refuse(call, anew.problems());
    auto differences = receiptDifferences(*receipt, *anew);
    if (const std::string id = receiptId(*receipt); id != receipt->id) {
        differences.insert(differences.begin(), {"id", receipt->id, id});  // the receipt itself was changed
    }
    call.out << differencesText(differences, call.language);
    return differences.empty() ? ExitStatus::Done : ExitStatus::No;
}

}  // namespace yushi
