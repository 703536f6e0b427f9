#include "bench/quantlib_peer.h"

#include <ql/cashflows/fixedratecoupon.hpp>
#include <ql/instruments/bonds/amortizingfixedratebond.hpp>
#include <ql/settings.hpp>
#include <ql/time/calendars/nullcalendar.hpp>
#include <ql/time/daycounters/thirty360.hpp>
#include <ql/time/schedule.hpp>

namespace yushi::bench {

using namespace QuantLib;

struct Peer::Loan {
    Schedule schedule;
    std::vector<Real> notionals;
    std::vector<Rate> rates;
    DayCounter days;
};

Peer::Peer(const std::vector<double>& balances, double rate) {
    const Date start(10, June, 2025);
    Settings::instance().evaluationDate() = start;
    const Schedule schedule(start, start + Integer(balances.size()) * Months, Period(Monthly), NullCalendar(),
                            Unadjusted, Unadjusted, DateGeneration::Forward, false);
    loan_ = std::make_unique<Loan>(Loan{schedule, balances, {rate}, Thirty360(Thirty360::BondBasis)});
}

Peer::~Peer() = default;

double Peer::interest(PeerKind kind) const {
    double sum = 0;
    if (kind == PeerKind::Bond) {
        const AmortizingFixedRateBond bond(0, loan_->notionals, loan_->schedule, loan_->rates, loan_->days);
        for (const auto& flow : bond.cashflows()) sum += flow->amount();
        return sum;
    }
    const Leg leg = FixedRateLeg(loan_->schedule)
                        .withNotionals(loan_->notionals)
                        .withCouponRates(loan_->rates, loan_->days);
    for (const auto& flow : leg) sum += flow->amount();
    return sum;
}

}  // namespace yushi::bench
