#include "engine/eligibility/near_miss.h"

#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/answers/leaf_test.h"
#include "programs/applicants.h"
#include "report/menus/change_words.h"
#include "shipped.h"

#include <algorithm>

using namespace yushi;
using namespace std::chrono;

namespace {

constexpr Date kAsked = 2026y / November / 23;

FactId fact(const char* id) {
    const auto found = shippedVocabulary().findFact(id);
    REQUIRE(found);
    return *found;
}

Options option(const char* factId, const char* id) {
    const auto place = findOption(shippedVocabulary().fact(fact(factId)), id);
    REQUIRE(place);
    return Options::only(*place);
}

Condition leaf(const char* factId, Comparator comparator, FactValue threshold) {
    Condition condition;
    condition.test = Comparison{fact(factId), comparator, std::move(threshold)};
    return condition;
}

Condition group(Quantifier quantifier, std::vector<Condition> parts) {
    Condition condition;
    condition.test = Group{quantifier, std::move(parts)};
    return condition;
}

/// A menu of one line with a requirement and terms.
struct Menu {
    Edition edition;

    explicit Menu(Condition condition, Line line = {}) {
        Program program;
        program.eligibility = std::move(condition);
        program.lines.push_back(std::move(line));
        edition.programs.push_back(std::move(program));
    }
    LineRef ref() const { return {&edition, &edition.programs[0], &edition.programs[0].lines[0]}; }
};

struct Asker {
    Situation situation{Answers(shippedVocabulary()), kAsked};

    Asker& with(const char* id, FactValue value) {
        situation.answers.answer(fact(id), std::move(value));
        return *this;
    }
    std::vector<NearMiss> misses(const Menu& menu) const {
        return nearMisses(menu.ref(), shippedVocabulary(), shipped().rules, situation);
    }
};

Verdict verdictIn(const LineRef& line, const Situation& situation) {
    const Answers derived = derive(shippedVocabulary(), shipped().rules, situation.answers, situation.on);
    return verdict(line, shippedVocabulary(), derived, situation.on);
}

/// The change with its figure one unit, or its day one day, nearer to where it came from.
std::optional<SuggestedChange> oneUnitLess(SuggestedChange change) {
    if (change.onDay) {
        change.onDay = sys_days(*change.onDay) - days(1);
        return change;
    }
    if (!change.distance) return std::nullopt;
    const bool up = *change.from < change.to;
    if (auto* number = std::get_if<std::int64_t>(&change.to)) *number += up ? -1 : 1;
    if (auto* yen = std::get_if<Yen>(&change.to)) *yen += Yen(up ? -1 : 1);
    if (auto* share = std::get_if<Share>(&change.to)) *share = Share(share->parts() + (up ? -1'000 : 1'000));
    if (auto* date = std::get_if<Date>(&change.to)) *date = sys_days(*date) + days(up ? -1 : 1);
    return change;
}

/// What must hold of every near miss: it keeps its promise, and nothing in it is too much.
void checkPromise(const LineRef& line, const Situation& situation, const NearMiss& miss) {
    CAPTURE(line.edition->issuer, line.edition->id, line.line->id,
            nearMissText(miss, shippedVocabulary(), Language::Japanese));
    CHECK(miss.after != Verdict::Ineligible);
    CHECK(verdictIn(line, applied(miss.changes, situation)) == miss.after);
    for (std::size_t i = 0; i < miss.changes.size(); ++i) {
        const SuggestedChange& change = miss.changes[i];
        if (const auto* id = std::get_if<FactId>(&change.subject)) CHECK_FALSE(shippedVocabulary().fact(*id).fixed);
        auto without = miss.changes;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK(verdictIn(line, applied(without, situation)) == Verdict::Ineligible);
        if (const auto less = oneUnitLess(change)) {
            auto shorter = miss.changes;
            shorter[i] = *less;
            CHECK(verdictIn(line, applied(shorter, situation)) == Verdict::Ineligible);
        }
        for (std::size_t place = 0; place < Options::kMost; ++place) {
            if (!change.oneOf.has(place)) continue;
            auto other = miss.changes;
            const auto& held = std::get<Options>(*change.from);
            const bool several =
                shippedVocabulary().fact(std::get<FactId>(change.subject)).type == FactType::Choices;
            other[i].to = several ? held | Options::only(place) : Options::only(place);
            CHECK(verdictIn(line, applied(other, situation)) == miss.after);
        }
        CHECK_FALSE(changeText(change, shippedVocabulary(), Language::Japanese).empty());
        CHECK_FALSE(changeText(change, shippedVocabulary(), Language::English).empty());
    }
}

}  // namespace

