// Answers that contradict one another: a part above its whole.
#include "catch.h"
#include "engine/answers/contradictions.h"
#include "engine/answers/derive.h"
#include "programs/applicants.h"
#include "report/menus/reason_words.h"
#include "report/words/answer_words.h"

#include <set>

using namespace yushi;

namespace {

const Date kIn2022{std::chrono::year(2022), std::chrono::month(7), std::chrono::day(15)};

/// Amounts of which the questions, or what they mean, say that one is a part of the other.
constexpr std::pair<const char*, const char*> kPartsAndWholes[] = {
    {"unsecured_guarantee_balance_yen", "guarantee_balance_yen"},     // うち無担保の保証残高
    {"safety_net_guarantee_balance_yen", "guarantee_balance_yen"},    // うちセーフティネット保証の残高
    {"crisis_guarantee_balance_yen", "guarantee_balance_yen"},        // うち危機関連保証の残高
    {"founding_guarantee_balance_yen", "guarantee_balance_yen"},      // うち創業関連保証の残高
    {"general_guarantee_balance_yen", "guarantee_balance_yen"},       // うち一般の保証枠の残高
    {"designated_lender_balance_yen", "total_borrowing_yen"},         // 総借入に占める指定金融機関の割合
    {"designated_lender_balance_year_before_yen", "total_borrowing_year_before_yen"},
    {"sales_last_month_yen", "sales_three_months_yen"},               // 最近1か月は最近3か月のうち
    {"sales_last_month_year_before_yen", "sales_three_months_year_before_yen"},
    {"sales_last_month_yen", "sales_expected_three_months_yen"},      // 最近1か月とその後2か月
    {"sales_last_month_year_before_yen", "sales_expected_three_months_year_before_yen"},
    {"cost_of_sales_last_month_yen", "cost_of_sales_yen"},
    {"cost_of_sales_last_month_year_before_yen", "cost_of_sales_year_before_yen"},
    {"gross_profit_yen", "sales_three_months_yen"},                   // 売上高から売上原価を引いたもの
    {"gross_profit_year_before_yen", "sales_three_months_year_before_yen"},
    {"gross_profit_last_month_yen", "sales_last_month_yen"},
    {"gross_profit_last_month_year_before_yen", "sales_last_month_year_before_yen"},
    {"oil_purchases_yen", "cost_of_sales_yen"},                       // 売上原価のうち原油等の仕入価格の割合
    {"investment_yen", "project_cost_yen"},                           // 事業に必要な資金の総額
    {"land_building_investment_yen", "project_cost_yen"},
};

FactId asked(const std::string& id) {
    const auto found = shipped().vocabulary.findFact(id);
    if (!found) FAIL("no fact " << id);
    return *found;
}

const LineRef& lineOf(const std::string& edition, const std::string& id) {
    for (const LineRef& line : shippedLines()) {
        if (line.edition->issuer + "/" + line.edition->id == edition && line.line->id == id) return line;
    }
    FAIL("no line " << edition << " " << id);
    return shippedLines().front();
}

/// A small manufacturer in Kobe who asks for 30 million yen, with guarantees of 300 million in all.
Answers guaranteedApplicant() {
    Answers answers(shipped().vocabulary);
    const auto option = [&](const char* fact, const char* id) {
        answers.answer(asked(fact), Options::only(*findOption(shipped().vocabulary.fact(asked(fact)), id)));
    };
    option("prefecture", "hyogo");
    option("form", "company");
    option("industry", "manufacturing");
    option("use", "working_capital");
    answers.answer(asked("municipality"), std::string("神戸市"));
    answers.answer(asked("capital_yen"), Yen(10'000'000));
    answers.answer(asked("employees"), std::int64_t{10});
    answers.answer(asked("amount_yen"), Yen(30'000'000));
    answers.answer(asked("term_months"), std::int64_t{60});
    answers.answer(asked("guarantee_balance_yen"), Yen(300'000'000));
    answers.answer(asked("crisis_guarantee_balance_yen"), Yen(0));
    return answers;
}

Answers derived(const Answers& given, Date on = kIn2022) {
    return derive(shipped().vocabulary, shipped().rules, given, on);
}

Verdict judgedIn2022(const std::string& edition, const std::string& line, const Answers& given) {
    return verdict(lineOf(edition, line), shipped().vocabulary, derived(given), kIn2022);
}

}  // namespace

// 保証の残りの枠: 2億8,000万円 − (3億円 − 2,000万円) = 0円 (福岡県信用保証協会「ご利用の内容」保証限度額)
TEST_CASE("a safety-net balance above the guarantee balance never opens a line that was to be judged (C)") {
    Answers answers = guaranteedApplicant();
    answers.answer(asked("safety_net_guarantee_balance_yen"), Yen(20'000'000));
    CHECK(judgedIn2022("hyogo/R4", "long-term-line", answers) == Verdict::NeedsJudgement);
    answers.answer(asked("safety_net_guarantee_balance_yen"), Yen(310'000'000));
    CHECK(judgedIn2022("hyogo/R4", "long-term-line", answers) == Verdict::NeedsJudgement);
}

