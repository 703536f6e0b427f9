// What must hold of every line of the shipped catalogs, whatever its own requirements say (cases/README.md, section C).
#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/offers/unstated.h"
#include "programs/applicants.h"
#include "report/menus/verdict_words.h"

#include <set>

using namespace yushi;

namespace {

FactId factNamed(const char* id) {
    return *shipped().vocabulary.findFact(id);
}

Options optionNamed(const char* factId, const std::string& id) {
    return Options::only(*findOption(shipped().vocabulary.fact(factNamed(factId)), id));
}

Verdict judged(const LineRef& line, const Situation& situation) {
    const Answers answers = derive(shipped().vocabulary, shipped().rules, situation.answers, situation.on);
    return verdict(line, shipped().vocabulary, answers, situation.on);
}

/// A municipality of the prefecture where @p edition lends, other than its own.
std::string anotherPlaceIn(const Edition& edition) {
    for (const Municipality& each : shipped().rules.municipalities.all()) {
        if (each.prefecture == edition.prefecture && each.name != edition.municipality) return each.name;
    }
    return {};
}

/// Applicants of many answers at the place where @p edition lends.
std::vector<Situation> applicantsAt(const Edition& edition) {
    Applicants applicants(17);
    std::vector<Situation> situations;
    for (int i = 0; i < 8; ++i) situations.push_back(applicants.nextAt(edition, 95));
    return situations;
}

}  // namespace

TEST_CASE("no line of an issuer with a territory is open elsewhere: another prefecture, another municipality") {
    for (const LineRef& line : shippedLines()) {
        INFO(line.edition->issuer << " " << line.edition->id << " " << line.line->id);
        for (Situation situation : applicantsAt(*line.edition)) {
            if (!line.edition->municipality.empty()) {
                situation.answers.answer(factNamed("municipality"), anotherPlaceIn(*line.edition));
                CHECK(judged(line, situation) == Verdict::Ineligible);
            }
            if (line.edition->prefecture.empty()) continue;
            situation.answers.answer(factNamed("municipality"), line.edition->municipality);
            situation.answers.answer(factNamed("prefecture"), optionNamed("prefecture", "tokyo"));
            CHECK(judged(line, situation) == Verdict::Ineligible);
        }
    }
}

TEST_CASE("only lenders of the whole country have no territory (商工貯蓄共済 lends in Nagano)") {
    std::set<std::string> nationwide;
    for (const Edition& edition : shipped().editions) {
        if (edition.territory.empty()) nationwide.insert(edition.issuer);
    }
    CHECK(nationwide == std::set<std::string>{"credit-guarantee", "jfc"});
}

TEST_CASE("money for housing or consumption is lent only by lines that name it (verdict-housing-money)") {
    int named = 0;
    for (const LineRef& line : shippedLines()) {
        INFO(line.edition->issuer << " " << line.edition->id << " " << line.line->id);
        std::set<Use> uses;
        for (const auto& reading : line.line->uses.possible()) uses.insert(reading.begin(), reading.end());
        const bool lends = uses.contains(Use::Housing) || uses.contains(Use::Consumption);
        named += lends ? 1 : 0;
        for (Situation situation : applicantsAt(*line.edition)) {
            for (const char* use : {"housing", "consumption"}) {
                situation.answers.answer(factNamed("use"), optionNamed("use", use));
                if (!lends) CHECK(judged(line, situation) == Verdict::Ineligible);
            }
            situation.answers.answer(factNamed("use"), optionNamed("use", "equipment"));
            situation.answers.answer(factNamed("private_purpose"), true);
            if (!lends) CHECK(judged(line, situation) == Verdict::Ineligible);
        }
    }
    CHECK(named == 3);  // 商工貯蓄共済: 役員及び従業員資金 消費 and 住宅, and 貯蓄積立金範囲内扱い, whose uses are uncertain
}

