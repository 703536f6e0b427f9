// Verdict and cost together: what a plan carries beside its figures, in every form that the command line writes.
// The days and readings are those of the documents: 兵庫県「中小企業金融の円滑化について」(令和4年度) 図表19,
// 静岡県「令和6年度 県制度融資の概要」, 商工会の推薦・あっ旋融資(平成30年度).
#include "catch.h"
#include "cli/call.h"
#include "own_path.h"

#include <nlohmann/json.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using PlanJson = nlohmann::json;

std::string printed(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"yushi", "--data", YUSHI_TEST_DATA});
    std::vector<const char*> argv;
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
    const int status = yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
    INFO(err.str());
    REQUIRE(status < 2);
    return out.str();
}

std::string caseFile(const std::string& name) {
    return YUSHI_TEST_FOLDER "/cli/cases/" + name + ".yushi";
}

PlanJson offersOf(const std::string& name, const std::string& on) {
    return PlanJson::parse(printed({"compare", caseFile(name), "--on", on, "--json"}))["offers"];
}

/// The comparison as a table for a spreadsheet.
std::string csvOf(const std::string& name, const std::string& on, const std::string& language) {
    const fs::path file = test::ownPath("standing");
    printed({"compare", caseFile(name), "--on", on, "--csv", file.string(), "--lang", language});
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    fs::remove(file);
    return text;
}

std::size_t times(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++count;
    return count;
}

/// What must be read of a case in its text and in its table, so many times at least.
struct ToldOfPlan {
    std::string file;
    std::string on;
    std::string words;
    std::string wordsInEnglish;
    std::size_t atLeast;
};

}  // namespace

TEST_CASE("what is against a plan, its window, its edition's age and its doubts are read in text and table") {
    const ToldOfPlan told = GENERATE(values<ToldOfPlan>({
        {"above-own-limit", "2018-10-01", "[満たさない] 申込者ごとの限度額以内である — 回答: 1,500万円、定め: 1,200万円",
         "[not met] within the applicant's own limit - answer: 15,000,000 yen, stated: 12,000,000 yen", 1},
        {"above-own-limit", "2018-10-01", "使えない", "closed", 1},
        {"founder-of-sixteen-years", "2018-06-10", "使えない", "closed", 1},
        {"reception-closed", "2022-07-15", "受付終了(2021年5月31日)", "closed (31 May 2021)", 1},
        {"reception-closed", "2022-07-15", "受付中(2022年10月31日まで)", "open (until 31 October 2022)", 1},
        {"reception-closed", "2023-06-30", "受付終了(2023年3月31日)", "closed (31 March 2023)", 1},
        {"reception-closed", "2023-06-30", "期限切れ(2023年3月31日まで)", "out of date (until 31 March 2023)", 4},
        {"windows-of-shizuoka", "2024-08-01", "受付終了(2024年6月30日)", "closed (30 June 2024)", 1},
        {"windows-of-shizuoka", "2024-05-10", "受付前(2024年7月1日から)", "not yet open (from 1 July 2024)", 1},
        {"windows-of-shizuoka", "2024-05-10", "期限切れ(2024年3月31日まで)", "out of date (until 31 March 2024)", 1},
        {"unconfirmed-line", "2024-05-10", "継続未確認(2024年3月31日までの版、1か月前)",
         "not confirmed since (edition until 31 March 2024, 1 month ago)", 1},
        {"unconfirmed-line", "2024-05-10", "使途・限度額・期間・据置は資料に記載なし", "not stated in the document", 1},
        // 商工会 H30 2: 月賦、2ヵ月賦、一括〔1年以内の短期資金に限る〕; 1: 月賦; 長野県 H30 短期継続資金: 1年、一括
        {"repayment-not-offered", "2018-10-01",
         "[満たさない] 資料にある返済方法である — 案: 期日一括、定め: 月賦 または 2ヵ月賦 または 一括(一括は1年以内)",
         "[not met] repaid in a way that the document offers - plan: bullet, stated: monthly or every two months or in one "
         "sum (in one sum: up to 1 year)", 1},
        {"repayment-not-offered", "2018-10-01", "案: 元金均等(12か月ごと)、定め: 月賦",
         "plan: equal principal (every 12 months), stated: monthly", 1},
        {"repayment-not-offered", "2018-10-01", "案: 元金均等、定め: 一括",
         "plan: equal principal, stated: in one sum", 1},
        {"uncertain-terms", "2022-07-15", "融資限度額・返済期間・据置期間", "Credit limit, Term, Grace period", 1},
        {"uncertain-terms", "2022-07-15", "返済期間・据置期間", "Term, Grace period", 2},
        {"uncertain-terms", "2022-07-15", "15年(不確か)", "15 years (uncertain)", 1},
    }));
    CAPTURE(told.file, told.on, told.words);
    for (const auto& [language, words] : {std::pair("ja", told.words), std::pair("en", told.wordsInEnglish)}) {
        const std::string text = printed({"compare", caseFile(told.file), "--on", told.on, "--lang", language});
        CHECK(times(text, words) >= told.atLeast);
        CHECK(times(csvOf(told.file, told.on, language), words) >= told.atLeast);
    }
}

