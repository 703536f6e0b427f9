// What a person at the desk reads of a requirement: mockups' wording, "the client's own figure beside the rule's".
#include "report/menus/plain_reason.h"

#include "catch.h"
#include "engine/eligibility/eligibility.h"
#include "engine/offers/standing.h"
#include "shipped.h"

using namespace yushi;

namespace {

Reason termReason(TermTest test, Finding finding, const char* fact, FactValue value, FactValue stated) {
    Reason reason;
    reason.finding = finding;
    reason.requirement = test;
    reason.fact = shippedVocabulary().findFact(fact);
    reason.value = std::move(value);
    reason.thresholds = {std::move(stated)};
    return reason;
}

std::string plain(const Reason& reason, Language language = Language::Japanese) {
    return plainReasonText(reason, shippedVocabulary(), language);
}

}  // namespace

TEST_CASE("an amount beyond the limit is told with both figures") {
    const Reason beyond =
        termReason(TermTest::Amount, Finding::NotMet, "amount_yen", Yen(8'000'000), Yen(7'000'000));
    CHECK(plain(beyond) == "この制度は700万円までです。いまの答えは800万円です。");
    CHECK(plain(beyond, Language::English) == "This loan goes up to 7,000,000 yen. Yours: 8,000,000 yen.");
}

TEST_CASE("a requirement on a figure names the answer, one on a word does not say it twice") {
    Condition few;
    few.text = {"従業員が5人以下", "5 employees or fewer"};
    Reason reason;
    reason.finding = Finding::NotMet;
    reason.requirement = &few;
    reason.fact = shippedVocabulary().findFact("employees");
    reason.value = std::int64_t{8};
    reason.thresholds = {std::int64_t{5}};
    CHECK(plain(reason) == "「従業員が5人以下」(定めは5人)にあてはまりません(答えは8人)。");
    Condition company;
    company.text = {"会社である", "a company"};
    reason.requirement = &company;
    reason.finding = Finding::Met;
    reason.fact = shippedVocabulary().findFact("small_enterprise");
    reason.value = true;
    reason.thresholds = {true};
    CHECK(plain(reason) == "会社である");
}

TEST_CASE("no sentence of a shipped requirement holds a key, an empty figure or the words of a form") {
    const Vocabulary& vocabulary = shippedVocabulary();
    const Answers nothing(vocabulary);
    std::size_t sentences = 0;
    const auto check = [&](const Reason& leaf, Language language) {
        const std::string text = plain(leaf, language);
        CAPTURE(text);
        ++sentences;
        CHECK_FALSE(text.empty());
        for (const char* form : {"未回答", "_yen", "_months", "()", "「」"})
            CHECK(text.find(form) == std::string::npos);
    };
    for (const Edition& edition : shipped().editions) {
        for (const LineRef& line : linesOf(edition)) {
            const std::vector<Reason> found = reasons(line, vocabulary, nothing, edition.effectiveFrom);
            for (const Finding finding :
                 {Finding::NotMet, Finding::Unanswered, Finding::Judgement, Finding::Met}) {
                for (const Reason* leaf : leavesOf(found, finding)) {
                    for (const Language language : {Language::Japanese, Language::English})
                        check(*leaf, language);
                }
            }
        }
    }
    CHECK(sentences > 1'000);
}