TEST_CASE("a need beyond every limit and term is refused, or the verdict says what is not stated") {
    for (const LineRef& line : shippedLines()) {
        INFO(line.edition->issuer << " " << line.edition->id << " " << line.line->id);
        for (Situation situation : applicantsAt(*line.edition)) {
            situation.answers.answer(factNamed("amount_yen"), Yen(10'000'000'000));
            situation.answers.answer(factNamed("term_months"), std::int64_t{480});
            situation.answers.answer(factNamed("grace_months"), std::int64_t{120});
            const Verdict found = judged(line, situation);
            if (found != Verdict::Eligible) continue;
            CHECK_FALSE(unstatedTerms(*line.line).empty());
            CHECK(verdictText(found, *line.line, Language::Japanese).find("資料に記載なし") != std::string::npos);
        }
    }
}

/// Whether a requirement, or a part of it, is that something holds, not that it does not.
bool asksForAnything(const Condition& requirement, bool negated) {
    const auto* group = std::get_if<Group>(&requirement.test);
    if (!group) return !negated;
    const bool below = negated != negatesParts(group->quantifier);
    return std::ranges::any_of(group->parts, [below](const Condition& part) { return asksForAnything(part, below); });
}

// 001 4 (1) ① 地域金融支援保証制度 states limits, terms and guarantors, and nobody to whom it lends
TEST_CASE("a line that only excludes does not say who may apply: a person asks at the desk (C)") {
    std::set<std::string> silent;
    for (const LineRef& line : shippedLines()) {
        const auto asks = [](const std::optional<Condition>& own) { return own && asksForAnything(*own, false); };
        if (asks(line.program->eligibility) || asks(line.line->eligibility)) continue;
        silent.insert(line.line->id);
        INFO(line.edition->issuer << " " << line.edition->id << " " << line.line->id);
        const Situation anyone = applicantsAt(*line.edition).front();
        const auto found = reasons(line, shipped().vocabulary, anyone.answers, anyone.on);
        CHECK(std::ranges::any_of(found, [](const Reason& reason) {
            const auto* term = std::get_if<TermTest>(&reason.requirement);
            return term && *term == TermTest::RequirementsStated && reason.finding == Finding::Judgement;
        }));
    }
    CHECK(silent.contains("shoko-chukin-regional-guarantee-line"));
    CHECK(silent.contains("shoko-chukin-regional-guarantee-working"));
}

/// Whether a line lends under the guarantee for the smallest (小口零細企業保証): its kinds or its name say so.
bool isSmallLot(const LineRef& line) {
    const bool named = line.program->name.find("小口零細企業保証") != std::string::npos;
    const auto& stated = line.line->guarantee;
    return named || (stated.isStated() && std::ranges::find(stated.value().kinds, "small_lot") != stated.value().kinds.end());
}

// domain-rules 4.4: 既存の保証付残高 + 今回 ≦ 2,000万円(福井県信用保証協会)。003 Ⅲ-1: 保証協会の保証残高が2,000万円を超えない方
TEST_CASE("the small-lot guarantee holds 20 million yen with what is guaranteed already, whichever menu uses it") {
    std::set<std::string> seen;
    for (const LineRef& line : shippedLines()) {
        if (!isSmallLot(line)) continue;
        seen.insert(line.line->id);
        for (Situation situation : applicantsAt(*line.edition)) {
            situation.on = line.edition->effectiveFrom;
            const auto judgedWith = [&](std::int64_t balance, std::int64_t amount) {
                situation.answers.answer(factNamed("small_lot_frame_left_yen"), std::nullopt);
                situation.answers.answer(factNamed("guarantee_balance_yen"), Yen(balance));
                situation.answers.answer(factNamed("amount_yen"), Yen(amount));
                const Answers answers = derive(shipped().vocabulary, shipped().rules, situation.answers, situation.on);
                const auto found = reasons(line, shipped().vocabulary, answers, situation.on);
                const auto frame = std::ranges::find_if(found, [](const Reason& reason) {
                    const auto* term = std::get_if<TermTest>(&reason.requirement);
                    return term && *term == TermTest::GuaranteeFrame;
                });
                return frame == found.end() ? std::nullopt : std::optional(frame->finding);
            };
            INFO(line.edition->issuer << " " << line.edition->id << " " << line.line->id);
            CHECK(judgedWith(18'000'000, 2'000'000) == Finding::Met);
            CHECK(judgedWith(18'000'001, 2'000'000) == Finding::NotMet);
            CHECK(judgedWith(20'000'000, 20'000'000) == Finding::NotMet);
        }
    }
    CHECK(seen == std::set<std::string>{"small-lot-both", "shinshu-creation-small-both", "special-small-line",
                                        "small-lot-line"});
}

TEST_CASE("a judgement is one question about one requirement (verdict-one-judgement-for-all)") {
    std::map<std::string, std::string> words;
    for (const RequiredJudgement& judgement : shippedJudgements()) {
        const Condition& requirement = *judgement.requirement;
        const std::string& id = judgementOf(requirement).id;
        INFO(id);
        CHECK(words.emplace(id, requirement.text.ja).first->second == requirement.text.ja);
        const std::string place = judgement.edition ? judgement.edition->issuer + "/" + judgement.edition->id : "rules";
        CHECK(id.starts_with(place + "/"));
    }
    CHECK(words.size() > 80);
    // An outcome that does not say which requirement it is about opens nothing.
    for (const JudgementKind& kind : shipped().vocabulary.judgementKinds()) {
        for (const LineRef& line : shippedLines()) {
            Situation situation = Applicants(23).nextAt(*line.edition, 60);
            const Verdict before = judged(line, situation);
            situation.answers.decide(kind.id, true);
            if (judged(line, situation) != before) FAIL_CHECK(kind.id << " " << line.line->id);
        }
    }
}