TEST_CASE("compare --json: a plan above the applicant's own limit is closed, the same within it is not") {
    const PlanJson offers = offersOf("above-own-limit", "2018-10-01");
    CHECK(offers[0]["verdict"] == "ineligible");
    const PlanJson& against = offers[0]["reasons_against"];
    REQUIRE_FALSE(against.empty());
    CHECK(against[0]["finding"] == "not_met");
    CHECK(against[0]["fact"] == "amount_yen");
    CHECK(against[0]["value"] == 15'000'000);
    CHECK(against[0]["threshold"] == 12'000'000);  // 12 units of 1,000,000 yen
    CHECK(offers[1]["verdict"] != "ineligible");
    for (const PlanJson& reason : offers[1]["reasons_against"]) CHECK(reason["finding"] != "not_met");
}

TEST_CASE("compare --json: a way of repayment that the document does not offer closes the plan, the others say nothing of it") {
    const PlanJson offers = offersOf("repayment-not-offered", "2018-10-01");
    REQUIRE(offers.size() == 6);
    const auto repayment = [&](std::size_t plan) {
        for (const PlanJson& reason : offers[plan]["reasons_against"]) {
            if (reason["requirement_en"] == "repaid in a way that the document offers") return reason;
        }
        return PlanJson();
    };
    for (const std::size_t plan : {0U, 1U, 2U}) {
        CHECK(repayment(plan)["finding"] == "not_met");
        CHECK(offers[plan]["verdict"] == "ineligible");
    }
    CHECK(repayment(0)["value"] == "bullet");
    CHECK(repayment(0)["threshold"] == PlanJson({"monthly", "every_two_months", "lump_sum"}));
    for (const std::size_t plan : {3U, 4U, 5U}) CHECK(repayment(plan).is_null());
}

TEST_CASE("compare --json: windows, ages and doubts of the documents") {
    const PlanJson closed = offersOf("reception-closed", "2022-07-15")[0];
    CHECK(closed["window"] == PlanJson({{"application_from", "2020-05-01"},
                                    {"application_to", "2021-05-31"},
                                    {"drawdown_to", nullptr},
                                    {"state", "closed"}}));
    CHECK(closed["verdict"] == "ineligible");
    CHECK(closed["in_force"] == true);
    CHECK(closed["expired_on"] == nullptr);
    const PlanJson late = offersOf("reception-closed", "2026-11-30");
    for (const PlanJson& offer : late) {
        CHECK(offer["in_force"] == false);
        CHECK(offer["expired_on"] == "2023-03-31");
    }
    CHECK(late[3]["window"]["state"] == "not_stated");
    const PlanJson soon = offersOf("windows-of-shizuoka", "2024-05-10");
    CHECK(soon[0]["window"]["state"] == "open");
    CHECK(soon[1]["window"]["state"] == "not_yet");
    CHECK(soon[2]["window"]["state"] == "closed");
    std::set<std::string> doubtful;
    const PlanJson uncertain = offersOf("uncertain-terms", "2022-07-15")[0]["uncertain"];
    for (const PlanJson& doubt : uncertain) doubtful.insert(doubt["field"]);
    CHECK(doubtful == std::set<std::string>{"limit_yen", "term_months", "grace_months"});
}

// 静岡県 R5 below the partial R6; the document of 経営革新計画 states neither limit nor term (002)
TEST_CASE("compare --json: what a document leaves out, and that nobody knows whether a line still stands") {
    const fs::path file = test::ownPath("silent");
    const PlanJson request = {{"use", "equipment"}, {"amount_yen", 10'000'000}, {"term_months", 84}};
    const auto planOf = [&](const char* line, const char* edition, const char* on) {
        const PlanJson offer = {{"issuer", "shizuoka"}, {"edition", edition}, {"line", line}, {"annual_rate_percent", "1.5"}};
        std::ofstream(file) << PlanJson{{"facts", PlanJson::object()}, {"request", request}, {"offers", {offer}}};
        PlanJson plan = PlanJson::parse(printed({"compare", file.string(), "--on", on, "--json"}))["offers"][0];
        fs::remove(file);
        return plan;
    };
    const PlanJson silent = planOf("management-innovation-plan", "R6", "2024-05-10");
    CHECK(silent["unstated"] == PlanJson({"limit_yen", "term_months", "grace_months"}));
    CHECK(silent["unconfirmed"] == false);
    const PlanJson old = planOf("small-lot-line", "R5", "2024-05-10");  // R6 says nothing of it
    CHECK(old["unstated"] == PlanJson({"uses", "limit_yen", "term_months", "grace_months"}));
    CHECK(old["unconfirmed"] == true);
    CHECK(planOf("small-lot-line", "R5", "2023-05-10")["unconfirmed"] == false);
    CHECK(planOf("economic-change-covid", "R5", "2024-05-10")["unconfirmed"] == false);  // R6 has the program anew
}

