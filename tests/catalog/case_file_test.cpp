#include "catalog/checks/schema_check.h"
#include "catalog/folders/inputs.h"
#include "catalog/random_case.h"
#include "catch.h"
#include "cli/call.h"
#include "format/case_text.h"
#include "format/json/json_text.h"
#include "own_path.h"
#include "report/tables/case_differences.h"
#include "report/words/field_words.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

const ProgramData& shippedData() {
    static const ProgramData data = *loadData(YUSHI_TEST_DATA);
    return data;
}

Result<Consultation> read(const std::string& text) {
    return parseConsultation(text, "case", shippedData());
}

std::string written(const Consultation& consultation) {
    return caseText(consultation, shippedData().vocabulary);
}

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> casesIn(const char* folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".yushi") files.push_back(entry.path());
    }
    return files;
}

/// The keys on the way to a value, from the outermost, without places in lists: "offers/rate_steps/from_month".
using KeyPath = std::string;

KeyPath below(const KeyPath& path, const std::string& key) {
    return path.empty() ? key : path + "/" + key;
}

/// Every key that the published schema knows. Facts are named in facts.json, not there.
void collectKeys(const nlohmann::json& part, const nlohmann::json& schema, const KeyPath& path,
                 std::set<KeyPath>& keys) {
    if (part.contains("$ref")) {
        const std::string pointer = part["$ref"].get<std::string>().substr(1);
        return collectKeys(schema.at(nlohmann::json::json_pointer(pointer)), schema, path, keys);
    }
    if (part.contains("items")) collectKeys(part["items"], schema, path, keys);
    for (const char* parts : {"anyOf", "allOf"}) {
        for (const auto& each : part.value(parts, nlohmann::json::array())) collectKeys(each, schema, path, keys);
    }
    const auto properties = part.value("properties", nlohmann::json::object());  // must outlive its items
    for (const auto& [key, value] : properties.items()) {
        keys.insert(below(path, key));
        collectKeys(value, schema, below(path, key), keys);
    }
}

std::set<KeyPath> keysOfSchema() {
    const auto schema = nlohmann::json::parse(contentOf(YUSHI_TEST_DATA "/case.schema.json"));
    std::set<KeyPath> keys;
    collectKeys(schema, schema, "", keys);
    return keys;
}

/// Does @p act with the JSON pointer and the key path of every key in a value.
void forEachKey(const nlohmann::json& value, const std::string& pointer, const KeyPath& path,
                const std::function<void(const std::string&, const KeyPath&)>& act) {
    for (const auto& [key, member] : value.items()) {
        const std::string place = pointer + "/" + pointerStep(key);
        const KeyPath inside = value.is_object() ? below(path, key) : path;
        if (value.is_object()) act(place, inside);
        if (member.is_structured()) forEachKey(member, place, inside, act);
    }
}

void removeAt(nlohmann::json& json, const nlohmann::json::json_pointer& place) {
    json.at(place.parent_pointer()).erase(place.back());
}

}  // namespace

// cases/README.md, B 1: existing-loan-of-a-program.yushi
TEST_CASE("B 1: the program under which an existing loan was taken is written again") {
    const auto before = read(R"({"schema_version": 2, "existing_loans": [
        {"name": "小規模無担保", "balance_yen": 10000000, "annual_rate_percent": "1.4", "method": "equal_principal",
         "remaining_months": 50, "issuer": "hyogo", "program": "small-unsecured"}]})");
    REQUIRE(before);
    Consultation changed = *before;
    changed.existingLoans[0].rate = Rate(15'000);
    const auto after = read(written(changed));
    REQUIRE(after);
    CHECK(after->existingLoans[0].program == ProgramName{"hyogo", "small-unsecured"});
    CHECK(*after == changed);
}

TEST_CASE("how a loan is repaid is the offer's own, by its preset or its keys, or left to the line") {
    const std::string line = R"("issuer": "hyogo", "edition": "R4", "line": "small-unsecured-line")";
    const auto consultation = read("{\"offers\": [{" + line + "}, {" + line + R"(, "preset": "note"}, {)" + line +
                                   R"(, "preset": "note", "method": "level_payment", "payment_interval_months": 2}]})");
    REQUIRE(consultation);
    const auto& offers = consultation->offers;
    CHECK_FALSE(offers[0].method);
    CHECK_FALSE(offers[0].interval);
    CHECK(offers[1].method == RepaymentMethod::Bullet);
    CHECK(offers[2].method == RepaymentMethod::LevelPayment);
    CHECK(offers[2].interval == Months(2));
    for (const Offer& offer : offers) {
        CHECK(offer.terms.method == LoanTerms().method);
        CHECK(offer.terms.interval == LoanTerms().interval);
    }
}

