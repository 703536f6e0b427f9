// The ways of repayment that documents offer: 商工会の推薦・あっ旋融資(平成30年度) 「返済方法」 names them row by row, the other
// documents are silent.
#include "engine/cost_data.h"
#include "engine/offers/repayment_ways.h"
#include "programs/applicants.h"

using namespace yushi;

namespace {

using Ways = std::vector<Repayment>;

Line lineOffering(Ways ways, std::optional<Months> lumpSumUpTo = {}) {
    Line line;
    line.repayment = std::move(ways);
    line.lumpSumUpTo = lumpSumUpTo;
    return line;
}

LoanTerms repaidSo(RepaymentMethod method, int interval, int term, int grace = 0) {
    LoanTerms terms = equalLoan(12'000'000, 18'000, term, grace);
    terms.method = method;
    terms.interval = Months(interval);
    return terms;
}

struct WayRow {
    Ways offered;
    RepaymentMethod method;
    int interval;
    int term;
    Finding finding;
};

}  // namespace

TEST_CASE("a loan is repaid in a way that is offered, or not: by method, interval and number of instalments") {
    using enum Repayment;
    constexpr auto principal = RepaymentMethod::EqualPrincipal;
    constexpr auto level = RepaymentMethod::LevelPayment;
    constexpr auto bullet = RepaymentMethod::Bullet;
    const WayRow row = GENERATE(values<WayRow>({
        {{Monthly}, principal, 1, 60, Finding::Met},
        {{Monthly}, level, 1, 60, Finding::Met},
        {{Monthly}, principal, 2, 60, Finding::NotMet},
        {{Monthly}, level, 12, 60, Finding::NotMet},
        {{Monthly}, bullet, 1, 12, Finding::NotMet},
        {{EveryTwoMonths}, principal, 2, 60, Finding::Met},
        {{EveryTwoMonths}, principal, 1, 60, Finding::NotMet},
        {{Monthly, EveryTwoMonths}, level, 2, 60, Finding::Met},
        {{Monthly, EveryTwoMonths}, principal, 3, 60, Finding::NotMet},
        {{LumpSum}, bullet, 1, 12, Finding::Met},
        {{LumpSum}, principal, 12, 12, Finding::Met},  // one instalment is 一括
        {{LumpSum}, principal, 1, 12, Finding::NotMet},
        {{LumpSum}, level, 1, 12, Finding::NotMet},
        {{Monthly, LumpSum}, bullet, 1, 12, Finding::Met},
        {{Instalments}, principal, 1, 6, Finding::Met},
        {{Instalments}, principal, 3, 6, Finding::Met},
        {{Instalments}, bullet, 1, 6, Finding::NotMet},
        {{Instalments}, principal, 6, 6, Finding::NotMet},
        {{SetByLender}, bullet, 1, 84, Finding::Met},
        {{SetByLender}, principal, 12, 84, Finding::Met},
    }));
    CAPTURE(int(row.method), row.interval, row.term);
    CHECK(repaymentFinding(lineOffering(row.offered), repaidSo(row.method, row.interval, row.term)) == row.finding);
}

// 商工会 2 〔1年以内の短期資金に限る〕
TEST_CASE("repayment at once is offered up to the term that the document says") {
    const Line line = lineOffering({Repayment::Monthly, Repayment::LumpSum}, Months(12));
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::Bullet, 1, 12)) == Finding::Met);
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::Bullet, 1, 13)) == Finding::NotMet);
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::EqualPrincipal, 1, 84)) == Finding::Met);
    int lines = 0;
    for (const LineRef& ref : shippedLines()) {
        if (ref.edition->issuer != "shokochochiku") continue;
        ++lines;
        CHECK(repaymentFinding(*ref.line, repaidSo(RepaymentMethod::Bullet, 1, 12)) == Finding::Met);
        CHECK(repaymentFinding(*ref.line, repaidSo(RepaymentMethod::Bullet, 1, 24)) == Finding::NotMet);
    }
    CHECK(lines == 9);
}

