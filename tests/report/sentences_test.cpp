// Every message that is put together of pieces, walked through by the enumerations of what can be wrong: no mark of
// punctuation stands twice.
#include "catalog/checks/validate.h"
#include "catch.h"
#include "cli/call.h"
#include "file_text.h"
#include "own_path.h"
#include "report/costs/loan_words.h"
#include "report/costs/part_words.h"
#include "report/words/answer_words.h"
#include "report/words/field_words.h"
#include "report/words/set_aside_words.h"
#include "report/words/words.h"
#include "work/write_problem.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

/// What no sentence holds: a mark after a mark, a mark after a gap, nothing between quotes or brackets.
const std::regex& doubledMarks() {
    static const std::regex marks(
        "。。|、、|。、|、。|。\\)|。: |: 。|\\.\\.(?!/)|,,|;;|::|\\. \\.|\\.\\)\\.|[^ ] [.,;] |\\( |\\(\\)|「」(?!\\(空\\))|  +[^ ]|^[。、.]");
    return marks;
}

void checkSentence(const std::string& text) {
    INFO("'" + text + "'");
    CHECK_FALSE(text.empty());
    CHECK_FALSE(std::regex_search(text, doubledMarks()));
}

void checkProblem(const Problem& problem) {
    CAPTURE(problem.pointer, problem.found.en);
    for (const Language language : {Language::Japanese, Language::English}) {
        checkSentence(problemText(problem, language));
        checkSentence(problemInWords(problem, language));
    }
}

/// Every value of an enumeration up to its last.
template <class Enum>
std::vector<Enum> allUpTo(Enum last) {
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i) all.push_back(static_cast<Enum>(i));
    return all;
}

}  // namespace

TEST_CASE("no message about a loan, an offer, a lease or a file has a mark of punctuation twice") {
    LoanTerms terms;
    terms.rates = {RateStep{Months(2), Rate(Rate::kWhole)}};
    terms.instalment = Yen(1);
    terms.drawdownOn = Date{std::chrono::year(1800), std::chrono::month(1), std::chrono::day(1)};
    terms.interestInterval = Months(5);
    terms.unequal = {{Months(1), Yen(1)}};
    terms.early = {{Months(1), Yen(1)}};
    ExistingLoan existing;
    existing.payment = Yen(1);
    existing.remaining = Months(12);
    existing.guaranteeFee.emplace();
    Lease lease;
    lease.charge = Rate(1'000);
    lease.line = {"jfc", "R4", "some-line"};
    for (const auto kind : allUpTo(LoanFaultKind::EarlyAmountOutOfRange))
{
        CAPTURE(static_cast<int>(kind));
        checkProblem(faultProblem(LoanFault{kind, 12}, terms));
    }
    for (const auto kind : allUpTo(CostFaultKind::RuleMissing))
        checkProblem(faultProblem(CostFault{kind, "some-id", {"料率", "rate"}, {"割引", "discount"}}));
    for (const auto kind : allUpTo(OfferFaultKind::NotALoan))
        checkProblem(faultProblem(OfferFault(kind), LineName{"hyogo", "R4", "some-line"}, terms));
    for (const auto kind : allUpTo(LimitFaultKind::GraceAboveLongest))
        checkProblem(faultProblem(OfferFault(LimitFault{kind, 12}), LineName{"hyogo", "R4", "some-line"}, terms));
    for (const auto kind : allUpTo(ExistingLoanFaultKind::PaidGraceNotShorterThanTerm))
        checkProblem(faultProblem(ExistingFault(ExistingLoanFault{kind, 12}), existing));
    for (const auto kind : allUpTo(LeaseFaultKind::ChargeOnOnlyForSales))
        checkProblem(faultProblem(LeaseFault{kind, 12}, lease));
    for (int error = 0; error < 134; ++error) checkProblem(writeProblem("x/y.csv", error));
    for (const auto fault : allUpTo(AnswerFault::Contradicted)) {
        for (const Language language : {Language::Japanese, Language::English})
            checkSentence("x: " + answerFaultText(fault, language));
    }
}

TEST_CASE("no message about a broken catalog has a mark of punctuation twice") {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(YUSHI_TEST_FOLDER "/catalog/broken")) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    const Validation validation = validatePaths(files, YUSHI_TEST_DATA);
    CHECK(validation.problems.size() >= files.size());
    for (Problem problem : validation.problems) {
        problem.file = fs::path(problem.file).filename().string();
        checkProblem(problem);
    }
    for (const auto kind : {SetAside::Kind::Edition, SetAside::Kind::Rules, SetAside::Kind::Folder}) {
        for (const Language language : {Language::Japanese, Language::English})
            checkSentence(setAsideText({kind, "x", validation.problems}, language));
    }
}

// closing note of the last session, "Left", 8
TEST_CASE("a grace period that fills its term is refused with its line, by every command that reads the case") {
    const fs::path file = test::ownPath("grace.yushi");
    std::string text = textOf(fs::path(YUSHI_TEST_DATA) / "samples" / "shizuoka.yushi");
    text = std::regex_replace(text, std::regex("\"grace_months\": *[0-9]+"), "\"grace_months\": 1200",
                              std::regex_constants::format_first_only);
    std::ofstream(file, std::ios::binary) << text;
    const std::size_t before = text.find("\"grace_months\"");
    REQUIRE(before != std::string::npos);
    const auto line = std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(before), '\n'));
    for (const char* command : {"check", "facts", "compare"}) {
        for (const char* language : {"ja", "en"}) {
            const std::string name = file.string();
            const std::vector<const char*> argv = {"yushi",   "--data", YUSHI_TEST_DATA, "--lang", language,
                                                   command, name.c_str()};
            std::istringstream in;
            std::ostringstream out;
            std::ostringstream err;
            const Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
            const int status = runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
            CAPTURE(command, err.str());
            CHECK(status == 2);
            const bool ja = std::string_view(language) == "ja";
            CHECK(contains(err.str(), "/request/grace_months"));
            CHECK(contains(err.str(), ja ? "(" + line + "行目)" : "(line " + line + ")"));
            CHECK_FALSE(std::regex_search(err.str(), doubledMarks()));
        }
    }
    fs::remove(file);
}
