#include "catalog/edition_reader.h"

#include "catalog/background_reader.h"
#include "catalog/condition_reader.h"
#include "catalog/documents_reader.h"
#include "catalog/program_reader.h"
#include "catalog/reference_check.h"
#include "format/answer_format.h"

#include <utility>

namespace yushi {

namespace {

std::optional<SharedLimit> readSharedLimit(const JsonValue& value) {
    JsonObject object(value);
    SharedLimit shared;
    if (const auto lines = object.require("lines")) shared.lines = lines->strings();
    const auto limit = object.need("limit_yen", &JsonValue::positiveYen);
    shared.text = object.need("text", &JsonValue::text).value_or(Text());
    shared.citation = {object.need("document", &JsonValue::nonEmptyString).value_or(""),
                       object.need("at", &JsonValue::nonEmptyString).value_or("")};
    object.close();
    if (!limit) return std::nullopt;
    shared.limit = *limit;
    return shared;
}

void readHeader(const JsonValue& value, JsonObject& object, const Vocabulary& vocabulary, Edition& edition) {
    object.find("$schema");
    object.need("schema_version", [](const JsonValue& v) { return v.integer(1, 1, {"1", "1"}); });
    edition.issuer = object.need("issuer", &JsonValue::nonEmptyString).value_or("");
    edition.issuerName = object.need("issuer_name", &JsonValue::text).value_or(Text());
    edition.id = object.need("edition", &JsonValue::nonEmptyString).value_or("");
    edition.title = object.need("title", &JsonValue::nonEmptyString).value_or("");
    edition.municipality = object.get("municipality", &JsonValue::nonEmptyString).value_or("");
    if (const auto prefecture = object.find("prefecture")) {
        edition.prefecture = prefecture->nonEmptyString().value_or("");
        const auto fact = vocabulary.findFact("prefecture");
        if (fact && !findOption(vocabulary.fact(*fact), edition.prefecture)) {
            prefecture->expect({"facts.json にある都道府県のid", "the id of a prefecture in facts.json"});
        }
    }
    if (const auto effective = object.require("effective")) {
        JsonObject window(*effective);
        const auto from = window.need("from", &JsonValue::date);
        const auto to = window.need("to", &JsonValue::date);
        window.close();
        if (from && to && *to < *from) {
            effective->report({"to が from より前です", "\"to\" before \"from\""},
                              {"終わりの日は始まりの日以後", "the last day not before the first"});
        }
        edition.effectiveFrom = from.value_or(Date());
        edition.effectiveTo = to.value_or(Date());
    }
    if (const auto coverage = object.need("coverage", [](const JsonValue& v) {
            return v.oneOf({"full", "partial"});
        })) {
        edition.coverage = static_cast<Coverage>(*coverage);
    }
    edition.coverageNote = object.get("coverage_note", &JsonValue::text).value_or(Text());
    if (edition.coverage == Coverage::Partial && edition.coverageNote.ja.empty()) {
        value.report({"partial なのに coverage_note がありません", "partial without coverage_note"},
                     {"何が載っていないかの説明", "coverage_note: what is left out"});
    }
}

/// Adds the requirement that the applicant is in the place that @p object names at @p key, in words for that place.
void addPlace(JsonObject& object, std::string_view key, const Vocabulary& vocabulary, const Text& place,
              Edition& edition) {
    const auto fact = vocabulary.findFact(key);
    const auto value = object.find(key);
    if (!fact || !value) return;
    const auto answer = readAnswer(*value, vocabulary.fact(*fact));
    if (!answer || edition.programs.empty()) return;
    Condition condition;
    condition.test = Comparison{*fact, Comparator::Is, *answer};
    condition.text = {"事業所が" + place.ja + "にある(" + edition.issuerName.ja + "の制度)",
                      "a place of business in " + place.en + " (a scheme of " + edition.issuerName.en + ")"};
    condition.citation = {edition.programs.front().citation.document, edition.title};
    edition.territory.push_back(std::move(condition));
}

/// Where the issuer lends is true of all its lines: it follows from the head, not from what each line repeats.
void addTerritory(JsonObject& object, const Vocabulary& vocabulary, Edition& edition) {
    const auto fact = vocabulary.findFact("prefecture");
    const auto option = fact ? findOption(vocabulary.fact(*fact), edition.prefecture) : std::nullopt;
    if (option)
        addPlace(object, "prefecture", vocabulary, vocabulary.fact(*fact).options[*option].label, edition);
    if (!edition.municipality.empty())
        addPlace(object, "municipality", vocabulary, {edition.municipality, edition.issuerName.en}, edition);
}

std::map<std::string, std::string> readGlosses(const JsonValue& value) {
    std::map<std::string, std::string> glosses;
    if (!value.json().is_object()) {
        value.expect({"オブジェクト {…}", "an object {…}"});
        return glosses;
    }
    for (const auto& [name, gloss] : value.json().items()) {
        const JsonValue entry(gloss, value, std::string_view(name));
        if (auto text = entry.nonEmptyString()) glosses.emplace(name, *std::move(text));
    }
    return glosses;
}

}  // namespace

Edition readEdition(const JsonValue& value, const Vocabulary& vocabulary) {
    JsonObject object(value);
    Edition edition;
    if (!object.isObject()) return edition;
    edition.file = value.reading().file;
    readHeader(value, object, vocabulary, edition);
    if (const auto documents = object.require("documents")) edition.documents = readDocuments(*documents);
    if (const auto glosses = object.find("english")) edition.english = readGlosses(*glosses);
    const ConditionReader conditions(vocabulary, edition.issuer + "/" + edition.id);
    if (const auto condition = object.find("eligibility"))
        edition.eligibility = conditions.read(*condition, {});
    if (const auto programs = object.require("programs")) {
        edition.programs =
            programs->list([&](const JsonValue& program) { return readProgram(program, conditions); });
    }
    addTerritory(object, vocabulary, edition);
    if (const auto shared = object.find("shared_limits"))
        edition.sharedLimits = shared->list(readSharedLimit);
    readBackground(object, edition);
    edition.notes = readNotes(object, {});
    object.close();
    if (value.reading().problems.empty()) checkReferences(value);
    return edition;
}

}  // namespace yushi
