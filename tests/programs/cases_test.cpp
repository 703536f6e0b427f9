#include "catalog/folders/load.h"
#include "catalog/readers/consultation_reader.h"
#include "catch.h"
#include "engine/answers/derive.h"
#include "engine/eligibility/eligibility.h"
#include "format/json/json_value.h"
#include "shipped.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

/// An applicant with the verdicts that a desk would give, worked out from the documents by hand.
struct WrittenCase {
    std::string file;
    nlohmann::json content;
};

std::vector<WrittenCase> writtenCases() {
    std::vector<WrittenCase> cases;
    for (const auto& entry : fs::directory_iterator(YUSHI_TEST_FOLDER "/programs/cases")) {
        std::ifstream stream(entry.path());
        cases.push_back({entry.path().filename().string(), nlohmann::json::parse(stream)});
    }
    std::ranges::sort(cases, {}, &WrittenCase::file);
    return cases;
}

Date dayOf(const std::string& text) {
    Reading reading;
    const nlohmann::json json = text;
    return *JsonValue(json, reading).date();
}

/// What is known of the applicant on a day, with the wanted loan among the answers.
Answers answersOf(const WrittenCase& written, Date on) {
    Reading reading{written.file, {}};
    const JsonValue value(written.content["applicant"], reading);
    const Consultation consultation = readConsultation(value, shipped().vocabulary, shipped().rules);
    for (const Problem& problem : reading.problems)
        FAIL(written.file << " " << problem.pointer << " " << problem.found.en);
    return derive(shipped().vocabulary, shipped().rules, consultation, on);
}

std::optional<LineRef> findLine(const nlohmann::json& expected) {
    for (const Edition& edition : shipped().editions) {
        if (edition.issuer != expected["issuer"] || edition.id != expected["edition"]) continue;
        for (const LineRef& line : linesOf(edition)) {
            if (line.line->id == expected["line"]) return line;
        }
    }
    return std::nullopt;
}

Verdict verdictNamed(const std::string& name) {
    if (name == "eligible") return Verdict::Eligible;
    if (name == "needs_judgement") return Verdict::NeedsJudgement;
    if (name == "needs_answer") return Verdict::NeedsAnswer;
    REQUIRE(name == "ineligible");
    return Verdict::Ineligible;
}

/// Whether a leaf of @p reason carries @p finding because of the fact or judgement named @p id.
bool decides(const Reason& reason, const std::string& id, Finding finding) {
    for (const Reason& part : reason.parts) {
        if (decides(part, id, finding)) return true;
    }
    if (reason.finding != finding) return false;
    const Vocabulary& vocabulary = shipped().vocabulary;
    if (reason.fact) return vocabulary.fact(*reason.fact).id == id;
    const auto* condition = std::get_if<const Condition*>(&reason.requirement);
    const auto* judgement = condition ? std::get_if<Judgement>(&(*condition)->test) : nullptr;
    return judgement && vocabulary.judgementKind(judgement->kind).id == id;
}

}  // namespace

TEST_CASE("applicants of the written cases get the verdicts that the documents give them") {
    const auto cases = writtenCases();
    REQUIRE(cases.size() >= 12);
    for (const WrittenCase& written : cases) {
        for (const auto& expected : written.content["expected"]) {
            INFO(written.file << " " << expected["issuer"] << " " << expected["line"] << ": "
                              << expected["why"]);
            const auto line = findLine(expected);
            REQUIRE(line);
            const Date on = dayOf(expected.value("on", written.content["on"].get<std::string>()));
            const Answers answers = answersOf(written, on);
            const Verdict wanted = verdictNamed(expected["verdict"].get<std::string>());
            CHECK(verdict(*line, shipped().vocabulary, answers, on) == wanted);
            if (!expected.contains("by")) continue;
            const auto because = reasons(*line, shipped().vocabulary, answers, on);
            CHECK(std::ranges::any_of(because, [&](const Reason& reason) {
                return decides(reason, expected["by"].get<std::string>(), static_cast<Finding>(wanted));
            }));
        }
    }
}