TEST_CASE("B 1: a case with every field set reads back as the same") {
    std::mt19937 chance(20261130);
    for (int i = 0; i < 50; ++i) {
        const Consultation consultation =
            test::randomCase(shippedData().vocabulary, chance, test::Fields::All);
        const std::string text = written(consultation);
        CAPTURE(i, text);
        const auto again = read(text);
        REQUIRE(again);
        REQUIRE(*again == consultation);
    }
}

TEST_CASE("B 1: every key of the published schema is written, read, and told where two cases differ") {
    std::set<KeyPath> unseen = keysOfSchema();
    REQUIRE(unseen.size() > 100);
    REQUIRE(unseen.erase("offers/preset") == 1);   // written as the conventions for which it stands
    REQUIRE(unseen.erase("schema_version") == 1);  // a file without one is of the first version
    std::set<KeyPath> seen = {"schema_version"};
    std::mt19937 chance(20261130);
    for (int i = 0; i < 50; ++i) {
        const auto whole = test::randomCase(shippedData().vocabulary, chance, test::Fields::All);
        const auto json = nlohmann::json::parse(written(whole));
        forEachKey(json, "", "", [&](const std::string& pointer, const KeyPath& path) {
            unseen.erase(path);
            if (!seen.insert(path).second) return;
            CAPTURE(pointer);
            const nlohmann::json::json_pointer place(pointer);
            nlohmann::json without = json;
            removeAt(without, place);
            const auto changed = read(without.dump());
            nlohmann::json unanswered = json;
            unanswered.at(place) = nullptr;
            const auto nothing = read(unanswered.dump());
            CHECK(bool(nothing) == bool(changed));
            if (!changed || !nothing) return;  // it must be given
            CHECK_FALSE(*changed == whole);
            CHECK(*nothing == *changed);
            CHECK((path == "$schema" || !caseDifferences(whole, *changed, shippedData().vocabulary,
                                                         shippedData().editions, Language::Japanese)
                                             .empty()));
        });
    }
    for (const KeyPath& key : unseen) UNSCOPED_INFO(key << " is never written");
    CHECK(unseen.empty());
}

TEST_CASE("what differs between two cases is told by what people call it, never by a key of the file") {
    std::mt19937 chance(20261130);
    static const std::regex key("[a-z]+_[a-z_]+");
    for (int i = 0; i < 200; ++i) {
        const Consultation consultation = test::randomCase(shippedData().vocabulary, chance);
        for (const Language language : {Language::Japanese, Language::English}) {
            const auto differences = caseDifferences(Consultation{Answers(shippedData().vocabulary), {}}, consultation,
                                                     shippedData().vocabulary, shippedData().editions, language);
            for (const CaseDifference& difference : differences) {
                INFO(difference.what << ": " << difference.second);
                CHECK_FALSE(std::regex_search(difference.what, key));
                if (language == Language::Japanese) CHECK_FALSE(fieldWords(difference.second).has_value());
            }
        }
    }
}

TEST_CASE("a case that is written reads back as the same, whatever it holds") {
    std::mt19937 chance(20261125);
    for (int i = 0; i < 500; ++i) {
        const Consultation consultation = test::randomCase(shippedData().vocabulary, chance);
        const std::string text = written(consultation);
        CAPTURE(i, text);
        const auto again = read(text);
        REQUIRE(again);
        REQUIRE(*again == consultation);
        REQUIRE(written(*again) == text);
    }
}

TEST_CASE("every shipped sample survives being written") {
    const auto samples = casesIn(YUSHI_TEST_DATA "/samples");
    REQUIRE(samples.size() >= 1);
    for (const fs::path& sample : samples) {
        CAPTURE(sample.string());
        const auto consultation = loadConsultation(sample, shippedData());
        REQUIRE(consultation);
        const auto again = read(written(*consultation));
        REQUIRE(again);
        CHECK(*again == *consultation);
    }
}

