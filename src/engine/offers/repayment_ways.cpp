#include "engine/offers/repayment_ways.h"

#include <algorithm>

namespace yushi {

namespace {

using Ways = std::vector<Repayment>;

bool offers(const Ways& ways, Repayment way) {
    return std::ranges::find(ways, way) != ways.end();
}

bool isOnlyAtOnce(const Ways& ways) {
    return std::ranges::all_of(ways, [](Repayment way) { return way == Repayment::LumpSum; });
}

bool isEveryTwoMonths(const Ways& ways) {
    return offers(ways, Repayment::EveryTwoMonths) && !offers(ways, Repayment::Monthly);
}

/// Whether every reading of the document is so; a document that says nothing is not.
template <class Is>
bool inEveryReading(const Line& line, Is is) {
    const auto readings = line.repayment.possible();
    const bool mayHold = !line.repayment.isUncertain() || readings.size() > 1;  // a single doubtful one may not
    return mayHold && !readings.empty() && std::ranges::all_of(readings, is);
}

/// A single instalment of principal is repayment at once by another name.
bool repaysAtOnce(const LoanTerms& terms) {
    return terms.method == RepaymentMethod::Bullet ||
           (terms.term > Months(0) && terms.term - terms.grace <= terms.interval);
}

bool isRepaidSo(Repayment way, const Line& line, const LoanTerms& terms) {
    const bool inInstalments = terms.method != RepaymentMethod::Bullet;
    switch (way) {
        case Repayment::Monthly:
            return inInstalments && terms.interval == Months(1);
        case Repayment::EveryTwoMonths:
            return inInstalments && terms.interval == Months(2);
        case Repayment::LumpSum:
            return repaysAtOnce(terms) && (!line.lumpSumUpTo || terms.term <= *line.lumpSumUpTo);
        case Repayment::Instalments:
            return !repaysAtOnce(terms);
        case Repayment::SetByLender:
            return true;
    }
    return true;
}

}  // namespace

RepaymentMethod statedMethod(const Line& line) {
    return inEveryReading(line, isOnlyAtOnce) ? RepaymentMethod::Bullet : RepaymentMethod::EqualPrincipal;
}

Months statedInterval(const Line& line) {
    return Months(inEveryReading(line, isEveryTwoMonths) ? 2 : 1);
}

std::optional<Finding> repaymentFinding(const Line& line, const LoanTerms& terms) {
    const auto readings = line.repayment.possible();
    if (readings.empty()) return std::nullopt;
    const auto allowed = std::ranges::count_if(readings, [&](const Ways& ways) {
        return std::ranges::any_of(ways, [&](Repayment way) { return isRepaidSo(way, line, terms); });
    });
    const bool doubtful = line.repayment.isUncertain() && readings.size() == 1;
    if (allowed == std::ssize(readings)) return Finding::Met;
    return allowed > 0 || doubtful ? Finding::Judgement : Finding::NotMet;
}

}  // namespace yushi
