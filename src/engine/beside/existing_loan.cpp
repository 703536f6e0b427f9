#include "engine/beside/existing_loan.h"

#include "engine/loan/level_payment.h"

#include <algorithm>

namespace yushi {

namespace {

std::int64_t paymentsIn(Months months, Months interval) {
    return months.count() / interval.count();
}

/// Interest of a whole period on a balance (月割, 円未満切捨て).
Yen interestOn(Yen balance, Rate rate, Months months) {
    return cutToYen(Int128(balance.value()) * rate.parts() * months.count(), Int128(12) * Rate::kWhole,
                    Rounding::Down);
}

bool paysAgreedLevel(const ExistingLoan& loan) {
    return loan.method == RepaymentMethod::LevelPayment && loan.payment.has_value();
}

/// The term after which an agreed amount of principal has repaid the loan.
Months termByPrincipal(const ExistingLoan& loan) {
    const std::int64_t payments =
        cutToYen(loan.balance.value(), std::max(loan.payment->value(), std::int64_t(1)), Rounding::Up)
            .value();
    const std::int64_t months = loan.grace.count() + payments * loan.interval.count();
    return Months(std::min<std::int64_t>(months, LoanBounds::mostMonths.count() + 1));
}

/// Pays an agreed amount each time; what is left at the end of the term is paid with the last.
Schedule agreedLevelPayments(const ExistingLoan& loan) {
    Schedule schedule;
    Yen balance = loan.balance;
    Months month(0);
    while (balance > Yen()) {
        const bool inGrace = month < loan.grace;
        const Months length = inGrace ? std::min(loan.interval, loan.grace - month) : loan.interval;
        month += length;
        const Yen interest = interestOn(balance, loan.rate, length);
        const bool last = loan.remaining && month >= *loan.remaining;
        const Yen principal = last ? balance : inGrace ? Yen() : std::min(*loan.payment - interest, balance);
        balance -= principal;
        schedule.totalInterest += interest;
        const int number = static_cast<int>(schedule.instalments.size()) + 1;
        schedule.instalments.push_back(
            {number, month, std::nullopt, DayBasis::Certain, principal, interest, balance});
    }
    schedule.totalPayment = loan.balance + schedule.totalInterest;
    return schedule;
}

/// The least payment that repays the loan in its term, or in the longest.
Yen leastPayment(const ExistingLoan& loan) {
    const auto most = static_cast<int>(
        std::max<std::int64_t>(paymentsIn(LoanBounds::mostMonths - loan.grace, loan.interval), 1));
    if (loan.method == RepaymentMethod::LevelPayment) {
        const Yen interest = interestOn(loan.balance, loan.rate, loan.interval);
        if (loan.remaining) return interest + Yen(1);
        // Cutting interest down only helps: this repays within the longest term.
        return std::max(
            levelPayment(loan.balance, loan.rate, loan.interval, most, Yen(1), Rounding::Up, Yen()),
            interest + Yen(1));
    }
    return cutToYen(loan.balance.value(), most, Rounding::Up);
}

void checkPayment(const ExistingLoan& loan, std::vector<ExistingFault>& faults) {
    using enum ExistingLoanFaultKind;
    if (!loan.payment) {
        if (!loan.remaining) faults.emplace_back(ExistingLoanFault{RemainingOrPaymentNeeded, std::nullopt});
        return;
    }
    if (loan.method == RepaymentMethod::Bullet) {
        faults.emplace_back(ExistingLoanFault{PaymentNotForBullet, std::nullopt});
        return;
    }
    const bool byTerm = loan.remaining && loan.method == RepaymentMethod::EqualPrincipal;
    const Yen least = byTerm ? Yen(1) : leastPayment(loan);
    if (*loan.payment < least) faults.emplace_back(ExistingLoanFault{PaymentTooSmall, least.value()});
}

void checkPaidFee(const ExistingLoan& loan, std::vector<ExistingFault>& faults) {
    using enum ExistingLoanFaultKind;
    const PaidGuaranteeFee& fee = *loan.guaranteeFee;
    const Months left = scheduleOf(loan).instalments.back().month;
    if (fee.term < left) faults.emplace_back(ExistingLoanFault{GuaranteeShorterThanLoan, left.count()});
    if (fee.principal < loan.balance)
        faults.emplace_back(ExistingLoanFault{PrincipalBelowBalance, loan.balance.value()});
    if (fee.grace >= fee.term)
        faults.emplace_back(ExistingLoanFault{PaidGraceNotShorterThanTerm, fee.term.count() - 1});
}

/// The loan as it was drawn, in instalments that cover its term: whole months only decide how far a fee is earned.
LoanTerms originalTerms(const ExistingLoan& loan) {
    const PaidGuaranteeFee& fee = *loan.guaranteeFee;
    LoanTerms terms;
    terms.principal = fee.principal;
    terms.rates = {{Months(1), loan.rate}};
    terms.term = fee.term;
    terms.interval = loan.interval;
    terms.method = loan.method;
    if (loan.method == RepaymentMethod::EqualPrincipal) terms.instalment = loan.payment;
    const Months odd((fee.term - fee.grace).count() % loan.interval.count());
    terms.grace = fee.term - fee.grace > odd ? fee.grace + odd : fee.grace;
    if (terms.grace == fee.grace && odd > Months(0)) terms.interval = Months(1);
    return terms;
}

}  // namespace

LoanTerms termsOf(const ExistingLoan& loan) {
    LoanTerms terms;
    terms.principal = loan.balance;
    terms.rates = {{Months(1), loan.rate}};
    terms.grace = loan.grace;
    terms.interval = loan.interval;
    terms.method = loan.method;
    const bool equal = loan.method == RepaymentMethod::EqualPrincipal;
    if (equal) terms.instalment = loan.payment;
    if (loan.remaining) {
        terms.term = *loan.remaining;
    } else {
        terms.term = equal && loan.payment ? termByPrincipal(loan) : loan.grace + loan.interval;
    }
    return terms;
}

std::vector<ExistingFault> check(const ExistingLoan& loan) {
    std::vector<ExistingFault> faults;
    LoanTerms terms = termsOf(loan);
    if (!loan.remaining)
        terms.term = loan.grace + loan.interval;  // how long it takes is the payment's matter
    std::ranges::copy(check(terms), std::back_inserter(faults));
    if (faults.empty()) checkPayment(loan, faults);
    if (faults.empty() && loan.guaranteeFee) checkPaidFee(loan, faults);
    return faults;
}

Schedule scheduleOf(const ExistingLoan& loan) {
    return paysAgreedLevel(loan) ? agreedLevelPayments(loan) : amortize(termsOf(loan));
}

std::optional<ExistingRefund> refundOf(const ExistingLoan& loan, const std::optional<FeeRefundRule>& rule) {
    if (loan.feeRefund) return ExistingRefund{*loan.feeRefund, false, {}};
    if (!loan.guaranteeFee || !rule) return std::nullopt;
    const PaidGuaranteeFee& fee = *loan.guaranteeFee;
    const Months elapsed = fee.term - scheduleOf(loan).instalments.back().month;
    const UnearnedShare unearned =
        unearnedAfter(fee.principal, amortize(originalTerms(loan)).instalments, elapsed);
    return ExistingRefund{feeRefundEstimate(fee.paid, unearned, *rule), true, unearned};
}

}  // namespace yushi