// The example of the brief: three months are missing to one year, which is reached on 10 February 2027.
TEST_CASE("time in business that is missing is told with the day on which it is reached") {
    const Menu menu(leaf("business_months", Comparator::AtLeast, std::int64_t(12)));
    const auto misses = Asker().with("founded_on", Date(2026y / February / 10)).misses(menu);
    REQUIRE(misses.size() == 1);
    REQUIRE(misses[0].changes.size() == 1);
    const SuggestedChange& change = misses[0].changes[0];
    CHECK(change.from == FactValue(std::int64_t(9)));
    CHECK(change.to == FactValue(std::int64_t(12)));
    CHECK(change.distance == FactValue(std::int64_t(3)));
    CHECK(change.onDay == 2027y / February / 10);
    CHECK(changeText(change, shippedVocabulary(), Language::Japanese) ==
          "事業を営んでいる期間: あと3か月で1年、2027年2月10日から");
    CHECK(changeText(change, shippedVocabulary(), Language::English) ==
          "Time in business: 3 months more make 1 year, from 10 February 2027");
}

TEST_CASE("nobody is told to have been in business for less time") {
    const Menu menu(leaf("business_months", Comparator::LessThan, std::int64_t(60)));
    CHECK(Asker().with("founded_on", Date(2010y / January / 1)).misses(menu).empty());
}

TEST_CASE("place and sector are never suggested") {
    CHECK(Asker()
              .with("industry", option("industry", "construction"))
              .misses(Menu(leaf("industry", Comparator::Is, option("industry", "lodging"))))
              .empty());
    CHECK(Asker()
              .with("prefecture", option("prefecture", "tokyo"))
              .misses(Menu(leaf("prefecture", Comparator::Is, option("prefecture", "hyogo"))))
              .empty());
}

TEST_CASE("a figure is moved just to its limit") {
    const Menu menu(leaf("mutual_aid_units", Comparator::AtLeast, std::int64_t(5)));
    const auto misses = Asker().with("mutual_aid_units", std::int64_t(3)).misses(menu);
    REQUIRE(misses.size() == 1);
    CHECK(misses[0].changes[0].to == FactValue(std::int64_t(5)));
    CHECK(misses[0].changes[0].distance == FactValue(std::int64_t(2)));
    CHECK(misses[0].after == Verdict::Eligible);
}

