// Every requirement of every shipped edition, held against applicants of whom the documents were asked by hand.
#include "catch.h"
#include "engine/answers/derive.h"
#include "format/fields/answer_format.h"
#include "format/json/json_value.h"
#include "programs/applicants.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace yushi;

namespace {

/// What one row of the table says of one requirement.
struct HeldApplicant {
    std::string row;
    const Condition* requirement = nullptr;
    Answers answers;
    std::string finding;
};

std::vector<std::string> partsOfCell(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    return parts;
}

const Edition& editionNamed(const std::string& name) {
    const auto found = std::ranges::find_if(shipped().editions, [&](const Edition& edition) {
        return edition.issuer + "/" + edition.id == name;
    });
    if (found == shipped().editions.end()) FAIL("no edition " << name);
    return *found;
}

/// The requirement of an edition ("*"), a program or a line.
const Condition& requirementAt(const Edition& edition, const std::string& scope) {
    if (scope == "*" && edition.eligibility) return *edition.eligibility;
    if (scope == "support") {
        for (const StatedSupport& support : edition.supports) {
            if (support.eligibility) return *support.eligibility;
        }
    }
    for (const Program& program : edition.programs) {
        if (program.id == scope && program.eligibility) return *program.eligibility;
        for (const Line& line : program.lines) {
            if (line.id == scope && line.eligibility) return *line.eligibility;
        }
    }
    FAIL("no requirement at " << edition.issuer << "/" << edition.id << " " << scope);
    return *edition.eligibility;
}

std::vector<const Condition*> leavesOf(const Condition& requirement) {
    std::vector<const Condition*> leaves;
    addLeaves(requirement, leaves);
    return leaves;
}

nlohmann::json jsonOfAnswer(const Fact& fact, const std::string& text) {
    switch (fact.type) {
        case FactType::Boolean:
            return text == "true";
        case FactType::Integer:
        case FactType::Yen:
            return std::stoll(text);
        case FactType::Choices:
            return text == "-" ? nlohmann::json::array() : nlohmann::json(partsOfCell(text, '+'));
        case FactType::Percent:
        case FactType::Date:
        case FactType::Choice:
        case FactType::Text:
            return text;
    }
    return {};
}

void giveAnswer(const std::string& id, const std::string& text, Answers& answers) {
    const auto fact = shipped().vocabulary.findFact(id);
    if (!fact) FAIL("no fact " << id);
    const Fact& definition = shipped().vocabulary.fact(*fact);
    Reading reading;
    const nlohmann::json json = jsonOfAnswer(definition, text);
    answers.answer(*fact, readAnswer(JsonValue(json, reading), definition));
    if (!reading.problems.empty()) FAIL(id << "=" << text << ": " << reading.problems[0].found.en);
}

/// Decides the judgement with these words in the applicant's favour.
void decideInFavour(const std::string& words, const Condition& requirement, Answers& answers) {
    for (const Condition* leaf : leavesOf(requirement)) {
        const auto* judgement = std::get_if<Judgement>(&leaf->test);
        if (judgement && leaf->text.ja == words) return answers.decide(judgement->id, true);
    }
    FAIL("no judgement " << words);
}

/// The applicant of a row on the first day of the edition.
Answers applicantOf(const std::string& cell, const Edition& edition, const Condition& requirement) {
    Answers answers(shipped().vocabulary);
    for (const std::string& given : partsOfCell(cell, ' ')) {
        const std::size_t equals = given.find('=');
        const std::string id = given.substr(0, equals);
        if (id == "&") continue;
        const std::string value = given.substr(equals + 1);
        id == "yes" ? decideInFavour(value, requirement, answers) : giveAnswer(id, value, answers);
    }
    return derive(shipped().vocabulary, shipped().rules, answers, edition.effectiveFrom);
}

/// The rows of the table, one for each requirement that a row names.
std::vector<HeldApplicant> readRequirementTable() {
    std::vector<HeldApplicant> table;
    std::ifstream stream(YUSHI_TEST_FOLDER "/programs/requirements.tsv");
    std::map<std::string, std::string> cells;
    std::string first;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line.starts_with("#") || line.starts_with("edition\t")) continue;
        std::istringstream columns(line);
        for (const char* column : {"edition", "scope", "finding", "applicant", "at"}) {
            std::string cell;
            std::getline(columns, cell, '\t');
            if (std::string(column) == "scope" && !cell.empty()) first.clear();
            if (!cell.empty()) cells[column] = cell;
        }
        // Later answers of the same fact replace those of the first applicant.
        const std::string own = cells["applicant"];
        if (first.empty()) first = own;
        const std::string applicant = own.starts_with("&") ? first + own.substr(1) : own;
        for (const std::string& name : partsOfCell(cells["edition"], ',')) {
            for (const std::string& scope : partsOfCell(cells["scope"], ',')) {
                const Edition& edition = editionNamed(name);
                const Condition& requirement = requirementAt(edition, scope);
                table.push_back({std::to_string(number) + ": " + name + " " + scope + " " + own + " (" +
                                     cells["at"] + ")",
                                 &requirement, applicantOf(applicant, edition, requirement),
                                 cells["finding"]});
            }
        }
    }
    return table;
}

