#include "catalog/inputs.h"
#include "cli/commands.h"
#include "engine/offer.h"
#include "report/comparison.h"
#include "report/loan_words.h"

#include <ostream>

namespace yushi {

ExitStatus compareOffers(const Call& call, const std::string& file) {
    const auto data = loadData(call.dataFolder);
    if (!data) return refuse(call, data.problems());
    const auto consultation = loadConsultation(file, *data);
    if (!consultation) return refuse(call, consultation.problems());
    if (consultation->offers.empty()) {
        return refuse(call, {Problem{file,
                                     "/offers",
                                     0,
                                     {"比べる案がありません", "no offers"},
                                     {"1つ以上の案", "at least one offer"}}});
    }
    std::vector<OfferCost> costs;
    Problems problems;
    for (std::size_t i = 0; i < consultation->offers.size(); ++i) {
        const Offer& offer = consultation->offers[i];
        const LoanTerms terms = termsOf(offer, data->vocabulary.need(), consultation->answers);
        auto cost = costOf(offer.line, terms, offer.costs, data->editions, data->rules.costs);
        if (auto* done = std::get_if<OfferCost>(&cost)) {
            costs.push_back(std::move(*done));
            continue;
        }
        for (const OfferFault& fault : std::get<std::vector<OfferFault>>(cost)) {
            Problem problem = faultProblem(fault, offer.line, terms);
            problem.file = file;
            problem.pointer = "/offers/" + std::to_string(i) + problem.pointer;
            problems.push_back(std::move(problem));
        }
    }
    if (!problems.empty()) return refuse(call, problems);
    call.out << (call.json ? comparisonJson(costs, data->rules.costs) + "\n"
                           : comparisonText(costs, call.today, call.language));
    return ExitStatus::Done;
}

}  // namespace yushi
