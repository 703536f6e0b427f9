#include "engine/cost_data.h"
#include "engine/loan_rules.h"
#include "format/case_text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>

using namespace yushi;
using namespace yushi::test;

namespace {

// The loans of all parts together. Builds with sanitizers or without optimisation are slow: the same pairs, fewer loans of each.
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
constexpr int kLoans = 1'000'000;
#else
constexpr int kLoans = 6'000;
#endif
constexpr std::size_t kParts = 12;

/// YUSHI_SEED, or 42.
std::uint64_t givenSeed() {
    std::uint64_t seed = 42;
    if (const char* given = std::getenv("YUSHI_SEED"))
        std::from_chars(given, given + std::string_view(given).size(), seed);
    return seed;
}

/// Every kParts-th pair of two choices of two options, from @p part on.
std::vector<std::pair<Held, Held>> pairsOf(std::size_t part) {
    std::vector<std::pair<Held, Held>> pairs;
    std::size_t number = 0;
    for (std::size_t a = 0; a < kOptions; ++a) {
        for (std::size_t b = a + 1; b < kOptions; ++b) {
            for (int i = 0; i < kChoices[a]; ++i) {
                for (int k = 0; k < kChoices[b]; ++k) {
                    if (number++ % kParts == part) pairs.push_back({{Option(a), i}, {Option(b), k}});
                }
            }
        }
    }
    return pairs;
}

LoanCost workedOut(const AskedLoan& loan) {
    std::vector<FeeRate> rates;
    if (loan.costs.guaranteeFee)
        rates = std::get<std::vector<FeeRate>>(feeRatesFor(*loan.costs.guaranteeFee, {}, {}, shippedRules()));
    return loanCost(loan.terms, loan.costs, rates, shippedRules());
}

/// A unit may be more than an instalment, and a rate of nearly 100 % more than that without an uncertain support.
bool isRefused(const AskedLoan& loan) {
    const auto faults = check(loan.terms, loan.costs);
    for (const LoanFault& fault : faults) {
        REQUIRE((fault.kind == LoanFaultKind::PaymentNeverAmortises ||
                 fault.kind == LoanFaultKind::RateOutOfRange));
    }
    return !faults.empty();
}

/// The first rule that one outcome of a loan breaks, or nothing.
std::string brokenBy(const AskedLoan& asked, const LoanCost& cost) {
    auto broken = brokenBySchedule(cost.terms, shippedRules().bankDays, cost.schedule.instalments);
    if (broken.empty()) broken = brokenBySupports(asked, cost);
    return broken.empty() ? brokenByCosts(cost) : broken;
}

/// The first difference that there may not be between two ways to say the same, or nothing.
std::string differenceOf(const LoanCost& cost, const LoanCost& same) {
    if (same.schedule != cost.schedule) return "a change that changes nothing changes no payment";
    if (carriedByRow(same) != carriedByRow(cost) || same.sums != cost.sums)
        return "a change that changes nothing changes no cost";
    return {};
}

bool isPaidBack(const InterestSubsidy& subsidy) {
    return std::holds_alternative<SubsidyRefund>(subsidy.kind) ||
           std::holds_alternative<SubsidyOnAverage>(subsidy.kind);
}

/// "At best" is so by its supports. It can cost more: lower level payments repay later, payers cut to whole hundreds and to
/// hundredths of a percent of a fee, and two who pay back together may pay back less of less interest.
bool isDearerAtBest(const AskedLoan& loan, const LoanCost& cost) {
    const bool comparable = loan.terms.method != RepaymentMethod::LevelPayment && !loan.costs.guaranteeFee &&
                            std::ranges::count_if(loan.costs.interestSubsidies, isPaidBack) < 2;
    const Yen cuts(100 * (loan.terms.term.count() / 12 + 3));  // a hundred of each year
    return comparable && cost.atBest && cost.atBest->sums.netCost > cost.sums.netCost + cuts;
}

/// The first rule that a loan breaks, or nothing.
std::string brokenBy(const AskedLoan& loan, LoanDraw& draw) {
    const LoanCost cost = workedOut(loan);
    auto broken = brokenBy({withoutUncertain(loan.terms, loan.costs), cost.asked}, cost);
    if (broken.empty() && cost.atBest) broken = brokenBy(loan, *cost.atBest);
    if (broken.empty() && isDearerAtBest(loan, cost))
        broken = "a loan at best costs no more than one without what is not certain";
    if (!broken.empty()) return broken;
    const LoanCost same = workedOut(saidOtherwise(loan, draw));
    broken = differenceOf(cost, same);
    return broken.empty() ? differenceOf(atBest(cost), atBest(same)) : broken;
}

}  // namespace

TEMPLATE_TEST_CASE_SIG("loans with every two options and costs together keep every rule, part",
                       "[combinations]", ((std::size_t part), part), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) {
    static_assert(part < kParts);
    const std::uint64_t seed = givenSeed();
    LoanDraw draw(seed + part);  // each part draws other loans
    const auto pairs = pairsOf(part);
    const int each = kLoans / static_cast<int>(kParts * pairs.size()) * 5 / 4 + 1;  // some are refused
    int kept = 0;
    int refused = 0;
    for (const auto& [a, b] : pairs) {
        for (int i = 0; i < each; ++i) {
            const auto loan = draw.next(a, b);
            REQUIRE(loan.has_value() != excludeEachOther(a, b));
            if (!loan) break;
            if (isRefused(*loan)) {
                ++refused;
                continue;
            }
            const std::string broken = brokenBy(*loan, draw);
            if (!broken.empty()) UNSCOPED_INFO(loanText({loan->terms, loan->costs}));
            CHECK(broken == "");
            ++kept;
        }
    }
    std::cout << "YUSHI_SEED=" << seed << ", part " << part << ": " << kept << " loans, " << refused
              << " refused\n";
    CHECK(kept >= kLoans / static_cast<int>(kParts));
    CHECK(refused < kept / 8);
}
