// No key of the file formats reaches a person: every message that the window can show, in both languages.
#include "catalog/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "report/cost_words.h"
#include "report/field_words.h"
#include "report/loan_words.h"
#include "report/part_words.h"
#include "report/set_aside_words.h"
#include "report/words.h"
#include "shipped.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

constexpr int kMostKinds = 64;  // more than any kind of fault has; those that are none have no words

LoanTerms fullTerms() {
    LoanTerms terms;
    terms.principal = Yen(1'000'000);
    terms.rates = {{Months(2), Rate(2'000'000)}};
    terms.term = Months(60);
    terms.grace = Months(60);
    terms.instalment = Yen(1);
    terms.interestInterval = Months(5);
    terms.drawdownOn = Date{std::chrono::year(1900), std::chrono::January, std::chrono::day(1)};
    return terms;
}

/// What a person reads of a problem: in the window, and by the fault's own words on the command line.
std::vector<std::string> wordsOf(Problem problem) {
    std::vector<std::string> texts;
    for (const Language language : {Language::Japanese, Language::English}) {
        texts.push_back(problemInWords(problem, language));
        Problem plain = problem;
        plain.pointer.clear();
        texts.push_back(problemText(plain, language));
    }
    return texts;
}

void checkNoKey(const std::string& text) {
    static const std::regex key("[A-Za-z0-9]+_[A-Za-z0-9_]+");
    INFO(text);
    CHECK_FALSE(std::regex_search(text, key));
    CHECK_FALSE(text.find("/0") != std::string::npos);
}

template <class Kind, class Make>
void checkKinds(Make make) {
    for (int kind = 0; kind < kMostKinds; ++kind) {
        const Problem problem = make(static_cast<Kind>(kind));
        if (problem.found.ja.empty()) continue;
        for (const std::string& text : wordsOf(problem)) checkNoKey(text);
    }
}

}  // namespace

TEST_CASE("no fault of a plan, a loan, a cost, an existing loan or a lease is told by the names of keys") {
    const LoanTerms terms = fullTerms();
    const LineName line{"hyogo", "R4", "long-term-line"};
    for (const auto nearest : {std::optional<std::int64_t>(), std::optional<std::int64_t>(12)}) {
        checkKinds<LoanFaultKind>([&](LoanFaultKind kind) { return faultProblem(LoanFault{kind, nearest}, terms); });
    }
    checkKinds<LimitFaultKind>(
        [&](LimitFaultKind kind) { return faultProblem(OfferFault(LimitFault{kind, 12}), line, terms); });
    checkKinds<OfferFaultKind>([&](OfferFaultKind kind) { return faultProblem(OfferFault(kind), line, terms); });
    for (const char* rule : {"stamp_duty", "instalment_coefficients"}) {
        checkKinds<CostFaultKind>([&](CostFaultKind kind) {
            return faultProblem(CostFault{kind, kind == CostFaultKind::RuleMissing ? rule : "general"});
        });
    }
    ExistingLoan loan;
    loan.payment = Yen(1);
    loan.guaranteeFee.emplace();
    checkKinds<ExistingLoanFaultKind>(
        [&](ExistingLoanFaultKind kind) { return faultProblem(ExistingFault(ExistingLoanFault{kind, 12}), loan); });
    Lease lease;
    lease.line = line;
    lease.charge = Rate(10'000);
    checkKinds<LeaseFaultKind>(
        [&](LeaseFaultKind kind) { return faultProblem(LeaseFault{kind, 12}, lease); });
}

TEST_CASE("no file that cannot be opened is told by the names of keys") {
    std::vector<Problems> all;
    for (const auto& entry : fs::directory_iterator(YUSHI_TEST_FOLDER "/catalog/broken")) {
        if (entry.path().extension() != ".json") continue;
        const auto edition = loadEdition(entry.path(), shipped().vocabulary);
        if (!edition) all.push_back(edition.problems());
    }
    const std::size_t editions = all.size();
    CHECK(editions > 20);
    // Every line of the shipped samples is spoiled in turn: each key is once unknown, once of another type.
    for (const auto& entry : fs::directory_iterator(YUSHI_TEST_DATA "/samples")) {
        const std::string text = textOf(entry.path());
        static const std::regex key("\"[a-z_]+\":");
        for (auto found = std::sregex_iterator(text.begin(), text.end(), key); found != std::sregex_iterator();
             ++found) {
            const auto at = static_cast<std::size_t>(found->position());
            const auto length = static_cast<std::size_t>(found->length());
            for (const std::string& spoiled : {text.substr(0, at + 1) + "x_" + text.substr(at + 1),
                                               text.substr(0, at + length) + " {\"y_z\": 1}, \"z\":" +
                                                   text.substr(at + length)}) {
                const auto read = parseConsultation(spoiled, "case", shipped());
                if (!read) all.push_back(read.problems());
            }
        }
    }
    CHECK(all.size() > editions + 50);
    for (const Problems& problems : all) {
        for (const Problem& problem : problems) {
            Problem nameless = problem;
            nameless.file = "case";  // a file may be called as one likes
            for (const Language language : {Language::Japanese, Language::English})
                checkNoKey(problemInWords(nameless, language));
        }
    }
}

TEST_CASE("the field of a problem is told in words, with its place") {
    const Problem problem{"a.yushi", "/offers/1/annual_rate_percent", 7, {"\"x\"", "\"x\""}, {"年利", "a rate"}};
    CHECK(problemInWords(problem, Language::Japanese) == "a.yushi(7行目): 案 2 利率: \"x\"。正しくは: 年利。");
    CHECK(problemInWords(problem, Language::English) == "a.yushi (line 7): plans 2 rate: \"x\"; expected a rate.");
}
