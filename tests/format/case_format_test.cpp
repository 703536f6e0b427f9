#include "format/case_format.h"

#include "catch.h"
#include "file_text.h"
#include "format/guide_table.h"
#include "format/case_fields.h"
#include "format/key_row.h"
#include "format/loan_request_fields.h"
#include "format/member_count.h"

using namespace yushi;
using namespace yushi::test;

TEST_CASE("the shipped schema of case files is the one that the format gives") {
    CHECK(textOf(YUSHI_TEST_DATA "/case.schema.json") == caseSchemaText());
}

TEST_CASE("the guide to case files has the keys that the format gives") {
    CHECK(generatedTable("case-file.md", "case") == keyTable(caseKeys()));
}

TEMPLATE_TEST_CASE("each member of a record of a case is a field of its format", "", RateStep, PrincipalStep,
                   EarlyRepayment, SubsidyRefund, SubsidyPoints, SubsidyOnAverage, SubsidyFirstMonths,
                   InterestSubsidy, FeeSubsidy, FeeShareOfAmount, GuaranteeFeeTerms, CostTerms, LineName,
                   ProgramName, Offer, PaidGuaranteeFee, ExistingLoan, Finances, Lease, Client, Consultation,
                   LoanRequest) {
    CHECK(namedMembers<TestType>() == memberCount<TestType>());
}

TEST_CASE("each member of the terms of a loan is a field of its format, or the offer's own") {
    NamedMembers<LoanTerms> named;
    offerTermsFields(named);
    constexpr std::size_t offersOwn = 5;  // principal, term, grace, method and interval
    CHECK(named.count() + offersOwn == memberCount<LoanTerms>());
}

TEST_CASE("words of an enumeration are as many as it has enumerators") {
    STATIC_REQUIRE(enumeratorCount<RepaymentMethod>() == 3);
    STATIC_REQUIRE(enumeratorCount<DayCount>() == 2);
    STATIC_REQUIRE(wordOf(BusinessDays::PreviousOpen) == "previous");
}