// 004: the document of 経営革新計画 states neither limit nor term
TEST_CASE("C 5: check --json names at each line what its document leaves out") {
    const PlanJson lines = PlanJson::parse(printed({"check", YUSHI_TEST_DATA "/samples/shizuoka.yushi", "--issuer",
                                                "shizuoka", "--on", "2024-05-10", "--json"}));
    const auto isIt = [](const PlanJson& each) { return each["line"] == "management-innovation-plan"; };
    const auto line = std::ranges::find_if(lines, isIt);
    REQUIRE(line != lines.end());
    CHECK((*line)["unstated"] == PlanJson({"limit_yen", "term_months", "grace_months"}));
}

TEST_CASE("on 2030-01-01 every line of every edition is marked as expired by check, programs and compare") {
    const std::string on = "2030-01-01";
    std::map<std::string, std::string> ends;
    for (const PlanJson& edition : PlanJson::parse(printed({"editions", "--json"})))
        ends[edition["issuer"].get<std::string>() + edition["edition"].get<std::string>()] = edition["effective_to"];
    std::size_t lines = 0;
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"programs"}, {"check", YUSHI_TEST_DATA "/samples/shizuoka.yushi"},
          {"compare", YUSHI_TEST_DATA "/samples/shizuoka.yushi"}, {"compare", caseFile("reception-closed")}}) {
        std::vector<std::string> words = call;
        words.insert(words.end(), {"--on", on, "--json"});
        PlanJson found = PlanJson::parse(printed(words));
        for (const PlanJson& line : call.front() == "compare" ? found["offers"] : found) {
            ++lines;
            CHECK(line["in_force"] == false);
            CHECK(line["expired_on"] ==
                  ends[line["issuer"].get<std::string>() + line["edition"].get<std::string>()]);
            CHECK(line["window"]["state"] != "open");
        }
    }
    CHECK(lines > 100);
}

// 兵庫県 R4 held until 2023-03-31; no newer edition of its issuer is shipped.
TEST_CASE("B 7: the list of programs and the check of an applicant mark every line of an ended edition in words too") {
    const std::vector<std::string> ofHyogo = {"--issuer", "hyogo", "--on", "2030-01-01"};
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"programs"}, {"check", YUSHI_TEST_DATA "/samples/hyogo-refinancing.yushi"}}) {
        const auto answer = [&](const std::vector<std::string>& how) {
            std::vector<std::string> words = call;
            words.insert(words.end(), ofHyogo.begin(), ofHyogo.end());
            words.insert(words.end(), how.begin(), how.end());
            return printed(words);
        };
        const std::size_t lines = PlanJson::parse(answer({"--json"})).size();
        CAPTURE(call.front());
        CHECK(lines > 20);
        CHECK(times(answer({"--lang", "ja"}), "期限切れ(2023年3月31日まで)") == lines);
        CHECK(times(answer({"--lang", "en"}), "out of date (until 31 March 2023)") == lines);
    }
}

TEST_CASE("a plan's verdict is that of its line for what the plan borrows") {
    // The check of an applicant who asks for exactly what the plan borrows is an independent way to the same verdict.
    PlanJson applicant = PlanJson::parse(std::ifstream(caseFile("above-own-limit")));
    applicant["request"]["amount_yen"] = 15'000'000;
    applicant.erase("offers");
    const fs::path file = test::ownPath("applicant");
    std::ofstream(file) << applicant;
    const PlanJson lines = PlanJson::parse(printed({"check", file.string(), "--issuer", "shokochochiku", "--on", "2018-10-01",
                                           "--json"}));
    fs::remove(file);
    for (const PlanJson& line : lines) {
        if (line["line"] == "guaranteed-working")
            CHECK(line["verdict"] == offersOf("above-own-limit", "2018-10-01")[0]["verdict"]);
    }
}
