#include "catalog/checks/schema_check.h"
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "file_text.h"
#include "format/catalog_format.h"
#include "format/catalog_text.h"
#include "format/fields/catalog_fields.h"
#include "format/fields/rules_fields.h"
#include "format/guide_table.h"
#include "format/member_count.h"
#include "format/random_edition.h"
#include "format/rules_format.h"
#include "format/schema_bounds.h"
#include "format/visitors/key_row.h"
#include "own_path.h"
#include "report/words/words.h"
#include "shipped.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

using namespace yushi;
using namespace yushi::test;

namespace {

namespace fs = std::filesystem;

/// The edition in JSON text, read by its format alone: nothing is asked of its references.
Edition readByFormat(const std::string& text, Problems& problems) {
    const nlohmann::json json = nlohmann::json::parse(text);
    Reading reading{"edition", {}};
    reading.context.vocabulary = &shippedVocabulary();
    Edition edition;
    readEditionFields(JsonValue(json, reading), edition);
    problems = std::move(reading.problems);
    return edition;
}

std::vector<fs::path> shippedEditionFiles() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(YUSHI_TEST_DATA "/programs")) {
        const bool ofIssuer = entry.path().parent_path().filename() != "programs";
        if (ofIssuer && entry.path().extension() == ".json") files.push_back(entry.path());
    }
    return files;
}

/// Keys on the way to a value, without ids and places in lists.
void collectKeys(const nlohmann::json& value, const std::string& path, std::set<std::string>& keys) {
    if (value.is_array()) {
        for (const auto& each : value) collectKeys(each, path, keys);
    } else if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            keys.insert(path + "." + key);
            collectKeys(member, path + "." + key, keys);
        }
    }
}

}  // namespace

TEST_CASE("the shipped schema of catalogs is the one that the format gives") {
    CHECK(textOf(YUSHI_TEST_DATA "/programs/catalog.schema.json") == catalogSchemaText());
}

TEST_CASE("the shipped schema of rules is the one that the format gives") {
    CHECK(textOf(YUSHI_TEST_DATA "/rules/rule.schema.json") == rulesSchemaText());
}

TEST_CASE("the guide to catalogs has the keys that the format gives") {
    CHECK(generatedTable("catalog.md", "catalog") == keyTable(catalogKeys()));
}

TEMPLATE_TEST_CASE("each member of a record of a catalog is a field of its format", "", FixedRate, RateRange,
                   RateBracket, RateByTerm, StatedRateStep, SteppedRate, RateDiscount, Charge, StatedFeeRate,
                   FeeSupport, Guarantee, Security, Note, Line, Program, SharedLimit, Combination, Succession,
                   Usage, RatePoint, RateNotice, RateElsewhere, Figure, Service, DatedShare, SupportedMenus, SubsidyAboveRate,
                   FeeAboveRate, ApplicationPlace, NeededPaper, Application, ProgramElsewhere) {
    CHECK(namedMembers<TestType>() == memberCount<TestType>());
}

TEMPLATE_TEST_CASE("each member of a record of the rules is a field of its format", "", FeeTable, FeeAdjustment,
                   CoefficientBand, InstalmentCoefficients, FeeSubsidyRule, FeeSplit, FeeYears, FeeYearsByDays,
                   FeeRefundRule, StampDutyBracket, StampDuty, LoanPreset, Holiday, CostRules, ConditionRule, Ceiling,
                   Era, Ward, Municipality, Rules) {
    CHECK(namedMembers<TestType>() == memberCount<TestType>());
}

TEST_CASE("each member of a support is a field of the format of an edition's own supports") {
    NamedMembers<StatedSupport> named;
    fields(named, Of<StatedSupport, OnOtherMenus>());
    CHECK(named.count() == memberCount<StatedSupport>());
}

TEST_CASE("each member of an edition is a field of its format, or follows from where it stands") {
    constexpr std::size_t follows = 4;  // file, layer, territory from prefecture and municipality, dated lines from notices
    CHECK(namedMembers<Edition>() + follows == memberCount<Edition>());
    constexpr std::size_t key = 1;  // the id of a document is its key
    CHECK(namedMembers<SourceDocument>() + key == memberCount<SourceDocument>());
}

TEST_CASE("every shipped edition that is written reads back as the same edition") {
    const auto files = shippedEditionFiles();
    REQUIRE(files.size() > 5);
    const auto schema = Schema::load(YUSHI_TEST_DATA "/programs/catalog.schema.json");
    REQUIRE(schema);
    for (const fs::path& file : files) {
        CAPTURE(file.string());
        const auto edition = loadEdition(file, shippedVocabulary());
        REQUIRE(edition);
        const std::string text = editionText(*edition, shippedVocabulary());
        const fs::path copy = test::ownPath(file.filename().string());
        std::ofstream(copy) << text;
        const auto read = loadEdition(copy, shippedVocabulary());
        fs::remove(copy);
        if (!read) UNSCOPED_INFO(problemText(read.problems().front(), Language::English));
        REQUIRE(read);
        Edition again = *read;
        again.file = edition->file;
        CHECK(again == *edition);
        CHECK(editionText(again, shippedVocabulary()) == text);
        CHECK(schema->check(nlohmann::json::parse(text), "edition").empty());
    }
}

TEST_CASE("an edition that is written reads back as the same, whatever it holds") {
    std::mt19937 chance(20261201);
    const auto schema = Schema::load(YUSHI_TEST_DATA "/programs/catalog.schema.json");
    REQUIRE(schema);
    for (int i = 0; i < 60; ++i) {
        const Fields fields = i % 2 == 0 ? Fields::ByChance : Fields::All;
        const Edition edition = randomEdition(shippedVocabulary(), chance, fields);
        const std::string text = editionText(edition, shippedVocabulary());
        Problems problems;
        const Edition again = readByFormat(text, problems);
        CAPTURE(i, text);
        for (const Problem& problem : problems) UNSCOPED_INFO(problemText(problem, Language::English));
        REQUIRE(problems.empty());
        REQUIRE(again == edition);
        REQUIRE(editionText(again, shippedVocabulary()) == text);
    }
}

TEST_CASE("every key of the format of catalogs is written") {
    std::set<std::string> written;
    std::mt19937 chance(20261201);
    for (int i = 0; i < 40; ++i) {
        const Edition edition = randomEdition(shippedVocabulary(), chance, Fields::All);
        collectKeys(nlohmann::json::parse(editionText(edition, shippedVocabulary())), "", written);
    }
    for (const KeyRow& row : catalogKeys()) {
        std::string path = "." + row.path;
        for (std::size_t at; (at = path.find("[]")) != std::string::npos;) path.erase(at, 2);
        if (path.find("<id>") != std::string::npos) continue;  // by ids
        CAPTURE(path);
        CHECK(written.contains(path));
    }
}

TEST_CASE("a figure or day of an edition is read just where its schema takes it, on each bound and beyond") {
    const auto schema = SchemaJson::parse(textOf(YUSHI_TEST_DATA "/programs/catalog.schema.json"));
    const auto readFigures = [](const SchemaJson& file) {
        Problems problems;
        readByFormat(file.dump(), problems);
        return problems;
    };
    std::mt19937 chance(20261202);
    const Edition edition = randomEdition(shippedVocabulary(), chance, Fields::All);
    const auto file = SchemaJson::parse(editionText(edition, shippedVocabulary()));
    CHECK(checkBounds(file, schema, readFigures) > 20);  // kinds of rate and of support are by chance
}
