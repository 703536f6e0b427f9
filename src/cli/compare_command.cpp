#include "catalog/inputs.h"
#include "catalog/receipt_reader.h"
#include "cli/commands.h"
#include "cli/desktop_program.h"
#include "report/comparison.h"
#include "report/csv_comparison.h"
#include "report/receipt_json.h"
#include "report/xlsx_comparison.h"
#include "work/comparison_work.h"
#include "work/write_file.h"

#include <ostream>

namespace yushi {

namespace {

using Costs = std::span<const OfferCost>;

/// Writes the receipt of a comparison to a file.
Problems writeReceipt(const Call& call, const Consultation& consultation, Costs costs, const CaseParts& parts,
                      const ProgramData& data, const std::string& receiptFile) {
    const auto receipt =
        receiptFor(data, call.today, receiptCase(consultation, data.vocabulary), costs, parts);
    if (!receipt) return receipt.problems();
    return writeFile(receiptFile, receiptJson(*receipt), Readers::Owner);
}

/// Lets the desktop program write the report, since there is no Qt here.
Problems writePdf(const Call& call, const std::string& caseFile, const std::string& pdfFile) {
    const auto program = findDesktopProgram();
    if (!program) {
        return {Problem{pdfFile,
                        "",
                        0,
                        {"PDFを作るデスクトップ版(yushi-kurabe)がありません",
                         "the desktop program (yushi-kurabe) that makes the PDF is not there"},
                        {"yushi と同じフォルダーにある yushi-kurabe。デスクトップ版を入れてください",
                         "yushi-kurabe in the folder of yushi: install the desktop program"}}};
    }
    if (writeReport(*program, call, caseFile, pdfFile)) return {};
    return {Problem{pdfFile,
                    "",
                    0,
                    {"PDFができませんでした", "the PDF was not made"},
                    {"上の知らせのとおりに直す", "what the messages above say"}}};
}

/// Writes each file that is asked for; stops at the first that cannot be written. The report comes first, since most can
/// be missing for it.
Problems writeFiles(const Call& call, const std::string& file, const Consultation& consultation, Costs costs,
                    const CaseParts& parts, const ProgramData& data, const ComparisonFiles& files) {
    Problems problems;
    if (!files.pdf.empty()) problems = writePdf(call, file, files.pdf);
    if (problems.empty() && !files.xlsx.empty()) {
        problems = writeFile(files.xlsx, [&](const std::filesystem::path& path) {
            return writeComparisonXlsx(path, costs, data.rules, call.today, call.language);
        });
    }
    if (problems.empty() && !files.csv.empty())
        problems = writeFile(files.csv, comparisonCsv(costs, call.today, call.language));
    if (problems.empty() && !files.receipt.empty())
        problems = writeReceipt(call, consultation, costs, parts, data, files.receipt);
    return problems;
}

}  // namespace

ExitStatus compareOffers(const Call& call, const std::string& file, const ComparisonFiles& files) {
    const auto data = loadData(call.dataFolder);
    if (!data) return refuse(call, data.problems());
    const auto consultation = loadConsultation(file, *data);
    if (!consultation) return refuse(call, consultation.problems());
    tellDoubtfulAnswers(call, *consultation, *data, call.today);
    const auto costs = workOut(*consultation, *data, file);
    if (!costs) return refuse(call, costs.problems());
    const auto parts = workOutParts(*consultation, *costs, *data, file);
    if (!parts) return refuse(call, parts.problems());
    const Problems problems = writeFiles(call, file, *consultation, *costs, *parts, *data, files);
    if (!problems.empty()) return refuse(call, problems);
    call.out << (call.json ? comparisonJson(*costs, data->rules.costs, *parts) + "\n"
                           : comparisonText(*costs, call.today, call.language, *parts));
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
    const auto parts = workOutParts(*consultation, *costs, *data, file + "#/case");
    if (!parts) return refuse(call, parts.problems());
    const auto anew = receiptFor(*data, call.today, receipt->caseText, *costs, *parts);
    if (!anew) return refuse(call, anew.problems());
    auto differences = receiptDifferences(*receipt, *anew);
    if (const std::string id = receiptId(*receipt); id != receipt->id) {
        differences.insert(differences.begin(), {"id", receipt->id, id});  // the receipt itself was changed
    }
    call.out << differencesText(differences, call.language);
    return differences.empty() ? ExitStatus::Done : ExitStatus::No;
}

}  // namespace yushi
