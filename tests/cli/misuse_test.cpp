// What the command line says to a call that it does not understand: every way in which the grammar can be missed, in the
// language that was asked for.
#include "catch.h"
#include "cli/call.h"
#include "file_text.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct CallAnswer {
    int status;
    std::string out;
    std::string err;
};

CallAnswer callYushi(std::vector<std::string> words) {
    words.insert(words.begin(), "yushi");
    std::vector<const char*> argv;
    for (const std::string& word : words) argv.push_back(word.c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
    const int status = yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
    return {status, out.str(), err.str()};
}

/// Three words of English in a row that are neither a call nor quoted.
bool holdsEnglish(const std::string& text) {
    const std::string words = std::regex_replace(text, std::regex("yushi( [a-z]+)*|「[^「」]*」|\"[^\"]*\""), "|");
    return std::regex_search(words, std::regex("[A-Za-z]+ [a-z]+ [a-z]+|[a-z]+ missing|[a-z]+ required"));
}

struct Misuse {
    std::vector<std::string> words;
    std::string ja;  ///< must stand in the Japanese answer
    std::string en;
};

// One row for each way to miss the grammar; between them every class of error that CLI11 has for it.
const std::vector<Misuse>& misuses() {
    static const std::vector<Misuse> rows = {
        {{}, "yushi: 命令がありません。正しくは: 次のいずれか: editions, programs", "yushi: no command; expected one of: editions"},
        {{"catalog"}, "yushi catalog: 命令がありません。正しくは: 次のいずれか: validate, diff", "yushi catalog: no command"},
        {{"chek", "a"}, "「chek」という命令はありません", "\"chek\" is no command"},
        {{"catalog", "foo"}, "yushi catalog: 「foo」という命令はありません", "\"foo\" is no command"},
        {{"check"}, "yushi check: 申込者のファイルがありません。正しくは: 「yushi check 申込者のファイル」の形",
         "yushi check: applicant is missing; expected the form \"yushi check applicant\""},
        {{"catalog", "diff", "a"}, "yushi catalog diff: 新しい版のファイルがありません", "after is missing"},
        {{"catalog", "validate"}, "yushi catalog validate: ファイルかフォルダーがありません", "paths is missing"},
        {{"verify"}, "控えのファイルがありません", "receipt is missing"},
        {{"check", "a", "b"}, "yushi check: 「b」は余分です", "\"b\" is one too many"},
        {{"schedule", "a"}, "yushi schedule: 「a」は余分です", "\"a\" is one too many"},
        {{"check", "a", "--foo"}, "yushi check: 「--foo」は使えません。正しくは: 次のいずれか: --help, --json, --issuer",
         "\"--foo\" cannot be used here; expected one of: --help, --json, --issuer"},
        {{"check", "--foo"}, "「--foo」は使えません", "\"--foo\" cannot be used here"},
        {{"--json", "check", "a"}, "yushi check: 「--json」は使えません。正しくは: 「check」の後に書くこと",
         "\"--json\" cannot be used here; expected it after \"check\""},
        {{"check", "a", "-x"}, "「-x」は使えません", "\"-x\" cannot be used here"},
        {{"check", "a", "--on"}, "yushi check: --on の値がありません。正しくは: --on の後に日付", "--on has no value; expected"},
        {{"check", "a", "--on", ""}, "--on の値がありません", "--on has no value"},
        {{"check", "a", "--on", "--json"}, "--on の値がありません", "--on has no value"},
        {{"--lang"}, "--lang の値がありません", "--lang has no value"},
        {{"--data", "", "editions"}, "yushi editions: --data の値がありません", "--data has no value"},
        {{"programs", "--issuer", ""}, "--issuer の値がありません", "--issuer has no value"},
        {{"programs", "--edition="}, "--edition の値がありません", "--edition has no value"},
        {{"compare", "a", "--csv", ""}, "--csv の値がありません。正しくは: --csv の後にファイル", "--csv has no value"},
        {{"compare", "a", "--pdf", "--json"}, "--pdf の値がありません", "--pdf has no value"},
        {{"compare", "a", "--xlsx", "-"}, "--xlsx の値がありません", "--xlsx has no value"},
        {{"compare", ""}, "yushi compare: 相談のファイルの名前が空です", "case is empty"},
        {{"check", "a", "--on", "2024-04-01", "--on", "2024-04-01"}, "--on が2回あります。正しくは: 1回だけ",
         "--on is given 2 times; expected it once"},
        {{"check", "a", "--json", "--json", "--json"}, "--json が3回あります", "--json is given 3 times"},
        {{"check", "a", "--json=7"}, "--json に「7」は付けられません。正しくは: --json だけ", "--json takes no value such as \"7\""},
        {{"check", "a", "--json=foo"}, "--json に「foo」は付けられません", "--json takes no value such as \"foo\""},
        {{"schedule", "--batch=false"}, "--batch に「false」は付けられません", "--batch takes no value such as \"false\""},
        {{"check", "a", "--on", "2024-02-30"}, "--on の「2024-02-30」は読めません。正しくは: 実在する日付(例 2024-04-01)",
         "--on \"2024-02-30\" cannot be read; expected an existing date such as 2024-04-01"},
        {{"facts", "a", "--on", "昨日"}, "--on の「昨日」は読めません", "--on \"昨日\" cannot be read"},
        {{"compare", "a", "--on", "2024/4/1"}, "--on の「2024/4/1」は読めません", "--on \"2024/4/1\" cannot be read"},
        {{"programs", "--on", "0"}, "--on の「0」は読めません", "--on \"0\" cannot be read"},
        {{"--"}, "yushi: 命令がありません", "yushi: no command"},
    };
    return rows;
}

}  // namespace

