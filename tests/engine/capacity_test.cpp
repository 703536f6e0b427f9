#include "engine/beside/capacity.h"

#include "engine/cost_data.h"

using namespace yushi;

namespace {

Yen man(std::int64_t amount) {
    return Yen(amount * 10'000);
}

// 返済能力の計算例 (domain rules 7.1): 経常150万円+償却180万円−税45万円; 借入3,000万円−運転資金800万円; 既存元金120万円/年.
Finances publishedFinances() {
    Finances f;
    f.ordinaryProfit = man(150);
    f.depreciation = man(180);
    f.incomeTaxes = man(45);
    f.borrowings = man(3'000);
    f.bonds = Yen(0);
    f.instalmentsOwing = Yen(0);
    f.receivables = man(700);
    f.notesReceivable = man(200);
    f.inventory = man(500);
    f.payables = man(400);
    f.notesPayable = man(200);
    f.principalPerYear = man(120);
    return f;
}

LoanCost loan(std::int64_t principal, int term, int grace) {
    LoanTerms terms = equalLoan(principal, 20'000, term);
    terms.grace = Months(grace);
    return loanCost(terms, {}, {}, shippedRules());
}

}  // namespace

TEST_CASE("the capacity to repay meets the worked example") {
    const Capacity capacity = capacityOf(publishedFinances(), {});
    CHECK(capacity.cashFlow() == man(285));
    CHECK(capacity.workingCapital == man(800));
    CHECK(capacity.debt == man(2'200));
    CHECK(std::get<Ratio>(capacity.years).tenths() == 77);  // 7.7年
    CHECK(std::get<Yen>(capacity.room) == man(165));
    CHECK(std::get<Yen>(borrowable(capacity.room, Months(60), Months(0))) == man(825));
    CHECK(std::get<Yen>(borrowable(capacity.room, Months(84), Months(6))) == Yen(10'725'000));
}

// 事業計画書作成の解説 (S124): (250+50)−120 = 180万円、×5年 = 900万円.
TEST_CASE("profit and depreciation less the principal repaid, times the years, can be borrowed") {
    Finances f;
    f.ordinaryProfit = man(250);
    f.depreciation = man(50);
    f.incomeTaxes = Yen(0);
    f.principalPerYear = man(120);
    const Capacity capacity = capacityOf(f, {});
    CHECK(std::get<Yen>(capacity.room) == man(180));
    CHECK(std::get<Yen>(borrowable(capacity.room, Months(60), Months(0))) == man(900));
}

TEST_CASE("what is not answered is not 0") {
    Finances f = publishedFinances();
    f.incomeTaxes.reset();
    f.notesReceivable.reset();
    f.principalPerYear.reset();
    const Capacity capacity = capacityOf(f, {});
    CHECK_FALSE(capacity.cashFlow());
    CHECK(capacity.cashFlows[1] == man(330));  // 経常利益+償却 needs no tax
    CHECK_FALSE(capacity.cashFlows[2]);
    CHECK_FALSE(capacity.workingCapital);
    CHECK_FALSE(capacity.debt);
    CHECK(capacity.years == Reckoned<Ratio>(NoFigure::Unanswered));
    CHECK(capacity.room == Reckoned<Yen>(NoFigure::Unanswered));
    CHECK_FALSE(anyAnswered(Finances()));
}

TEST_CASE("a cash flow of 0 or less is not computable, never a negative number of years") {
    for (const Yen profit : {man(-135), man(-200)}) {  // 0, and below
        Finances f = publishedFinances();
        f.ordinaryProfit = profit;
        const Capacity capacity = capacityOf(f, {});
        CHECK(capacity.years == Reckoned<Ratio>(NoFigure::NotComputable));
        CHECK(capacity.room == Reckoned<Yen>(NoFigure::NotComputable));
        CHECK(borrowable(capacity.room, Months(60), Months(0)) == Reckoned<Yen>(NoFigure::NotComputable));
    }
    Finances f = publishedFinances();
    f.principalPerYear = man(300);  // more than the cash flow: a negative room, but nothing to borrow
    const Capacity capacity = capacityOf(f, {});
    CHECK(std::get<Yen>(capacity.room) == man(-15));
    CHECK(borrowable(capacity.room, Months(60), Months(0)) == Reckoned<Yen>(NoFigure::NotComputable));
}

TEST_CASE("the principal of a year is that of the existing loans where it is not answered") {
    Finances f = publishedFinances();
    f.principalPerYear.reset();
    ExistingLoan existing{"A", man(400), Rate(20'000)};
    existing.payment = man(10);
    CHECK(capacityOf(f, existingCosts(std::vector{existing}, {})).principalPerYear == man(120));
    f.borrowings = Yen(0);
    CHECK(capacityOf(f, {}).principalPerYear == Yen(0));  // who owes nothing repays nothing
}

TEST_CASE("net debt against operating profit and depreciation") {
    Finances f = publishedFinances();
    f.operatingProfit = man(220);
    f.cash = man(1'000);
    CHECK(std::get<Ratio>(capacityOf(f, {}).debtToEbitda).tenths() == 50);  // (3,000−1,000)/(220+180) = 5.0
}

TEST_CASE("a fall of sales takes what the costs that vary leave of it") {
    Finances f = publishedFinances();
    f.sales = man(10'000);
    f.variableCosts = Share(700'000);
    f.salesFall = Share(50'000);
    const Capacity capacity = capacityOf(f, {});
    REQUIRE(capacity.salesFall);
    CHECK(capacity.salesFall->lost == man(150));  // 1億円 × 5 % × 30 %
    CHECK(capacity.salesFall->cashFlow == man(135));
    CHECK(std::get<Yen>(capacity.salesFall->room) == man(15));
    CHECK(std::get<Ratio>(capacity.salesFall->years).tenths() == 163);  // 2,200/135 = 16.29…
    CHECK(std::get<Share>(capacity.bearableFall) == Share(55'000));     // 165 / (10,000 × 30 %) = 5.5 %
    f.salesFall = Share(100'000);
    CHECK(capacityOf(f, {}).salesFall->room == Reckoned<Yen>(NoFigure::NotComputable));
}

TEST_CASE("an offer takes its principal of the room and gives back that of the loans it repays") {
    ExistingLoan existing{"A", man(400), Rate(20'000)};
    existing.payment = man(10);
    existing.refinanced = true;
    const auto costs = existingCosts(std::vector{existing}, {});
    const Capacity capacity = capacityOf(publishedFinances(), costs);
    const OfferCapacity with = capacityWith(capacity, costs, loan(10'000'000, 84, 12), RateSetBy::Document);
    CHECK(with.principalPerYear == Yen(138'888 * 12 + 64));  // 1,000万円 in 72, the rest in the last year
    CHECK(std::get<Yen>(with.room) == man(165) - with.principalPerYear + man(120));
    CHECK(std::get<Yen>(with.borrowable) == man((165 + 120) * 6));
    CHECK(std::get<Ratio>(with.years).of == man(2'200 + 1'000 - 400));
    CHECK(with.rises.empty());
}

// 1,000万円, 60 months, 元金均等 166,666円: interest of the first year at 2.00 %, 3.00 %, 4.00 % and 5.00 % by hand is the sum of
// floor(balance × rate / 12) over 12 balances.
TEST_CASE("a rise of the lender's rate by 1, 2 and 3 points takes its interest of the room") {
    const Capacity capacity = capacityOf(publishedFinances(), {});
    const OfferCapacity with = capacityWith(capacity, {}, loan(10'000'000, 60, 0), RateSetBy::Lender);
    REQUIRE(with.rises.size() == 3);
    const auto firstYear = [](std::int64_t percent) {
        std::int64_t sum = 0;
        for (std::int64_t i = 0; i < 12; ++i) sum += (10'000'000 - 166'666 * i) * percent / 1'200;
        return sum;
    };
    for (std::int64_t i = 0; i < 3; ++i) {
        const RateRise& rise = with.rises[static_cast<std::size_t>(i)];
        CHECK(rise.points == RatePoints(10'000 * (i + 1)));
        CHECK(rise.firstYearInterest == Yen(firstYear(3 + i) - firstYear(2)));
        CHECK(std::get<Yen>(rise.room) == std::get<Yen>(with.room) - rise.firstYearInterest);
        CHECK(rise.totalInterest > rise.firstYearInterest);
    }
}
