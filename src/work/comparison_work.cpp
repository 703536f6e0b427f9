#include "work/comparison_work.h"

#include "catalog/folders/file_hash.h"
#include "catalog/readers/receipt_reader.h"
#include "format/case_text.h"
#include "report/answers/comparison.h"
#include "report/costs/loan_words.h"
#include "report/costs/part_words.h"
#include "report/json/receipt_json.h"

#include <utility>

namespace yushi {

OfferContext contextOf(const ProgramData& data, const Consultation& consultation, Date on) {
    return {data.editions, data.vocabulary, data.rules, consultation, on};
}

Result<std::vector<OfferCost>> workOut(const OfferContext& context, const std::filesystem::path& file) {
    const Consultation& consultation = context.consultation;
    if (consultation.offers.empty()) {
        return Problems{Problem{file.string(),
                                "/offers",
                                0,
                                {"比べる案がありません", "no offers"},
                                {"1つ以上の案", "at least one offer"}}};
    }
    std::vector<OfferCost> costs;
    Problems problems;
    for (std::size_t i = 0; i < consultation.offers.size(); ++i) {
        const Offer& offer = consultation.offers[i];
        const LoanTerms terms = termsOf(offer, context);
        auto cost = costOf(offer.line, terms, offer.costs, context);
        if (auto* done = std::get_if<OfferCost>(&cost)) {
            costs.push_back(std::move(*done));
            continue;
        }
        for (const OfferFault& fault : std::get<std::vector<OfferFault>>(cost)) {
            Problem problem = faultProblem(fault, offer.line, terms);
            problem.file = file.string();
            problem.pointer = "/offers/" + std::to_string(i) + problem.pointer;
            problems.push_back(std::move(problem));
        }
    }
    if (!problems.empty()) return problems;
    return costs;
}

Result<CaseParts> workOutParts(std::span<const OfferCost> costs, const OfferContext& context,
                               const std::filesystem::path& file) {
    auto parts = caseParts(costs, context);
    if (auto* done = std::get_if<CaseParts>(&parts)) return std::move(*done);
    Problems problems;
    const auto report = [&](const char* list, std::size_t i, Problem problem) {
        problem.file = file.string();
        problem.pointer = std::string(list) + std::to_string(i) + problem.pointer;
        problems.push_back(std::move(problem));
    };
    const auto& faults = std::get<CasePartFaults>(parts);
    for (std::size_t i = 0; i < faults.existing.size(); ++i) {
        for (const ExistingFault& fault : faults.existing[i])
            report("/existing_loans/", i, faultProblem(fault, context.consultation.existingLoans[i]));
    }
    for (std::size_t i = 0; i < faults.leases.size(); ++i) {
        for (const LeaseFault& fault : faults.leases[i])
            report("/leases/", i, faultProblem(fault, context.consultation.leases[i]));
    }
    return problems;
}

std::string receiptCase(const Consultation& consultation, const Vocabulary& vocabulary) {
    Consultation nameless = consultation;
    nameless.client = {};
    nameless.schema.clear();  // a place on somebody's machine
    return caseText(nameless, vocabulary);
}

std::vector<PlanStanding> standingsOf(std::span<const OfferCost> costs, const OfferContext& context) {
    std::vector<PlanStanding> standings;
    for (const OfferCost& cost : costs) standings.push_back(planStanding(cost.line, cost.terms, context));
    return standings;
}

Result<Receipt> receiptFor(const ProgramData& data, const OfferContext& context, const std::string& caseText,
                           std::span<const OfferCost> costs, const CaseParts& parts) {
    std::vector<std::filesystem::path> editions;
    for (const OfferCost& cost : costs) editions.emplace_back(cost.line.edition->file);
    auto files = usedFiles(data, editions);
    if (!files) return files.problems();
    Receipt receipt;
    receipt.program = YUSHI_VERSION;
    receipt.computedOn = context.on;
    receipt.files = *std::move(files);
    receipt.rules = ruleDates(costs);
    receipt.caseText = caseText;
    receipt.resultText = comparisonJson(
        {costs, standingsOf(costs, context), context.vocabulary, context.rules, context.on}, parts);
    receipt.id = receiptId(receipt);
    return receipt;
}

std::string receiptId(const Receipt& receipt) {
    return sha256(receiptContent(receipt));
}

}  // namespace yushi
