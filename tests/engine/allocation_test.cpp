// A program of its own, since it replaces operator new to count.
#include "catch.h"
#include "engine/loan/amortize.h"

#include <cstdlib>
#include <new>
#include <vector>

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) {
    return counted(size);
}
void* operator new[](std::size_t size) {
    return counted(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

using namespace yushi;

namespace {

LoanTerms loan(RepaymentMethod method) {
    LoanTerms terms;
    terms.principal = Yen(10'000'000);
    terms.rates = {{Months(1), Rate(20'000)}, {Months(37), Rate(25'000)}};
    terms.term = Months(120);
    terms.grace = Months(12);
    terms.method = method;
    terms.drawdownOn = std::chrono::year(2025) / std::chrono::January / 31;
    terms.businessDays = BusinessDays::NextOpen;
    return terms;
}

}  // namespace

TEST_CASE("no loan allocates when the caller gives the buffer") {
    std::vector<LoanTerms> loans;
    for (const auto method :
         {RepaymentMethod::EqualPrincipal, RepaymentMethod::LevelPayment, RepaymentMethod::Bullet}) {
        loans.push_back(loan(method));
        loans.push_back(loan(method));
        loans.back().accrual = InterestAccrual::Actual365;
    }
    loans.push_back(loan(RepaymentMethod::EqualPrincipal));
    loans.back().interestDue = InterestDue::InAdvance;
    loans.push_back(loan(RepaymentMethod::EqualPrincipal));
    loans.back().early = {{Months(24), Yen(1'000'000), EarlyEffect::ReducePayment}};
    std::vector<Instalment> rows(200);
    int written = 0;
    const std::size_t before = allocations;
    for (const LoanTerms& terms : loans) {
        written += static_cast<int>(amortizeInto(terms, rows).size());
        written += loanTotals(terms).payments;
    }
    const std::size_t during = allocations - before;
    CHECK(during == 0);
    CHECK(written == 2 * (8 * 120 + 1 + 1));
    const std::size_t counting = allocations;
    const Schedule whole = amortize(loans.front());
    CHECK(allocations > counting);  // the count counts
    CHECK(whole.instalments.size() == 120);
}
