#include "catalog/rule_reader.h"

#include "catalog/cost_rule_reader.h"
#include "catalog/reference_check.h"
#include "format/catalog_format.h"

#include <utility>

namespace yushi {

namespace {

/// Reads the condition of a rule; the ids of its judgements begin with the rule's.
std::optional<Condition> readTest(const JsonValue& value, const std::string& rule, const Citation& citation) {
    FormatContext& context = value.reading().context;
    context.place = "rules/" + rule;
    context.citation = citation;
    return readCondition(value);
}

std::optional<ConditionRule> readConditionRule(const JsonValue& value) {
    JsonObject object(value);
    ConditionRule rule;
    rule.id = object.need("id", &JsonValue::nonEmptyString).value_or("");
    rule.validFrom = object.get("valid_from", &JsonValue::date);
    rule.validTo = object.get("valid_to", &JsonValue::date);
    std::optional<Condition> condition;
    if (const auto test = object.require("condition")) condition = readTest(*test, rule.id, {});
    object.close();
    if (!condition) return std::nullopt;
    rule.condition = *std::move(condition);
    return rule;
}

std::optional<Ceiling> readCeiling(const JsonValue& value) {
    JsonObject object(value);
    Ceiling ceiling;
    ceiling.id = object.need("id", &JsonValue::nonEmptyString).value_or("");
    ceiling.name = object.need("name", &JsonValue::text).value_or(Text());
    const auto limit = object.need("limit_yen", &JsonValue::positiveYen);
    ceiling.validFrom = object.get("valid_from", &JsonValue::date);
    ceiling.validTo = object.get("valid_to", &JsonValue::date);
    ceiling.citation.document = object.need("document", &JsonValue::nonEmptyString).value_or("");
    ceiling.citation.at = object.need("at", &JsonValue::nonEmptyString).value_or("");
    if (const auto test = object.find("condition"))
        ceiling.condition = readTest(*test, ceiling.id, ceiling.citation);
    object.close();
    if (!limit) return std::nullopt;
    ceiling.limit = *limit;
    return ceiling;
}

std::optional<Era> readEra(const JsonValue& value) {
    JsonObject object(value);
    auto name = object.need("name", &JsonValue::nonEmptyString);
    auto initial = object.need("initial", &JsonValue::nonEmptyString);
    const auto from = object.need("from", &JsonValue::date);
    object.need("document", &JsonValue::nonEmptyString);
    object.need("at", &JsonValue::nonEmptyString);
    object.close();
    if (!name || !initial || !from) return std::nullopt;
    return Era{*std::move(name), *std::move(initial), *from};
}

std::optional<Ward> readWard(const JsonValue& value) {
    JsonObject object(value);
    auto name = object.need("name", &JsonValue::nonEmptyString);
    auto kana = object.need("kana", &JsonValue::nonEmptyString);
    object.need("document", &JsonValue::nonEmptyString);
    object.close();
    if (!name || !kana) return std::nullopt;
    return Ward{*std::move(name), *std::move(kana)};
}

std::optional<Municipality> readMunicipality(const JsonValue& value) {
    JsonObject object(value);
    Municipality municipality;
    municipality.code = object.need("code", &JsonValue::nonEmptyString).value_or("");
    municipality.name = object.need("name", &JsonValue::nonEmptyString).value_or("");
    municipality.kana = object.need("kana", &JsonValue::nonEmptyString).value_or("");
    municipality.prefecture = object.need("prefecture", &JsonValue::nonEmptyString).value_or("");
    if (const auto wards = object.find("wards")) municipality.wards = wards->nonEmptyList(readWard);
    object.need("document", &JsonValue::nonEmptyString);
    object.close();
    return municipality;
}

/// The prefectures, as the options of their fact name them.
std::vector<PrefectureName> prefecturesOf(const Vocabulary& vocabulary) {
    std::vector<PrefectureName> prefectures;
    const auto fact = vocabulary.findFact("prefecture");
    if (!fact) return prefectures;
    for (const FactOption& option : vocabulary.fact(*fact).options)
        prefectures.push_back({option.id, option.label.ja});
    return prefectures;
}

}  // namespace

Rules readRules(const JsonValue& value, const Vocabulary& vocabulary) {
    JsonObject object(value);
    Rules rules;
    if (!object.isObject()) return rules;
    object.find("$schema");
    object.need("schema_version", [](const JsonValue& v) { return v.integer(1, 1, {"1", "1"}); });
    object.need("title", &JsonValue::text);
    if (auto documents = object.need("documents", readDocuments)) rules.documents = *std::move(documents);
    value.reading().context.vocabulary = &vocabulary;
    if (const auto list = object.find("conditions")) {
        rules.conditions = list->nonEmptyList(readConditionRule);
    }
    if (const auto list = object.find("ceilings")) {
        rules.ceilings = list->nonEmptyList(readCeiling);
    }
    if (const auto list = object.find("eras")) rules.eras = list->nonEmptyList(readEra);
    if (const auto list = object.find("municipalities"))
        rules.municipalities = Municipalities(list->nonEmptyList(readMunicipality), prefecturesOf(vocabulary));
    rules.costs = readCostRules(object);
    object.close();
    if (value.reading().problems.empty()) checkReferences(value);
    return rules;
}

}  // namespace yushi
