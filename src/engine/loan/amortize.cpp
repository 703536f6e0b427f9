#include "engine/loan/amortize.h"

#include "engine/loan/business_days.h"
#include "engine/loan/loan_walk.h"

#include <algorithm>
#include <cassert>

namespace yushi {

namespace {

struct RowWriter {
    Instalment* next;
    const LoanTerms& terms;
    const BankDays& bankDays;

    void operator()(int number, int month, std::int64_t principal, std::int64_t interest,
                    std::int64_t balance) {
        Instalment& row = *next++;
        row.number = number;
        row.month = Months(month);
        row.dueOn.reset();
        row.dueRestsOn = DayBasis::Certain;
        if (terms.drawdownOn) dateRow(row);
        row.principal = Yen(principal);
        row.interest = Yen(interest);
        row.balance = Yen(balance);
    }

    /// What is paid at drawdown is kept back from the loan: it has no day before that.
    void dateRow(Instalment& row) const {
        const OpenDay day =
            onBusinessDay(addMonths(*terms.drawdownOn, row.month), terms.businessDays, bankDays);
        const bool before = day.date < *terms.drawdownOn;
        row.dueOn = before ? *terms.drawdownOn : day.date;
        row.dueRestsOn = before ? DayBasis::Certain : day.basis;
    }
};

struct Summing {
    std::int64_t interest = 0;
    int payments = 0;

    void operator()(int number, int /*month*/, std::int64_t /*principal*/, std::int64_t rowInterest,
                    std::int64_t /*balance*/) {
        interest += rowInterest;
        payments = number;
    }
};

}  // namespace

Schedule amortize(const LoanTerms& terms, const BankDays& bankDays) {
    Schedule schedule;
    schedule.instalments.resize(mostPayments(terms));
    schedule.instalments.resize(amortizeInto(terms, schedule.instalments, bankDays).size());
    for (const Instalment& row : schedule.instalments) schedule.totalInterest += row.interest;
    schedule.totalPayment = terms.principal + schedule.totalInterest;
    return schedule;
}

std::size_t mostPayments(const LoanTerms& terms) {
    const Months step = terms.interestInterval.value_or(terms.interval);
    return static_cast<std::size_t>(monthCount(terms.term) / monthCount(step)) + 2 + terms.early.size();
}

std::span<Instalment> amortizeInto(const LoanTerms& terms, std::span<Instalment> rows,
                                   const BankDays& bankDays) {
    assert(rows.size() >= mostPayments(terms));
    RowWriter writer{rows.data(), terms, bankDays};
    walkLoan(terms, writer);
    return {rows.data(), writer.next};
}

LoanTotals loanTotals(const LoanTerms& terms) {
    Summing sums;
    walkLoan(terms, sums);
    return {Yen(sums.interest), terms.principal + Yen(sums.interest), sums.payments};
}

}  // namespace yushi
