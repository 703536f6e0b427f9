// The form of `yushi check --json`, as the command line promises it.
#include "catch.h"
#include "cli/call.h"
#include "own_path.h"

#include <nlohmann/json.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using CheckJson = nlohmann::json;

namespace {

namespace fs = std::filesystem;

CheckJson check(std::vector<const char*> further, const char* applicant = YUSHI_TEST_DATA "/samples/shizuoka.yushi") {
    std::vector<const char*> argv = {"yushi", "--data", YUSHI_TEST_DATA, "check",
                                     applicant, "--on", "2024-08-01", "--json"};
    argv.insert(argv.end(), further.begin(), further.end());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
    const int status = yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
    REQUIRE(status == 0);
    return CheckJson::parse(out.str());
}

}  // namespace

TEST_CASE("a near miss stands at ineligible lines alone and says what to change into what") {
    const CheckJson lines = check({});
    int misses = 0;
    for (const CheckJson& line : lines) {
        const CheckJson& miss = line.at("near_miss");
        CHECK_FALSE(line.contains("next_question"));
        if (miss.is_null()) continue;
        ++misses;
        CHECK(line.at("verdict") == "ineligible");
        CHECK(miss.at("verdict_after") != "ineligible");
        REQUIRE_FALSE(miss.at("changes").empty());
        for (const CheckJson& change : miss.at("changes")) {
            CHECK(change.contains("fact"));
            CHECK(change.at("from") != change.at("to"));
            CHECK_FALSE(change.at("text_ja").get<std::string>().empty());
            CHECK_FALSE(change.at("text_en").get<std::string>().empty());
        }
    }
    CHECK(misses > 0);
}

TEST_CASE("the next question is told once, in the first line, and the lines stay as they are") {
    const CheckJson plain = check({});
    CheckJson asked = check({"--next-question"});
    REQUIRE(asked.size() == plain.size());
    const CheckJson question = asked.at(0).at("next_question");
    asked.at(0).erase("next_question");
    CHECK(asked == plain);
    CHECK(question.at("open").get<int>() == std::count_if(plain.begin(), plain.end(), [](const CheckJson& line) {
              return line.at("verdict") == "needs_answer";
          }));
    REQUIRE_FALSE(question.at("outcomes").empty());
    for (const CheckJson& outcome : question.at("outcomes"))
        CHECK(outcome.at("still_open").get<int>() <= question.at("open").get<int>());
}

TEST_CASE("C: check --json tells that a municipality is not recognised, and of which names it might be one") {
    const fs::path file = yushi::test::ownPath("place");
    const auto toldOf = [&](const std::string& place) {
        std::ofstream(file) << R"({"facts": {"municipality": ")" + place + "\"}}";
        const CheckJson lines = check({}, file.c_str());
        fs::remove(file);
        REQUIRE_FALSE(lines.empty());
        for (const CheckJson& line : lines) CHECK(line.at("not_recognised") == lines.front().at("not_recognised"));
        return lines.front().at("not_recognised");
    };
    CHECK(toldOf("長野").is_null());
    const CheckJson unknown = toldOf("府中市");
    CHECK(unknown.at("municipality") == "府中市");
    CHECK(unknown.at("why_ja") == "同じ名前があります。府中市(東京都)、府中市(広島県) のどれですか。");
    CHECK_FALSE(toldOf("どこか").at("why_en").get<std::string>().empty());
}

TEST_CASE("C: check tells in words too that a municipality is not recognised, and of which names it might be one") {
    const fs::path file = yushi::test::ownPath("place-words");
    std::ofstream(file) << R"({"facts": {"municipality": "府中市"}})";
    const std::string name = file.string();
    const char* argv[] = {"yushi", "--lang", "ja", "--data", YUSHI_TEST_DATA, "check", name.c_str(), "--on", "2024-08-01"};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
    CHECK(yushi::runCommandLine(static_cast<int>(std::size(argv)), argv, in, out, err, today) == 0);
    fs::remove(file);
    CHECK(err.str().find("「府中市」: 同じ名前があります。府中市(東京都)、府中市(広島県) のどれですか。") != std::string::npos);
}

