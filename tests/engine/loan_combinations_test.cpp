#include "engine/cost_data.h"
#include "engine/loan_rules.h"
#include "report/case_terms_json.h"

#include <charconv>
#include <cstdlib>
#include <iostream>

using namespace yushi;
using namespace yushi::test;

namespace {

// The loans of all parts together. Builds with sanitizers or without optimisation are slow: the same pairs, fewer loans of each.
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
constexpr int kLoans = 1'050'000;
#else
constexpr int kLoans = 40'000;
#endif
constexpr std::size_t kParts = 12;

/// YUSHI_SEED, or 42: one part draws other loans than the next.
std::uint64_t seedOf(std::size_t part) {
    std::uint64_t seed = 42;
    if (const char* given = std::getenv("YUSHI_SEED"))
        std::from_chars(given, given + std::string_view(given).size(), seed);
    if (part == 0) std::cout << "YUSHI_SEED=" << seed << "\n";
    return seed + part;
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

/// The loan as `yushi schedule` reads it.
std::string jsonOf(const AskedLoan& loan) {
    Json json{{"principal_yen", loan.terms.principal.value()},
              {"term_months", loan.terms.term.count()},
              {"grace_months", loan.terms.grace.count()}};
    addLoanTerms(json, loan.terms);
    addCostTerms(json, loan.costs);
    return json.dump();
}

LoanCost workedOut(const AskedLoan& loan) {
    std::vector<FeeRate> rates;
    if (loan.costs.guaranteeFee)
        rates = std::get<std::vector<FeeRate>>(feeRatesFor(*loan.costs.guaranteeFee, {}, {}, shippedRules()));
    return loanCost(loan.terms, loan.costs, rates, shippedRules());
}

bool isRefused(const AskedLoan& loan) {
    const auto faults = check(loan.terms);
    if (faults.empty()) return false;
    REQUIRE(faults.size() == 1);
    REQUIRE(faults.front().kind == LoanFaultKind::PaymentNeverAmortises);
    return true;
}

/// The first rule that a loan breaks, or nothing.
std::string brokenBy(const AskedLoan& loan, LoanDraw& draw) {
    const LoanCost cost = workedOut(loan);
    auto broken = brokenBySchedule(cost.terms, shippedRules().bankDays, cost.schedule.instalments);
    if (broken.empty()) broken = brokenBySupports(loan, cost);
    if (!broken.empty()) return broken;
    const LoanCost same = workedOut(saidOtherwise(loan, draw));
    if (same.schedule != cost.schedule) return "a change that changes nothing changes no payment";
    if (same.interestSubsidy != cost.interestSubsidy) return "a change that changes nothing changes no cost";
    return {};
}

}  // namespace

TEMPLATE_TEST_CASE_SIG("loans with every two options and costs together keep every rule, part",
                       "[combinations]", ((std::size_t part), part), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) {
    static_assert(part < kParts);
    LoanDraw draw(seedOf(part));
    const auto pairs = pairsOf(part);
    const int each = kLoans / static_cast<int>(kParts * pairs.size()) + 1;
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
            if (!broken.empty()) UNSCOPED_INFO(jsonOf(*loan));
            CHECK(broken == "");
            ++kept;
        }
    }
    CHECK(kept >= kLoans / static_cast<int>(kParts) * 8 / 10);
    CHECK(refused < kept / 8);
}