TEST_CASE("nobody is told what no owner would follow (cases/README.md C)") {
    CHECK(Asker()  // 従業員を 8 → 5 人に減らす
              .with("employees", std::int64_t(8))
              .misses(Menu(leaf("employees", Comparator::AtMost, std::int64_t(5))))
              .empty());
    CHECK(Asker()  // the same by a rule of law: a retailer is a small enterprise with 5 employees or fewer
              .with("industry", option("industry", "retail"))
              .with("form", option("form", "company"))
              .with("employees", std::int64_t(6))
              .misses(Menu(leaf("small_enterprise", Comparator::Is, true)))
              .empty());
    CHECK(Asker()  // 担保がある → いいえ
              .with("collateral_available", true)
              .misses(Menu(leaf("collateral_available", Comparator::Is, false)))
              .empty());
    CHECK(Asker()  // 災害からの復旧を得る
              .with("intents", option("intents", "overseas"))
              .misses(Menu(leaf("intents", Comparator::IncludesAny, option("intents", "disaster_recovery"))))
              .empty());
    CHECK(Asker()  // 売上を減らす
              .with("sales_three_months_yen", Yen(100))
              .with("sales_three_months_year_before_yen", Yen(100))
              .misses(Menu(leaf("sales_decline_three_months_percent", Comparator::AtLeast, Share(50'000))))
              .empty());
}

TEST_CASE("the terms of the loan come first, then what the owner does, what others issue, and time") {
    Line line;
    line.limit = Yen(10'000'000);
    const Menu menu(group(Quantifier::Any, {leaf("business_months", Comparator::AtLeast, std::int64_t(12)),
                                  leaf("safety_net", Comparator::IncludesAny, option("safety_net", "sn5")),
                                  leaf("tax_paid", Comparator::Is, true),
                                  leaf("amount_yen", Comparator::AtMost, Yen(3'000'000))}),
                    line);
    const auto misses = Asker()
                            .with("founded_on", Date(2026y / February / 10))
                            .with("safety_net", Options())
                            .with("tax_paid", false)
                            .with("amount_yen", Yen(5'000'000))
                            .misses(menu);
    REQUIRE(misses.size() == 4);
    std::vector<Effort> efforts;
    for (const NearMiss& miss : misses) efforts.push_back(effortOf(miss.changes, shippedVocabulary()));
    CHECK(efforts == std::vector<Effort>{Effort::LoanItself, Effort::Owner, Effort::Issuer, Effort::Time});
}

TEST_CASE("any one of several certificates is one way, not several") {
    const Options both = option("safety_net", "sn4") | option("safety_net", "sn5");
    const auto misses = Asker()
                            .with("safety_net", Options())
                            .misses(Menu(leaf("safety_net", Comparator::IncludesAny, both)));
    REQUIRE(misses.size() == 1);
    CHECK(misses[0].changes[0].oneOf == both);
}

TEST_CASE("a choice between requirements takes the shorter way first and tells the other") {
    const auto units = [](std::int64_t least) {
        return leaf("mutual_aid_units", Comparator::AtLeast, least);
    };
    const Menu menu(group(Quantifier::Any, {group(Quantifier::All, {units(5), leaf("tax_paid", Comparator::Is, true)}), units(9),
                                  leaf("lender_accompanies", Comparator::Is, true)}));
    const auto misses = Asker()
                            .with("mutual_aid_units", std::int64_t(2))
                            .with("tax_paid", false)
                            .with("lender_accompanies", false)
                            .misses(menu);
    REQUIRE(misses.size() == 2);
    for (const NearMiss& miss : misses) CHECK(miss.changes.size() == 1);
}

TEST_CASE("amount, term, grace and use of funds are changed to what the line offers") {
    Line line;
    line.limit = Yen(20'000'000);
    line.term = Months(84);
    line.grace = Months(12);
    line.uses = std::vector<Use>{Use::Equipment};
    const Menu menu(leaf("tax_paid", Comparator::Is, true), line);
    const auto misses = Asker()
                            .with("tax_paid", true)
                            .with("amount_yen", Yen(25'000'000))
                            .with("term_months", std::int64_t(120))
                            .with("grace_months", std::int64_t(24))
                            .misses(menu);
    REQUIRE(misses.size() == 1);
    REQUIRE(misses[0].changes.size() == 3);
    const auto to = [&](const char* id) {
        const auto found =
            std::ranges::find(misses[0].changes, std::variant<FactId, const Condition*, Waiting>(fact(id)),
                              &SuggestedChange::subject);
        REQUIRE(found != misses[0].changes.end());
        return found->to;
    };
    CHECK(to("amount_yen") == FactValue(Yen(20'000'000)));
    CHECK(to("term_months") == FactValue(std::int64_t(84)));
    CHECK(to("grace_months") == FactValue(std::int64_t(12)));
}

// 長野県 宿泊施設整備資金 (平成14年度): 7 years, 12 with a building
TEST_CASE("C: a term beyond both longest ones is brought to the building's where a building is not answered") {
    Line line;
    line.term = Months(84);
    line.termBuilding = Months(144);
    const Menu menu(leaf("tax_paid", Comparator::Is, true), line);
    Asker asker = Asker().with("tax_paid", true).with("term_months", std::int64_t(150));
    const auto termIn = [&](const std::vector<NearMiss>& misses) {
        REQUIRE(misses.size() == 1);
        REQUIRE(misses[0].changes.size() == 1);
        return misses[0].changes[0].to;
    };
    const auto open = asker.misses(menu);
    CHECK(termIn(open) == FactValue(std::int64_t(144)));
    CHECK(open[0].after == Verdict::NeedsAnswer);
    const auto without = asker.with("includes_building", false).misses(menu);
    CHECK(termIn(without) == FactValue(std::int64_t(84)));
    const auto with = asker.with("includes_building", true).misses(menu);
    CHECK(termIn(with) == FactValue(std::int64_t(144)));
}

TEST_CASE("what the money is for is what it is: another use is no way in (cases/README.md C, 「消費資金」へ)") {
    Line line;
    line.uses = std::vector<Use>{Use::Equipment};
    const Menu menu(leaf("tax_paid", Comparator::Is, true), line);
    const Asker applicant = Asker().with("tax_paid", true).with("use", option("use", "working_capital"));
    CHECK(applicant.misses(menu).empty());
}

TEST_CASE("the amount fits the limit and the financed share at once") {
    Line line;
    line.limit = Yen(9'000'000);
    line.financingRatio = Portion{4, 5};
    const Menu menu(leaf("tax_paid", Comparator::Is, true), line);
    const auto misses = Asker()
                            .with("tax_paid", true)
                            .with("amount_yen", Yen(10'000'000))
                            .with("project_cost_yen", Yen(10'000'001))
                            .misses(menu);
    REQUIRE(misses.size() == 1);
    REQUIRE(misses[0].changes.size() == 1);
    CHECK(misses[0].changes[0].to == FactValue(Yen(8'000'000)));
}

TEST_CASE("a line that is not open yet is waited for, and one that has closed is not") {
    Line line;
    line.openFrom = 2027y / April / 1;
    const Menu menu(leaf("tax_paid", Comparator::Is, true), line);
    const auto misses = Asker().with("tax_paid", true).misses(menu);
    REQUIRE(misses.size() == 1);
    CHECK(misses[0].changes[0].onDay == 2027y / April / 1);
    CHECK(misses[0].changes[0].distance ==
          FactValue(std::int64_t(129)));  // `date`: 8 + 31 + 31 + 28 + 31 days
    line.openFrom = 2025y / April / 1;
    line.openTo = 2025y / May / 1;
    CHECK(Asker()
              .with("tax_paid", true)
              .misses(Menu(leaf("tax_paid", Comparator::Is, true), line))
              .empty());
}

TEST_CASE("a judgement that went against the applicant names who decides it") {
    Condition condition;
    const std::string id = "issuer/R6/program/mayor_approval/0123abcd";
    condition.test = Judgement{*shippedVocabulary().findJudgementKind("mayor_approval"), id};
    Asker applicant;
    applicant.situation.answers.decide(id, false);
    const Menu menu(condition);
    const auto misses = applicant.misses(menu);
    REQUIRE(misses.size() == 1);
    CHECK(issuerText(misses[0].changes[0], shippedVocabulary(), Language::Japanese) == "市町村");
}

TEST_CASE("every near miss of every catalog keeps its promise, and one unit less does not") {
    Applicants applicants(11);
    int told = 0;
    for (int i = 0; i < 12; ++i) {
        const Situation situation = applicants.nextAt(shipped().editions[static_cast<std::size_t>(i)],
                                                      60 + 3 * static_cast<unsigned>(i));
        for (const LineRef& line : shippedLines()) {
            for (const NearMiss& miss : nearMisses(line, shippedVocabulary(), shipped().rules, situation)) {
                checkPromise(line, situation, miss);
                ++told;
            }
        }
    }
    CHECK(told > 20);
}

namespace {

bool isOne(Options options) {
    return options.bits != 0 && (options.bits & (options.bits - 1)) == 0;
}

/// Whether an owner can and may change an answer in this direction, by the marks of facts.json.
bool mayBecome(const Fact& fact, const FactValue& from, const FactValue& to) {
    if (const auto* options = std::get_if<Options>(&to)) {
        for (std::size_t i = 0; i < fact.options.size(); ++i) {
            if (options->has(i) && fact.options[i].fixed) return false;
        }
        return fact.changes != Changeable::Downwards;
    }
    const bool up = plainNumber(from) < plainNumber(to);
    return fact.changes == Changeable::Anyhow || up == (fact.changes == Changeable::Upwards);
}

/// Whether another answer to @p id alone opens the line: every value that any requirement names is tried.
bool opensAlone(const LineRef& line, const Situation& situation, FactId id) {
    const Fact& fact = shippedVocabulary().fact(id);
    for (const FactValue& threshold : thresholdsOf(id)) {
        const auto* options = std::get_if<Options>(&threshold);
        if (options && !isOne(*options)) continue;
        if (!mayBecome(fact, *situation.answers[id], threshold)) continue;
        const bool several = options && fact.type == FactType::Choices;
        Situation changed = situation;
        changed.answers.answer(
            id, several ? FactValue(std::get<Options>(*situation.answers[id]) | *options) : threshold);
        if (verdictIn(line, changed) != Verdict::Ineligible) return true;
    }
    return false;
}

/// What can be changed: answered, neither fixed nor derived, nor a time that passes; and nobody is asked to make the
/// project dearer.
bool isChangeable(FactId id, const Situation& situation) {
    const Fact& fact = shippedVocabulary().fact(id);
    return situation.answers[id] && !fact.fixed && !fact.elapses && fact.type != FactType::Date &&
           std::holds_alternative<std::monostate>(fact.derivation) && id != shippedVocabulary().need().projectCost;
}

std::optional<FactId> oneThatOpens(const LineRef& line, const Situation& situation) {
    for (std::uint16_t f = 0; f < shippedVocabulary().facts().size(); ++f) {
        if (isChangeable(FactId{f}, situation) && opensAlone(line, situation, FactId{f})) return FactId{f};
    }
    return std::nullopt;
}

}  // namespace

// An independent search that knows nothing of conditions: answer by answer, value by value.
TEST_CASE("where one change of one answer opens a line, a near miss of one change is found") {
    Applicants applicants(12);
    int found = 0;
    for (std::size_t l = 0; l < shippedLines().size(); ++l) {
        const LineRef& line = shippedLines()[l];
        const Situation situation = applicants.nextAt(*line.edition, 35);
        if (verdictIn(line, situation) != Verdict::Ineligible) continue;
        const auto opening = oneThatOpens(line, situation);
        if (!opening) continue;
        ++found;
        const auto misses = nearMisses(line, shippedVocabulary(), shipped().rules, situation);
        CAPTURE(line.edition->issuer, line.edition->id, line.line->id, shippedVocabulary().fact(*opening).id);
        REQUIRE_FALSE(misses.empty());
        CHECK(misses[0].changes.size() == 1);
    }
    CHECK(found > 5);
}