TEST_CASE("check --json tells at each reason that is open by them which answers contradict one another") {
    const fs::path file = yushi::test::ownPath("contradiction.json");
    std::ofstream(file) << R"({"request": {"amount_yen": 30000000}, "facts": {"guarantee_balance_yen": 10000000,
                               "safety_net_guarantee_balance_yen": 0, "crisis_guarantee_balance_yen": 20000000}})";
    const CheckJson lines = check({}, file.c_str());
    fs::remove(file);
    int told = 0;
    for (const CheckJson& line : lines) {
        for (const CheckJson& reason : line.at("reasons")) {
            if (reason.at("contradictions").empty()) continue;
            ++told;
            CHECK(reason.at("finding") == "judgement");
            const std::string words = reason.at("contradictions").front().at("ja");
            CHECK(words.find("「うち危機関連保証の残高」(2,000万円)") != std::string::npos);
            CHECK(words.find("「信用保証協会の保証残高」(1,000万円)") != std::string::npos);
            CHECK(words.find("_yen") == std::string::npos);
        }
    }
    CHECK(told > 0);
}

TEST_CASE("a figure that cannot be ends the check with 2 and is told with its place and what was expected") {
    struct ImpossibleRow {
        const char* applicant;
        const char* pointer;
        const char* expected;
    };
    const ImpossibleRow rows[] = {
        {R"({"facts": {"capital_yen": -5}})", "/facts/capital_yen", "0 or more"},
        {R"({"facts": {"guarantee_balance_yen": -50000000}})", "/facts/guarantee_balance_yen", "0 or more"},
        {R"({"facts": {"restricted_customer_share_percent": "100.01"}})", "/facts/restricted_customer_share_percent",
         "0.00 to 100.00"},
        {R"({"request": {"amount_yen": 0}})", "/request/amount_yen", "1 to 1000000000000"},
        {R"({"request": {"amount_yen": 1000000000001}})", "/request/amount_yen", "1 to 1000000000000"},
        {R"({"facts": {"capital_yen": 1000000000000001}})", "/facts/capital_yen", "at most 1000000000000000"},
        {R"({"facts": {"capital_yen": 100000000000000000000000}})", "/facts/capital_yen", "at most 1000000000000000"},
        {R"({"facts": {"founded_on": "0024-04-01"}})", "/facts/founded_on", "a day from 1873-01-01 to 2200-12-31"},
        {R"({"facts": {"founded_on": "1700-01-01"}})", "/facts/founded_on", "a day from 1873-01-01 to 2200-12-31"},
        {R"({"finances": {"sales_yen": 1000000000000001}})", "/finances/sales_yen", "at most 1000000000000000"},
        {R"({"request": {"term_months": 1201}})", "/request/term_months", "1 to 1200"},
        {R"({"request": {"term_months": 12, "grace_months": 24}})", "/request/grace_months", "less than the term, which includes it"},
    };
    const fs::path file = yushi::test::ownPath("impossible.json");
    for (const ImpossibleRow& row : rows) {
        INFO(row.applicant);
        std::ofstream(file) << row.applicant;
        const std::string name = file.string();
        const char* argv[] = {"yushi", "--lang", "en", "--data", YUSHI_TEST_DATA, "check", name.c_str(), "--on", "2024-08-01"};
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
        CHECK(yushi::runCommandLine(static_cast<int>(std::size(argv)), argv, in, out, err, today) == 2);
        CHECK(out.str().empty());
        for (const std::string& told : {name, std::string(row.pointer), std::string(row.expected)}) {
            INFO(err.str());
            CHECK(err.str().find(told) != std::string::npos);
        }
    }
    fs::remove(file);
}