TEST_CASE("the vocabulary knows every amount that is a part of another one, and no other") {
    std::set<std::pair<std::string, std::string>> known;
    for (const auto& [part, whole] : shipped().vocabulary.partsOfWholes())
        known.emplace(shipped().vocabulary.fact(part).id, shipped().vocabulary.fact(whole).id);
    CHECK(known == std::set<std::pair<std::string, std::string>>(std::begin(kPartsAndWholes), std::end(kPartsAndWholes)));
}

TEST_CASE("a part above its whole is told with both figures in the words of the questions, one yen less is not") {
    for (const auto& [part, whole] : kPartsAndWholes) {
        INFO(part << " " << whole);
        Answers answers(shipped().vocabulary);
        answers.answer(asked(part), Yen(123'456'001));
        answers.answer(asked(whole), Yen(123'456'000));
        const Answers found = derived(answers);
        REQUIRE(found.contradictions().size() == 1);
        const Contradiction& told = found.contradictions().front();
        CHECK(told.isAbout(asked(part)));
        CHECK(told.isAbout(asked(whole)));
        for (const Language language : {Language::Japanese, Language::English}) {
            const std::string text = contradictionText(told, shipped().vocabulary, language);
            for (const auto& fact : {part, whole}) {
                CHECK(text.find(shipped().vocabulary.fact(asked(fact)).label.in(language)) != std::string::npos);
                CHECK(text.find(fact) == std::string::npos);
            }
            CHECK(text.find("6,001") != std::string::npos);
            CHECK(text.find("_yen") == std::string::npos);
        }
        answers.answer(asked(part), Yen(123'456'000));
        CHECK(derived(answers).contradictions().empty());
    }
}

TEST_CASE("parts set apart come to no more than their whole, what is refinanced to no more than is owed of it") {
    Answers answers(shipped().vocabulary);
    answers.answer(asked("guarantee_balance_yen"), Yen(300'000'000));
    answers.answer(asked("safety_net_guarantee_balance_yen"), Yen(200'000'000));
    answers.answer(asked("crisis_guarantee_balance_yen"), Yen(100'000'000));
    CHECK(derived(answers).contradictions().empty());
    answers.answer(asked("crisis_guarantee_balance_yen"), Yen(100'000'001));
    REQUIRE(derived(answers).contradictions().size() == 1);
    CHECK(derived(answers).contradictions()[0].parts.size() == 2);
    CHECK(derived(answers).contradictions()[0].sum == Yen(300'000'001));

    Consultation consultation{Answers(shipped().vocabulary), {}};
    ExistingLoan loan;
    loan.balance = Yen(20'000'000);
    loan.refinanced = true;
    consultation.existingLoans = {loan};
    consultation.answers.answer(asked("refinanced_balance_yen"), Yen(20'000'000));
    CHECK(derive(shipped().vocabulary, shipped().rules, consultation, kIn2022).contradictions().empty());
    consultation.answers.answer(asked("refinanced_balance_yen"), Yen(20'000'001));
    const Answers found = derive(shipped().vocabulary, shipped().rules, consultation, kIn2022);
    REQUIRE(found.contradictions().size() == 1);
    CHECK(found.contradictions()[0].most == Yen(20'000'000));
    CHECK(found.awaitsJudgement(asked("refinanced_balance_yen")));
}

TEST_CASE("a reason that is open by a contradiction says which answers contradict one another") {
    Answers answers = guaranteedApplicant();
    answers.answer(asked("safety_net_guarantee_balance_yen"), Yen(310'000'000));
    int told = 0;
    for (const Reason& reason :
         reasons(lineOf("hyogo/R4", "long-term-line"), shipped().vocabulary, derived(answers), kIn2022)) {
        if (reason.contradictions.empty()) continue;
        ++told;
        CHECK(reason.finding == Finding::Judgement);
        const std::string text = reasonText(reason, shipped().vocabulary, Language::Japanese);
        CHECK(text.find("3億1,000万円") != std::string::npos);
        CHECK(text.find("「うちセーフティネット保証の残高」") != std::string::npos);
    }
    CHECK(told == 1);
}

// 福岡県信用保証協会「ご利用の内容」: 一般の保証の限度額は2億8,000万円
TEST_CASE("a ceiling beside a balance of which only the whole is answered is open where the whole could fill it") {
    Answers answers = guaranteedApplicant();
    const auto judgedWithBalance = [&](std::int64_t balance) {
        answers.answer(asked("guarantee_balance_yen"), Yen(balance));
        return judgedIn2022("hyogo/R4", "long-term-line", answers);
    };
    CHECK(judgedWithBalance(250'000'000) == Verdict::Eligible);
    CHECK(judgedWithBalance(250'000'001) == Verdict::NeedsAnswer);  // of it the safety-net balance is not answered
    answers.answer(asked("safety_net_guarantee_balance_yen"), Yen(1));
    CHECK(judgedWithBalance(250'000'001) == Verdict::Eligible);
    CHECK(judgedWithBalance(250'000'002) == Verdict::NeedsJudgement);
}