// closing note of the last session, "Left", 7
TEST_CASE("a call that misses the grammar is answered in the language that was asked for, with what to do") {
    for (const Misuse& misuse : misuses()) {
        std::string call;
        for (const std::string& word : misuse.words) call += " [" + word + "]";
        CAPTURE(call);
        for (const char* language : {"ja", "en"}) {
            std::vector<std::string> words = {"--lang", language};
            words.insert(words.end(), misuse.words.begin(), misuse.words.end());
            const CallAnswer answer = callYushi(words);
            CAPTURE(answer.err);
            CHECK(answer.status == 2);
            CHECK(answer.out.empty());
            CHECK(answer.err.ends_with("\n"));
            CHECK(answer.err.find("--help") != std::string::npos);
            const bool ja = std::string_view(language) == "ja";
            CHECK(contains(answer.err, ja ? misuse.ja : misuse.en));
            if (ja) CHECK_FALSE(holdsEnglish(answer.err));
        }
    }
}

TEST_CASE("a language that there is not is refused in the language of the locale") {
    ::setenv("LC_ALL", "ja_JP.UTF-8", 1);
    const CallAnswer ja = callYushi({"--lang", "fr", "editions"});
    ::setenv("LC_ALL", "en_GB.UTF-8", 1);
    const CallAnswer en = callYushi({"--lang", "fr", "editions"});
    ::unsetenv("LC_ALL");
    CHECK(ja.status == 2);
    CHECK(contains(ja.err, "--lang の「fr」は読めません。正しくは: ja か en"));
    CHECK_FALSE(holdsEnglish(ja.err));
    CHECK(contains(en.err, "--lang \"fr\" cannot be read; expected ja or en"));
}

TEST_CASE("the help of every command is in the language that was asked for, wherever that stands") {
    for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
             {}, {"editions"}, {"programs"}, {"check"}, {"facts"}, {"schedule"}, {"compare"}, {"verify"},
             {"catalog"}, {"catalog", "validate"}, {"catalog", "diff"}}) {
        std::vector<std::string> words = command;
        words.insert(words.end(), {"--help", "--lang", "ja"});
        const CallAnswer ja = callYushi(words);
        CAPTURE(ja.out);
        CHECK(ja.status == 0);
        CHECK(ja.err.empty());
        CHECK(contains(ja.out, "使い方: yushi"));
        CHECK(contains(ja.out, "この説明を表示する"));
        CHECK_FALSE(holdsEnglish(ja.out));
        for (const char* word : {"TEXT", "REQUIRED", "Options", "OPTIONS", "Subcommands", "SUBCOMMAND", "Positionals"})
            CHECK_FALSE(contains(ja.out, word));
        words = {"--lang=en"};
        words.insert(words.end(), command.begin(), command.end());
        words.push_back("-h");
        const CallAnswer en = callYushi(words);
        CAPTURE(en.out);
        CHECK(en.status == 0);
        CHECK(contains(en.out, "Usage: yushi"));
        CHECK(std::ranges::all_of(en.out, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }
}

TEST_CASE("as many paths are validated as are given") {
    const CallAnswer answer = callYushi({"--lang", "ja", "--data", YUSHI_TEST_DATA, "catalog", "validate",
                                         YUSHI_TEST_DATA "/rules/stamp-duty.json", YUSHI_TEST_DATA "/rules/eras.json",
                                         YUSHI_TEST_DATA "/programs/hyogo"});
    CAPTURE(answer.err, answer.out);
    CHECK(answer.status == 0);
    CHECK(contains(answer.out, "問題0件"));
}

TEST_CASE("what cannot be written to standard output is told, and is no success") {
    std::istringstream in;
    std::ostringstream err;
    std::ostream out(nullptr);  // takes nothing
    const std::vector<const char*> argv = {"yushi", "--data", YUSHI_TEST_DATA, "--lang", "ja", "editions"};
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
    CHECK(yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today) == 2);
    CHECK(contains(err.str(), "標準出力に書けません"));
}

TEST_CASE("an input that cannot be read is told, and is not taken for an empty one") {
    for (const bool batch : {false, true}) {
        std::ifstream in("/");  // a folder opens, and cannot be read
        std::ostringstream out;
        std::ostringstream err;
        std::vector<const char*> argv = {"yushi", "--data", YUSHI_TEST_DATA, "--lang", "ja", "schedule"};
        if (batch) argv.push_back("--batch");
        const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
        CAPTURE(batch);
        CHECK(yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today) == 2);
        CHECK(contains(err.str(), "標準入力を読めません"));
    }
}
