// 中小企業者 and 小規模企業者 by legal form, industry, capital and staff, against the law's table written here anew
// (中小企業信用保険法2条・施行令1条・1条の2 as 静岡県「令和6年度 県制度融資の概要」1-④ prints it: 個人・会社, 宗教法人は対象外).
#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/eligibility/eligibility.h"
#include "programs/applicants.h"

#include <set>

using namespace yushi;
using namespace std::chrono;

namespace {

struct SizedApplicant {
    std::string form;
    std::string industry;
    std::int64_t capital = 0;
    std::int64_t employees = 0;
};

using Industries = std::set<std::string>;

const Industries kMakers = {"manufacturing", "construction", "transport", "mining", "real_estate", "travel_agency"};
const Industries kServices = {"professional", "personal_services", "amusement", "other_services"};
const Industries kExcluded = {"agriculture_forestry", "fishery", "finance"};

Options optionOf(const char* factId, const std::string& id) {
    const Vocabulary& vocabulary = shipped().vocabulary;
    return Options::only(*findOption(vocabulary.fact(*vocabulary.findFact(factId)), id));
}

Finding foundBy(const char* rule, const SizedApplicant& applicant) {
    const Vocabulary& vocabulary = shipped().vocabulary;
    Answers answers(vocabulary);
    const auto answer = [&](const char* fact, FactValue value) { answers.answer(*vocabulary.findFact(fact), std::move(value)); };
    if (!applicant.form.empty()) answer("form", optionOf("form", applicant.form));
    answer("industry", optionOf("industry", applicant.industry));
    answer("capital_yen", Yen(applicant.capital));
    answer("employees", applicant.employees);
    return evaluate(ruleInForce(shipped().rules, rule, 2024y / June / 15)->condition, answers);
}

struct SizeCeiling {
    std::int64_t capital;
    std::int64_t employees;
};

/// The row of the law's table; nothing where the sources do not say which row an industry belongs to.
std::optional<SizeCeiling> ceilingOf(const std::string& industry) {
    if (kMakers.contains(industry) || industry == "software") return SizeCeiling{300'000'000, 300};
    if (industry == "rubber_products") return SizeCeiling{300'000'000, 900};
    if (industry == "wholesale") return SizeCeiling{100'000'000, 100};
    if (industry == "retail" || industry == "food_service") return SizeCeiling{50'000'000, 50};
    if (kServices.contains(industry)) return SizeCeiling{50'000'000, 100};
    if (industry == "lodging") return SizeCeiling{50'000'000, 200};
    return std::nullopt;
}

Finding oneOrNone(bool met) {
    return met ? Finding::Met : Finding::NotMet;
}

/// Of individuals, who have no capital, and of companies, for which capital or staff suffices.
Finding smeByTable(const SizedApplicant& applicant) {
    const bool company = applicant.form == "company";
    const auto within = [&](const SizeCeiling& ceiling) {
        return (company && applicant.capital <= ceiling.capital) || applicant.employees <= ceiling.employees;
    };
    if (const auto ceiling = ceilingOf(applicant.industry)) return oneOrNone(within(*ceiling));
    if (!within({300'000'000, 300})) return Finding::NotMet;  // the widest row of those that can be meant
    const bool everyRow = within({50'000'000, 50}) && !kExcluded.contains(applicant.industry);
    return everyRow ? Finding::Met : Finding::Judgement;
}

/// 300 at most; the ceiling of the industry too with some corporations.
Finding smeOfNonProfit(const SizedApplicant& applicant) {
    if (applicant.employees > 300) return Finding::NotMet;
    if (kExcluded.contains(applicant.industry)) return Finding::Judgement;
    const auto ceiling = ceilingOf(applicant.industry);
    return applicant.employees <= (ceiling ? ceiling->employees : 50) ? Finding::Met : Finding::Judgement;
}

Finding smeExpected(const SizedApplicant& applicant) {
    if (applicant.form == "religious_corporation") return Finding::NotMet;
    if (applicant.form == "cooperative" || applicant.form == "other") return Finding::Judgement;
    if (applicant.form == "medical_corporation") return oneOrNone(applicant.employees <= 300);
    return applicant.form == "npo" ? smeOfNonProfit(applicant) : smeByTable(applicant);
}

/// 20, in commerce and services 5; 宿泊業 and 娯楽業 count among the 20.
Finding smallExpected(const SizedApplicant& applicant) {
    if (applicant.form == "religious_corporation" || applicant.employees > 20) return Finding::NotMet;
    if (applicant.form != "company" && applicant.form != "sole_proprietor") return Finding::Judgement;
    static const Industries commerce = {"wholesale",    "retail",            "food_service",
                                        "professional", "personal_services", "other_services"};
    static const Industries others = {"manufacturing", "rubber_products", "construction", "transport", "mining",
                                      "lodging",       "amusement",       "fishery",      "agriculture_forestry"};
    if (applicant.employees <= 5 || others.contains(applicant.industry)) return Finding::Met;
    return commerce.contains(applicant.industry) ? Finding::NotMet : Finding::Judgement;
}

std::vector<std::string> optionIdsOf(const char* factId) {
    std::vector<std::string> ids;
    const Vocabulary& vocabulary = shipped().vocabulary;
    for (const FactOption& option : vocabulary.fact(*vocabulary.findFact(factId)).options) ids.push_back(option.id);
    return ids;
}

/// Every form in every industry, on both sides of every figure of the table.
std::vector<SizedApplicant> everySize() {
    std::vector<SizedApplicant> all;
    for (const std::string& form : optionIdsOf("form")) {
        for (const std::string& industry : optionIdsOf("industry")) {
            for (const std::int64_t capital : {50'000'000, 100'000'000, 300'000'000}) {
                for (const std::int64_t employees : {5, 20, 50, 100, 200, 300, 900}) {
                    for (const std::int64_t beyond : {0, 1}) all.push_back({form, industry, capital + beyond, employees + beyond});
                    all.push_back({form, industry, 300'000'001, employees});
                }
            }
        }
    }
    return all;
}

}  // namespace

TEST_CASE("every legal form in every industry is a small or medium-sized enterprise as the law's table says") {
    for (const SizedApplicant& applicant : everySize()) {
        CAPTURE(applicant.form, applicant.industry, applicant.capital, applicant.employees);
        REQUIRE(foundBy("sme", applicant) == smeExpected(applicant));
        REQUIRE(foundBy("small_enterprise", applicant) == smallExpected(applicant));
    }
    CHECK(foundBy("sme", {"", "other_services", 1'000'000, 3}) == Finding::Unanswered);  // it may be a religious corporation
}