TEST_CASE("what is written and what is shipped conforms to the published schema") {
    const auto schema = Schema::load(YUSHI_TEST_DATA "/case.schema.json");
    REQUIRE(schema);
    std::mt19937 chance(7);
    for (int i = 0; i < 50; ++i) {
        const std::string text = written(test::randomCase(shippedData().vocabulary, chance));
        CAPTURE(text);
        REQUIRE(schema->check(nlohmann::json::parse(text), "case").empty());
    }
    auto files = casesIn(YUSHI_TEST_DATA "/samples");
    for (const fs::path& file : casesIn(YUSHI_TEST_FOLDER "/catalog/cases")) files.push_back(file);
    for (const fs::path& file : files) {
        CAPTURE(file.string());
        CHECK(schema->check(nlohmann::json::parse(contentOf(file)), "case").empty());
    }
    CHECK_FALSE(schema->check(nlohmann::json{{"offres", nlohmann::json::array()}}, "case").empty());
    CHECK_FALSE(schema->check(nlohmann::json{{"request", {{"amount_yen", "5"}}}}, "case").empty());
}

TEST_CASE("the command line compares a written case as it compares the file it was read from") {
    const auto compared = [](const std::string& file) {
        const std::vector<const char*> words = {"yushi", "--data", YUSHI_TEST_DATA, "compare", file.c_str()};
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const Date today{std::chrono::year(2024), std::chrono::August, std::chrono::day(1)};
        CHECK(runCommandLine(static_cast<int>(words.size()), words.data(), in, out, err, today) == 0);
        CHECK(err.str().empty());
        return out.str();
    };
    auto files = casesIn(YUSHI_TEST_DATA "/samples");
    for (const fs::path& file : casesIn(YUSHI_TEST_FOLDER "/catalog/cases")) files.push_back(file);
    for (const fs::path& file : files) {
        CAPTURE(file.string());
        const fs::path copy = test::ownPath(file.filename().string());
        std::ofstream(copy) << written(*loadConsultation(file, shippedData()));
        CHECK(compared(copy.string()) == compared(file.string()));
        fs::remove(copy);
    }
}

// The figures of the two files are those that stand in them.
TEST_CASE("files of every version open") {
    const Vocabulary& vocabulary = shippedData().vocabulary;
    const auto first = loadConsultation(YUSHI_TEST_FOLDER "/catalog/cases/v1.yushi", shippedData());
    REQUIRE(first);
    CHECK(first->answers[vocabulary.need().amount] == FactValue(Yen(50'000'000)));
    REQUIRE(first->offers.size() == 2);
    CHECK(first->offers[0].terms.instalment == Yen(421'000));
    CHECK(first->offers[0].terms.rates.size() == 2);
    CHECK(first->offers[0].costs.contract == Contract::Written);
    CHECK(first->offers[1].grace == Months(24));
    CHECK(first->client == Client());
    const auto second = loadConsultation(YUSHI_TEST_FOLDER "/catalog/cases/v2.yushi", shippedData());
    REQUIRE(second);
    CHECK(second->client == Client{"山田 花子", "山田製作所", "次回は決算書を持参"});
    CHECK(second->offers[0].terms.smallerUnits == std::vector{Yen(100), Yen(10), Yen(1)});
}

TEST_CASE("a file of a newer version is refused with the reason, and nothing else is said of it") {
    const auto newer = read(R"({"schema_version": 99, "future": {}})");
    REQUIRE_FALSE(newer);
    REQUIRE(newer.problems().size() == 1);
    CHECK(newer.problems()[0].pointer == "/schema_version");
    CHECK(newer.problems()[0].found.ja.find("新しい") != std::string::npos);
    CHECK_FALSE(read(R"({"schema_version": 0})"));
    CHECK_FALSE(read(R"({"schema_version": "1"})"));
}

TEST_CASE("units of an instalment are given once, as one or as several") {
    const char* text = R"({"offers": [{"issuer": "a", "edition": "b", "line": "c",
        "instalment_unit_yen": 10, "instalment_units_yen": [10, 1]}]})";
    REQUIRE_FALSE(read(text));
    CHECK(read(text).problems()[0].pointer == "/offers/0");
}
