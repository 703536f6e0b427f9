#include "catch.h"
#include "engine/beside/existing_loan.h"
#include "engine/loan/amortize.h"
#include "engine/loan_data.h"
#include "engine/offers/offer.h"
#include "report/costs/loan_words.h"
#include "report/costs/part_words.h"

#include <limits>

using namespace yushi;
using namespace std::chrono;

namespace {

/// Every refusal that a loan can meet, each with something absurd.
std::vector<LoanTerms> refused() {
    std::vector<LoanTerms> loans(9, tenMillion());
    loans[0].rates.front().rate = Rate(Rate::kWhole);
    loans[1].grace = Months(60);
    loans[2].grace = Months(std::numeric_limits<int>::max());
    loans[3].term = Months(std::numeric_limits<int>::max());
    loans[4].principal = Yen(std::numeric_limits<std::int64_t>::max());
    loans[5].principal = Yen(std::numeric_limits<std::int64_t>::min());
    loans[6].drawdownOn = year(32'767) / December / 31;
    loans[7].drawdownOn = year(-32'767) / January / 1;
    loans[8] = neverAmortises();
    return loans;
}

}  // namespace

TEST_CASE("every refusal says what is wrong and what is allowed") {
    int number = 0;
    for (const LoanTerms& terms : refused()) {
        CAPTURE(number++);
        const std::vector<LoanFault> faults = check(terms);
        REQUIRE_FALSE(faults.empty());
        for (const LoanFault& fault : faults) {
            const Problem problem = faultProblem(fault, terms);
            CHECK_FALSE(problem.pointer.empty());
            CHECK_FALSE(problem.found.en.empty());
            CHECK_FALSE(problem.expected.ja.empty());
        }
    }
}

TEST_CASE("refusals name the rule and the nearest allowed value") {
    const auto expected = [](const LoanTerms& terms) {
        return faultProblem(check(terms).front(), terms).expected.en;
    };
    const auto loans = refused();
    CHECK(expected(loans[0]) == "at least 0 % and less than 100 % a year (the nearest is 99.9999%)");
    CHECK(expected(loans[1]) == "less than the term of 60 months (the nearest is 59 months)");
    CHECK(expected(loans[3]) == "1 months to 1200 months");
    CHECK(expected(loans[4]) == "1 yen to 1,000,000,000,000 yen");
    CHECK(expected(loans[6]) == "a date from 1900 to 2200");
    ExistingLoan loan{"A", Yen(10'000'000), Rate(120'000), RepaymentMethod::LevelPayment};
    loan.remaining = Months(60);
    loan.payment = Yen(99'999);
    CHECK(faultProblem(check(loan).front(), loan).expected.en ==
          "a payment that repays the loan (the nearest is 100,001 yen)");
}

TEST_CASE("a rate of 0 % is a loan like any other") {
    LoanTerms terms = tenMillion();
    terms.rates.front().rate = Rate();
    for (const auto method :
         {RepaymentMethod::EqualPrincipal, RepaymentMethod::LevelPayment, RepaymentMethod::Bullet}) {
        terms.method = method;
        CHECK(check(terms).empty());
        CHECK(amortize(terms).totalInterest == Yen(0));
    }
}
