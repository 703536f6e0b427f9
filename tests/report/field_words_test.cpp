// No key of the file formats reaches a person: every message that the window can show, in both languages.
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "report/costs/cost_words.h"
#include "report/costs/loan_words.h"
#include "report/costs/part_words.h"
#include "report/words/field_words.h"
#include "report/words/set_aside_words.h"
#include "report/words/words.h"
#include "shipped.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
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

/// The keys of every file format, as its schema names them.
void addKeys(const nlohmann::json& schema, std::set<std::string>& keys) {
    if (schema.is_object() && schema.contains("properties") && schema["properties"].is_object()) {
        for (const auto& [key, value] : schema["properties"].items()) keys.insert(key);
    }
    if (schema.is_structured()) {
        for (const auto& part : schema) addKeys(part, keys);
    }
}

const std::set<std::string>& formatKeys() {
    static const std::set<std::string> keys = [] {
        std::set<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(YUSHI_TEST_DATA)) {
            if (entry.path().string().ends_with(".schema.json"))
                addKeys(nlohmann::json::parse(textOf(entry.path())), found);
        }
        return found;
    }();
    return keys;
}

bool isJapanese(const std::string& text) {
    return text.find("\xE3\x81") != std::string::npos || text.find("\xE3\x82") != std::string::npos ||
           text.find("\xE3\x83") != std::string::npos;
}

/// The keys in a sentence: in Japanese any word that is one, in English one with a line below its letters or in quotes.
/// What stands between backticks is a command, and pg_dump a program.
std::vector<std::string> keysIn(const std::string& sentence, Language language) {
    static const std::regex aside("`[^`]*`|pg_dump|%[0-9]|\\\\n");
    static const std::regex word("[A-Za-z_]+");
    const std::string text = std::regex_replace(sentence, aside, " ");
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), word); at != std::sregex_iterator(); ++at) {
        const std::string token = at->str();
        const bool quoted = at->position() > 0 && text[static_cast<std::size_t>(at->position()) - 1] == '"';
        const bool key = formatKeys().contains(token) && (language == Language::Japanese || quoted);
        if (key || token.find('_') != std::string::npos) found.push_back(token);
    }
    return found;
}

/// The Japanese sentences in a file of source, and the English that stands behind each.
std::vector<std::string> sentencesIn(const std::string& source) {
    static const std::regex literal(R"re("((?:[^"\\\n]|\\.)*)")re");
    std::vector<std::string> sentences;
    bool behindJapanese = false;
    std::istringstream lines(source);
    for (std::string line; std::getline(lines, line);) {
        line = line.substr(0, line.find("// "));
        for (auto at = std::sregex_iterator(line.begin(), line.end(), literal); at != std::sregex_iterator(); ++at) {
            const std::string text = (*at)[1].str();
            if (isJapanese(text) || behindJapanese) sentences.push_back(text);
            behindJapanese = isJapanese(text);
        }
    }
    return sentences;
}

/// What reads cases: its words reach the window. Those about editions reach who writes them.
bool readsCases(const fs::path& file) {
    static const std::set<std::string> readers = {"consultation_reader.cpp", "inputs.cpp",        "file_text.cpp",
                                                  "json_value.cpp",          "json_text.cpp",     "answer_format.cpp",
                                                  "case_format.cpp",         "read_record.cpp",   "values.cpp"};
    return readers.contains(file.filename().string());
}

/// Whether a file is of those that read files of any kind.
bool isReader(const fs::path& file) {
    const std::string path = file.string();
    return path.find("/src/catalog/") != std::string::npos || path.find("/src/format/") != std::string::npos;
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

TEST_CASE("within Japanese a single word of a format is put into words too, and a command stays as it is typed") {
    CHECK(inWords("use、amount_yen のどちらか", Language::Japanese) == "資金使途、融資額 のどちらか");
    CHECK(inWords("a line with a use", Language::English) == "a line with a use");
    CHECK(inWords("行(`yushi programs` で一覧)", Language::Japanese) == "行(`yushi programs` で一覧)");
}

TEST_CASE("a row that is half written says in words what it misses") {
    const ExistingLoan loan;
    std::vector<std::string> said;
    for (const ExistingFault& fault : check(loan))
        said.push_back(problemInWords(faultProblem(fault, loan), Language::Japanese));
    CHECK(std::ranges::find(said, "残高: まだ書かれていません。正しくは: 残高。") != said.end());
    Lease lease;
    lease.line = {"hyogo", "R4", "equipment-lending-lease"};
    const auto cost = leaseCost(lease, shipped().editions);
    said.clear();
    for (const LeaseFault& fault : std::get<std::vector<LeaseFault>>(cost))
        said.push_back(problemInWords(faultProblem(fault, lease), Language::Japanese));
    CHECK(std::ranges::find(said, "価格: まだ書かれていません。正しくは: 設備の価格。") != said.end());
    CHECK(std::ranges::find(said, "返済期間: まだ書かれていません。正しくは: 払い終えるまでの期間。") != said.end());
}

TEST_CASE("the field of a problem is told in words, with its place") {
    const Problem problem{"a.yushi", "/offers/1/annual_rate_percent", 7, {"\"x\"", "\"x\""}, {"年利", "a rate"}};
    CHECK(problemInWords(problem, Language::Japanese) == "a.yushi(7行目): 案 2 利率: \"x\"。正しくは: 年利。");
    CHECK(problemInWords(problem, Language::English) == "a.yushi (line 7): plans 2 rate: \"x\"; expected a rate.");
}

TEST_CASE("no sentence of the window, of its messages, of the book or of the journal holds a key of the file formats") {
    CHECK(formatKeys().size() > 200);
    CHECK(keysIn("\"method\" is not known", Language::English) == std::vector<std::string>{"method"});
    CHECK(keysIn("facts にある項目", Language::Japanese) == std::vector<std::string>{"facts"});
    int sentences = 0;
    for (const char* folder : {"/../ui", "/../src/report", "/../src/work", "/../src/model", "/../src/catalog",
                               "/../src/format"}) {
        for (const auto& entry : fs::recursive_directory_iterator(std::string(YUSHI_TEST_FOLDER) + folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".cpp" && extension != ".h") continue;
            if (isReader(entry.path()) && !readsCases(entry.path())) continue;
            for (const std::string& sentence : sentencesIn(textOf(entry.path()))) {
                ++sentences;
                const Language language = isJapanese(sentence) ? Language::Japanese : Language::English;
                INFO(entry.path().filename().string() << ": " << sentence);
                // Problems are put into people's words on their way.
                CHECK(keysIn(inWords(sentence, language), language).empty());
            }
        }
    }
    CHECK(sentences > 1000);
}

TEST_CASE("no English sentence of the window holds a key of the file formats") {
    const std::string translations = textOf(YUSHI_TEST_FOLDER "/../ui/i18n/yushi_en.ts");
    static const std::regex translation("<translation>([^<]*)</translation>");
    int sentences = 0;
    for (auto at = std::sregex_iterator(translations.begin(), translations.end(), translation);
         at != std::sregex_iterator(); ++at) {
        ++sentences;
        const std::string english = std::regex_replace((*at)[1].str(), std::regex("&quot;"), "\"");
        INFO(english);
        CHECK(keysIn(english, Language::English).empty());
    }
    CHECK(sentences > 500);
}
