#include "catch.h"
#include "engine/offers/limit_faults.h"
#include "engine/offers/rates_for.h"

using namespace yushi;

namespace {

/// 2,000万円, 1年から7年(建物 10年), 据置 1年.
Line line() {
    Line line;
    line.limit = Yen(20'000'000);
    line.term = Months(84);
    line.leastTerm = Months(12);
    line.termBuilding = Months(120);
    line.grace = Months(12);
    return line;
}

std::vector<LimitFault> faultsOf(const Line& of, std::int64_t principal, int term, int grace) {
    LoanTerms terms;
    terms.principal = Yen(principal);
    terms.term = Months(term);
    terms.grace = Months(grace);
    return limitFaults(of, terms);
}

using Faults = std::vector<LimitFault>;

}  // namespace

TEST_CASE("an offer at the limits of its line is within them") {
    CHECK(faultsOf(line(), 20'000'000, 120, 12).empty());
    CHECK(faultsOf(line(), 1, 12, 0).empty());
}

TEST_CASE("an offer over the limit, term or grace of its line is refused with the nearest allowed value") {
    CHECK(faultsOf(line(), 20'000'001, 121, 13) == Faults{{LimitFaultKind::AmountAboveLimit, 20'000'000},
                                                          {LimitFaultKind::TermAboveLongest, 120},
                                                          {LimitFaultKind::GraceAboveLongest, 12}});
    CHECK(faultsOf(line(), 1, 11, 0) == Faults{{LimitFaultKind::TermBelowShortest, 12}});
    Line choices = line();
    choices.termChoices = {Months(6), Months(12)};
    CHECK(faultsOf(choices, 1, 10, 0) == Faults{{LimitFaultKind::TermNotOffered, 12}});
    CHECK(faultsOf(choices, 1, 6, 0).empty());
}

TEST_CASE("of a limit with several readings only what none allows is refused, and silence refuses nothing") {
    Line doubtful = line();
    doubtful.limit = Uncertain<Yen>{{Yen(10'000'000), Yen(30'000'000)}, {}};
    CHECK(faultsOf(doubtful, 30'000'000, 60, 0).empty());
    CHECK(faultsOf(doubtful, 30'000'001, 60, 0) == Faults{{LimitFaultKind::AmountAboveLimit, 30'000'000}});
    doubtful.limit = Uncertain<Yen>{{Yen(10'000'000)}, {}};  // perhaps the document sets none
    CHECK(faultsOf(doubtful, 30'000'001, 60, 0).empty());
    CHECK(faultsOf(Line(), 1'000'000'000, 1'200, 600).empty());
}

TEST_CASE("a rate outside the stated range is refused with the nearest rate") {
    Line ranged;
    ranged.rate = StatedRate(RateRange{Rate(11'600), Rate(23'000)});
    Edition edition;
    Program program;
    const LineRef ref{&edition, &program, &ranged};
    CHECK(std::get<OfferFault>(ratesFor(ref, Months(60), Rate(30'000))) ==
          OfferFault(LimitFault{LimitFaultKind::RateOutsideRange, 23'000}));
    Line brackets;
    brackets.rate = StatedRate(RateByTerm{{{Months(12), Months(60), Rate(15'000)}}});
    const LineRef byTerm{&edition, &program, &brackets};
    CHECK(std::get<OfferFault>(ratesFor(byTerm, Months(12), std::nullopt)) ==
          OfferFault(LimitFault{LimitFaultKind::NoRateForTerm, 13}));
    CHECK(std::get<OfferFault>(ratesFor(byTerm, Months(61), std::nullopt)) ==
          OfferFault(LimitFault{LimitFaultKind::NoRateForTerm, 60}));
}
