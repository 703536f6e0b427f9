#include "plans/worked_case.h"

#include "report/costs/part_words.h"
#include "report/tables/comparison_table.h"
#include "report/words/field_words.h"
#include "report/words/words.h"
#include "work/comparison_work.h"
#include "words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

WorkedCase worked(const Desk& desk, Consultation consultation) {
    WorkedCase result;
    std::vector<Offer> offers;
    for (int plan = 0; plan < static_cast<int>(desk.plans().size()); ++plan) {
        const OfferCost* cost = desk.costOfPlan(plan);
        if (!cost) continue;
        result.plans.push_back(plan);
        result.costs.push_back(*cost);
        offers.push_back(desk.plans()[static_cast<std::size_t>(plan)].offer);
    }
    consultation.offers = std::move(offers);
    result.parts = caseParts(result.costs, contextOf(desk.data(), consultation, desk.rulesDate()));
    return result;
}

template <class Fault, class Thing>
void addFaults(const std::vector<std::vector<Fault>>& faults, const std::vector<Thing>& things,
               Language language, QStringList& lines) {
    for (std::size_t i = 0; i < faults.size(); ++i) {
        for (const Fault& fault : faults[i]) {
            Problem problem = faultProblem(fault, things[i]);
            problem.pointer.clear();
            lines << QStringLiteral("%1: %2").arg(i + 1).arg(toQt(problemInWords(problem, language)));
        }
    }
}

}  // namespace

WorkedCase workedDebts(const Desk& desk) {
    Consultation consultation = desk.consultation();
    consultation.leases.clear();
    return worked(desk, std::move(consultation));
}

WorkedCase workedLeases(const Desk& desk) {
    Consultation consultation = desk.consultation();
    consultation.existingLoans.clear();
    consultation.finances = {};
    return worked(desk, std::move(consultation));
}

std::vector<std::string> lettersOf(const WorkedCase& worked) {
    std::vector<std::string> letters;
    for (const int plan : worked.plans) letters.push_back(planLetter(static_cast<std::size_t>(plan)));
    return letters;
}

TextRows withLetters(TextRows rows, const WorkedCase& worked) {
    if (!rows.empty()) std::ranges::copy(lettersOf(worked), rows.front().begin() + 1);
    return rows;
}

QString faultsText(const WorkedCase& worked, const Desk& desk) {
    const auto* faults = std::get_if<CasePartFaults>(&worked.parts);
    if (!faults) return {};
    QStringList lines;
    addFaults(faults->existing, desk.consultation().existingLoans, desk.language(), lines);
    addFaults(faults->leases, desk.consultation().leases, desk.language(), lines);
    return lines.join(u'\n');
}

}  // namespace yushi