TEST_CASE("of ways that can be read in two ways a person decides where the readings differ") {
    Line line;
    line.repayment = Uncertain<Ways>{{{Repayment::Monthly}, {Repayment::LumpSum}}, {"欄がない", "no cell"}};
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::Bullet, 1, 12)) == Finding::Judgement);
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::LevelPayment, 2, 12)) == Finding::NotMet);
    CHECK(statedMethod(line) == RepaymentMethod::EqualPrincipal);
    line.repayment = Uncertain<Ways>{{{Repayment::LumpSum}}, {"欄がない", "no cell"}};
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::Bullet, 1, 12)) == Finding::Met);
    CHECK(repaymentFinding(line, repaidSo(RepaymentMethod::EqualPrincipal, 1, 12)) == Finding::Judgement);
    CHECK(statedMethod(line) == RepaymentMethod::EqualPrincipal);
}

TEST_CASE("an offer that names no way is repaid as its line says: at once where nothing else is offered") {
    using enum Repayment;
    const auto by = [](Ways ways) {
        const Line line = lineOffering(std::move(ways));
        return std::pair(statedMethod(line), statedInterval(line).count());
    };
    using Way = std::pair<RepaymentMethod, std::int64_t>;
    CHECK(by({LumpSum}) == Way(RepaymentMethod::Bullet, 1));
    CHECK(by({Monthly, LumpSum}) == Way(RepaymentMethod::EqualPrincipal, 1));
    CHECK(by({EveryTwoMonths}) == Way(RepaymentMethod::EqualPrincipal, 2));
    CHECK(by({EveryTwoMonths, LumpSum}) == Way(RepaymentMethod::EqualPrincipal, 2));
    CHECK(by({Monthly, EveryTwoMonths, LumpSum}) == Way(RepaymentMethod::EqualPrincipal, 1));
    CHECK(by({SetByLender}) == Way(RepaymentMethod::EqualPrincipal, 1));
    CHECK(statedMethod(Line()) == RepaymentMethod::EqualPrincipal);
    CHECK(statedInterval(Line()) == Months(1));
}

// 商工会 H30: one row says 一括 alone, 長野県 中小企業振興資金 短期継続資金 「1年 一括 1.8%」
TEST_CASE("every shipped line: what an offer leaves open is always in a way that its document offers") {
    std::set<std::string> atOnce;
    for (const LineRef& ref : shippedLines()) {
        INFO(ref.edition->issuer << " " << ref.edition->id << " " << ref.line->id);
        Offer offer;
        offer.line = {ref.edition->issuer, ref.edition->id, ref.line->id};
        offer.term = Months(12);
        const LoanTerms terms = termsOf(offer, shippedContext());
        const auto finding = repaymentFinding(*ref.line, terms);
        CHECK(finding.has_value() == !ref.line->repayment.isNotStated());
        CHECK(finding.value_or(Finding::Met) == Finding::Met);
        if (terms.method == RepaymentMethod::Bullet) atOnce.insert(ref.line->id);
        CHECK(terms.interval == Months(1));
    }
    CHECK(atOnce == std::set<std::string>{"promotion-short-term-line"});
}

// 3,700,000 yen for 12 months at once: 3,700,000 × 1.8 % = 12 × 5,550 = 66,600 of interest, 3,700,000 × 1.15 % = 42,550 of fee.
TEST_CASE("an offer under a line that is repaid at once costs what a loan repaid at once costs") {
    Offer offer;
    offer.line = {"nagano-pref", "H30", "promotion-short-term-line"};
    offer.amount = Yen(3'700'000);
    offer.term = Months(12);
    offer.costs.guaranteeFee.emplace();
    offer.costs.guaranteeFee->table = "general";
    offer.costs.guaranteeFee->feeClass = 5;
    const auto workedOut = [&] {
        return worked(offer.line, termsOf(offer, shippedContext()), offer.costs);
    };
    CHECK(workedOut().schedule.totalInterest == Yen(66'600));
    CHECK(workedOut().fee->fee == Yen(42'550));
    offer.method = RepaymentMethod::EqualPrincipal;  // what is named holds
    CHECK(workedOut().schedule.instalments.front().principal == Yen(308'333));
    offer.method.reset();
    offer.terms.balloon = Yen(1'000'000);  // only instalments have one
    CHECK(workedOut().terms.method == RepaymentMethod::EqualPrincipal);
}
