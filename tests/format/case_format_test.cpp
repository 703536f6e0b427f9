#include "format/case_format.h"

#include "catalog/checks/schema_check.h"
#include "catalog/random_case.h"
#include "catch.h"
#include "file_text.h"
#include "format/case_text.h"
#include "format/fields/case_fields.h"
#include "format/fields/loan_request_fields.h"
#include "format/guide_table.h"
#include "format/member_count.h"
#include "format/schema_bounds.h"
#include "format/visitors/key_row.h"
#include "shipped.h"

using namespace yushi;
using namespace yushi::test;

TEST_CASE("the shipped schema of case files is the one that the format gives") {
    CHECK(textOf(YUSHI_TEST_DATA "/case.schema.json") == caseSchemaText(shippedVocabulary()));
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

TEST_CASE("a figure or day of a case is read just where its schema takes it, on each bound and beyond") {
    const auto schema = SchemaJson::parse(textOf(YUSHI_TEST_DATA "/case.schema.json"));
    const auto readFigures = [](const SchemaJson& file) {
        Reading reading{"case", {}};
        reading.context.vocabulary = &shippedVocabulary();
        Consultation consultation{Answers(shippedVocabulary()), {}};
        readCase(JsonValue(file, reading), consultation);
        return reading.problems;
    };
    std::mt19937 chance(20261202);
    const Consultation consultation = randomCase(shippedVocabulary(), chance, Fields::All);
    const auto file = SchemaJson::parse(caseText(consultation, shippedVocabulary()));
    constexpr std::size_t factsAlone = 60;  // with those of the offers, loans, leases and closed year there are more
    CHECK(checkBounds(file, schema, readFigures) > factsAlone);
}

TEST_CASE("the schema of a case refuses a key of the request or of the applicant that the reader refuses") {
    const auto schema = Schema::load(YUSHI_TEST_DATA "/case.schema.json");
    REQUIRE(schema);
    const auto refuses = [&](const char* text) { return !schema->check(SchemaJson::parse(text), "case").empty(); };
    CHECK_FALSE(refuses(R"({"request": {"use": "working_capital"}, "facts": {"prefecture": "nagano"}})"));
    CHECK_FALSE(refuses(R"({"facts": {"hyogo/R4/refinancing/improvement_by_refinancing/8b8c0317": true}})"));
    CHECK(refuses(R"({"request": {"purpose": "working_capital"}})"));
    CHECK(refuses(R"({"request": {"employees": 5}})"));  // of the applicant
    CHECK(refuses(R"({"facts": {"amount_yen": 5}})"));   // of the request
    CHECK(refuses(R"({"facts": {"prefecture": "atlantis"}})"));
    CHECK(refuses(R"({"facts": {"hyogo/R4/refinancing/unheard_of/8b8c0317": true}})"));
}
