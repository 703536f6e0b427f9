#include "catch.h"
#include "engine/loan_options.h"

#include <algorithm>

using namespace yushi;
using namespace yushi::test;

namespace {

/// The interest of a period by the rule and nothing of the engine's own.
Yen interestByRule(const LoanTerms& terms, Yen balance, Months from, Months to) {
    Rate rate;
    for (const RateStep& step : terms.rates) {
        if (step.fromMonth <= to) rate = step.rate;
    }
    const Int128 base = balance.value() / terms.interestBaseUnit.value() * terms.interestBaseUnit.value();
    if (terms.accrual == InterestAccrual::Monthly) {
        return cutToYen(base * rate.parts() * (to - from).count(), Int128(12) * 1'000'000, Rounding::Down);
    }
    std::int64_t days =
        daysBetween(addMonths(*terms.drawdownOn, from), addMonths(*terms.drawdownOn, to)).count();
    if (from == Months(0) && to > Months(0) && terms.dayCount == DayCount::BothEnds) ++days;
    return cutToYen(base * rate.parts() * days, Int128(365) * 1'000'000, Rounding::Down);
}

bool isOpen(const LoanTerms& terms, std::chrono::sys_days day) {
    const std::chrono::weekday weekday(day);
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday &&
           std::ranges::find(terms.bankHolidays, Date(day)) == terms.bankHolidays.end();
}

/// The first open day from the agreed one on, in the agreed direction.
bool onRightDay(const LoanTerms& terms, const Instalment& row) {
    if (!terms.drawdownOn) return !row.dueOn;
    std::chrono::sys_days day = addMonths(*terms.drawdownOn, row.month);
    const std::chrono::days step(terms.businessDays == BusinessDays::PreviousOpen ? -1 : 1);
    while (terms.businessDays != BusinessDays::AnyDay && !isOpen(terms, day)) day += step;
    return row.dueOn == Date(day);
}

bool isEarly(const LoanTerms& terms, Months month) {
    return std::ranges::find(terms.early, month, &EarlyRepayment::month) != terms.early.end();
}

/// The first rule that one row breaks, or nothing.
std::string brokenBy(const LoanTerms& terms, const Instalment* before, const Instalment& row,
                     const Instalment* after) {
    const Yen balance = before ? before->balance : terms.principal;
    const Months from = before ? before->month : Months(0);
    const bool inAdvance = terms.interestDue == InterestDue::InAdvance;
    const bool early = before && row.month == from && isEarly(terms, row.month);
    if (row.month < from || (row.month == from && !early && !(inAdvance && !before)) ||
        row.month > terms.term)
        return "months ascend up to the term";
    if (row.principal < Yen(0) || row.balance < Yen(0)) return "neither principal nor balance is negative";
    if (row.balance != balance - row.principal) return "the balance falls by the principal";
    const Yen interest = inAdvance
                             ? (after ? interestByRule(terms, row.balance, row.month, after->month) : Yen())
                         : early ? Yen()
                                 : interestByRule(terms, balance, from, row.month);
    if (row.interest != interest) return "interest follows from the balance";
    if (row.month <= terms.grace && row.principal != Yen(0) && !early) return "grace pays interest only";
    if (!onRightDay(terms, row)) return "payments fall on the agreed day or an open day beside it";
    return {};
}

/// The first rule that a schedule breaks, or nothing.
std::string brokenRule(const LoanTerms& terms, std::span<const Instalment> rows) {
    Yen interest;
    Yen principal;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].number != static_cast<int>(i) + 1) return "rows are numbered from 1";
        const auto broken = brokenBy(terms, i > 0 ? &rows[i - 1] : nullptr, rows[i],
                                     i + 1 < rows.size() ? &rows[i + 1] : nullptr);
        if (!broken.empty()) return broken;
        interest += rows[i].interest;
        principal += rows[i].principal;
    }
    if (principal != terms.principal) return "all of the loan is repaid";
    const bool withBalloon = terms.method == RepaymentMethod::EqualPrincipal && terms.early.empty();
    if (withBalloon && rows.back().principal < terms.balloon) return "the balloon is in the last payment";
    const LoanTotals sums{interest, principal + interest, static_cast<int>(rows.size())};
    if (loanTotals(terms) != sums) return "the sums without rows are the same";
    return {};
}

/// Choices that a loan cannot have together, by the rules of lenders.
bool excludeEachOther(Held a, Held b) {
    if (a.first > b.first) std::swap(a, b);
    const auto are = [&](Option first, bool firstIs, Option second, bool secondIs) {
        return a.first == first && b.first == second && firstIs && secondIs;
    };
    const bool one = a.second != 0;
    const bool other = b.second != 0;
    return are(kMethod, one, kInstalment, other) || are(kMethod, one, kUnequal, other) ||
           are(kMethod, a.second == 1, kInterestInterval, other) ||
           are(kMethod, a.second == 1, kInterestDue, other) || are(kMethod, a.second == 2, kBalloon, other) ||
           are(kInstalment, one, kUnequal, other) || are(kUnequal, one, kBalloon, other) ||
           are(kInterestDue, one, kEarly, other) || are(kAccrual, one, kDrawdown, !other);
}

#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
constexpr int kLoans = 1'000'000;
#else
constexpr int kLoans = 50'000;  // the same pairs, fewer loans of each: these builds are slow
#endif

/// Every two choices of two options.
std::vector<std::pair<Held, Held>> allPairs() {
    std::vector<std::pair<Held, Held>> pairs;
    for (std::size_t a = 0; a < kOptions; ++a) {
        for (std::size_t b = a + 1; b < kOptions; ++b) {
            for (int i = 0; i < kChoices[a]; ++i) {
                for (int k = 0; k < kChoices[b]; ++k) pairs.push_back({{Option(a), i}, {Option(b), k}});
            }
        }
    }
    return pairs;
}

}  // namespace

TEST_CASE("1,000,000 loans of every two options together keep every rule of a schedule") {
    LoanDraw draw(42);
    std::vector<Instalment> rows(2'000);
    int kept = 0;
    int stalled = 0;
    const auto pairs = allPairs();
    const int each = kLoans / static_cast<int>(pairs.size()) + 1;
    for (const auto& [a, b] : pairs) {
        INFO("option " << a.first << " choice " << a.second << ", option " << b.first << " choice "
                       << b.second);
        int loans = 0;
        for (int i = 0; i < each; ++i) {
            const auto terms = draw.next(a, b);
            REQUIRE(terms.has_value() != excludeEachOther(a, b));
            if (!terms) break;
            const auto faults = check(*terms);
            if (!faults.empty()) {
                REQUIRE(faults.size() == 1);
                REQUIRE(faults.front().kind == LoanFaultKind::PaymentNeverAmortises);
                ++stalled;
                continue;
            }
            REQUIRE(mostPayments(*terms) <= rows.size());
            const std::string broken = brokenRule(*terms, amortizeInto(*terms, rows));
            if (!broken.empty()) INFO("loan " << i << " of the pair");
            REQUIRE(broken == "");
            ++loans;
        }
        if (!excludeEachOther(a, b)) REQUIRE(loans > 0);
        kept += loans;
    }
    CHECK(kept >= kLoans * 9 / 10);
    CHECK(stalled < kLoans / 10);
}
