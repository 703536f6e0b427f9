#include "engine/beside/leasing.h"

#include "engine/cost/effective_rate.h"

#include <algorithm>

namespace yushi {

namespace {

/// What a charge of a rate on an amount comes to for so many months, cut to yen (円未満切捨て).
Yen chargeFor(Yen amount, Rate rate, ChargePeriod per, Months months) {
    const std::int64_t periods = per == ChargePeriod::Year ? 12 : 1;
    return cutToYen(Int128(amount.value()) * rate.parts() * months.count(), Int128(periods) * Rate::kWhole,
                    Rounding::Down);
}

/// The payments of equal parts of the price, the rest in the last, and the charge on what it is reckoned on.
std::vector<Instalment> salePayments(const Lease& lease, Rate charge, ChargeOn on) {
    const auto number = static_cast<int>(lease.term.count() / lease.interval.count());
    const Yen part(lease.price.value() / number);
    Yen owed = lease.price;
    std::vector<Instalment> rows;
    for (int i = 1; i <= number; ++i) {
        const Yen base = on == ChargeOn::Balance ? owed : lease.price;
        const Yen principal = i == number ? owed : part;
        owed -= principal;
        rows.push_back({i, lease.interval * i, std::nullopt, DayBasis::Certain, principal,
                        chargeFor(base, charge, ChargePeriod::Year, lease.interval), owed});
    }
    return rows;
}

/// A lease pays the same each time and owes nothing of the price.
std::vector<Instalment> leasePayments(const Lease& lease, Rate charge) {
    const auto number = static_cast<int>(lease.term.count() / lease.interval.count());
    const Yen payment = chargeFor(lease.price, charge, ChargePeriod::Month, lease.interval);
    std::vector<Instalment> rows;
    for (int i = 1; i <= number; ++i)
        rows.push_back({i, lease.interval * i, std::nullopt, DayBasis::Certain, Yen(), payment, Yen()});
    return rows;
}

LeasePlan planOf(const Lease& lease, ChargeOn on, Rate charge, std::vector<Instalment> payments) {
    LeasePlan plan;
    plan.on = on;
    plan.payments = std::move(payments);
    plan.firstPayment = plan.payments.front().payment();
    std::vector<CashFlow> flows = {{Months(0), lease.price}};
    for (const Instalment& row : plan.payments) {
        plan.totalPaid += row.payment();
        flows.push_back({row.month, -row.payment()});
    }
    plan.moreThanPrice = plan.totalPaid - lease.price;
    plan.effectiveRate = effectiveRate(flows, charge);
    return plan;
}

class LeaseCheck {
  public:
    LeaseCheck(const Lease& lease, const Line& line) : lease_(lease), line_(line) {}

    std::vector<LeaseFault> run(const Charge& stated) {
        checkCharge(stated);
        checkPrice();
        checkTerm();
        if (stated.per == ChargePeriod::Month && lease_.chargeOn == ChargeOn::Balance)
            add(LeaseFaultKind::ChargeOnOnlyForSales);
        return std::move(faults_);
    }

  private:
    void add(LeaseFaultKind kind, std::optional<std::int64_t> nearest = std::nullopt) {
        faults_.push_back({kind, nearest});
    }

    void checkCharge(const Charge& stated) {
        if (!lease_.charge) {
            if (stated.least != stated.most) add(LeaseFaultKind::ChargeNeeded, stated.least.parts());
            return;
        }
        const Rate nearest = std::clamp(*lease_.charge, stated.least, stated.most);
        if (nearest != *lease_.charge) add(LeaseFaultKind::ChargeOutsideRange, nearest.parts());
    }

    void checkPrice() {
        const Yen within = std::clamp(lease_.price, Yen(1), LoanBounds::mostYen);
        if (within != lease_.price) add(LeaseFaultKind::PriceOutOfRange, within.value());
        if (line_.limit.isStated() && lease_.price > line_.limit.value())
            add(LeaseFaultKind::PriceAboveLimit, line_.limit.value().value());
    }

    void checkTerm() {
        if (lease_.term == Months(0)) return add(LeaseFaultKind::TermNeeded);
        if (line_.term.isStated() && lease_.term > line_.term.value())
            add(LeaseFaultKind::TermAboveLongest, line_.term.value().count());
        if (line_.leastTerm.isStated() && lease_.term < line_.leastTerm.value())
            add(LeaseFaultKind::TermBelowShortest, line_.leastTerm.value().count());
        const auto interval = lease_.interval.count();
        if (interval < 1 || lease_.term.count() < interval || lease_.term.count() % interval != 0)
            add(LeaseFaultKind::IntervalNotInTerm, 1);
    }

    const Lease& lease_;
    const Line& line_;
    std::vector<LeaseFault> faults_;
};

}  // namespace

std::variant<LeaseCost, std::vector<LeaseFault>> leaseCost(const Lease& lease,
                                                           std::span<const Edition> editions) {
    using Faults = std::vector<LeaseFault>;
    const auto line = findLine(editions, lease.line);
    if (!line) return Faults{{LeaseFaultKind::LineNotFound, std::nullopt}};
    const auto& rate = line->line->rate;
    const auto* stated = rate.isStated() ? std::get_if<Charge>(&rate.value()) : nullptr;
    if (!stated) return Faults{{LeaseFaultKind::NotACharge, std::nullopt}};
    if (auto faults = LeaseCheck(lease, *line->line).run(*stated); !faults.empty()) return faults;
    LeaseCost cost{lease, *line, *stated, lease.charge.value_or(stated->least), {}};
    if (stated->per == ChargePeriod::Month) {
        cost.plans.push_back(planOf(lease, ChargeOn::Price, cost.charge, leasePayments(lease, cost.charge)));
        return cost;
    }
    for (const ChargeOn on : {ChargeOn::Balance, ChargeOn::Price}) {
        if (lease.chargeOn.value_or(on) == on)
            cost.plans.push_back(planOf(lease, on, cost.charge, salePayments(lease, cost.charge, on)));
    }
    return cost;
}

LoanTerms loanForEquipment(const Lease& lease, LoanTerms terms) {
    terms.principal = lease.price;
    terms.term = lease.term;
    terms.grace = Months(0);
    terms.instalment.reset();
    terms.unequal.clear();
    terms.early.clear();
    terms.balloon = Yen();
    return terms;
}

}  // namespace yushi
