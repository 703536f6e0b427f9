#include "engine/answers/derive.h"

#include "catalog/folders/load.h"
#include "catch.h"
#include "engine/eligibility/eligibility.h"
#include "shipped.h"

#include <algorithm>
#include <string>

using namespace yushi;
using namespace std::chrono;

namespace {

/// Answers to facts of the shipped vocabulary by their ids.
class Applicant {
  public:
    Applicant& yen(const char* fact, std::int64_t amount) { return answer(fact, Yen(amount)); }
    Applicant& percent(const char* fact, std::int64_t tenths) { return answer(fact, Share(tenths * 1000)); }
    Applicant& number(const char* fact, std::int64_t value) { return answer(fact, value); }
    Applicant& yes(const char* fact, bool value = true) { return answer(fact, value); }
    Applicant& date(const char* fact, Date value) { return answer(fact, value); }
    Applicant& options(const char* fact, std::initializer_list<const char*> ids) {
        const Fact& definition = vocabulary().fact(idOf(fact));
        Options chosen;
        for (const char* id : ids) chosen = chosen | Options::only(*findOption(definition, id));
        return answer(fact, chosen);
    }

    const Answers& answers() const { return answers_; }

    std::optional<FactValue> derived(const char* fact, Date on) const {
        return derive(vocabulary(), shipped().rules, answers_, on)[idOf(fact)];
    }
    bool supports(const char* fact, const char* option, Date on) const {
        const auto value = derived(fact, on);
        return value && std::get<Options>(*value).has(*findOption(vocabulary().fact(idOf(fact)), option));
    }

  private:
    static const Vocabulary& vocabulary() { return shipped().vocabulary; }
    static FactId idOf(const char* fact) { return *vocabulary().findFact(fact); }
    Applicant& answer(const char* fact, FactValue value) {
        answers_.answer(idOf(fact), std::move(value));
        return *this;
    }

    Answers answers_{vocabulary()};
};

/// Sales of the last month, and of it and the next two, against a year before.
Applicant withSales(std::int64_t month, std::int64_t monthBefore, std::int64_t three,
                    std::int64_t threeBefore) {
    Applicant applicant;
    applicant.yen("sales_last_month_yen", month).yen("sales_last_month_year_before_yen", monthBefore);
    applicant.yen("sales_expected_three_months_yen", three);
    applicant.yen("sales_expected_three_months_year_before_yen", threeBefore);
    return applicant;
}

constexpr Date kToday = 2026y / November / 25;

}  // namespace

