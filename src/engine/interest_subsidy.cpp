#include "engine/interest_subsidy.h"

#include "engine/interest.h"

namespace yushi {

namespace {

template <class Interest>
std::vector<Yen> byPoints(const LoanTerms& terms, const Schedule& schedule, RatePoints points) {
    std::vector<Yen> subsidies;
    subsidies.reserve(schedule.instalments.size());
    Interest interest(terms);
    Yen balance = terms.principal;
    Months from(0);
    std::size_t step = 0;
    for (const Instalment& row : schedule.instalments) {
        while (step + 1 < terms.rates.size() && terms.rates[step + 1].fromMonth <= row.month) ++step;
        interest.set(terms.rates[step].rate + points, static_cast<int>((row.month - from).count()));
        const Yen whole(
            interest(balance.value(), static_cast<int>(from.count()), static_cast<int>(row.month.count())));
        subsidies.push_back(whole - row.interest);
        balance = row.balance;
        from = row.month;
    }
    return subsidies;
}

}  // namespace

std::vector<Yen> subsidyByPoints(const LoanTerms& terms, const Schedule& schedule, RatePoints points) {
    switch (terms.accrual) {
        case InterestAccrual::Monthly:
            return byPoints<MonthlyInterest>(terms, schedule, points);
        case InterestAccrual::Actual365:
            return byPoints<DailyInterest>(terms, schedule, points);
    }
    return {};
}

}  // namespace yushi