const std::vector<HeldApplicant>& heldApplicants() {
    static const auto table = readRequirementTable();
    return table;
}

std::string findingName(Finding finding) {
    constexpr const char* kNames[] = {"not_met", "unanswered", "judgement", "met"};
    return kNames[static_cast<std::size_t>(finding)];
}

using GivenLeaves = std::map<const Condition*, Finding>;

/// What a requirement is found to be where some of its leaves are given.
Finding foundWith(const Condition& requirement, const Answers& answers, const GivenLeaves& given) {
    const auto most = [&](std::span<const Condition> parts) {
        Finding found = Finding::NotMet;
        for (const Condition& part : parts) found = outweighing(found, foundWith(part, answers, given));
        return found;
    };
    if (isGroup(requirement, Quantifier::Any)) return most(partsOf(requirement));
    if (isGroup(requirement, Quantifier::None)) return opposite(most(partsOf(requirement)));
    if (isGroup(requirement, Quantifier::All)) {
        Finding least = Finding::Met;
        for (const Condition& part : partsOf(requirement)) least = std::min(least, foundWith(part, answers, given));
        return least;
    }
    const auto found = given.find(&requirement);
    return found == given.end() ? evaluate(requirement, answers) : found->second;
}

/// Whether a requirement turns on @p leaf for an applicant, whatever people decide of its other judgements.
bool turnsOn(const Condition& leaf, const Condition& requirement, const Answers& answers) {
    std::vector<const Condition*> judged;
    for (const Condition* other : leavesOf(requirement)) {
        if (other != &leaf && std::holds_alternative<Judgement>(other->test)) judged.push_back(other);
    }
    std::size_t outcomes = 1;
    for (std::size_t i = 0; i < judged.size(); ++i) outcomes *= 3;
    for (std::size_t outcome = 0; outcome < outcomes; ++outcome) {
        GivenLeaves given;
        std::size_t rest = outcome;
        for (const Condition* judgement : judged) {
            constexpr Finding kOutcomes[] = {Finding::Judgement, Finding::Met, Finding::NotMet};
            given[judgement] = kOutcomes[rest % 3];
            rest /= 3;
        }
        given[&leaf] = Finding::Met;
        const Finding ifMet = foundWith(requirement, answers, given);
        given[&leaf] = Finding::NotMet;
        if (ifMet != foundWith(requirement, answers, given)) return true;
    }
    return false;
}

/// What @p leaf was found to be for those applicants of the table for whom the requirement turned on it.
std::set<Finding> findingsOf(const Condition& leaf, const Condition& requirement) {
    std::set<Finding> findings;
    for (const HeldApplicant& held : heldApplicants()) {
        if (held.requirement == &requirement && turnsOn(leaf, requirement, held.answers))
            findings.insert(evaluate(leaf, held.answers));
    }
    return findings;
}

std::vector<const Condition*> requirementsIn(const Edition& edition) {
    std::vector<const Condition*> requirements;
    const auto add = [&](const std::optional<Condition>& own) {
        if (own) requirements.push_back(&*own);
    };
    add(edition.eligibility);
    for (const StatedSupport& support : edition.supports) add(support.eligibility);
    for (const Program& program : edition.programs) {
        add(program.eligibility);
        for (const Line& line : program.lines) add(line.eligibility);
    }
    return requirements;
}

}  // namespace

TEST_CASE("applicants of the table meet the requirements that the documents say they meet") {
    REQUIRE(heldApplicants().size() >= 500);
    for (const HeldApplicant& held : heldApplicants()) {
        INFO(held.row);
        CHECK(findingName(evaluate(*held.requirement, held.answers)) == held.finding);
    }
}

TEST_CASE("each leaf of each shipped edition turns the finding of applicants in the table, both ways") {
    for (const Edition& edition : shipped().editions) {
        for (const Condition* requirement : requirementsIn(edition)) {
            for (const Condition* leaf : leavesOf(*requirement)) {
                CAPTURE(edition.issuer, edition.id, leaf->text.ja, leaf->citation.at);
                const auto findings = findingsOf(*leaf, *requirement);
                if (std::holds_alternative<Judgement>(leaf->test)) {
                    CHECK(findings.contains(Finding::Judgement));
                    continue;
                }
                CHECK(findings.contains(Finding::Met));
                CHECK(findings.contains(Finding::NotMet));
            }
        }
    }
}
