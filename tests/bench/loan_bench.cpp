// One loan of 120 months with 12 months' grace, whole rows written; then sums alone, then a whole comparison. The integer loop
// is the limit; QuantLib, where it is installed, the peer.
#include "bench/quantlib_peer.h"
#include "catalog/folders/load.h"
#include "engine/known_loans.h"
#include "engine/loan/amortize.h"
#include "engine/offers/offer.h"

#include <benchmark/benchmark.h>

#include <array>
#include <memory>

namespace {

using namespace yushi;

LoanTerms loan(RepaymentMethod method) {
    LoanTerms terms;
    terms.principal = Yen(10'000'000);
    terms.rates = {{Months(1), Rate(20'000)}};
    terms.term = Months(120);
    terms.grace = Months(12);
    terms.method = method;
    return terms;
}

void writeRows(benchmark::State& state, RepaymentMethod method) {
    LoanTerms terms = loan(method);
    std::vector<Instalment> rows(mostPayments(terms));
    for (auto _ : state) {
        benchmark::DoNotOptimize(terms);
        benchmark::DoNotOptimize(amortizeInto(terms, rows).data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations());
}

/// The least that has to be done: the payment is known, every number fits, no rule varies.
[[gnu::noinline]] void integerLoop(std::int64_t principal, std::int64_t parts, std::int64_t payment,
                                   int grace, int term, Instalment* rows) {
    std::int64_t balance = principal;
    for (int month = 1; month <= term; ++month) {
        const std::int64_t interest = balance * parts / 12'000'000;
        const std::int64_t repaid = month <= grace ? 0 : month == term ? balance : payment - interest;
        balance -= repaid;
        Instalment& row = rows[month - 1];
        row.number = month;
        row.month = Months(month);
        row.dueOn.reset();
        row.principal = Yen(repaid);
        row.interest = Yen(interest);
        row.balance = Yen(balance);
    }
}

void writeRowsByHand(benchmark::State& state) {
    const LoanTerms terms = loan(RepaymentMethod::LevelPayment);
    const std::int64_t payment = amortize(terms).instalments[12].payment().value();
    std::vector<Instalment> rows(120);
    for (auto _ : state) {
        integerLoop(terms.principal.value(), terms.rates.front().rate.parts(), payment, 12, 120, rows.data());
        benchmark::DoNotOptimize(rows.data());
        benchmark::ClobberMemory();
    }
    if (rows != amortize(terms).instalments) state.SkipWithError("the loop by hand writes other rows");
    state.SetItemsProcessed(state.iterations());
}

void totals(benchmark::State& state, RepaymentMethod method) {
    LoanTerms terms = loan(method);
    for (auto _ : state) {
        benchmark::DoNotOptimize(terms);
        benchmark::DoNotOptimize(loanTotals(terms));
    }
    state.SetItemsProcessed(state.iterations());
}

#ifdef YUSHI_QUANTLIB
void quantLib(benchmark::State& state, bench::PeerKind kind) {
    const LoanTerms terms = loan(RepaymentMethod::LevelPayment);
    std::vector<double> balances = {double(terms.principal.value())};
    for (const Instalment& row : amortize(terms).instalments) balances.push_back(double(row.balance.value()));
    balances.pop_back();
    const bench::Peer peer(balances, 0.02);
    for (auto _ : state) benchmark::DoNotOptimize(peer.interest(kind));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(quantLib, bond, bench::PeerKind::Bond)->Unit(benchmark::kNanosecond);
BENCHMARK_CAPTURE(quantLib, bareLeg, bench::PeerKind::BareLeg)->Unit(benchmark::kNanosecond);
#endif

/// The refusal that takes longest: no payment of a hundred years ever meets the interest.
void refuse(benchmark::State& state) {
    const LoanTerms terms = neverAmortises();
    for (auto _ : state) {
        const auto faults = check(terms);
        if (faults.empty()) state.SkipWithError("it was not refused");
        benchmark::DoNotOptimize(faults);
    }
}

/// Four offers as an owner compares them: fees, subsidies of two payers, stamp duty, rate with everything.
void compareFour(benchmark::State& state) {
    const auto data = loadData(YUSHI_BENCH_DATA);
    if (!data) return state.SkipWithError("no data");
    LoanTerms terms = loan(RepaymentMethod::EqualPrincipal);
    terms.drawdownOn = std::chrono::year(2025) / std::chrono::June / 10;
    terms.instalmentUnit = Yen(1'000);
    terms.instalmentRounding = Rounding::Up;
    LoanTerms level = loan(RepaymentMethod::LevelPayment);
    level.drawdownOn = terms.drawdownOn;
    CostTerms asked;
    asked.contract = Contract::Written;
    asked.guaranteeFee.emplace();
    asked.guaranteeFee->table = "general";
    asked.guaranteeFee->feeClass = 5;
    FeeSubsidy half;
    half.kind = FeeShareOfAmount{{1, 2}, Yen(100)};
    asked.guaranteeFee->subsidies = {half};
    SubsidyRefund refund;
    refund.share = {1, 3};
    refund.unit = Yen(100);
    refund.months = Months(36);
    asked.interestSubsidies = {
        {refund, "city", {}, false},
        {SubsidyPoints{RatePoints(3'000), false, Months(36)}, "prefecture", {}, false}};
    const std::array<std::pair<LineName, LoanTerms>, 4> offers = {{
        {{"hyogo", "R4", "management-smoothing-line"}, terms},
        {{"hyogo", "R4", "covid-response-line"}, level},
        {{"hyogo", "R4", "business-support-line"}, terms},
        {{"hyogo", "R4", "long-term-line"}, level},
    }};
    const Consultation nobody{Answers(data->vocabulary), {}};
    const OfferContext context{data->editions, data->vocabulary, data->rules, nobody,
                               std::chrono::year(2022) / std::chrono::July / 1};
    for (auto _ : state) {
        for (const auto& [line, each] : offers) {
            const auto cost = costOf(line, each, asked, context);
            if (!std::holds_alternative<OfferCost>(cost)) state.SkipWithError("an offer has faults");
            benchmark::DoNotOptimize(cost);
        }
    }
}

BENCHMARK_CAPTURE(writeRows, levelPayment, RepaymentMethod::LevelPayment);
BENCHMARK_CAPTURE(writeRows, equalPrincipal, RepaymentMethod::EqualPrincipal);
BENCHMARK(writeRowsByHand);
BENCHMARK_CAPTURE(totals, levelPayment, RepaymentMethod::LevelPayment);
BENCHMARK_CAPTURE(totals, equalPrincipal, RepaymentMethod::EqualPrincipal);
BENCHMARK(refuse)->Unit(benchmark::kMillisecond);
BENCHMARK(compareFour)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