TEST_CASE("sales support safety-net no. 4 from a fall of 20 % in both spans, cut to 0.1 %") {
    // 佐伯市 kiji0034000: 19.98 % は 19.9 % であり 20 % ではない
    CHECK(withSales(8'000'000, 10'000'000, 24'000'000, 30'000'000)
              .supports("safety_net_supported", "sn4", kToday));
    const auto below = withSales(8'002'000, 10'000'000, 24'000'000, 30'000'000);
    CHECK(below.derived("sales_decline_last_month_percent", kToday) == FactValue(Share(199'000)));
    CHECK_FALSE(below.supports("safety_net_supported", "sn4", kToday));
    CHECK_FALSE(withSales(8'000'000, 10'000'000, 24'030'001, 30'000'000)
                    .supports("safety_net_supported", "sn4", kToday));
}

TEST_CASE("a designation that a person decides does not take a number from what the figures support") {
    Applicant applicant = withSales(8'000'000, 10'000'000, 24'000'000, 30'000'000);
    const auto& fact = shipped().vocabulary.fact(*shipped().vocabulary.findFact("safety_net_supported"));
    const Answers answers = derive(shipped().vocabulary, shipped().rules, applicant.answers(), kToday);
    const auto findings =
        optionFindings(std::get<OptionsByRules>(fact.derivation), shipped().rules, answers, kToday);
    const auto four = std::ranges::find(findings, *findOption(fact, "sn4"), &OptionFinding::option);
    REQUIRE(four != findings.end());
    CHECK(four->finding == Finding::Judgement);
    REQUIRE(four->rule);
}

TEST_CASE("the crisis guarantee is supported only while it is designated") {
    // 兵庫県 令和4年度 図表17: R2.2.1〜R3.12.31、売上 15 % 減少(新地町)
    const auto applicant = withSales(8'500'000, 10'000'000, 25'500'000, 30'000'000);
    CHECK_FALSE(applicant.supports("safety_net_supported", "crisis", 2020y / January / 31));
    CHECK(applicant.supports("safety_net_supported", "crisis", 2020y / February / 1));
    CHECK(applicant.supports("safety_net_supported", "crisis", 2021y / December / 31));
    CHECK_FALSE(applicant.supports("safety_net_supported", "crisis", 2022y / January / 1));
}

TEST_CASE("the fall of the operating margin counts for no. 5 since December 2024") {
    Applicant applicant;
    applicant.percent("operating_margin_fall_percent", 200);
    CHECK_FALSE(applicant.supports("safety_net_supported", "sn5", 2024y / November / 30));
    CHECK(applicant.supports("safety_net_supported", "sn5", 2024y / December / 1));
    applicant.percent("operating_margin_fall_percent", 199);
    CHECK_FALSE(applicant.supports("safety_net_supported", "sn5", kToday));
}

TEST_CASE("a new business is compared with its own earlier months for no. 5") {
    // 津市 1004339・令和6年12月の変更: 業歴1年3か月未満、最近1か月と直前3か月の平均、5 %
    Applicant applicant;
    applicant.yen("sales_last_month_yen", 950'000).yen("sales_earlier_months_average_yen", 1'000'000);
    applicant.number("business_months", 14);
    CHECK(applicant.supports("safety_net_supported", "sn5", kToday));
    applicant.number("business_months", 15);
    CHECK_FALSE(applicant.supports("safety_net_supported", "sn5", kToday));
}

TEST_CASE("claims, dependence, borrowing: nos. 1, 2, 6, 7 and 8 at their bounds") {
    const auto supports = [](const Applicant& applicant, const char* number) {
        return applicant.supports("safety_net_supported", number, kToday);
    };
    // 上山市: 売掛等 50万円以上、または取引規模 20 % 以上
    CHECK(supports(Applicant().yen("bankrupt_customer_claims_yen", 500'000), "sn1"));
    CHECK_FALSE(supports(Applicant()
                             .yen("bankrupt_customer_claims_yen", 499'999)
                             .percent("bankrupt_customer_share_percent", 199),
                         "sn1"));
    CHECK(supports(Applicant().percent("bankrupt_customer_share_percent", 200), "sn1"));
    // 塩竈市・長南町: 依存 20 % 以上、売上 10 % 減少
    CHECK(supports(withSales(90, 100, 270, 300).percent("restricted_customer_share_percent", 200), "sn2"));
    CHECK_FALSE(
        supports(withSales(91, 100, 270, 300).percent("restricted_customer_share_percent", 200), "sn2"));
    CHECK(supports(Applicant().yes("failed_lender_business"), "sn6"));
    // 仙台市: 指定金融機関 10 % 以上、前年比 10 % 減少、総借入の減少
    Applicant lender;
    lender.yen("designated_lender_balance_yen", 90).yen("designated_lender_balance_year_before_yen", 100);
    lender.yen("total_borrowing_yen", 900).yen("total_borrowing_year_before_yen", 901);
    CHECK(supports(lender, "sn7"));
    CHECK_FALSE(supports(Applicant(lender).yen("total_borrowing_yen", 901), "sn7"));
    CHECK_FALSE(supports(Applicant(lender).yen("designated_lender_balance_yen", 91), "sn7"));
    CHECK(supports(Applicant(lender).options("plans", {"rehabilitation"}).yes("rcc_terms_changed"), "sn8"));
    CHECK_FALSE(supports(Applicant(lender).options("plans", {"bcp"}).yes("rcc_terms_changed"), "sn8"));
}

TEST_CASE("what is supported stays open as long as nothing is and an answer is missing") {
    CHECK_FALSE(Applicant().derived("safety_net_supported", kToday).has_value());
}

TEST_CASE("balances leave so much of the ceilings of guarantees") {
    // 福岡県信用保証協会: 普通2億円+無担保8,000万円、組合4億8,000万円。SN は同額の別枠
    Applicant applicant;
    applicant.options("form", {"company"}).yen("guarantee_balance_yen", 100'000'000);
    applicant.yen("safety_net_guarantee_balance_yen", 30'000'000).yen("crisis_guarantee_balance_yen", 0);
    CHECK(applicant.derived("general_frame_left_yen", kToday) == FactValue(Yen(210'000'000)));
    CHECK(applicant.derived("safety_net_frame_left_yen", kToday) == FactValue(Yen(250'000'000)));
    CHECK(applicant.derived("small_lot_frame_left_yen", kToday) == FactValue(Yen(0)));
    CHECK_FALSE(applicant.derived("unsecured_frame_left_yen", kToday).has_value());
    applicant.options("form", {"cooperative"});
    CHECK(applicant.derived("general_frame_left_yen", kToday) == FactValue(Yen(410'000'000)));
}

TEST_CASE("nos. 1 to 4 and 6 and the small guarantees leave no responsibility with the lender") {
    // 全国信用保証協会連合会; 5号は 2018-04-01 から対象(目黒区)
    const auto shared = [](const Applicant& applicant, Date on = kToday) {
        return applicant.derived("responsibility_shared", on);
    };
    const auto plain = [] { return Applicant().options("safety_net", {}).options("guarantee_kinds", {}); };
    CHECK(shared(plain()) == FactValue(true));
    for (const char* number : {"sn1", "sn2", "sn3", "sn4", "sn6", "crisis"})
        CHECK(shared(plain().options("safety_net", {number})) == FactValue(false));
    for (const char* number : {"sn5", "sn7", "sn8"})
        CHECK(shared(plain().options("safety_net", {number})) == FactValue(true));
    CHECK(shared(plain().options("guarantee_kinds", {"small_lot"})) == FactValue(false));
    CHECK_FALSE(shared(plain(), 2018y / March / 31).has_value());
}

TEST_CASE("gross profit, cost and oil share follow from the amounts of three months") {
    Applicant applicant;
    applicant.yen("sales_three_months_yen", 9'000'000).yen("sales_three_months_year_before_yen", 9'000'000);
    applicant.yen("cost_of_sales_yen", 6'600'000).yen("cost_of_sales_year_before_yen", 6'000'000);
    applicant.yen("oil_purchases_yen", 1'320'000);
    CHECK(applicant.derived("cost_of_sales_rise_percent", kToday) == FactValue(Share(100'000)));
    CHECK(applicant.derived("gross_profit_yen", kToday) == FactValue(Yen(2'400'000)));
    CHECK(applicant.derived("gross_profit_fallen", kToday) == FactValue(true));
    CHECK(applicant.derived("oil_cost_share_percent", kToday) == FactValue(Share(200'000)));
}

TEST_CASE("a founding day ahead makes a founder, and its day makes a business") {
    Applicant applicant;
    applicant.date("founded_on", 2026y / November / 26);
    CHECK(applicant.derived("planned_founder", kToday) == FactValue(true));
    CHECK(applicant.derived("business_months", kToday) == FactValue(std::int64_t(0)));
    CHECK(applicant.derived("planned_founder", 2026y / November / 26) == FactValue(false));
}

TEST_CASE("an amount beyond what is left of the guarantee's ceiling cannot be guaranteed") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    Edition edition;
    Program program;
    program.eligibility.emplace();
    program.eligibility->test = Group{};
    Line line;
    const auto judged = [&](GuaranteeUse use, std::vector<std::string> kinds, std::int64_t amount) {
        Guarantee guarantee;
        guarantee.use = use;
        guarantee.kinds = std::move(kinds);
        line.guarantee = guarantee;
        Applicant applicant;
        applicant.yen("amount_yen", amount)
            .yen("safety_net_frame_left_yen", 30)
            .yen("general_frame_left_yen", 20);
        return verdict({&edition, &program, &line}, vocabulary, applicant.answers(), kToday);
    };
    CHECK(judged(GuaranteeUse::Required, {"sn4"}, 30) == Verdict::Eligible);
    CHECK(judged(GuaranteeUse::Required, {"sn4"}, 31) == Verdict::Ineligible);
    CHECK(judged(GuaranteeUse::Required, {"sn4", "general"}, 30) == Verdict::Eligible);
    CHECK(judged(GuaranteeUse::InPrinciple, {}, 20) == Verdict::Eligible);
    CHECK(judged(GuaranteeUse::InPrinciple, {}, 21) == Verdict::NeedsJudgement);
    CHECK(judged(GuaranteeUse::Required, {}, 21) == Verdict::NeedsJudgement);
    CHECK(judged(GuaranteeUse::Required, {"small_lot"}, 99) ==
          Verdict::Eligible);  // its balance is not known
    CHECK(judged(GuaranteeUse::Optional, {"sn4"}, 99) == Verdict::Eligible);
}

TEST_CASE("the units of the mutual aid limit the amount, and are asked for where they are open") {
    const Vocabulary& vocabulary = shipped().vocabulary;
    Edition edition;
    Program program;
    program.eligibility.emplace();
    program.eligibility->test = Group{};
    Line line;
    line.limitFact = *vocabulary.findFact("mutual_aid_limit_yen");
    const auto judged = [&](Applicant& applicant) {
        const Answers answers = derive(vocabulary, shipped().rules, applicant.answers(), kToday);
        return verdict({&edition, &program, &line}, vocabulary, answers, kToday);
    };
    Applicant applicant;
    CHECK(judged(applicant) == Verdict::Eligible);
    CHECK(judged(applicant.yen("amount_yen", 3'000'000)) == Verdict::NeedsAnswer);
    CHECK(judged(applicant.number("mutual_aid_units", 3)) == Verdict::Eligible);  // 1口につき100万円
    CHECK(judged(applicant.yen("amount_yen", 3'000'001)) == Verdict::Ineligible);
}

TEST_CASE("what is owed of a program, or of lines under one limit, is counted beside the amount") {
    // 長野県 H30: 経営安定対策と特別経営安定対策の合計で 設備6,000万円 運転8,000万円
    const auto edition = std::ranges::find_if(
        shipped().editions, [](const Edition& e) { return e.issuer == "nagano-pref" && e.id == "H30"; });
    REQUIRE(edition != shipped().editions.end());
    const auto lines = linesOf(*edition);
    const auto line = std::ranges::find_if(
        lines, [](const LineRef& ref) { return ref.line->id == "management-soundness-special-working"; });
    REQUIRE(line != lines.end());
    const auto remaining = [&](const Consultation& consultation) -> std::optional<Reason> {
        const Answers answers = derive(shipped().vocabulary, shipped().rules, consultation, kToday);
        for (const Reason& reason : reasons(*line, shipped().vocabulary, answers, kToday)) {
            if (reason.requirement == std::variant<const Condition*, TermTest>(TermTest::RemainingLimit))
                return reason;
        }
        return std::nullopt;
    };
    Consultation consultation{Applicant().yen("amount_yen", 50'000'000).answers(), {}};
    CHECK_FALSE(remaining(consultation));
    ExistingLoan loan;
    loan.balance = Yen(30'000'000);
    loan.program = ProgramName{"nagano-pref", "management-soundness-stabilisation"};
    consultation.existingLoans = {loan};
    REQUIRE(remaining(consultation));
    CHECK(remaining(consultation)->finding == Finding::Met);
    CHECK(remaining(consultation)->thresholds == std::vector<FactValue>{Yen(50'000'000)});
    consultation.existingLoans[0].balance = Yen(30'000'001);
    CHECK(remaining(consultation)->finding == Finding::Judgement);
    consultation.existingLoans[0].refinanced = true;
    CHECK_FALSE(remaining(consultation));
}

// 003 2 商工貯蓄共済融資制度〈限度額〉: 借入時の貯蓄積立金額の範囲内（1万円未満は切り捨て）
TEST_CASE("within savings of 1234567 yen 1230000 yen are lent (1万円未満切捨て)") {
    const auto edition = std::ranges::find(shipped().editions, std::string("shokochochiku"), &Edition::issuer);
    REQUIRE(edition != shipped().editions.end());
    const auto lines = linesOf(*edition);
    const auto line = std::ranges::find_if(lines, [](const LineRef& ref) { return ref.line->id == "savings-line"; });
    REQUIRE(line != lines.end());
    const auto ownLimit = [&](std::int64_t savings, std::int64_t amount) {
        Applicant applicant;
        applicant.yen("mutual_aid_savings_yen", savings).yen("amount_yen", amount);
        const Answers answers = derive(shipped().vocabulary, shipped().rules, applicant.answers(), kToday);
        for (const Reason& reason : reasons(*line, shipped().vocabulary, answers, kToday)) {
            if (reason.requirement == std::variant<const Condition*, TermTest>(TermTest::AmountOfApplicant))
                return reason.finding;
        }
        return Finding::Unanswered;
    };
    CHECK(ownLimit(1'234'567, 1'230'000) == Finding::Met);
    CHECK(ownLimit(1'234'567, 1'230'001) == Finding::NotMet);
    CHECK(ownLimit(1'239'999, 1'230'001) == Finding::NotMet);
    CHECK(ownLimit(1'240'000, 1'240'000) == Finding::Met);
    CHECK(ownLimit(9'999, 1) == Finding::NotMet);
}

TEST_CASE("a limit beside a balance that is not written is open, and its figure is the most that can be left") {
    // 長野県 H30: 経営安定対策と特別経営安定対策の合計で 設備6,000万円 運転8,000万円
    const auto edition = std::ranges::find_if(
        shipped().editions, [](const Edition& e) { return e.issuer == "nagano-pref" && e.id == "H30"; });
    REQUIRE(edition != shipped().editions.end());
    const auto lines = linesOf(*edition);
    const auto line = std::ranges::find_if(
        lines, [](const LineRef& ref) { return ref.line->id == "management-soundness-special-working"; });
    REQUIRE(line != lines.end());
    ExistingLoan unwritten;
    unwritten.program = ProgramName{"nagano-pref", "management-soundness-stabilisation"};
    ExistingLoan written = unwritten;
    written.balance = Yen(30'000'000);
    Consultation consultation{Applicant().yen("amount_yen", 10'000'000).answers(), {}};
    const auto remaining = [&]() -> std::optional<Reason> {
        const Answers answers = derive(shipped().vocabulary, shipped().rules, consultation, kToday);
        for (const Reason& reason : reasons(*line, shipped().vocabulary, answers, kToday)) {
            if (reason.requirement == std::variant<const Condition*, TermTest>(TermTest::RemainingLimit))
                return reason;
        }
        return std::nullopt;
    };
    consultation.existingLoans = {unwritten};
    REQUIRE(remaining());
    CHECK(remaining()->finding == Finding::Judgement);
    CHECK(remaining()->thresholds == std::vector<FactValue>{Yen(80'000'000)});
    consultation.existingLoans = {written, unwritten};
    CHECK(remaining()->finding == Finding::Judgement);
    CHECK(remaining()->thresholds == std::vector<FactValue>{Yen(50'000'000)});
    consultation.existingLoans = {written};
    CHECK(remaining()->finding == Finding::Met);
}
