#include "catch.h"
#include "engine/amortize.h"

#include <random>

using namespace yushi;

namespace {

class RandomLoans {
  public:
    explicit RandomLoans(std::uint64_t seed) : random_(seed) {}

    LoanTerms next() {
        LoanTerms terms;
        terms.principal =
            Yen(oneOf<std::int64_t>({1, 10'000'000'000, pick(1, 1'000'000), pick(1, 300'000'000)}));
        terms.interval = Months(oneOf<std::int64_t>({1, 1, 1, 2, 3, 6, 12}));
        terms.grace = Months(oneOf<std::int64_t>({0, 0, 6, 12, pick(0, 60)}));
        const std::int64_t payments = oneOf<std::int64_t>({1, pick(1, 12), pick(1, 120), pick(1, 360)});
        terms.term = terms.grace +
                     terms.interval * std::min<std::int64_t>(payments, (1200 - 60) / terms.interval.count());
        terms.rates = {{Months(1), randomRate()}};
        for (std::int64_t month = 1; pick(0, 3) == 0;) {
            month += pick(1, 40);
            terms.rates.push_back({Months(month), randomRate()});
        }
        terms.method =
            oneOf({RepaymentMethod::EqualPrincipal, RepaymentMethod::LevelPayment, RepaymentMethod::Bullet});
        terms.instalmentUnit = Yen(oneOf<std::int64_t>({1, 1, 10, 100, 1'000, 10'000}));
        terms.instalmentRounding = oneOf({Rounding::Down, Rounding::HalfUp, Rounding::Up});
        terms.remainder = oneOf({RemainderIn::Last, RemainderIn::First});
        if (terms.method == RepaymentMethod::EqualPrincipal && pick(0, 4) == 0) {
            terms.instalment = Yen(pick(1, terms.principal.value()));
        }
        terms.accrual = oneOf({InterestAccrual::Monthly, InterestAccrual::Actual365});
        terms.dayCount = oneOf({DayCount::OneEnd, DayCount::BothEnds});
        terms.interestBaseUnit = Yen(oneOf<std::int64_t>({1, 1, 100, 1'000}));
        if (terms.accrual == InterestAccrual::Actual365 || pick(0, 1) == 0) terms.drawdownOn = randomDay();
        return terms;
    }

  private:
    std::int64_t pick(std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random_);
    }
    template <class T>
    T oneOf(std::initializer_list<T> values) {
        return values.begin()[pick(0, static_cast<std::int64_t>(values.size()) - 1)];
    }
    Rate randomRate() {
        return Rate(oneOf<std::int64_t>({0, 7'000, 19'750, pick(0, 30'000), pick(0, 150'000)}));
    }
    Date randomDay() {
        const Date day =
            std::chrono::sys_days(std::chrono::year(2000) / 1 / 1) + std::chrono::days(pick(0, 20'000));
        const Date endOfJanuary = day.year() / 1 / 31;
        const Date endOfFebruary = day.year() / 2 / std::chrono::last;
        return oneOf({day, endOfJanuary, endOfFebruary});
    }

    std::mt19937_64 random_;
};

/// The interest that follows from the balance before a row, by the rule and nothing of the engine's own.
Yen interestByRule(const LoanTerms& terms, Yen balanceBefore, Months from, Months to) {
    Rate rate;
    for (const RateStep& step : terms.rates) {
        if (step.fromMonth <= to) rate = step.rate;
    }
    const Int128 base =
        balanceBefore.value() / terms.interestBaseUnit.value() * terms.interestBaseUnit.value();
    if (terms.accrual == InterestAccrual::Monthly) {
        return cutToYen(base * rate.parts() * (to - from).count(), Int128(12) * 1'000'000, Rounding::Down);
    }
    std::int64_t days =
        daysBetween(addMonths(*terms.drawdownOn, from), addMonths(*terms.drawdownOn, to)).count();
    if (from == Months(0) && terms.dayCount == DayCount::BothEnds) ++days;
    return cutToYen(base * rate.parts() * days, Int128(365) * 1'000'000, Rounding::Down);
}

/// The first rule that a schedule breaks, or nothing.
std::string brokenRule(const LoanTerms& terms, const Schedule& schedule) {
    Yen balance = terms.principal;
    Yen interest;
    Months month(0);
    int number = 0;
    for (const Instalment& row : schedule.instalments) {
        if (row.number != ++number) return "rows are numbered from 1";
        if (row.month <= month || row.month > terms.term) return "months ascend up to the term";
        if (row.principal < Yen(0) || row.balance < Yen(0))
            return "neither principal nor balance is negative";
        if (row.interest != interestByRule(terms, balance, month, row.month))
            return "interest follows from the balance";
        if (row.balance != balance - row.principal) return "the balance falls by the principal";
        if (row.month <= terms.grace && row.principal != Yen(0)) return "grace pays interest only";
        if (terms.drawdownOn && row.dueOn != addMonths(*terms.drawdownOn, row.month))
            return "the day of the drawdown is kept";
        if (!terms.drawdownOn && row.dueOn) return "no date without a drawdown date";
        balance = row.balance;
        month = row.month;
        interest += row.interest;
    }
    if (balance != Yen(0)) return "the balance ends at 0";
    if (schedule.totalInterest != interest) return "the rows add up to the total interest";
    if (schedule.totalPayment != terms.principal + interest)
        return "principal and interest add up to what is paid";
    const LoanTotals totals = loanTotals(terms);
    if (totals != LoanTotals{interest, schedule.totalPayment, number})
        return "the sums without rows are the same";
    return {};
}

}  // namespace

TEST_CASE("100,000 random loans keep every rule of a schedule") {
    RandomLoans loans(42);
    int refused = 0;
    for (int i = 0; i < 100'000; ++i) {
        const LoanTerms terms = loans.next();
        const auto faults = check(terms);
        if (!faults.empty()) {
            REQUIRE(faults.size() == 1);
            REQUIRE(faults.front().kind == LoanFaultKind::PaymentNeverAmortises);
            ++refused;
            continue;
        }
        const std::string broken = brokenRule(terms, amortize(terms));
        INFO("loan " << i);
        REQUIRE(broken.empty());
    }
    CHECK(refused < 10'000);
}
