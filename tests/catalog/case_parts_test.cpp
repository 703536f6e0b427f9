#include "catalog/folders/inputs.h"
#include "catch.h"
#include "engine/answers/derive.h"
#include "format/case_text.h"
#include "shipped.h"

#include <set>

using namespace yushi;

namespace {

std::set<std::string> placesOfProblems(std::string_view text) {
    const auto read = parseConsultation(text, "case", shipped());
    REQUIRE_FALSE(read);
    std::set<std::string> places;
    for (const Problem& problem : read.problems()) places.insert(problem.pointer);
    return places;
}

}  // namespace

TEST_CASE("a case has existing loans, finances and leases beside its offers") {
    const auto read = parseConsultation(R"({
        "existing_loans": [
          {"name": "A銀行 証書貸付", "balance_yen": 4000000, "annual_rate_percent": "2.00",
           "method": "equal_principal", "payment_yen": 160000, "remaining_months": 25, "refinanced": true,
           "issuer": "hyogo", "program": "long-term",
           "guarantee_fee": {"paid_yen": 316250, "principal_yen": 10000000, "term_months": 60},
           "guarantee_fee_refund_yen": 12000},
          {"name": "B", "balance_yen": 6000000, "annual_rate_percent": "1.8", "method": "level_payment",
           "remaining_months": 60, "grace_months": 3, "payment_interval_months": 3}],
        "finances": {"ordinary_profit_yen": -1500000, "depreciation_yen": 0, "variable_costs_percent": "62.5"},
        "leases": [{"issuer": "hyogo", "edition": "R4", "line": "equipment-lending-lease", "price_yen": 5000000,
                    "term_months": 60, "charge_percent": "1.8", "charge_on": "price"}]})",
                                        "case", shipped());
    REQUIRE(read);
    REQUIRE(read->existingLoans.size() == 2);
    const ExistingLoan& first = read->existingLoans[0];
    CHECK(first.name == "A銀行 証書貸付");
    CHECK(first.balance == Yen(4'000'000));
    CHECK(first.rate == Rate(20'000));
    CHECK(first.payment == Yen(160'000));
    CHECK(first.remaining == Months(25));
    CHECK(first.refinanced);
    CHECK(first.program == ProgramName{"hyogo", "long-term"});
    CHECK(first.guaranteeFee == PaidGuaranteeFee{Yen(316'250), Yen(10'000'000), Months(60), Months(0)});
    CHECK(first.feeRefund == Yen(12'000));
    const ExistingLoan& second = read->existingLoans[1];
    CHECK(second.method == RepaymentMethod::LevelPayment);
    CHECK_FALSE(second.payment);
    CHECK(second.grace == Months(3));
    CHECK(second.interval == Months(3));
    CHECK_FALSE(second.refinanced);
    Finances finances;
    finances.ordinaryProfit = Yen(-1'500'000);
    finances.depreciation = Yen(0);
    finances.variableCosts = Share(625'000);
    CHECK(read->finances == finances);  // what is left out is not answered
    REQUIRE(read->leases.size() == 1);
    CHECK(read->leases[0].charge == Rate(18'000));
    CHECK(read->leases[0].chargeOn == ChargeOn::Price);
}

TEST_CASE("every problem of the parts of a case is reported with its place") {
    CHECK(placesOfProblems(R"({
        "existing_loans": [{"name": 1, "balance_yen": -1, "annual_rate_percent": 2, "payment": 1}],
        "finances": {"depreciation_yen": -1, "sales_yen": "100", "variable_costs_percent": "101", "profit": 1},
        "leases": [{"issuer": "hyogo", "edition": "R4", "price_yen": 1, "term_months": -1, "charge_on": "x"}]})") ==
          std::set<std::string>{"/existing_loans/0", "/existing_loans/0/annual_rate_percent",
                                "/existing_loans/0/balance_yen", "/existing_loans/0/name",
                                "/existing_loans/0/payment", "/finances/depreciation_yen", "/finances/profit",
                                "/finances/sales_yen", "/finances/variable_costs_percent", "/leases/0",
                                "/leases/0/charge_on", "/leases/0/term_months"});
}

TEST_CASE("a row that is half written is read as far as it is written, and written again") {
    const auto read = parseConsultation(R"({
        "existing_loans": [
          {"name": "A銀行", "annual_rate_percent": "0", "method": "equal_principal"},
          {"name": "", "balance_yen": 0, "annual_rate_percent": "1.5", "method": "level_payment", "payment_yen": 0,
           "remaining_months": 0, "guarantee_fee": {"paid_yen": 5000}}],
        "leases": [{"issuer": "hyogo", "edition": "R4", "line": "equipment-lending-lease"}]})",
                                        "case", shipped());
    REQUIRE(read);
    CHECK(read->existingLoans[0].name == "A銀行");
    CHECK(read->existingLoans[1].guaranteeFee == PaidGuaranteeFee{Yen(5000), Yen(), Months(0), Months(0)});
    const auto again =
        parseConsultation(caseText(*read, shipped().vocabulary), "case", shipped());
    REQUIRE(again);
    CHECK(*again == *read);
}

TEST_CASE("the balance refinanced is unknown while one of the balances is not written, and never 0") {
    Consultation consultation{Answers(shipped().vocabulary), {}};
    ExistingLoan loan;
    loan.refinanced = true;
    loan.balance = Yen(4'000'000);
    consultation.existingLoans = {loan};
    CHECK(answersOf(consultation).refinancedBalance() == Yen(4'000'000));
    loan.balance = Yen();
    consultation.existingLoans.push_back(loan);
    CHECK_FALSE(answersOf(consultation).refinancedBalance());
}
