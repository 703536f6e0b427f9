#include "engine/beside/leasing.h"

#include "catalog/folders/load.h"
#include "catch.h"
#include "shipped.h"

#include <algorithm>

using namespace yushi;

namespace {

/// 兵庫県 R4 小規模企業者等設備貸与支援制度: 割賦損料 年0.70〜1.95 %, リース料率 月0.966〜2.959 %, 3年から10年.
Lease equipment(const char* line, std::int64_t price, int term, std::int64_t charge) {
    Lease lease;
    lease.line = {"hyogo", "R4", line};
    lease.price = Yen(price);
    lease.term = Months(term);
    lease.charge = Rate(charge);
    return lease;
}

constexpr const char* kSale = "equipment-lending-instalment-sale";
constexpr const char* kLease = "equipment-lending-lease";

LeaseCost worked(const Lease& lease) {
    auto cost = leaseCost(lease, shipped().editions);
    REQUIRE(std::holds_alternative<LeaseCost>(cost));
    return std::get<LeaseCost>(std::move(cost));
}

bool has(const Lease& lease, LeaseFaultKind kind, std::optional<std::int64_t> nearest) {
    const auto cost = leaseCost(lease, shipped().editions);
    REQUIRE(std::holds_alternative<std::vector<LeaseFault>>(cost));
    const auto& faults = std::get<std::vector<LeaseFault>>(cost);
    return std::ranges::find(faults, LeaseFault{kind, nearest}) != faults.end();
}

}  // namespace

TEST_CASE(
    "an instalment sale costs its charge on the balance or on the price, and shows both while it is open") {
    Lease lease = equipment(kSale, 6'000'000, 60, 15'000);
    const LeaseCost both = worked(lease);
    REQUIRE(both.plans.size() == 2);
    // On the balance: 7,500円 first, falling by 125円; 7,500 × 60 − 125 × (0 + … + 59) = 228,750.
    CHECK(both.plans[0].firstPayment == Yen(107'500));
    CHECK(both.plans[0].moreThanPrice == Yen(228'750));
    // On the price: 7,500円 each month.
    CHECK(both.plans[1].moreThanPrice == Yen(450'000));
    CHECK(both.plans[1].totalPaid == Yen(6'450'000));
    CHECK(both.plans[0].effectiveRate == EffectiveRate{1'500'000});  // a charge on the balance is a rate: 1.5 %
    lease.chargeOn = ChargeOn::Price;
    CHECK(worked(lease).plans == std::vector{both.plans[1]});
}

TEST_CASE("the parts of a price that does not divide end with what is left") {
    const LeaseCost cost = worked(equipment(kSale, 1'000'000, 36, 7'000));
    const auto& rows = cost.plans[0].payments;
    CHECK(rows.front().principal == Yen(27'777));
    CHECK(rows.back().principal == Yen(1'000'000 - 27'777 * 35));
    CHECK(rows.back().balance == Yen(0));
}

TEST_CASE("a lease pays its rate of the price each month") {
    const LeaseCost cost = worked(equipment(kLease, 5'000'000, 60, 18'000));  // 月1.8 %: 90,000円
    REQUIRE(cost.plans.size() == 1);
    CHECK(cost.plans[0].firstPayment == Yen(90'000));
    CHECK(cost.plans[0].totalPaid == Yen(5'400'000));
    CHECK(cost.plans[0].moreThanPrice == Yen(400'000));
}

TEST_CASE("charges, prices and terms outside what is stated are refused with the nearest value") {
    CHECK(has(equipment(kSale, 6'000'000, 60, 20'000), LeaseFaultKind::ChargeOutsideRange, 19'500));
    CHECK(has(equipment(kLease, 6'000'000, 60, 5'000), LeaseFaultKind::ChargeOutsideRange, 9'660));
    CHECK(has(equipment(kSale, 100'000'001, 60, 10'000), LeaseFaultKind::PriceAboveLimit, 100'000'000));
    CHECK(has(equipment(kSale, 6'000'000, 121, 10'000), LeaseFaultKind::TermAboveLongest, 120));
    CHECK(has(equipment(kSale, 6'000'000, 35, 10'000), LeaseFaultKind::TermBelowShortest, 36));
    CHECK(
        has(equipment("refinancing-line", 6'000'000, 60, 10'000), LeaseFaultKind::NotACharge, std::nullopt));
    CHECK(has(equipment("none", 6'000'000, 60, 10'000), LeaseFaultKind::LineNotFound, std::nullopt));
    Lease lease = equipment(kSale, 6'000'000, 60, 10'000);
    lease.interval = Months(7);
    CHECK(has(lease, LeaseFaultKind::IntervalNotInTerm, 1));
    lease.charge.reset();
    CHECK(has(lease, LeaseFaultKind::ChargeNeeded, 7'000));
}
