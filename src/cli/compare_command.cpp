#include "catalog/folders/inputs.h"
#include "catalog/readers/receipt_reader.h"
#include "cli/commands.h"
#include "cli/desktop_program.h"
#include "cli/place_note.h"
#include "report/answers/comparison.h"
#include "report/json/receipt_json.h"
#include "report/sheets/csv_comparison.h"
#include "report/sheets/xlsx_comparison.h"
#include "work/comparison_work.h"
#include "work/output_guard.h"
#include "work/write_file.h"

#include <ostream>

namespace yushi {

namespace {

/// A comparison and what it was made of.
struct Compared {
    const ProgramData& data;
    const Consultation& consultation;
    const ComparedPlans& plans;
    const CaseParts& parts;
    std::string caseFile;
};

/// Writes the receipt of a comparison to a file.
Problems writeReceipt(const Compared& compared, const std::string& receiptFile) {
    const std::string text = receiptCase(compared.consultation, compared.data.vocabulary);
    const auto receipt =
        receiptFor(compared.data, contextOf(compared.data, compared.consultation, compared.plans.on), text,
                   compared.plans.costs, compared.parts);
    if (!receipt) return receipt.problems();
    return writeFile(receiptFile, receiptJson(*receipt), Readers::Owner);
}

/// Lets the desktop program write the report, since there is no Qt here.
Problems writePdf(const Call& call, Date on, const std::string& caseFile, const std::string& pdfFile) {
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
    if (writeReport(*program, call, on, caseFile, pdfFile)) return {};
    return {Problem{pdfFile,
                    "",
                    0,
                    {"PDFができませんでした", "the PDF was not made"},
                    {"上の知らせのとおりに直す", "what the messages above say"}}};
}

/// Writes each file that is asked for; stops at the first that cannot be written. The report comes first, since most can
/// be missing for it.
Problems writeFiles(const Call& call, const Compared& compared, const ComparisonFiles& files) {
    Problems problems;
    if (!files.pdf.empty()) problems = writePdf(call, compared.plans.on, compared.caseFile, files.pdf);
    if (problems.empty() && !files.xlsx.empty()) {
        problems = writeFile(files.xlsx, [&](const std::filesystem::path& path) {
            return writeComparisonXlsx(path, compared.plans, call.language);
        });
    }
    if (problems.empty() && !files.csv.empty())
        problems = writeFile(files.csv, comparisonCsv(compared.plans, call.language));
    if (problems.empty() && !files.receipt.empty()) problems = writeReceipt(compared, files.receipt);
    return problems;
}

std::vector<std::filesystem::path> outputsOf(const ComparisonFiles& files) {
    std::vector<std::filesystem::path> outputs;
    for (const std::string& file : {files.pdf, files.xlsx, files.csv, files.receipt}) {
        if (!file.empty()) outputs.emplace_back(file);
    }
    return outputs;
}

}  // namespace

ExitStatus compareOffers(const Call& call, const Selection& selection, const std::string& file,
                         const ComparisonFiles& files) {
    const Problems names = checkOutputs(outputsOf(files), file, call.dataFolder);
    if (!names.empty()) return refuse(call, names);
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto consultation = loadConsultation(file, *data);
    if (!consultation) return refuse(call, consultation.problems());
    const Date on = selection.on.value_or(call.today);
    const Problems impossible = impossibleRequest(file, *consultation, data->vocabulary, on);
    if (!impossible.empty()) return refuseCase(call, file, impossible);
    tellDoubtfulAnswers(call, *consultation, *data, on);
    noteUnknownMunicipality(call, *data, *consultation);
    const OfferContext context = contextOf(*data, *consultation, on);
    const auto costs = workOut(context, file);
    if (!costs) return refuseCase(call, file, costs.problems());
    const auto parts = workOutParts(*costs, context, file);
    if (!parts) return refuseCase(call, file, parts.problems());
    const auto standings = standingsOf(*costs, context);
    const ComparedPlans plans{*costs, standings, data->vocabulary, data->rules, on};
    const Problems problems = writeFiles(call, {*data, *consultation, plans, *parts, file}, files);
    if (!problems.empty()) return refuse(call, problems);
    call.out << (call.json ? comparisonJson(plans, *parts) + "\n"
                           : comparisonText(plans, call.language, *parts));
    return ExitStatus::Done;
}

ExitStatus verifyReceipt(const Call& call, const std::string& file) {
    const auto receipt = loadReceipt(file);
    if (!receipt) return refuse(call, receipt.problems());
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto consultation = parseConsultation(receipt->caseText, file + "#/case", *data);
    if (!consultation) return refuse(call, consultation.problems());
    const OfferContext context = contextOf(*data, *consultation, receipt->computedOn);
    const auto costs = workOut(context, file + "#/case");
    if (!costs) return refuse(call, costs.problems());
    const auto parts = workOutParts(*costs, context, file + "#/case");
    if (!parts) return refuse(call, parts.problems());
    const auto anew = receiptFor(*data, context, receipt->caseText, *costs, *parts);
    if (!anew) return refuse(call, anew.problems());
    auto differences = receiptDifferences(*receipt, *anew);
    if (const std::string id = receiptId(*receipt); id != receipt->id) {
        differences.insert(differences.begin(), {"id", receipt->id, id});  // the receipt itself was changed
    }
    call.out << differencesText(differences, call.language);
    return differences.empty() ? ExitStatus::Done : ExitStatus::No;
}

}  // namespace yushi
