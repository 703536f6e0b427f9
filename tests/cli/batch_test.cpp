// `yushi schedule --batch`: whatever stands in a line, it is answered in its place and the run goes on.
#include "catch.h"
#include "cli/call.h"

#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace {

using BatchJson = nlohmann::json;

const std::string kSound =
    R"({"principal_yen": 3, "annual_rate_percent": "0", "term_months": 2, "method": "equal_principal"})";

/// The sound line with one key in other words.
std::string with(const std::string& key, const std::string& value) {
    BatchJson loan = BatchJson::parse(kSound);
    loan[key] = BatchJson::parse(value);
    return loan.dump();
}

struct Batch {
    int status;
    std::vector<std::string> answers;
    std::string err;
};

Batch batchOf(const std::string& text) {
    const std::vector<const char*> argv = {"yushi", "--data", YUSHI_TEST_DATA, "schedule", "--batch", "--lang", "en"};
    std::istringstream in(text);
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(30)};
    Batch batch{yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today), {}, err.str()};
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);) batch.answers.push_back(line);
    return batch;
}

}  // namespace

TEST_CASE("schedule --batch: a broken line is told with its number, the rest is worked out, the status is 1") {
    const std::vector<std::string> broken = {
        "",
        " ",
        "null",
        "[]",
        "{}",
        "42",
        "\"loan\"",
        "not JSON",
        kSound.substr(0, kSound.size() / 2),
        kSound + kSound,
        kSound + "}",
        "\xEF\xBB\xBF" + kSound.substr(1),
        "{\"principal_yen\": \"\xE3\x81\"}",
        "{\"a\": \xC0\xAF}",
        std::string(64, '\0'),
        std::string(100'000, '['),
        R"({"principal_yen": 3, "principal_yen": 3, "annual_rate_percent": "0", "term_months": 2, "method": "bullet"})",
        with("unknown_key", "1"),
        with("principal_yen", "0"),
        with("principal_yen", "-3"),
        with("principal_yen", "3.5"),
        with("principal_yen", "1e300"),
        with("principal_yen", "99999999999999999999"),
        with("principal_yen", "\"3\""),
        with("term_months", "0"),
        with("term_months", "2000000000"),
        with("grace_months", "2"),
        with("annual_rate_percent", "0"),
        with("annual_rate_percent", "\"NaN\""),
        with("annual_rate_percent", "\"-1\""),
        with("annual_rate_percent", "\"1000\""),
        with("annual_rate_percent", "\"0.00000001\""),
        with("method", "\"magic\""),
        with("drawdown_date", "\"2025-02-30\""),
        with("interest_accrual", "\"actual/365\""),  // without a drawdown date
        with("early_repayments", "[{\"month\": 0}]"),
        with("interest_subsidy", "{\"kind\": \"refund\"}"),
        with("guarantee_fee", "{}"),
    };
    const std::string sound = batchOf(kSound).answers.at(0);
    std::string text;
    for (const std::string& line : broken) text += kSound + "\n" + line + "\n";
    text += kSound;  // without an end of line
    const Batch batch = batchOf(text);
    CHECK(batch.status == 1);
    CHECK(batch.err.empty());
    REQUIRE(batch.answers.size() == 2 * broken.size() + 1);
    for (std::size_t i = 0; i < batch.answers.size(); ++i) {
        CAPTURE(i, i % 2 == 1 ? broken[i / 2].substr(0, 200) : kSound);
        if (i % 2 == 0) {
            CHECK(batch.answers[i] == sound);
            continue;
        }
        const BatchJson answer = BatchJson::parse(batch.answers[i]);
        REQUIRE(answer.size() == 1);
        const BatchJson& problems = answer.at("error").at("problems");
        REQUIRE_FALSE(problems.empty());
        for (const BatchJson& problem : problems) {
            CHECK(problem.at("message").get<std::string>().starts_with("-:" + std::to_string(i + 1)));
            CHECK_FALSE(problem.at("found").get<std::string>().empty());
            CHECK_FALSE(problem.at("expected").get<std::string>().empty());
        }
    }
}

TEST_CASE("schedule --batch: sound lines alone end with status 0, no line with none, ends of line of any system are read") {
    CHECK(batchOf("").status == 0);
    CHECK(batchOf("").answers.empty());
    const Batch batch = batchOf(kSound + "\r\n" + kSound + "\n");
    CHECK(batch.status == 0);
    REQUIRE(batch.answers.size() == 2);
    CHECK(batch.answers[0] == batch.answers[1]);
}
